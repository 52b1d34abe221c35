import type { OpenDecoder } from '#core/exchange/read/encoding.ts';
import { openSheetFile } from '#core/exchange/read/open-sheet-file.ts';
import type { ByteSource, SheetFile } from '#core/exchange/read/sheet.ts';

export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
});

export const openDecoder: OpenDecoder = (charset) => {
  const decoder = new TextDecoder(charset);
  return { decode: (bytes, more) => decoder.decode(bytes, { stream: more }) };
};

export const openBytes = (bytes: Uint8Array, name = 'customers.csv'): Promise<SheetFile> => openSheetFile(sourceOf(bytes), name, openDecoder);

export const openText = (text: string, name?: string): Promise<SheetFile> => openBytes(new TextEncoder().encode(text), name);

export async function allBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  for await (const piece of pieces) list.push(piece);
  return new Uint8Array(Buffer.concat(list));
}

export async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const entry of list) yield await Promise.resolve(entry);
}
