import type { Finding } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import { contains } from '#core/text/span.ts';

function beats(a: Finding, b: Finding): boolean {
  return (
    a.part === b.part &&
    a.group === b.group &&
    a.end - a.start > b.end - b.start &&
    contains(a, b) &&
    a.fixes.length > 0 &&
    SEVERITIES.indexOf(a.severity) <= SEVERITIES.indexOf(b.severity)
  );
}

/** A remark inside a longer, at least as weighty one of its group would only repeat it, and the two fixes could not both be made. */
export function dropContained(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !findings.some((other) => beats(other, finding)));
}
