import { useCallback, useEffect, useRef, useState } from 'react';
import type { CareMove, DueGroup, DueItem } from '#api/due-contract.ts';
import { useDeskApi } from '#desk/desk-api.ts';

export interface DueToday {
  readonly items: readonly DueItem[];
  readonly total: number;
  readonly pending: number;
  readonly isMore: boolean;
  readonly isLoaded: boolean;
  readonly error: unknown;
  readonly more: () => void;
  readonly reload: () => void;
  /** Resolves to true when the move is stored; the customer's card is then as the record is. */
  readonly move: (item: DueItem, move: CareMove) => Promise<boolean>;
}

const AGAIN_MS = 2000;

/** What is due today, page by page; renews itself while the server still works some out. */
export function useDueToday(group: DueGroup): DueToday {
  const api = useDeskApi();
  const [state, setState] = useState<{ items: readonly DueItem[]; total: number; pending: number; next?: string; isLoaded: boolean }>({
    items: [],
    total: 0,
    pending: 0,
    isLoaded: false,
  });
  const [error, setError] = useState<unknown>();
  const question = useRef(0);

  const load = useCallback(
    async (cursor?: string): Promise<void> => {
      const mine = ++question.current;
      try {
        const { items, total, pending, next } = await api.dueToday({ group, cursor });
        if (mine !== question.current) return;
        setState((before) => ({ items: cursor === undefined ? items : [...before.items, ...items], total, pending, next, isLoaded: true }));
        setError(undefined);
      } catch (failure) {
        if (mine === question.current) setError(failure);
      }
    },
    [api, group],
  );

  useEffect(() => {
    void load();
    return () => {
      question.current++;
    };
  }, [load]);

  const { pending } = state;
  useEffect(() => {
    if (pending === 0) return undefined;
    const timer = setTimeout(() => void load(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [pending, load, state]);

  const move = async (item: DueItem, careMove: CareMove): Promise<boolean> => {
    const { id } = item.customer;
    try {
      await api.care(id, careMove);
      const renewed = await api.careOf(id);
      setState((before) => {
        const items = before.items.flatMap((each) => (each.customer.id !== id ? [each] : renewed.dues.length > 0 ? [renewed] : []));
        return { ...before, items, total: before.total - (renewed.dues.length > 0 ? 0 : 1) };
      });
      setError(undefined);
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    }
  };

  return {
    ...state,
    isMore: state.next !== undefined,
    error,
    more: () => void load(state.next),
    reload: () => void load(),
    move,
  };
}
