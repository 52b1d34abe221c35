import type { ImportJob } from '#api/imports-contract.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import type { DuplicateChoice } from '#core/exchange/merge-imported.ts';
import type { KeptReading } from '#server/exchange/kept-reading.ts';
import { type ImportOrder, runImport } from '#server/exchange/run-import.ts';
import type { Upload, Uploads } from '#server/exchange/uploads.ts';
import { Refusal } from '#server/refusal.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { beginImport, getImport, updateImport } from '#server/store/imports.ts';
import { newId } from '#server/store/new-id.ts';

export interface JobParts {
  readonly db: Database;
  readonly scope: Scope;
  readonly today: () => string;
  readonly report: (error: unknown) => void;
}

/** Imports that run in this process, one at a time: two at once would only wait for each other. */
export class ImportJobs {
  readonly #parts: JobParts;
  readonly #uploads: Uploads;
  #running: { readonly id: string; readonly stop: AbortController; readonly over: Promise<void> } | undefined;

  constructor(parts: JobParts, uploads: Uploads) {
    this.#parts = parts;
    this.#uploads = uploads;
  }

  async start(upload: Upload, mapping: Mapping, duplicates: DuplicateChoice, total: number, kept?: KeptReading): Promise<ImportJob> {
    if (this.#running) throw new Refusal(409, 'import-running', 'Another import is running; wait for it or cancel it.');
    const { db, scope } = this.#parts;
    const id = newId('IM');
    const stop = new AbortController();
    let finished = (): void => undefined;
    this.#running = { id, stop, over: new Promise((resolve) => (finished = resolve)) };
    try {
      await beginImport(db, scope, { id, fileName: upload.fileName, duplicates, total, mapping });
    } catch (error) {
      this.#running = undefined;
      finished();
      throw error;
    }
    void this.#run(upload, { id, path: upload.path, fileName: upload.fileName, mapping, duplicates, kept }, stop.signal).finally(() => {
      this.#running = undefined;
      finished();
    });
    const job = await getImport(db, scope, id);
    if (!job) throw new Error('an import that has just begun is gone');
    return job;
  }

  async #run(upload: Upload, order: Omit<ImportOrder, 'today'>, signal: AbortSignal): Promise<void> {
    const { db, scope, today, report } = this.#parts;
    try {
      await runImport(db, scope, { ...order, today: today() }, signal);
      this.#uploads.forget(upload.id);
    } catch (error) {
      if (!signal.aborted) report(error);
      await updateImport(db, scope, order.id, { state: signal.aborted ? 'cancelled' : 'failed', endedAt: new Date() }).catch(report);
    }
  }

  /** Stops an import between two batches; what is in stays in until it is undone. */
  async cancel(id: string): Promise<void> {
    if (this.#running?.id !== id) return;
    this.#running.stop.abort();
    await this.#running.over;
  }

  isRunning(id: string): boolean {
    return this.#running?.id === id;
  }
}
