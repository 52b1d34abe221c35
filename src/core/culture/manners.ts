import { AMERICAS } from '#core/culture/manners/americas.ts';
import { ASIA_PACIFIC } from '#core/culture/manners/asia-pacific.ts';
import { EUROPE } from '#core/culture/manners/europe.ts';
import { MIDDLE_EAST_AFRICA } from '#core/culture/manners/middle-east-africa.ts';
import type { Manners } from '#core/culture/market.ts';

const MANNERS = new Map<string, Manners>();
for (const region of [AMERICAS, EUROPE, MIDDLE_EAST_AFRICA, ASIA_PACIFIC]) {
  for (const country of Object.keys(region)) {
    const found = region[country];
    if (found) MANNERS.set(country, { ...found, country });
  }
}

/** ISO codes of the markets with manners. */
export const MANNERED_COUNTRIES: readonly string[] = Array.from(MANNERS.keys());

/** Manners of a country by ISO 3166-1 alpha-2 code in either case; undefined for a country without. */
export function mannersFor(country?: string): Manners | undefined {
  return country === undefined ? undefined : MANNERS.get(country.toUpperCase());
}
