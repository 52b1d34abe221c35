/** Writes `.msg` files for tests: a compound file with 512-byte sectors and a mini stream, as Outlook writes them. */

export type Value = string | number | boolean | Date | Uint8Array | { readonly narrow: Uint8Array };
export type Properties = Readonly<Record<number, Value>>;

export interface Message {
  readonly properties: Properties;
  readonly recipients?: readonly Properties[];
  readonly attachments?: readonly Properties[];
  /** Mails attached as such, after the other attachments. */
  readonly mails?: readonly Message[];
}

interface Node {
  readonly name: string;
  readonly content?: Uint8Array;
  readonly children?: readonly Node[];
}

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

function objectOf(properties: Properties, headerSize: number): Node[] {
  const nodes: Node[] = [];
  const entries = Object.entries(properties).map(([id, value]) => [Number(id), value] as const);
  const table = new DataView(new ArrayBuffer(headerSize + entries.length * 16));
  let at = headerSize;
  for (const [id, value] of entries) {
    const stream = (type: number, content: Uint8Array): void => {
      nodes.push({ name: `__substg1.0_${hex(id)}${hex(type)}`, content });
      table.setUint16(at, type, true);
      table.setUint32(at + 8, content.length, true);
    };
    table.setUint16(at + 2, id, true);
    if (typeof value === 'string') stream(0x1f, utf16(value));
    else if (value instanceof Uint8Array) stream(0x102, value);
    else if (value instanceof Date) {
      const ticks = BigInt(value.getTime() + 11_644_473_600_000) * 10_000n;
      table.setUint16(at, 0x40, true);
      table.setBigUint64(at + 8, ticks, true);
    } else if (typeof value === 'object') stream(0x1e, value.narrow);
    else {
      table.setUint16(at, typeof value === 'number' ? 3 : 0x0b, true);
      table.setInt32(at + 8, Number(value), true);
    }
    at += 16;
  }
  return [...nodes, { name: '__properties_version1.0', content: new Uint8Array(table.buffer) }];
}

function nodesOf({ properties, recipients = [], attachments = [], mails = [] }: Message, headerSize: number): Node[] {
  const numbered = (prefix: string, list: readonly (readonly Node[])[]): Node[] =>
    list.map((children, i) => ({ name: `${prefix}#${i.toString(16).toUpperCase().padStart(8, '0')}`, children }));
  const embedded = mails.map((mail) => [...objectOf({ 0x3705: 5 }, 8), { name: '__substg1.0_3701000D', children: nodesOf(mail, 24) }]);
  return [
    ...objectOf(properties, headerSize),
    ...numbered(
      '__recip_version1.0_',
      recipients.map((each) => objectOf(each, 8)),
    ),
    ...numbered('__attach_version1.0_', [...attachments.map((each) => objectOf(each, 8)), ...embedded]),
  ];
}

export const writeMsg = (message: Message): Uint8Array => writeCompoundFile(nodesOf(message, 32));

export function writeCompoundFile(children: readonly Node[]): Uint8Array {
  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  const mini: number[] = [];
  const miniParts: number[] = [];
  const put = (content: Uint8Array): number => {
    if (content.length === 0) return END;
    const first = sectors.length;
    for (let at = 0; at < content.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(content.subarray(at, at + SECTOR));
      sectors.push(sector);
      fat.push(at + SECTOR < content.length ? sectors.length : END);
    }
    return first;
  };
  const putSmall = (content: Uint8Array): number => {
    const first = mini.length;
    for (let at = 0; at < content.length; at += MINI) {
      miniParts.push(...content.subarray(at, at + MINI));
      while (miniParts.length % MINI !== 0) miniParts.push(0);
      mini.push(at + MINI < content.length ? mini.length + 1 : END);
    }
    return first;
  };
  const entries: { name: string; kind: number; child: number; right: number; start: number; size: number }[] = [];
  const add = (node: Node, kind: number): number => {
    const index = entries.length;
    const entry = { name: node.name, kind, child: FREE, right: FREE, start: END, size: 0 };
    entries.push(entry);
    if (node.content) {
      entry.size = node.content.length;
      if (entry.size > 0) entry.start = entry.size < CUTOFF ? putSmall(node.content) : put(node.content);
    }
    // A tree that is a list: every program may only rely on the order of the tree, not on its balance.
    let before = -1;
    for (const child of [...(node.children ?? [])].sort(
      (a, b) => a.name.length - b.name.length || (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1),
    )) {
      const at = add(child, child.children ? 1 : 2);
      if (before < 0) entry.child = at;
      else entries[before]!.right = at;
      before = at;
    }
    return index;
  };
  add({ name: 'Root Entry', children }, 5);
  entries[0]!.start = put(Uint8Array.from(miniParts));
  entries[0]!.size = miniParts.length;
  const numbers = (list: readonly number[], filler = FREE): Uint8Array => {
    const view = new DataView(new ArrayBuffer(Math.ceil(list.length / 128) * SECTOR));
    for (let i = 0; i * 4 < view.byteLength; i++) view.setUint32(i * 4, list[i] ?? filler, true);
    return new Uint8Array(view.buffer);
  };
  const directory = new DataView(new ArrayBuffer(Math.ceil(entries.length / 4) * SECTOR));
  entries.forEach(({ name, kind, child, right, start, size }, i) => {
    const at = i * 128;
    new Uint8Array(directory.buffer).set(utf16(name), at);
    directory.setUint16(at + 64, name.length * 2 + 2, true);
    directory.setUint8(at + 66, kind);
    directory.setUint8(at + 67, 1);
    directory.setUint32(at + 68, FREE, true);
    directory.setUint32(at + 72, right, true);
    directory.setUint32(at + 76, child, true);
    directory.setUint32(at + 116, start, true);
    directory.setUint32(at + 120, size, true);
  });
  const directoryStart = put(new Uint8Array(directory.buffer));
  const miniFatStart = put(numbers(mini));
  const fatSectors = Math.ceil((fat.length + Math.ceil(fat.length / 127) + 1) / 128);
  const fatStart = sectors.length;
  for (let i = 0; i < fatSectors; i++) fat.push(FAT);
  const header = new DataView(new ArrayBuffer(SECTOR));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, i) => header.setUint8(i, byte));
  header.setUint16(0x18, 0x3e, true);
  header.setUint16(0x1a, 3, true);
  header.setUint16(0x1c, 0xfffe, true);
  header.setUint16(0x1e, 9, true);
  header.setUint16(0x20, 6, true);
  header.setUint32(0x2c, fatSectors, true);
  header.setUint32(0x30, directoryStart, true);
  header.setUint32(0x38, CUTOFF, true);
  header.setUint32(0x3c, miniFatStart, true);
  header.setUint32(0x40, Math.ceil(mini.length / 128), true);
  header.setUint32(0x44, END, true);
  for (let i = 0; i < 109; i++) header.setUint32(0x4c + i * 4, i < fatSectors ? fatStart + i : FREE, true);
  const parts = [new Uint8Array(header.buffer), ...sectors, numbers(fat)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
