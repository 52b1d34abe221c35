import type { Localised } from '#core/text/language.ts';

/** One thing that moved a score. */
export interface ScoreReason {
  readonly label: Localised;
  /** In rating points; above zero moves the score up. */
  readonly effect: number;
}

const SHOWN = 3;
const SMALLEST = 0.02;

/** The reasons that moved the score most, the strongest first; fewer where nothing else moved it noticeably. */
export function strongestOf(reasons: readonly ScoreReason[]): readonly ScoreReason[] {
  return reasons
    .filter(({ effect }) => Math.abs(effect) > SMALLEST)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, SHOWN);
}
