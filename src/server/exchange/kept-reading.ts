import { appendFileSync, createReadStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Candidate } from '#core/exchange/join-fragments.ts';
import type { ReadingEvents, RefusedRow } from '#server/exchange/candidates.ts';

/** What a file was read to when it was shown, so that bringing it in need not read it once more. */
export interface KeptReading {
  readonly path: string;
  readonly warnings: number;
}

type KeptLine = { readonly candidate: Candidate } | { readonly refused: RefusedRow };

const FLUSH = 256 * 1024;

/** Writes a reading to disk, a line for each customer and each refused row. */
export class ReadingWriter {
  readonly #path: string;
  #waiting = '';

  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
  }

  add(line: KeptLine): void {
    this.#waiting += `${JSON.stringify(line)}\n`;
    if (this.#waiting.length > FLUSH) this.finish();
  }

  customer(candidate: Candidate): void {
    // Cells are only asked for of a row that the store may still refuse: one that names its customer by code alone.
    const rows = candidate.record.name === '' ? candidate.rows : candidate.rows.map((row) => ({ ...row, cells: [] }));
    this.add({ candidate: { ...candidate, rows } });
  }

  finish(): void {
    appendFileSync(this.#path, this.#waiting, { mode: 0o600 });
    this.#waiting = '';
  }
}

/** The customers of a kept reading, `atOnce` at a time; refused rows are told as they come. */
export async function* keptCandidates(
  { path }: KeptReading,
  atOnce: number,
  events: Pick<ReadingEvents, 'refused' | 'row'>,
): AsyncGenerator<readonly Candidate[]> {
  let waiting: Candidate[] = [];
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const line = JSON.parse(text) as KeptLine;
    await events.row?.();
    if ('refused' in line) events.refused?.(line.refused);
    else waiting.push(line.candidate);
    if (waiting.length < atOnce) continue;
    yield waiting;
    waiting = [];
  }
  yield waiting;
}
