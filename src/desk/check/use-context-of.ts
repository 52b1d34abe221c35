import { useEffect, useState } from 'react';
import type { ContextAnswer } from '#api/contract.ts';
import { addressesIn } from '#desk/check/checked-mail.ts';
import { useDeskApi } from '#desk/desk-api.ts';

const TYPING_PAUSE_MS = 400;

/**
 * What the record says of these addresses, or of the customer that the rep has chosen; asked when the rep pauses typing, undefined while it
 * is on its way or cannot be had.
 */
export function useContextOf(to: string, customerId: string | undefined, mentions: readonly string[]): ContextAnswer | undefined {
  const api = useDeskApi();
  const [state, setState] = useState<{ key: string; answer: ContextAnswer }>();
  const names = mentions.join('\n');
  const key = `${customerId ?? ''} ${to}`;
  useEffect(() => {
    const addresses = addressesIn(to);
    if (addresses.length === 0 && customerId === undefined) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.context(addresses, abort.signal, { customerId, mentions: names === '' ? undefined : names.split('\n') }).then(
        (answer) => setState({ key, answer }),
        () => undefined,
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, key, to, customerId, names]);
  return state?.key === key ? state.answer : undefined;
}
