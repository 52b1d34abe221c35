import type { Block, Draft } from '#core/draft/draft.ts';

/** Reads a plain-text body. Line ends become `\n`; every other character stays. */
export function draftFromText(subject: string, source: string): Draft {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < source.length;) {
    const end = source.startsWith('\r\n', at) ? at + 2 : at + 1;
    text += source[at] === '\r' ? '\n' : (source[at] ?? '');
    starts.push(at);
    ends.push(end);
    at = end;
  }
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return {
    subject,
    text,
    blocks,
    segments: text ? [{ kind: 'own', start: 0, end: text.length }] : [],
    format: 'text',
    source,
    sourceStart: Int32Array.from(starts),
    sourceEnd: Int32Array.from(ends),
  };
}
