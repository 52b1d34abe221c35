import { mannersOrLocale } from '#core/culture/locale-manners.ts';
import { marketFor } from '#core/culture/market-notes.ts';
import type { Market } from '#core/culture/market.ts';

/** The market with notes, or for any other country what locale data says, with `noted` false. Undefined for what is no country. */
export function marketOrLocale(country: string | undefined): Market | undefined {
  const noted = marketFor(country);
  if (noted) return noted;
  const manners = mannersOrLocale(country);
  return manners && { ...manners, notes: [], slowPeriods: { 'zh-CN': '', en: '' }, noted: false };
}
