import { Inflate } from 'fflate';
import { type ByteSource, UnreadableFileError } from '#core/exchange/read/sheet.ts';

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly headerAt: number;
}

/** The parts of a zip file by name, from its directory at the end; nothing is unpacked yet. */
export type ZipEntries = ReadonlyMap<string, ZipEntry>;

const END_MARK = 0x06054b50;
const END64_MARK = 0x06064b50;
const LOCATOR64_MARK = 0x07064b50;
const ENTRY_MARK = 0x02014b50;
const HEADER_MARK = 0x04034b50;
const MAX32 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Where the directory begins and how long it is. */
async function directoryOf(source: ByteSource): Promise<{ readonly at: number; readonly size: number }> {
  const tailAt = Math.max(0, source.size - 65_557);
  const tail = await source.read(tailAt, source.size - tailAt);
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (start !== MAX32 || at < 20 || view.getUint32(at - 20, true) !== LOCATOR64_MARK) return { at: start, size };
    const end64 = viewOf(await source.read(long(view, at - 12), 56));
    if (end64.byteLength < 56 || end64.getUint32(0, true) !== END64_MARK) break;
    return { size: long(end64, 40), at: long(end64, 48) };
  }
  throw new UnreadableFileError('damaged', 'no directory of the zip file');
}

/** Sizes and place beyond 32 bits stand in an extra field, in this order, each only where the short one is full. */
function wide(view: DataView, at: number, end: number, shorts: readonly [number, number, number]): readonly [number, number, number] {
  let [size, packed, header] = shorts;
  for (let field = at; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (short: number): number => {
      if (short !== MAX32 || value + 8 > end) return short;
      value += 8;
      return long(view, value - 8);
    };
    size = next(size);
    packed = next(packed);
    header = next(header);
  }
  return [size, packed, header];
}

/** Reads the directory. Throws `UnreadableFileError` when there is none. */
export async function zipEntries(source: ByteSource): Promise<ZipEntries> {
  const { at, size } = await directoryOf(source);
  const bytes = await source.read(at, size);
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  let next = 0;
  while (next + 46 <= bytes.length && view.getUint32(next, true) === ENTRY_MARK) {
    const nameEnd = next + 46 + view.getUint16(next + 28, true);
    const extraEnd = nameEnd + view.getUint16(next + 30, true);
    if (extraEnd > bytes.length) break;
    const [, packed, headerAt] = wide(view, nameEnd, extraEnd, [
      view.getUint32(next + 24, true),
      view.getUint32(next + 20, true),
      view.getUint32(next + 42, true),
    ]);
    const name = textOf(bytes.subarray(next + 46, nameEnd)).replaceAll('\\', '/');
    entries.set(name.toLowerCase(), { method: view.getUint16(next + 10, true), packed, headerAt });
    next = extraEnd + view.getUint16(next + 32, true);
  }
  return entries;
}

const PIECE = 32 * 1024;

/** The unpacked bytes of one part, piece by piece. `most` guards against a small file that unpacks to a huge one. */
export async function* entryBytes(source: ByteSource, entries: ZipEntries, name: string, most: number): AsyncGenerator<Uint8Array> {
  const entry = entries.get(name.toLowerCase());
  if (!entry) throw new UnreadableFileError('damaged', `no part ${name}`);
  const header = viewOf(await source.read(entry.headerAt, 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== HEADER_MARK || (entry.method !== 0 && entry.method !== 8))
    throw new UnreadableFileError('damaged', name);
  const start = entry.headerAt + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  let pieces: Uint8Array[] = [];
  let unpacked = 0;
  const inflate = entry.method === 8 ? new Inflate((piece) => pieces.push(piece)) : undefined;
  for (let done = 0; done < entry.packed;) {
    const packed = await source.read(start + done, Math.min(PIECE, entry.packed - done));
    if (packed.length === 0) throw new UnreadableFileError('damaged', `${name} is cut off`);
    done += packed.length;
    try {
      if (inflate) inflate.push(packed, done >= entry.packed);
      else pieces.push(packed);
    } catch (error) {
      throw new UnreadableFileError('damaged', `${name}: ${String(error)}`);
    }
    for (const piece of pieces) {
      unpacked += piece.length;
      if (unpacked > most) throw new UnreadableFileError('too-large-inside', name);
      if (piece.length > 0) yield piece;
    }
    pieces = [];
  }
}
