import type { Customer } from '#core/customers/customer.ts';
import type { Provenance } from '#core/customers/profile.ts';

/** One value that two states of a record have otherwise; absent where a state has none. */
export interface Difference {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** Names of entries in lists, the first that an entry has. */
const ENTRY_NAMES = ['id', 'number', 'name', 'product', 'kind', 'date'] as const;
/** Kept beside the values, not one of them. */
const ASIDE = new Set(['provenance', 'id', 'sample', 'version', 'ownerId', 'createdAt', 'updatedAt']);

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    if (!value.some((entry) => typeof entry === 'object')) {
      if (value.length > 0) into.set(path, value.join(', '));
      return;
    }
    value.forEach((entry: Record<string, unknown>, index) => {
      const name: string = ENTRY_NAMES.map((key) => entry[key]).find((found) => typeof found === 'string') ?? String(index);
      const free = into.has(`${path}.${name}`) ? `${name} ${index}` : name;
      into.set(`${path}.${free}`, '✓');
      collect(entry, `${path}.${free}`, into);
    });
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value))
      if (key !== 'id' && (path !== '' || !ASIDE.has(key))) collect(inner, path === '' ? key : `${path}.${key}`, into);
  } else into.set(path, typeof value === 'string' ? value : JSON.stringify(value));
}

/** Every value of a record by its path; entries of lists go by id, number or name (`contacts.K-01-1.jobTitle`). */
export function flatRecord(record: Partial<Customer>): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  collect(record, '', into);
  return into;
}

/** What differs between two states of a record, in the order of the later one, then what is gone. */
export function recordDifferences(before: Partial<Customer>, after: Partial<Customer>): Difference[] {
  const [old, now] = [flatRecord(before), flatRecord(after)];
  const found: Difference[] = [];
  for (const [path, value] of now) {
    const was = old.get(path);
    if (was !== value) found.push({ path, ...(was !== undefined && { before: was }), after: value });
  }
  for (const [path, value] of old) if (!now.has(path)) found.push({ path, before: value });
  return found;
}

/** One stored state, as the history gives it. */
export interface Version {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly record?: Customer;
}

/** Who or what gave a value its present form, and when. */
export interface Origin {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly source: 'user' | 'import' | 'mail' | 'rule';
  readonly messageId?: string;
}

const provenanceAt = (record: Customer | undefined, path: string): Provenance | undefined =>
  record?.provenance?.[path.replace(/^contacts\./, 'contact.')];

/** The origin of every value of the newest state, by path. `history` is newest first; a value older than it counts as of its oldest state. */
export function originsOf(history: readonly Version[]): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  let before: Customer | undefined;
  for (const { version, at, actor, action, record } of [...history].reverse()) {
    if (!record) {
      origins.clear();
      before = undefined;
      continue;
    }
    for (const { path, after } of recordDifferences(before ?? {}, record)) {
      if (after === undefined) {
        origins.delete(path);
        continue;
      }
      const stored = provenanceAt(record, path);
      // A stored provenance speaks for a change only if it came with it.
      const fresh = stored !== undefined && JSON.stringify(stored) !== JSON.stringify(provenanceAt(before, path));
      const source = fresh ? stored.source : action === 'import' ? 'import' : 'user';
      origins.set(path, { version, at, actor, source, ...(fresh && stored.messageId !== undefined && { messageId: stored.messageId }) });
    }
    before = record;
  }
  return origins;
}
