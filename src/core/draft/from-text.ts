import type { Draft } from '#core/draft/draft.ts';
import { findSegments } from '#core/draft/find-segments.ts';
import { blocksOfLines } from '#core/draft/text-blocks.ts';

/** Reads a plain-text body. Line ends become `\n`; every other character stays. */
export function draftFromText(subject: string, source: string): Draft {
  const sourceStart = new Int32Array(source.length);
  const sourceEnd = new Int32Array(source.length);
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  for (let unit = 0, at = 0; unit < text.length; unit++) {
    const width = text.charCodeAt(unit) === 10 && source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
    sourceStart[unit] = at;
    at += width;
    sourceEnd[unit] = at;
  }
  return {
    subject,
    text,
    blocks: blocksOfLines(text, { kind: 'paragraph', start: 0, end: text.length }),
    segments: findSegments(text, []),
    format: 'text',
    source,
    sourceStart: sourceStart.subarray(0, text.length),
    sourceEnd: sourceEnd.subarray(0, text.length),
  };
}
