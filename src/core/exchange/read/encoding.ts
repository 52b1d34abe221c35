import type { ByteSource } from '#core/exchange/read/sheet.ts';

export type CsvCharset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** Bytes to text piece by piece; the platform gives it, because core has none. */
export interface StreamDecoder {
  /** `more`: the bytes go on, so a character that is cut off at the end is kept for the next call. */
  decode(bytes: Uint8Array, more: boolean): string;
}
export type OpenDecoder = (charset: CsvCharset) => StreamDecoder;

const PIECE = 256 * 1024;

/** Follows UTF-8 over pieces: how many bytes of a character are still to come, or -1 after a fault. */
function utf8State(bytes: Uint8Array, state: number): number {
  let open = state;
  for (const byte of bytes) {
    if (open > 0) {
      if ((byte & 0xc0) !== 0x80) return -1;
      open--;
    } else if (byte >= 0x80) {
      if (byte >= 0xc2 && byte <= 0xdf) open = 1;
      else if (byte >= 0xe0 && byte <= 0xef) open = 2;
      else if (byte >= 0xf0 && byte <= 0xf4) open = 3;
      else return -1;
    }
  }
  return open;
}

/** In Chinese text bytes above 127 come in pairs; in a Western one they stand alone among letters. */
function looksWestern(bytes: Uint8Array): boolean {
  let pairs = 0;
  let single = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      pairs++;
      at++;
    } else single++;
  }
  return single > pairs;
}

/** The charset of a text file and how many bytes of mark it begins with: by its mark, else UTF-8 where every byte fits, else what Chinese or Western programs write. */
export async function charsetOf(source: ByteSource): Promise<{ readonly charset: CsvCharset; readonly mark: number }> {
  const head = await source.read(0, PIECE);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { charset: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { charset: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { charset: 'utf-16be', mark: 2 };
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(head.length, 4000); at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const many = Math.min(head.length, 4000) / 8;
  if ((zeros[1] ?? 0) > many) return { charset: 'utf-16le', mark: 0 };
  if ((zeros[0] ?? 0) > many) return { charset: 'utf-16be', mark: 0 };
  let state = 0;
  for (let at = 0; at < source.size && state >= 0; at += PIECE) {
    const piece = at === 0 ? head : await source.read(at, PIECE);
    state = utf8State(piece, state);
    if (state < 0) return { charset: looksWestern(piece) ? 'windows-1252' : 'gb18030', mark: 0 };
  }
  return { charset: 'utf-8', mark: 0 };
}

/** The text of a file, piece by piece, without its mark. */
export async function* decodedPieces(source: ByteSource, openDecoder: OpenDecoder): AsyncGenerator<string> {
  const { charset, mark } = await charsetOf(source);
  const decoder = openDecoder(charset);
  for (let at = mark; at < source.size;) {
    const bytes = await source.read(at, PIECE);
    if (bytes.length === 0) break;
    at += bytes.length;
    yield decoder.decode(bytes, at < source.size);
  }
}
