import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#core/engine/finding.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { encodeIgnoredHere, IGNORED_HERE_KEY, ignoredHereIn } from '#outlook/ignored-here.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import { SEND_CONTEXT_KEY } from '#outlook/send-context.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';

export interface Ignoring {
  /** Ignored in this mail, whatever the server knows; undefined until it is known what was ignored in it before. */
  readonly here: readonly IgnoredFinding[] | undefined;
  readonly error: unknown;
  readonly ignore: (finding: Finding, scope: IgnoreScope, customerId: string | undefined) => void;
}

/** Ignores a finding: at once in this mail, and on the server for this customer or for good. What is ignored in a draft outlives the pane. */
export function useIgnoring(item: ComposeItem, afterwards: () => void): Ignoring {
  const { api } = usePaneParts();
  const [here, setHere] = useState<readonly IgnoredFinding[]>();
  const [error, setError] = useState<unknown>();
  const now = useRef<readonly IgnoredFinding[]>([]);
  const change = (entries: readonly IgnoredFinding[]): void => {
    now.current = entries;
    setHere(entries);
  };
  useEffect(() => {
    let gone = false;
    void Promise.all([item.readKept(IGNORED_HERE_KEY), item.readSessionData(SEND_CONTEXT_KEY)]).then(([kept, left]) => {
      if (!gone) change([...ignoredHereIn(kept, left), ...now.current]);
    });
    return () => {
      gone = true;
    };
  }, [item]);
  return {
    here,
    error,
    ignore: (finding, scope, customerId) => {
      const entry: IgnoredFinding = { rule: finding.rule, phrase: finding.quote.toLowerCase() };
      change([...now.current, entry]);
      if (scope !== 'once') api.ignore(scope === 'customer' ? { ...entry, customerId } : entry).then(afterwards, setError);
      // Where the client keeps nothing, the session data still hold it while the draft is open.
      else item.keep(IGNORED_HERE_KEY, encodeIgnoredHere(now.current)).catch(() => undefined);
    },
  };
}
