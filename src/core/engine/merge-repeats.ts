import type { Finding, Fix } from '#core/engine/finding.ts';

/** One fix that mends every place at once, where the places offer the same. */
function mergeFixes(first: readonly Fix[], second: readonly Fix[]): readonly Fix[] {
  const alike = first.length === second.length && first.every((fix, i) => fix.label === second[i]?.label);
  return alike ? first.map((fix, i) => ({ label: fix.label, edits: [...fix.edits, ...(second[i]?.edits ?? [])] })) : first;
}

/** The same fault with the same words is one finding at its first place, with its count. */
export function mergeRepeats(findings: readonly Finding[]): Finding[] {
  const byFault = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.part}\n${finding.quote.toLowerCase()}\n${finding.message}`;
    const first = byFault.get(key);
    byFault.set(key, first ? { ...first, count: (first.count ?? 1) + 1, fixes: mergeFixes(first.fixes, finding.fixes) } : finding);
  }
  return Array.from(byFault.values());
}
