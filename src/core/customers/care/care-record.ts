import type { CalendarDate } from '#core/trade/fact.ts';

/** What was decided about things that were due, by their key (`contact`, `quote-follow-up Q-881`). */
export interface CareRecord {
  /** Put off until this day. */
  readonly snoozed?: Readonly<Record<string, CalendarDate>>;
  /** Last done on this day. */
  readonly done?: Readonly<Record<string, CalendarDate>>;
}
