import type { Finding } from '#core/engine/finding.ts';

/** Where the alert of the send gate points: the finding that the pane it opens must show. */
export interface AlertTarget {
  /** ISO 8601 instant of the alert. */
  readonly at: string;
  readonly rule: string;
  readonly part: Finding['part'];
  readonly start: number;
}

/** Some clients keep what an alert left and give it again when the pane is opened by hand, much later. */
const FRESH_MS = 120_000;

export function encodeAlertTarget(target: AlertTarget): string {
  return JSON.stringify(target);
}

/** The target in what Outlook hands on; undefined when it is none of ours, or of an alert that is over. `now` in milliseconds. */
export function decodeAlertTarget(text: string | undefined, now: number): AlertTarget | undefined {
  if (!text) return undefined;
  try {
    const { at, rule, part, start } = JSON.parse(text) as Partial<AlertTarget>;
    if (typeof at !== 'string' || typeof rule !== 'string' || part === undefined || typeof start !== 'number') return undefined;
    const age = now - Date.parse(at);
    // A clock of another runtime may be a little ahead.
    return age > -FRESH_MS && age < FRESH_MS ? { at, rule, part, start } : undefined;
  } catch {
    return undefined;
  }
}

/** The finding meant: in its very place, else of its rule nearest to it, because the draft may have changed a little. */
export function targetAmong(findings: readonly Finding[], { rule, part, start }: AlertTarget): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of findings) {
    if (finding.rule !== rule || finding.part !== part) continue;
    if (!best || Math.abs(finding.start - start) < Math.abs(best.start - start)) best = finding;
  }
  return best;
}
