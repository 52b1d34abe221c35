import type { Decode } from '#core/draft/decode.ts';
import type { ByteString } from '#core/draft/mime/byte-string.ts';
import { bytesOf } from '#core/draft/mime/byte-string.ts';
import { textOf } from '#core/draft/mime/charset.ts';
import { decodeWords } from '#core/draft/mime/encoded-words.ts';

/** The value of a field such as Content-Type: its first word, lower case, and its parameters by lower-case name. */
export interface StructuredValue {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;
const SECTION = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/;

interface Section {
  readonly index: number;
  readonly encoded: boolean;
  readonly value: ByteString;
}

function fromPercent(text: ByteString): ByteString {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Joins the sections of RFC 2231 (`filename*0*=gb18030''%B1%A8…`), or decodes words, which senders also use here. */
function joined(sections: readonly Section[], decode: Decode | undefined): string {
  const ordered = [...sections].sort((a, b) => a.index - b.index);
  if (!ordered.some((section) => section.encoded)) return decodeWords(ordered.map((section) => section.value).join(''), '', decode);
  const first = ordered[0]?.value ?? '';
  const [, charset = '', rest = first] = /^([^']{0,40})'[^']{0,20}'([^]*)$/.exec(first) ?? [];
  const bytes = ordered.map((section, at) => (section.encoded ? fromPercent(at === 0 ? rest : section.value) : section.value)).join('');
  return textOf(bytesOf(bytes), charset, decode);
}

export function readStructured(field: ByteString, decode: Decode | undefined): StructuredValue {
  const semicolon = field.indexOf(';');
  const value = (semicolon < 0 ? field : field.slice(0, semicolon)).trim().toLowerCase();
  const sections = new Map<string, Section[]>();
  PARAMETER.lastIndex = 0;
  const text = semicolon < 0 ? '' : field.slice(semicolon);
  for (let found = PARAMETER.exec(text); found; found = PARAMETER.exec(text)) {
    const [, name = '', index, star] = SECTION.exec((found[1] ?? '').toLowerCase()) ?? [];
    if (!name) continue;
    const raw = found[2] === undefined ? (found[3] ?? '').trim() : found[2].replace(/\\(.)/g, '$1');
    const list = sections.get(name) ?? [];
    list.push({ index: Number(index ?? 0), encoded: star !== undefined, value: raw });
    sections.set(name, list);
  }
  const parameters = new Map<string, string>();
  sections.forEach((list, name) => parameters.set(name, joined(list, decode)));
  return { value, parameters };
}
