import type { Decode } from '#core/draft/decode.ts';

const decoders = new Map<string, TextDecoder | undefined>();

function decoderFor(charset: string): TextDecoder | undefined {
  const label = charset.trim().toLowerCase();
  if (!decoders.has(label)) {
    try {
      decoders.set(label, new TextDecoder(label));
    } catch {
      decoders.set(label, undefined);
    }
  }
  return decoders.get(label);
}

/** Bytes to text by the platform's own tables (GB18030, Shift_JIS, windows-125x …); undefined for a charset that nobody knows. */
export const decodeBytes: Decode = (bytes, charset) => decoderFor(charset)?.decode(bytes);
