import { regionOf } from '#core/culture/city-region.ts';
import { isWorkday } from '#core/culture/day-off.ts';
import { hoursOn, localTime, zoneOf, type Whereabouts } from '#core/culture/local-time.ts';
import { mannersFor } from '#core/culture/manners.ts';

/** One side of the correspondence: its country for holidays and hours, its city or own zone where the record has one. */
export type Place = Whereabouts;

export interface SendWindow {
  /** The moment to send: inside their working hours, on a day that is no holiday there. */
  readonly at: Date;
  /** Their clock then, `HH:MM`, and date. */
  readonly theirTime: string;
  readonly theirDate: string;
  /** Our clock then and our date, which may be another than theirs; undefined when our place is unknown. */
  readonly ourTime?: string;
  readonly ourDate?: string;
  /** True when we are at work then too, so that an answer can be answered. */
  readonly bothAtWork: boolean;
}

const QUARTER = 15 * 60_000;
/** How long an answer may wait for us to be at work too: not into their next day. */
const WAIT = 12 * 3_600_000;
/** Minutes after opening from which a mail is not the last of the night's pile. */
const SETTLE = 30;
const LOOK_AHEAD = 14 * 24 * 4;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function atWork(instant: Date, place: Place, settle: number): boolean {
  const manners = mannersFor(place.country);
  if (!manners) return false;
  const region = regionOf(place);
  const there = localTime(instant, manners, zoneOf(place), region);
  const hours = there && hoursOn(there.weekday, manners, region);
  // A make-up workday falls on a weekend and has the usual hours.
  const open = hours ?? (there && isWorkday(manners.country, there.date, region) ? manners.hours : undefined);
  if (!there || !open || !isWorkday(manners.country, there.date, region)) return false;
  const now = minutes(there.time);
  return now >= minutes(open[0]) + settle && now < minutes(open[1]) - settle;
}

/**
 * The best moment to send within the next 14 days: the first quarter of an hour in which both are at work, if it comes on
 * the same day as the first one in which they are; else that one. Undefined when nothing is known of their hours.
 */
export function nextSendWindow(now: Date, theirs: Place, ours: Place = { country: 'CN' }): SendWindow | undefined {
  const manners = mannersFor(theirs.country);
  if (!manners || Number.isNaN(now.getTime())) return undefined;
  const start = Math.ceil(now.getTime() / QUARTER) * QUARTER;
  let first: Date | undefined;
  for (let step = 0; step < LOOK_AHEAD; step++) {
    const instant = new Date(start + step * QUARTER);
    if (first && instant.getTime() - first.getTime() > WAIT) break;
    if (!atWork(instant, theirs, SETTLE)) continue;
    first ??= instant;
    if (atWork(instant, ours, 0)) return describe(instant, theirs, ours, true);
  }
  return first && describe(first, theirs, ours, false);
}

function describe(at: Date, theirs: Place, ours: Place, bothAtWork: boolean): SendWindow | undefined {
  const clock = (place: Place) => {
    const manners = mannersFor(place.country);
    return manners && localTime(at, manners, zoneOf(place));
  };
  const there = clock(theirs);
  if (!there) return undefined;
  const here = clock(ours);
  return { at, theirTime: there.time, theirDate: there.date, ...(here && { ourTime: here.time, ourDate: here.date }), bothAtWork };
}
