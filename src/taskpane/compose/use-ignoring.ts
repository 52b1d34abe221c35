import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#core/engine/finding.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { encodeIgnoredHere, IGNORED_HERE_KEY, ignoredHereIn } from '#outlook/ignored-here.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { IgnoredBySender } from '#outlook/send-context.ts';
import { SEND_CONTEXT_KEY } from '#outlook/send-context.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';

export interface Ignoring {
  /** Ignored in this pane or in this mail before, whatever the server knows by now; undefined until the latter is known. */
  readonly entries: readonly IgnoredBySender[] | undefined;
  /** What was ignored last, and the way to say why. */
  readonly last: { readonly quote: string; readonly count: number; readonly giveReason: (reason: string) => void } | undefined;
  readonly error: unknown;
  readonly ignore: (finding: Finding, scope: IgnoreScope, customerId: string | undefined) => void;
}

/** Ignores a finding: at once in this mail, and on the server for this customer or for good. What is ignored in a draft outlives the pane. */
export function useIgnoring(item: ComposeItem, afterwards: () => void): Ignoring {
  const { api } = usePaneParts();
  const [entries, setEntries] = useState<readonly IgnoredBySender[]>();
  const [last, setLast] = useState<Ignoring['last']>();
  const [error, setError] = useState<unknown>();
  const now = useRef<readonly IgnoredBySender[]>([]);
  const change = (next: readonly IgnoredBySender[]): void => {
    now.current = next;
    setEntries(next);
  };
  useEffect(() => {
    let gone = false;
    void Promise.all([item.readKept(IGNORED_HERE_KEY), item.readSessionData(SEND_CONTEXT_KEY)]).then(([kept, left]) => {
      const before = ignoredHereIn(kept, left).map((entry) => ({ ...entry, here: true }));
      if (!gone) change([...before, ...now.current]);
    });
    return () => {
      gone = true;
    };
  }, [item]);

  /** Keeps an entry as far as it reaches; once more with a reason. */
  const keep = (entry: IgnoredFinding, scope: IgnoreScope): void => {
    if (scope !== 'once') api.ignore(entry).then(afterwards, setError);
    // Where the client keeps nothing, the session data still hold it while the draft is open.
    else item.keep(IGNORED_HERE_KEY, encodeIgnoredHere(now.current.filter(({ here }) => here))).catch(() => undefined);
  };
  return {
    entries,
    last,
    error,
    ignore: ({ rule, quote }, scope, customerId) => {
      const phrase = quote.toLowerCase();
      const entry: IgnoredFinding = { rule, phrase, ...(scope === 'customer' && { customerId }) };
      const put = (shown: IgnoredFinding): void => {
        const others = now.current.filter((other) => other.rule !== rule || other.phrase !== phrase);
        change([...others, scope === 'once' ? { ...shown, here: true } : shown]);
        keep(shown, scope);
      };
      put(entry);
      setLast((before) => ({ quote, count: (before?.count ?? 0) + 1, giveReason: (reason) => put({ ...entry, reason }) }));
    },
  };
}
