export type { Scores } from '#core/scores/score.ts';
import type { Finding } from '#core/engine/finding.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Scores } from '#core/scores/score.ts';
import type { Fact } from '#core/trade/fact.ts';

/** One mail to check: the object of the library, of the API and of a line of `liaison check --jsonl`. */
export interface ReviewInput extends CheckContext {
  readonly id?: string;
  readonly subject?: string;
  /** Exactly one of the three bodies; an absent body is an empty one. `eml` is the message source as text. */
  readonly text?: string;
  readonly html?: string;
  readonly eml?: string | Uint8Array;
}

/** The result of a check, version 1: the same object from the library, the API and the command line. */
export interface Review {
  readonly version: 1;
  readonly id?: string;
  readonly subject: string;
  /** The body as plain text; offsets of body findings and facts count in it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  readonly scores: Scores;
}
