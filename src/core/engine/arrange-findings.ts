import { dropContained } from '#core/engine/drop-contained.ts';
import type { Finding } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import { mergeRepeats } from '#core/engine/merge-repeats.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';

function isIgnored({ rule, quote }: Finding, ignored: readonly IgnoredFinding[], customerId: string | undefined): boolean {
  return ignored.some(
    (entry) =>
      entry.rule === rule &&
      (entry.phrase === undefined || entry.phrase === quote.toLowerCase()) &&
      (entry.customerId === undefined || entry.customerId === customerId),
  );
}

/** Facts and safety come before style of the same weight. */
function rank({ severity, group }: Finding): number {
  return SEVERITIES.indexOf(severity) * 2 + (group === 'key-terms' || group === 'safety' ? 0 : 1);
}

/** Leaves out what is ignored, says a repeated fault once, and orders by weight, then by place. */
export function arrangeFindings(found: readonly Finding[], ignored: readonly IgnoredFinding[], customerId: string | undefined): Finding[] {
  const wanted = ignored.length === 0 ? found : found.filter((finding) => !isIgnored(finding, ignored, customerId));
  return dropContained(mergeRepeats(wanted)).sort(
    (a, b) => rank(a) - rank(b) || Number(b.part === 'subject') - Number(a.part === 'subject') || a.start - b.start,
  );
}
