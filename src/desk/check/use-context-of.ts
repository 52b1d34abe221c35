import { useEffect, useState } from 'react';
import type { ContextAnswer } from '#api/contract.ts';
import { useDeskApi } from '#desk/desk-api.ts';

const TYPING_PAUSE_MS = 400;

/** What the record says of these addresses, asked when the rep pauses typing; undefined while it is on its way or cannot be had. */
export function useContextOf(to: string, mentions: readonly string[]): ContextAnswer | undefined {
  const api = useDeskApi();
  const [state, setState] = useState<{ to: string; answer: ContextAnswer }>();
  const names = mentions.join('\n');
  useEffect(() => {
    const addresses = to.split(/[,;\s]+/).filter((address) => address.includes('@'));
    if (addresses.length === 0) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.context(addresses, abort.signal, names === '' ? undefined : names.split('\n')).then(
        (answer) => setState({ to, answer }),
        () => undefined,
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, to, names]);
  return state?.to === to ? state.answer : undefined;
}
