import { mannersFor } from '#core/culture/manners.ts';

/** Regions whose weekend is not their country's, 0 = Sunday. Johor went back to Saturday and Sunday in 2025. */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = { 'MY-02': [5, 6], 'MY-03': [5, 6], 'MY-11': [5, 6] };

/**
 * The weekend of a region by ISO 3166-2 code without the country, else the country's; Saturday and Sunday where nothing is known.
 */
export function regionWeekend(country: string, region?: string): readonly number[] {
  return (region === undefined ? undefined : WEEKENDS[`${country}-${region}`]) ?? mannersFor(country)?.weekend ?? [6, 0];
}
