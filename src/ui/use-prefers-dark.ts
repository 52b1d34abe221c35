import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** True while the system asks for dark pages. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
