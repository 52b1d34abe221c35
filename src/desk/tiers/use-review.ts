import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewScope, TierDecision, TierDecisionResult, TierReviewItem } from '#api/tier-contract.ts';
import { useDeskApi } from '#desk/desk-api.ts';

export interface ReviewRound {
  readonly items: readonly TierReviewItem[];
  readonly total: number;
  readonly isMore: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** What came of the last decisions. */
  readonly results: readonly TierDecisionResult[];
  readonly more: () => void;
  readonly reload: () => void;
  readonly decide: (decisions: readonly TierDecision[]) => Promise<boolean>;
}

const PAGE = 25;
/** Decisions that the server takes in one call. */
const AT_ONCE = 100;

/** A round of reviews that grows page by page; what has been decided leaves the list. */
export function useReview(scope: ReviewScope): ReviewRound {
  const api = useDeskApi();
  const [items, setItems] = useState<readonly TierReviewItem[]>([]);
  const [total, setTotal] = useState(0);
  const [next, setNext] = useState<string>();
  const [isBusy, setBusy] = useState(true);
  const [error, setError] = useState<unknown>();
  const [results, setResults] = useState<readonly TierDecisionResult[]>([]);
  // An answer to an earlier question is dropped.
  const question = useRef(0);

  const load = useCallback(
    async (cursor?: string): Promise<void> => {
      const mine = ++question.current;
      setBusy(true);
      try {
        let page = await api.tierReviews({ scope, limit: PAGE, cursor });
        // A page may have looked through a thousand customers without finding one: go on until there is something to show.
        while (page.items.length === 0 && page.next !== undefined && mine === question.current)
          page = await api.tierReviews({ scope, limit: PAGE, cursor: page.next });
        if (mine !== question.current) return;
        setItems((before) => (cursor === undefined ? page.items : [...before, ...page.items]));
        setTotal(page.total);
        setNext(page.next);
        setError(undefined);
      } catch (failure) {
        if (mine === question.current) setError(failure);
      }
      if (mine === question.current) setBusy(false);
    },
    [api, scope],
  );

  useEffect(() => {
    void load();
  }, [load]);

  const decide = async (decisions: readonly TierDecision[]): Promise<boolean> => {
    setBusy(true);
    try {
      const answers: TierDecisionResult[] = [];
      for (let start = 0; start < decisions.length; start += AT_ONCE)
        answers.push(...(await api.decideTiers(decisions.slice(start, start + AT_ONCE))));
      const done = new Set(answers.filter(({ outcome }) => outcome === 'done' || outcome === 'gone').map(({ customerId }) => customerId));
      setResults(answers);
      setItems((before) => before.filter(({ customer }) => !done.has(customer.id)));
      setTotal((before) => Math.max(0, before - (scope === 'all' ? 0 : done.size)));
      setError(undefined);
      setBusy(false);
      return answers.every(({ outcome }) => outcome === 'done');
    } catch (failure) {
      setError(failure);
      setBusy(false);
      return false;
    }
  };

  return {
    items,
    total,
    isMore: next !== undefined,
    isBusy,
    error,
    results,
    more: () => void load(next),
    reload: () => {
      setResults([]);
      void load();
    },
    decide,
  };
}
