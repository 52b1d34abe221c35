/** What a reader of HTML is told, in the order of the source. Offsets are UTF-16 units of the source. */
export interface HtmlSink {
  /** Character data between tags, with its references (`&amp;`) not yet decoded. */
  text(start: number, end: number): void;
  /** A start tag; `start` and `end` enclose what stands between its name and its `>`. `name` is lower case. */
  open(name: string, start: number, end: number): void;
  /** An end tag, from its `<` to behind its `>`. */
  close(name: string, start: number, end: number): void;
}

/** Elements whose content is no markup and is not shown; it is left out. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

function endOfName(source: string, start: number): number {
  let at = start;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isSpace(code) || code === 47 || code === 62) break;
  }
  return at;
}

/** The `>` that ends a start tag, or -1. A quoted attribute value may hold a `>`. */
function endOfTag(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 61) continue;
    at += 1;
    while (isSpace(source.charCodeAt(at))) at += 1;
    const quote = source[at];
    if (quote === '"' || quote === "'") {
      at = source.indexOf(quote, at + 1);
      if (at < 0) return -1;
    } else at -= 1;
  }
  return -1;
}

/** Where the content of a raw element ends: at its end tag, else at the end of the source. */
function endOfRaw(source: string, name: string, start: number): number {
  for (let at = source.indexOf('</', start); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (source.slice(at + 2, end).toLowerCase() !== name) continue;
    const code = source.charCodeAt(end);
    if (isSpace(code) || code === 47 || code === 62) return at;
  }
  return source.length;
}

/** Where a comment ends that begins with `<!--` at `start`; a comment that never ends takes the rest, as in a browser. */
function endOfComment(source: string, start: number): number {
  if (source[start + 4] === '>') return start + 5;
  const end = source.indexOf('-->', start + 2);
  return end < 0 ? source.length : end + 3;
}

/**
 * Splits HTML as a browser does. Written for mail, which is never well formed: a tag that never ends is shown as text, so that nothing
 * the writer wrote is lost. Each character is looked at a bounded number of times.
 */
export function readHtml(source: string, sink: HtmlSink): void {
  let text = 0;
  let quoting = true;
  const flush = (end: number): void => {
    if (end > text) sink.text(text, end);
  };
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const code = source.charCodeAt(at + 1);
    if (code === 33 || code === 63 || (code === 47 && !isLetter(source.charCodeAt(at + 2)))) {
      flush(at);
      const end = source.startsWith('<!--', at) ? endOfComment(source, at) : source.indexOf('>', at) + 1;
      text = at = end > 0 ? end : source.length;
      continue;
    }
    const closing = code === 47;
    if (!closing && !isLetter(code)) {
      at += 1;
      continue;
    }
    const nameStart = at + (closing ? 2 : 1);
    const nameEnd = endOfName(source, nameStart);
    let end = quoting && !closing ? endOfTag(source, nameEnd) : source.indexOf('>', nameEnd);
    if (end < 0 && quoting) {
      // An unclosed quote swallows all that follows. From here on quotes count for nothing; so this happens once.
      quoting = false;
      end = source.indexOf('>', nameEnd);
    }
    if (end < 0) break;
    flush(at);
    const name = source.slice(nameStart, nameEnd).toLowerCase();
    text = at = end + 1;
    if (closing) sink.close(name, nameStart - 2, at);
    else {
      sink.open(name, nameEnd, end);
      if (RAW.has(name)) {
        text = at = endOfRaw(source, name, at);
      }
    }
  }
  flush(source.length);
}
