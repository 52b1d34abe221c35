import { useEffect, useState } from 'react';

/** What is waited for a bonus of the first view: longer, and the view itself would seem to be missing. */
const PATIENCE_MS = 1500;

/** True once `ready` has been true or its time is over, and from then on for good. */
export function useOnceReady(ready: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const [wasReady, setWasReady] = useState(ready);
  if (ready && !wasReady) setWasReady(true);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return ready || wasReady || isOver;
}
