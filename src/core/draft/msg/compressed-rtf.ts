/** The compression of the RTF body in a `.msg` ([MS-OXRTFCP]): references into a window of 4096 bytes that begins filled. */

const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
const WINDOW = 4096;
const HEADER = 16;
/** What RTF of this kind begins with; both sides know it, so it need not be sent. */
const PREFILLED =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier' +
  '{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
/** A body that unpacks to more is no mail. */
const LONGEST = 20_000_000;

/** The RTF as bytes in a string, one character a byte; undefined when the stream is of another kind. */
export function rtfOf(stream: Uint8Array): string | undefined {
  if (stream.length < HEADER) return undefined;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const size = Math.min(view.getUint32(4, true), LONGEST);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return latin(stream.subarray(HEADER, HEADER + size));
  if (kind !== COMPRESSED) return undefined;
  const window = new Uint8Array(WINDOW);
  for (let i = 0; i < PREFILLED.length; i++) window[i] = PREFILLED.charCodeAt(i);
  const out = new Uint8Array(size);
  let written = 0;
  let place = PREFILLED.length;
  const put = (byte: number): void => {
    if (written < size) out[written++] = byte;
    window[place] = byte;
    place = (place + 1) % WINDOW;
  };
  for (let at = HEADER; at < stream.length && written < size;) {
    const control = stream[at++]!;
    for (let bit = 0; bit < 8 && at < stream.length && written < size; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(stream[at++]!);
        continue;
      }
      const token = (stream[at]! << 8) | (stream[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      if (from === place) return latin(out.subarray(0, written));
      for (let n = 0; n < (token & 15) + 2; n++) put(window[(from + n) % WINDOW]!);
    }
  }
  return latin(out.subarray(0, written));
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
