import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bucketKey, type Fragment } from '#core/exchange/fragment.ts';

/** So many files that a tenth of a million rows leave one to two thousand in each. */
const BUCKETS = 64;
/** Together at most a few megabytes wait. */
const FLUSH = 32 * 1024;

function bucketOf(key: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % BUCKETS;
}

/**
 * Rows of a file on disk, parted so that those of one company lie together: joining them takes the memory of one part, whatever the size of the
 * file. Rows that name their customer by id or code only follow the row that had both; so that one must come first.
 */
export class Spool {
  readonly #folder = mkdtempSync(join(tmpdir(), 'liaison-import-'));
  readonly #waiting = Array.from({ length: BUCKETS }, () => '');
  readonly #byId = new Map<string, number>();
  readonly #remembers: boolean;

  /** `remembers`: there are rows without a name. */
  constructor(remembers: boolean) {
    this.#remembers = remembers;
  }

  add(fragment: Fragment): void {
    const { id, code, name } = fragment;
    const known = (id === undefined ? undefined : this.#byId.get(`id ${id}`)) ?? (code === undefined ? undefined : this.#byId.get(`code ${code}`));
    const bucket = name !== '' ? bucketOf(bucketKey(name)) : (known ?? bucketOf(id ?? code ?? ''));
    if (this.#remembers && name !== '') {
      if (id !== undefined) this.#byId.set(`id ${id}`, bucket);
      if (code !== undefined) this.#byId.set(`code ${code}`, bucket);
    }
    const text = `${this.#waiting[bucket] ?? ''}${JSON.stringify(fragment)}\n`;
    this.#waiting[bucket] = text;
    if (text.length > FLUSH) this.#flush(bucket);
  }

  #path(bucket: number): string {
    return join(this.#folder, `${bucket}.jsonl`);
  }

  #flush(bucket: number): void {
    const text = this.#waiting[bucket] ?? '';
    if (text !== '') appendFileSync(this.#path(bucket), text);
    this.#waiting[bucket] = '';
  }

  /** The parts, one after the other. */
  *parts(): Generator<readonly Fragment[]> {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      this.#flush(bucket);
      if (!existsSync(this.#path(bucket))) continue;
      const lines = readFileSync(this.#path(bucket), 'utf8').split('\n');
      yield lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Fragment);
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
