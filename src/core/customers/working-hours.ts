/** Office hours somewhere, as far as a clock of working hours needs them. */
export interface OfficeWeek {
  /** IANA zone. */
  readonly timeZone: string;
  /** `HH:MM` local time. */
  readonly hours: readonly [string, string];
  /** Days off, 0 = Sunday. */
  readonly weekend: readonly number[];
  /** Further days off, `YYYY-MM-DD` local. */
  readonly holidays?: readonly string[];
}

const MINUTE = 60_000;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const formats = new Map<string, Intl.DateTimeFormat>();

function localParts(instant: number, timeZone: string): { day: string; weekday: number; minute: number } {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const day = `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`;
  return { day, weekday: new Date(`${day}T00:00:00Z`).getUTCDay(), minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** True at an instant inside the office hours. An unknown zone counts as UTC. */
export function atWork(instant: Date, week: OfficeWeek): boolean {
  return minutesLeft(instant.getTime(), week).open > 0;
}

/** Minutes until the office closes (`open`), or until something changes while it is closed. */
function minutesLeft(instant: number, { timeZone, hours, weekend, holidays }: OfficeWeek): { open: number; closed: number } {
  let local: ReturnType<typeof localParts>;
  try {
    local = localParts(instant, timeZone);
  } catch {
    local = localParts(instant, 'UTC');
  }
  const [from, to] = [minutesOf(hours[0]), minutesOf(hours[1])];
  if (weekend.includes(local.weekday) || holidays?.includes(local.day) || local.minute >= to) return { open: 0, closed: 1440 - local.minute };
  return local.minute < from ? { open: 0, closed: from - local.minute } : { open: to - local.minute, closed: 0 };
}

/** The instant at which so many working hours have passed. Gives up, with the instant reached, after a hundred closed days. */
export function afterWorkingHours(start: Date, hours: number, week: OfficeWeek): Date {
  let at = start.getTime();
  let left = Math.round(hours * 60);
  for (let step = 0; left > 0 && step < 400; step++) {
    const { open, closed } = minutesLeft(at, week);
    const take = open > 0 ? Math.min(open, left) : 0;
    left -= take;
    at += (take > 0 ? take : closed) * MINUTE;
  }
  return new Date(at);
}
