import type { Feast } from '#core/culture/market.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export interface FeastDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** True where the sighting of the moon may move it by a day. */
  readonly byMoon: boolean;
}

/**
 * When feasts fall from the end of 2025 to the beginning of 2029: `260320+2` is a first day and how many follow. Kept apart from the tables of public
 * holidays, because greetings are sent for feasts that are no holiday, and because the send gate needs no more than this.
 */
const DAYS: Partial<Readonly<Record<Feast, string>>> = {
  christmas: '251225+1 261225+1 271225+1 281225+1',
  'orthodox-christmas': '260107 270107 280107 290107',
  easter: '260405+1 260412+1 270328+1 270502+1 280416+1',
  thanksgiving: '251127 261012 261126 271011 271125 281009 281123',
  eid: '260320+3 260527+3 270309+4 270516+3 280226+4 280505+3',
  ramadan: '260218+29 270208+29 280128+29',
  diwali: '261106+4 271027+4 281015+4',
  'lunar-new-year': '260216+14 270205+15 280125+15',
  'mid-autumn': '260924+2 270914+2 281002+3',
  'rosh-hashanah': '260911+2 271001+2 280920+2',
  passover: '260401+8 270421+8 280410+8',
  hanukkah: '251214+8 261204+8 271224+8 281212+8',
  songkran: '260413+2 270413+2 280413+2',
};
const BY_MOON: readonly Feast[] = ['eid', 'ramadan'];

/** The days of a feast in the years that are known; none for a feast without a date. */
export function feastDays(feast: Feast): readonly FeastDays[] {
  return (DAYS[feast] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [day = '', more = '0'] = entry.split('+');
      const from = `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4, 6)}`;
      return { from, to: addDays(from, Number(more)), byMoon: BY_MOON.indexOf(feast) >= 0 };
    });
}
