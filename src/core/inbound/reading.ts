import type { Span } from '#core/text/span.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';

/** One thing that the other side wants or says. Offsets count in the text of the mail that was read. */
export interface Ask extends Span {
  readonly quote: string;
  /** A day named in it, when there is exactly one. */
  readonly due?: CalendarDate;
}

/** What a received mail asks, in its own text only (quoted history is somebody else's). */
export interface Reading {
  readonly id?: string;
  readonly questions: readonly Ask[];
  readonly requests: readonly Ask[];
  readonly promises: readonly Ask[];
  /** The sentence that complains most, when the mail complains. */
  readonly complaint?: Ask;
  /** All sentences that complain, in their order; absent when the mail does not complain. */
  readonly complaints?: readonly Ask[];
  readonly facts: readonly Fact[];
}
