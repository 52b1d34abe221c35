import type { Finding } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import { contains } from '#core/text/span.ts';

/** True where both findings would change the same words to the same. */
function sameFix(a: Finding, b: Finding): boolean {
  const first = a.fixes[0]?.edits ?? [];
  const second = b.fixes[0]?.edits ?? [];
  return (
    first.length > 0 && first.length === second.length && first.every(({ start, text }, i) => start === second[i]?.start && text === second[i].text)
  );
}

/** Two facts about the same words are two facts; two remarks on their wording are one. */
function isFact({ group }: Finding): boolean {
  return group === 'key-terms' || group === 'safety';
}

/** True where both have a fix and the two can be made together: then each speaks of a fault of its own. */
function apart(a: Finding, b: Finding): boolean {
  const first = a.fixes[0]?.edits ?? [];
  const second = b.fixes[0]?.edits ?? [];
  // A sentence put in front mends nothing of what stands behind it.
  if (first.length > 0 && first.every(({ start, end, text }) => start === end && text.length > 20)) return true;
  return second.length > 0 && second.every(({ start, end }) => first.every((edit) => edit.end < start || end < edit.start));
}

function beats(a: Finding, b: Finding, isEarlier: boolean): boolean {
  if (a.part !== b.part || a.group !== b.group || SEVERITIES.indexOf(a.severity) > SEVERITIES.indexOf(b.severity)) return false;
  if (!contains(a, b)) return !isFact(a) && isEarlier && sameFix(a, b) && !contains(b, a);
  // Two rules on the very same words: the one that can mend them, else the one that was asked first.
  if (contains(b, a)) return !isFact(a) && (a.fixes.length > 0 === b.fixes.length > 0 ? isEarlier : a.fixes.length > 0);
  return a.fixes.length > 0 && !apart(a, b);
}

/**
 * A remark inside a longer, at least as weighty one of its group would only repeat it, and the two fixes could not both be made. Of two
 * remarks on the same words one stays.
 */
export function dropContained(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, at) => !findings.some((other, index) => other !== finding && beats(other, finding, index < at)));
}
