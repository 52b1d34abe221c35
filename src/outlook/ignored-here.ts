import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import type { IgnoredBySender } from '#outlook/send-context.ts';

/*
 * What is ignored in one draft only is kept twice: among the session data, where the send gate finds it and which ends with the session, and
 * with the draft itself, so that it is still known when the draft is taken up again.
 */

/** The custom property of the draft; it does not travel with the mail. */
export const IGNORED_HERE_KEY = 'liaison-ignored';

/** All custom properties of an add-in on one item share 2,500 characters. */
const LIMIT = 2_000;

function listIn(text: string | undefined): readonly IgnoredBySender[] {
  if (!text) return [];
  try {
    const value: unknown = JSON.parse(text);
    const list: unknown = Array.isArray(value) ? value : (value as { ignored?: unknown } | null)?.ignored;
    return Array.isArray(list)
      ? (list as (IgnoredBySender | null)[]).filter((entry): entry is IgnoredBySender => typeof entry?.rule === 'string')
      : [];
  } catch {
    return [];
  }
}

/** What is ignored in this draft only, each once: `kept` is the draft's own property, `left` the session data for the gate, whoever the recipients were. */
export function ignoredHereIn(kept: string | undefined, left: string | undefined): readonly IgnoredFinding[] {
  const found: IgnoredFinding[] = [];
  for (const { rule, phrase, reason } of [...listIn(kept), ...listIn(left).filter(({ here }) => here)])
    if (!found.some((other) => other.rule === rule && other.phrase === phrase)) found.push({ rule, phrase, reason });
  return found;
}

/** As the draft's own property: the oldest give way when they become too many. */
export function encodeIgnoredHere(entries: readonly IgnoredFinding[]): string {
  let list = entries.map(({ rule, phrase, reason }) => ({ rule, phrase, reason }));
  while (list.length > 0 && JSON.stringify(list).length > LIMIT) list = list.slice(1);
  return JSON.stringify(list);
}
