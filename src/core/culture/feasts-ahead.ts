import { FEAST_TITLES } from '#core/culture/fact-words.ts';
import { feastDays } from '#core/culture/feast-days.ts';
import type { Holiday } from '#core/culture/holidays.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Feast } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** A feast that greetings are sent for, whether business stops for it or not. */
export interface FeastAhead {
  readonly feast: Feast;
  /** One holiday of that name, as stops have them. */
  readonly holiday: Holiday;
}

/** Feasts that last for days and are wished for all that time; of the others the first day is the one that greetings are for. */
const LONG: readonly Feast[] = ['ramadan', 'hanukkah', 'passover', 'diwali'];
/** The table has the eve of the lunar new year first. */
const EVE: readonly Feast[] = ['lunar-new-year'];
const EIDS: readonly [Localised, Localised] = [
  { 'zh-CN': '开斋节', en: 'Eid al-Fitr' },
  { 'zh-CN': '宰牲节', en: 'Eid al-Adha' },
];

/** Easter of the West and of the East stand in one table, in this order; the other feasts have one date a year or several that all count. */
function datesOf(
  feast: Feast,
  kept: readonly Feast[],
): readonly { readonly from: CalendarDate; readonly to: CalendarDate; readonly byMoon: boolean }[] {
  const days = feastDays(feast);
  if (feast === 'easter')
    return days.filter(({ from }, at) =>
      kept.includes('orthodox-christmas') ? isSecond(days, from, at) || !hasTwo(days, from) : !isSecond(days, from, at),
    );
  return days;
}
const sameYear = (a: CalendarDate, b: CalendarDate): boolean => a.slice(0, 4) === b.slice(0, 4);
const isSecond = (days: readonly { readonly from: CalendarDate }[], from: CalendarDate, at: number): boolean =>
  days.slice(0, at).some((day) => sameYear(day.from, from));
const hasTwo = (days: readonly { readonly from: CalendarDate }[], from: CalendarDate): boolean =>
  days.filter((day) => sameYear(day.from, from)).length > 1;

/** Feasts of a market that fall within the days from `from` to `to`, both included. Thanksgiving is left to the holidays: its day differs between the countries. */
export function feastsAhead(country: string, from: CalendarDate, to: CalendarDate): readonly FeastAhead[] {
  const kept = mannersFor(country)?.feasts ?? [];
  return kept
    .filter((feast) => feast !== 'thanksgiving')
    .flatMap((feast) =>
      datesOf(feast, kept).flatMap((day, at, all) => {
        const first = EVE.includes(feast) ? addDays(day.from, 1) : day.from;
        const last = LONG.includes(feast) ? day.to : first;
        if (last < from || first > to) return [];
        const isSecondEid = feast === 'eid' && isSecond(all, day.from, at) && (daysBetween(all[at - 1]?.from ?? day.from, day.from) ?? 0) < 100;
        const name = feast === 'eid' ? EIDS[isSecondEid ? 1 : 0] : FEAST_TITLES[feast];
        return [
          { feast, holiday: { key: feast, name, from: first, to: last, certainty: day.byMoon ? ('calculated' as const) : ('fixed' as const) } },
        ];
      }),
    );
}
