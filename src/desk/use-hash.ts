import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The place in the desk as the parts of the address behind `#`, so that every view has a link: `#customers/K-01` is `['customers', 'K-01']`. */
export function useHash(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeOrKeep);
}

function decodeOrKeep(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to a place in the desk. */
export function goTo(...parts: readonly string[]): void {
  location.hash = parts.map(encodeURIComponent).join('/');
}
