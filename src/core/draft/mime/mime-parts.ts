import type { Decode } from '#core/draft/decode.ts';
import type { ByteString } from '#core/draft/mime/byte-string.ts';
import { bytesOf, fromBase64, fromQuotedPrintable } from '#core/draft/mime/byte-string.ts';
import { fieldOf, type RawField, readFields } from '#core/draft/mime/header-fields.ts';
import { readStructured, type StructuredValue } from '#core/draft/mime/parameters.ts';

/** One part that holds content: no multipart. */
export interface MimePart {
  readonly fields: readonly RawField[];
  readonly type: StructuredValue;
  readonly disposition: StructuredValue;
  /** The container it lies in, such as `multipart/related`; empty for a mail without parts. */
  readonly container: string;
  /** Content with its transfer encoding. */
  readonly raw: ByteString;
  readonly encoding: string;
}

/** No mail nests deeper; each level is one more look at the bytes. */
const DEEPEST = 20;
const MOST_PARTS = 2000;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The stretches between the boundary lines. A last part without its end goes to the end. */
function between(source: ByteString, { start, end }: Range, boundary: string): Range[] {
  // A view of its own, so that a boundary that never comes is not looked for in what follows.
  const text = source.slice(start, end);
  const mark = `--${boundary}`;
  const found: Range[] = [];
  let partStart = -1;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const behind = text[at + mark.length];
    if ((at > 0 && text[at - 1] !== '\n') || (behind !== undefined && !/[\s-]/.test(behind))) continue;
    if (partStart >= 0) found.push({ start: start + partStart, end: start + Math.max(partStart, text[at - 2] === '\r' ? at - 2 : at - 1) });
    if (found.length > MOST_PARTS || text.startsWith('--', at + mark.length)) return found;
    const line = text.indexOf('\n', at);
    partStart = line < 0 ? text.length : line + 1;
  }
  if (partStart >= 0 && partStart < text.length) found.push({ start: start + partStart, end });
  return found;
}

/** Cuts a mail into its parts, in order; multiparts in multiparts are opened, mails in mails are not. */
export function mimeParts(source: ByteString, whole: Range, decode: Decode | undefined, container = '', depth = 0): MimePart[] {
  const { fields, bodyStart } = readFields(source, whole.start, whole.end);
  const type = readStructured(fieldOf(fields, 'content-type'), decode);
  const boundary = type.parameters.get('boundary');
  const body = { start: bodyStart, end: Math.max(bodyStart, whole.end) };
  if (type.value.startsWith('multipart/') && boundary && depth < DEEPEST) {
    const parts: MimePart[] = [];
    for (const range of between(source, body, boundary)) {
      for (const part of mimeParts(source, range, decode, type.value, depth + 1)) if (parts.length < MOST_PARTS) parts.push(part);
    }
    if (parts.length > 0) return parts;
  }
  const disposition = readStructured(fieldOf(fields, 'content-disposition'), decode);
  const encoding = fieldOf(fields, 'content-transfer-encoding').toLowerCase();
  return [{ fields, type, disposition, container, raw: source.slice(body.start, body.end), encoding }];
}

/** The content without its transfer encoding. */
export function contentOf({ raw, encoding }: MimePart): Uint8Array {
  if (encoding === 'base64') return fromBase64(raw);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(raw) : bytesOf(raw);
}
