import type { Draft } from '#core/draft/draft.ts';
import { findSegments } from '#core/draft/find-segments.ts';
import { blocksOfLines } from '#core/draft/text-blocks.ts';

/** 0, 1, 2 …: the offsets of a text that is its own source, shared by all such drafts. */
let sameOffsets = new Int32Array(0);

function offsetsUpTo(length: number): Int32Array {
  if (sameOffsets.length <= length) {
    sameOffsets = new Int32Array(length * 2 + 1024);
    for (let at = 0; at < sameOffsets.length; at++) sameOffsets[at] = at;
  }
  return sameOffsets;
}

/** Where each unit of a text begins and ends in a source whose line ends may have two units. */
function sourceOffsets(source: string, text: string): { sourceStart: Int32Array; sourceEnd: Int32Array } {
  if (text === source) {
    const offsets = offsetsUpTo(text.length);
    return { sourceStart: offsets.subarray(0, text.length), sourceEnd: offsets.subarray(1, text.length + 1) };
  }
  const sourceStart = new Int32Array(text.length);
  const sourceEnd = new Int32Array(text.length);
  for (let unit = 0, at = 0; unit < text.length; unit++) {
    const width = text.charCodeAt(unit) === 10 && source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
    sourceStart[unit] = at;
    at += width;
    sourceEnd[unit] = at;
  }
  return { sourceStart, sourceEnd };
}

/** Reads a plain-text body. Line ends become `\n`; every other character stays. */
export function draftFromText(subject: string, source: string): Draft {
  const text = source.indexOf('\r') < 0 ? source : source.replace(/\r\n?/g, '\n');
  return {
    subject,
    text,
    blocks: blocksOfLines(text, { kind: 'paragraph', start: 0, end: text.length }),
    segments: findSegments(text, []),
    format: 'text',
    source,
    ...sourceOffsets(source, text),
  };
}
