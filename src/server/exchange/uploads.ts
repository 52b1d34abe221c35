import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Mapping } from '#core/exchange/mapping.ts';
import type { KeptReading } from '#server/exchange/kept-reading.ts';
import { Refusal } from '#server/refusal.ts';
import { newId } from '#server/store/new-id.ts';

export const MOST_UPLOADED = 64 * 1024 * 1024;
const KEPT_MS = 2 * 3_600_000;

export interface Upload {
  /** What the last reading found, so that starting an import need not read the file once more. */
  lastRead?: { readonly mapping: Mapping; readonly rows: number; readonly kept: KeptReading };
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
}

/** Where the reading of an upload is kept. */
export const readingPath = ({ path }: Pick<Upload, 'path'>): string => `${path}.read`;

/** Files that were sent and wait for a decision, in a folder that only this user may read; forgotten after two hours. */
export class Uploads {
  #folder: string | undefined;
  readonly #files = new Map<string, { readonly upload: Upload; readonly timer: NodeJS.Timeout }>();

  #path(id: string): string {
    if (this.#folder === undefined) {
      const folder = mkdtempSync(join(tmpdir(), 'liaison-uploads-'));
      this.#folder = folder;
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    }
    return join(this.#folder, id);
  }

  /** Writes what comes to disk as it comes. Throws `Refusal` 413 as soon as it is too much. */
  async receive(body: ReadableStream<Uint8Array>, fileName: string, most = MOST_UPLOADED): Promise<Upload> {
    const upload = { id: newId('UP'), fileName, path: '' };
    const path = this.#path(upload.id);
    let size = 0;
    const count = new Transform({
      transform(piece: Buffer, _, done) {
        size += piece.length;
        if (size > most) done(tooLarge(most));
        else done(null, piece);
      },
    });
    try {
      await pipeline(Readable.fromWeb(body), count, createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    const file: Upload = { ...upload, path };
    const timer = setTimeout(() => this.forget(upload.id), KEPT_MS);
    timer.unref();
    this.#files.set(upload.id, { upload: file, timer });
    return file;
  }

  /** Throws `Refusal` 404 when it was forgotten. */
  get(id: string): Upload {
    const upload = this.#files.get(id)?.upload;
    if (!upload) throw new Refusal(404, 'upload-gone', 'The uploaded file is not kept any more; choose it again.');
    return upload;
  }

  forget(id: string): void {
    const file = this.#files.get(id);
    if (!file) return;
    clearTimeout(file.timer);
    this.#files.delete(id);
    rmSync(file.upload.path, { force: true });
    rmSync(readingPath(file.upload), { force: true });
  }
}

export const tooLarge = (most: number): Refusal =>
  new Refusal(413, 'too-large', `The file is larger than ${Math.round(most / 1024 / 1024)} MB, which is the most that is taken here; split it.`);
