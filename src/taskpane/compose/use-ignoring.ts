import { useState } from 'react';
import type { Finding } from '#core/engine/finding.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';

export interface Ignoring {
  /** Ignored in this mail, whatever the server knows. */
  readonly here: readonly IgnoredFinding[];
  readonly error: unknown;
  readonly ignore: (finding: Finding, scope: IgnoreScope, customerId: string | undefined) => void;
}

/** Ignores a finding: at once in this mail, and on the server for this customer or for good. */
export function useIgnoring(afterwards: () => void): Ignoring {
  const { api } = usePaneParts();
  const [here, setHere] = useState<readonly IgnoredFinding[]>([]);
  const [error, setError] = useState<unknown>();
  return {
    here,
    error,
    ignore: (finding, scope, customerId) => {
      const entry: IgnoredFinding = { rule: finding.rule, phrase: finding.quote.toLowerCase() };
      setHere((before) => [...before, entry]);
      if (scope !== 'once') api.ignore(scope === 'customer' ? { ...entry, customerId } : entry).then(afterwards, setError);
    },
  };
}
