import { DecodeUTF8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { UnreadableFileError } from '#core/exchange/read/sheet.ts';

/** What a reader of one XML part does at tags and text; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Turns UTF-8 pieces into text, also where a character lies on both sides of a border. */
export async function* textPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let text = '';
  const decode = new DecodeUTF8((piece) => (text += piece));
  for await (const piece of bytes) {
    decode.push(piece, false);
    if (text !== '') yield text;
    text = '';
  }
}

/** Reads one XML part; stops after each piece, so that the caller can hand on what has come together. Declared entities are never resolved. */
export async function* readXml(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new UnreadableFileError('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => reader.open?.(local(name), attributes));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  for await (const text of textPieces(bytes)) {
    parser.write(text);
    yield undefined;
  }
  parser.close();
}

/** Reads one XML part to its end. */
export async function readXmlWhole(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const pieces = readXml(bytes, reader);
  while (!(await pieces.next()).done);
}

/** `_x000D_` in a text of a workbook stands for a character that XML cannot hold. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
