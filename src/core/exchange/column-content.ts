import { countryOf } from '#core/exchange/values/country-codes.ts';
import { readAddresses } from '#core/exchange/values/person-values.ts';

/** The part of the samples that pass a test, 0 to 1. */
export const share = (samples: readonly string[], test: (cell: string) => boolean): number =>
  samples.length === 0 ? 0 : samples.filter(test).length / samples.length;

/** What a column without a header that we know holds, by its values. */
export function byContent(samples: readonly string[]): string | undefined {
  if (samples.length === 0) return undefined;
  if (share(samples, (cell) => readAddresses(cell).emails.length > 0) >= 0.6) return 'contact.emails';
  if (share(samples, (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell.trim())) >= 0.6) return 'customer.website';
  if (share(samples, (cell) => cell.trim().length >= 2 && countryOf(cell) !== undefined) >= 0.8) return 'customer.country';
  if (share(samples, (cell) => /^\+\d[\d\s()/.-]{7,}$/.test(cell.trim())) >= 0.6) return 'customer.phones';
  return undefined;
}
