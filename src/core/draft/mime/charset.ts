import type { Decode } from '#core/draft/decode.ts';

/** What windows-1252 has at 0x80 to 0x9f. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const WESTERN = new Set(['iso-8859-1', 'iso8859-1', 'latin1', 'latin-1', 'l1', 'windows-1252', 'cp1252', 'x-cp1252', 'ansi']);
const UNICODE = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8', 'us-ascii', 'ascii', 'ansi_x3.4-1968', '']);
/** Senders write the older names for what is GB 18030, which contains both. */
const CHINESE = new Set(['gb2312', 'gbk', 'gb_2312-80', 'x-gbk', 'cp936', 'gb18030', 'gb-18030', 'chinese', 'hz-gb-2312']);

const CHUNK = 4096;

function fromWestern(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS[character.charCodeAt(0) - 128] ?? character);
}

interface Utf8 {
  readonly text: string;
  readonly valid: boolean;
}

function fromUtf8(bytes: Uint8Array): Utf8 {
  const parts: string[] = [];
  let codes: number[] = [];
  let valid = true;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const size = first < 0x80 ? 1 : first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    let code = size === 1 ? first : first & (0x7f >> size);
    let read = 1;
    for (; read < size; read++) {
      const next = bytes[at + read] ?? 0;
      if ((next & 0xc0) !== 0x80) break;
      code = (code << 6) | (next & 63);
    }
    const tooSmall = (size === 3 && code < 0x800) || (size === 4 && code < 0x10000);
    if (size === 0 || read < size || tooSmall || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
      code = 0xfffd;
      valid = false;
    }
    codes.push(code);
    at += read;
    if (codes.length >= CHUNK) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  parts.push(String.fromCodePoint(...codes));
  return { text: parts.join(''), valid };
}

function byPlatform(bytes: Uint8Array, charset: string, decode: Decode | undefined): string | undefined {
  try {
    return decode?.(bytes, charset);
  } catch {
    return undefined;
  }
}

/**
 * The text of bytes in a charset named by a mail. UTF-8 and the Western sets are read here, all others by the platform. Bytes that are not
 * what they are said to be, or that nobody can read, are taken for UTF-8 if they are valid UTF-8, else for GB 18030 or windows-1252.
 */
export function textOf(bytes: Uint8Array, charset: string, decode: Decode | undefined): string {
  const label = charset.trim().toLowerCase();
  const text = read(bytes, label, decode);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function read(bytes: Uint8Array, label: string, decode: Decode | undefined): string {
  if (WESTERN.has(label)) return fromWestern(bytes);
  if (!UNICODE.has(label)) {
    const text = byPlatform(bytes, CHINESE.has(label) ? 'gb18030' : label, decode);
    if (text !== undefined) return text;
  }
  const utf8 = fromUtf8(bytes);
  if (utf8.valid || label.startsWith('utf')) return utf8.text;
  return byPlatform(bytes, 'gb18030', decode) ?? fromWestern(bytes);
}
