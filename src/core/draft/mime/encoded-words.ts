import type { Decode } from '#core/draft/decode.ts';
import type { ByteString } from '#core/draft/mime/byte-string.ts';
import { byteStringOf, bytesOf, fromBase64 } from '#core/draft/mime/byte-string.ts';
import { textOf } from '#core/draft/mime/charset.ts';

const WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?\r\n]*)\?=/g;

function wordBytes(encoding: string, text: string): ByteString {
  if (encoding.toLowerCase() === 'b') return byteStringOf(fromBase64(text));
  return text.replace(/_/g, ' ').replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The raw bytes of a header that are not ASCII: UTF-8, or what `charset` says. */
function rawText(bytes: ByteString, charset: string, decode: Decode | undefined): string {
  return /[^\0-\x7f]/.test(bytes) ? textOf(bytesOf(bytes), charset, decode) : bytes;
}

/**
 * Decodes the words of RFC 2047 (`=?GB2312?B?…?=`) in a header. Words that follow one another are joined before they are decoded, because
 * senders cut them in the middle of a character.
 */
export function decodeWords(header: ByteString, charset: string, decode: Decode | undefined): string {
  if (!header.includes('=?')) return rawText(header, charset, decode);
  let result = '';
  let from = 0;
  let held: ByteString = '';
  let heldCharset = '';
  const release = (): void => {
    if (held) result += textOf(bytesOf(held), heldCharset, decode);
    held = '';
  };
  WORD.lastIndex = 0;
  for (let found = WORD.exec(header); found; found = WORD.exec(header)) {
    const [whole, label = '', encoding = '', text = ''] = found;
    const between = header.slice(from, found.index);
    if (held === '' || between.trim() !== '') {
      release();
      result += rawText(between, charset, decode);
    } else if (label.toLowerCase() !== heldCharset.toLowerCase()) release();
    heldCharset = label;
    held += wordBytes(encoding, text);
    from = found.index + whole.length;
  }
  release();
  return result + rawText(header.slice(from), charset, decode);
}
