import { mannersFor } from '#core/culture/manners.ts';
import type { Market } from '#core/culture/market.ts';

/** What is known of business mail with a country: 41 markets and China. Undefined for every other country: see `marketOrLocale`. */
export function marketFor(country: string | undefined): Market | undefined {
  const manners = mannersFor(country);
  return manners && { ...manners, notes: [], slowPeriods: { 'zh-CN': '', en: '' }, noted: false };
}
