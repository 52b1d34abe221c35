/**
 * The container of `.msg` files ([MS-CFB]): a small file system of sectors in one file. Read only as far as mails need it; whatever is
 * broken (a sector outside the file, a chain that runs in a circle) ends the stream there and throws nothing.
 */

/** A folder of the container: streams by name, and folders. Names are in lower case. */
export interface Storage {
  readonly streams: ReadonlyMap<string, Uint8Array>;
  readonly storages: ReadonlyMap<string, Storage>;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const DIFAT_IN_HEADER = 109;
const ENTRY = 128;
/** Sector numbers from here on are marks such as end of chain and free. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const KIND = { storage: 1, stream: 2, root: 5 } as const;
/** A mail holds some dozens; a file that claims more is no mail. */
const MOST_ENTRIES = 100_000;
const DEEPEST = 16;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length > HEADER && SIGNATURE.every((byte, i) => bytes[i] === byte);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    const taken = part.subarray(0, size - at);
    whole.set(taken, at);
    at += taken.length;
    if (at >= size) break;
  }
  return whole.subarray(0, at);
}

/** The root folder; undefined when the bytes are no compound file. */
export function readCompoundFile(bytes: Uint8Array): Storage | undefined {
  if (!isCompoundFile(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  const miniShift = view.getUint16(0x20, true);
  if (shift < 7 || shift > 16 || miniShift < 4 || miniShift > shift) return undefined;
  const sectorSize = 1 << shift;
  const miniSize = 1 << miniShift;
  const cutoff = view.getUint32(0x38, true);

  const sector = (id: number): Uint8Array => bytes.subarray((id + 1) * sectorSize, (id + 2) * sectorSize);
  const numbersIn = (part: Uint8Array): number[] => {
    const numbers: number[] = [];
    const words = new DataView(part.buffer, part.byteOffset, part.byteLength);
    for (let at = 0; at + 4 <= part.length; at += 4) numbers.push(words.getUint32(at, true));
    return numbers;
  };
  const chain = (start: number, next: readonly number[]): number[] => {
    const ids: number[] = [];
    const seen = new Set<number>();
    for (let id = start; id < FIRST_MARK && !seen.has(id) && id < next.length; id = next[id] ?? NO_ENTRY) {
      seen.add(id);
      ids.push(id);
    }
    return ids;
  };

  const fatSectors = numbersIn(bytes.subarray(0x4c, 0x4c + 4 * DIFAT_IN_HEADER));
  const perSector = sectorSize / 4 - 1;
  const met = new Set<number>();
  for (let id = view.getUint32(0x44, true); id < FIRST_MARK && !met.has(id) && sector(id).length === sectorSize;) {
    met.add(id);
    const numbers = numbersIn(sector(id));
    fatSectors.push(...numbers.slice(0, perSector));
    id = numbers[perSector] ?? NO_ENTRY;
  }
  const fat = fatSectors.filter((id) => id < FIRST_MARK).flatMap((id) => numbersIn(sector(id)));
  const big = (start: number, size: number): Uint8Array => joined(chain(start, fat).map(sector), Math.min(size, bytes.length));

  const directory = big(view.getUint32(0x30, true), bytes.length);
  const entries = readEntries(directory);
  const root = entries[0];
  if (root?.kind !== KIND.root) return undefined;
  const miniFat = numbersIn(big(view.getUint32(0x3c, true), bytes.length));
  const miniStream = big(root.start, root.size);
  const small = (start: number, size: number): Uint8Array =>
    joined(
      chain(start, miniFat).map((id) => miniStream.subarray(id * miniSize, (id + 1) * miniSize)),
      size,
    );

  const taken = new Set<number>();
  const folder = (child: number, depth: number): Storage => {
    const streams = new Map<string, Uint8Array>();
    const storages = new Map<string, Storage>();
    const waiting = [child];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = entries[id];
      if (!entry || taken.has(id)) continue;
      taken.add(id);
      waiting.push(entry.left, entry.right);
      if (entry.kind === KIND.stream) streams.set(entry.name, entry.size < cutoff ? small(entry.start, entry.size) : big(entry.start, entry.size));
      else if (entry.kind === KIND.storage && depth < DEEPEST) storages.set(entry.name, folder(entry.child, depth + 1));
    }
    return { streams, storages };
  };
  return folder(root.child, 0);
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length && entries.length < MOST_ENTRIES; at += ENTRY) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    let name = '';
    for (let unit = 0; unit + 2 < length; unit += 2) name += String.fromCharCode(view.getUint16(at + unit, true));
    entries.push({
      name: name.toLowerCase(),
      kind: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
