/** One line of the conversation with an add-in. */
export interface HostLogEntry {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  /** Which frame: read, compose or event. */
  readonly frame: string;
  readonly kind: 'call' | 'event' | 'problem';
  readonly name: string;
  readonly dispatchId?: number;
  /** ok, an error code, a fault, or what went wrong. */
  readonly outcome: string;
}

export interface HostLog {
  add(entry: Omit<HostLogEntry, 'at'>): void;
  /** The newest last; at most the last thousand. */
  entries(): readonly HostLogEntry[];
  /** What should never happen, such as a call that this host does not know. */
  problems(): readonly HostLogEntry[];
  clear(): void;
  onEntry(listener: (entry: HostLogEntry) => void): () => void;
}

const KEPT = 1000;

export function createHostLog(now: () => number): HostLog {
  let kept: HostLogEntry[] = [];
  const listeners = new Set<(entry: HostLogEntry) => void>();
  return {
    add: (line) => {
      const entry = { ...line, at: Math.round(now()) };
      kept.push(entry);
      if (kept.length > KEPT) kept = kept.slice(-KEPT);
      for (const listener of listeners) listener(entry);
    },
    entries: () => kept,
    problems: () => kept.filter(({ kind }) => kind === 'problem'),
    clear: () => {
      kept = [];
    },
    onEntry: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
