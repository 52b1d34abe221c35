import { useCallback, useMemo, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The place in the desk as the parts of the address behind `#`, so that every view has a link: `#customers/K-01` is `['customers', 'K-01']`. */
export function useHash(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return hash
    .replace(/^#\/?|\?.*$/g, '')
    .split('/')
    .filter(Boolean)
    .map(decodeOrKeep);
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

/** What stands behind `?` in the place, as `tier=core&country=DE`: what a list is narrowed to, so that Back and a bookmark show the same list. */
export function useHashQuery(): readonly [query: URLSearchParams, replace: (query: URLSearchParams) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [place = '', query = ''] = hash.split('?', 2);
  const parsed = useMemo(() => new URLSearchParams(query), [query]);
  const replace = useCallback(
    (next: URLSearchParams) => {
      const text = next.toString();
      history.replaceState(history.state, '', text === '' ? place : `${place}?${text}`);
      window.dispatchEvent(new Event('hashchange'));
    },
    [place],
  );
  return [parsed, replace];
}
