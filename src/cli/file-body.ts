import { createReadStream, createWriteStream, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '#api/api-error.ts';
import type { ApiErrorBody } from '#api/contract.ts';
import { CallError } from '#cli/call-error.ts';

/** A file as the body of a request, read while it is sent. Throws `CallError` when there is none. */
export function bodyOfFile(path: string): ReadableStream<Uint8Array> {
  let isFile = false;
  try {
    isFile = statSync(path).isFile();
  } catch {
    throw new CallError(`${path}: there is no such file`);
  }
  if (!isFile) throw new CallError(`${path}: this is no file`);
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

/** The JSON of an answer. Throws `ApiError` for a refusal. */
export async function jsonOf<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  throw new ApiError(
    response.status,
    (await response.json().catch(() => ({ code: 'unexpected', message: `The server answered ${response.status}` }))) as ApiErrorBody,
  );
}

/** Writes an answer to a file, which gets its name when it is whole. */
export async function saveAnswer(response: Response, path: string): Promise<void> {
  if (!response.ok || !response.body) {
    await jsonOf(response);
    return;
  }
  const part = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.fromWeb(response.body as WebStream<Uint8Array>), createWriteStream(part, { mode: 0o600 }));
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new CallError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
