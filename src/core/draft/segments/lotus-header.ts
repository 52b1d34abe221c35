import { nextShown } from '#core/draft/segments/attribution-line.ts';
import type { BodyLine } from '#core/draft/segments/body-line.ts';
import { bareHeaderKind } from '#core/draft/segments/header-block.ts';

const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b/;
const TIME = /\d{1,2}[:.]\d{2}/;
const LONGEST_NAME = 90;
/** Shown lines between `To` and `Subject`: recipients and copies. */
const BETWEEN = 12;

/**
 * How many lines from `first` are what Lotus Notes sets above an earlier mail, 0 when none are: the sender, the date below (or behind) it,
 * then names of fields that stand alone, `To`, `cc`, `Subject`, each above its value.
 */
export function lotusHeaderLength(lines: readonly BodyLine[], first: number): number {
  const sender = lines[first]!.text;
  if (sender === '' || sender.length > LONGEST_NAME || /[.!?:;,]$/.test(sender)) return 0;
  let at = first;
  for (let steps = 0; !isDated(lines[at]?.text ?? ''); steps++) {
    // A last word of the writer stands above an empty line.
    if (steps === 2 || (steps === 1 && lines[first + 1]?.text === '')) return 0;
    at = nextShown(lines, at + 1);
  }
  at = nextShown(lines, at + 1);
  if (bareHeaderKind(lines[at]?.text ?? '') !== 't') return 0;
  for (let steps = 0; steps < BETWEEN && at < lines.length; steps++) {
    if (bareHeaderKind(lines[at]?.text ?? '') === 'j') return Math.min(nextShown(lines, at + 1), lines.length - 1) - first + 1;
    at = nextShown(lines, at + 1);
  }
  return 0;
}

function isDated(text: string): boolean {
  return text.length <= LONGEST_NAME && DATE.test(text) && TIME.test(text);
}
