/** A byte string holds one byte in each character. Mail is cut up in this form: searching a string is fast in every engine. */
export type ByteString = string;

const CHUNK = 8192;

export function byteStringOf(bytes: Uint8Array): ByteString {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

export function bytesOf(text: ByteString): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function utf8Of(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 63));
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  return String.fromCharCode(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
}

/** The UTF-8 bytes of a text. */
export function utf8BytesOf(text: string): ByteString {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, (character) => utf8Of(character.codePointAt(0) ?? 0xfffd));
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = new Int8Array(128).fill(-1);
for (let at = 0; at < 64; at++) SEXTETS[BASE64.charCodeAt(at)] = at;
SEXTETS[45] = 62;
SEXTETS[95] = 63;

/** Decodes base64; characters that do not belong to it are passed over, and a text cut off gives the bytes that are whole. */
export function fromBase64(text: ByteString): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Mails joined of several encodings have padding in the middle: a new group begins behind it.
    if (code === 61) bits = 0;
    const sextet = code < 128 ? (SEXTETS[code] ?? -1) : -1;
    if (sextet < 0) continue;
    held = ((held << 6) | sextet) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 255;
    }
  }
  return bytes.subarray(0, length);
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;

/** Decodes quoted-printable; a `=` that begins no code stays. */
export function fromQuotedPrintable(text: ByteString): Uint8Array {
  const lines = text.split('\n').map((line, at, all) => {
    let end = line.length;
    while (end > 0 && isBlank(line.charCodeAt(end - 1))) end -= 1;
    if (line.charCodeAt(end - 1) === 61) return line.slice(0, end - 1);
    const broken = at < all.length - 1 ? (line.charCodeAt(line.length - 1) === 13 ? '\r\n' : '\n') : '';
    return line.slice(0, end) + broken;
  });
  return bytesOf(lines.join('').replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}
