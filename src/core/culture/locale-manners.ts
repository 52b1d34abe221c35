import { mannersFor } from '#core/culture/manners.ts';
import type { Manners } from '#core/culture/market.ts';

/** `Intl.Locale` as newer engines have it: as methods, as properties, or not at all. */
interface LocaleWithWeek {
  getWeekInfo?: () => { weekend: number[] };
  weekInfo?: { weekend: number[] };
  getTimeZones?: () => string[] | undefined;
  timeZones?: string[] | undefined;
}

function nameOf(country: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(country) ?? country;
}

function dateOrderOf(locale: string): Manners['dateOrder'] {
  const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory', numberingSystem: 'latn' })
    .formatToParts(new Date(Date.UTC(2027, 2, 14, 12)))
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
  return parts[0] === 'year' ? 'YMD' : parts[0] === 'month' ? 'MDY' : 'DMY';
}

/** What locale data alone says of a country without notes. Address and tone are the cautious usual ones. */
function fromLocale(country: string): Manners | undefined {
  try {
    const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(country);
    if (english === undefined || !/^[A-Z]{2}$/.test(country)) return undefined;
    const maximal = new Intl.Locale(`und-${country}`).maximize();
    // Without the script: `es-Latn-MX` would fall back to Spain's way of writing numbers.
    const locale = `${maximal.language}-${country}`;
    const own = maximal as Intl.Locale & LocaleWithWeek;
    const zones = own.getTimeZones?.() ?? own.timeZones ?? [];
    const weekend = (own.getWeekInfo?.() ?? own.weekInfo)?.weekend.map((day) => day % 7) ?? [6, 0];
    const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
    const cycle = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle;
    return {
      country,
      name: { 'zh-CN': nameOf(country, 'zh-CN'), en: english },
      nameOrder: 'given-family',
      firstName: 'when-invited',
      dateOrder: dateOrderOf(locale),
      decimal: decimal === ',' ? ',' : '.',
      dollarAmbiguous: false,
      weekend,
      hours: ['09:00', '17:00'],
      timeZone: zones[0] ?? 'UTC',
      severalZones: zones.length > 1,
      formality: 'formal',
      addressBy: 'by-name',
      plainTitles: false,
      courtesyLines: 1,
      directness: 'medium',
      relationship: 'medium',
      dearSirUsual: false,
      clock: cycle === 'h12' || cycle === 'h11' ? 'h12' : 'h23',
      units: 'metric',
      feasts: [],
      sources: { address: 'cldr', tone: 'cldr' },
      confidence: 'low',
    };
  } catch {
    // A code that is no country, or an engine without the locale data.
    return undefined;
  }
}

const READ = new Map<string, Manners | undefined>();

/** Manners of a market, or for any other country what locale data says of its notation; undefined for what is no country. Slow the first time a country is asked for. */
export function mannersOrLocale(country: string | undefined): Manners | undefined {
  const noted = mannersFor(country);
  if (noted || country === undefined) return noted;
  const code = country.toUpperCase();
  if (!READ.has(code)) READ.set(code, fromLocale(code));
  return READ.get(code);
}
