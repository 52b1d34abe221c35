import { open } from 'node:fs/promises';
import type { OpenDecoder } from '#core/exchange/read/encoding.ts';
import { openSheetFile } from '#core/exchange/read/open-sheet-file.ts';
import type { SheetFile } from '#core/exchange/read/sheet.ts';

/** Platform decoders; a broken byte becomes a replacement sign and never a fault. */
export const openDecoder: OpenDecoder = (charset) => {
  const decoder = new TextDecoder(charset);
  return { decode: (bytes, more) => decoder.decode(bytes, { stream: more }) };
};

/** Opens a table file on disk, does something with it, closes it. Throws `UnreadableFileError`. */
export async function withSheetFile<T>(path: string, name: string, use: (file: SheetFile) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const source = {
      size,
      async read(offset: number, length: number): Promise<Uint8Array> {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
        let done = 0;
        while (done < bytes.length) {
          const { bytesRead } = await handle.read(bytes, done, bytes.length - done, offset + done);
          if (bytesRead === 0) break;
          done += bytesRead;
        }
        return bytes.subarray(0, done);
      },
    };
    return await use(await openSheetFile(source, name, openDecoder));
  } finally {
    await handle.close();
  }
}
