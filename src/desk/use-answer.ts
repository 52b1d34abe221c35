import { useCallback, useEffect, useState } from 'react';

/** An answer of the server on its way: `reload` asks again and keeps showing the old one meanwhile. */
export interface Answer<T> {
  readonly value?: T;
  readonly error?: unknown;
  readonly reload: () => void;
}

/** Asks when first shown and whenever `ask` changes; an answer to an earlier question is dropped. */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<{ value?: T; error?: unknown }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => {
        if (isCurrent) setState({ value });
      },
      (error: unknown) => {
        if (isCurrent) setState((before) => ({ ...before, error }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, reload };
}
