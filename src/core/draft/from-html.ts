import type { Block, Draft } from '#core/draft/draft.ts';

const BREAK = /^<(?:\/?(?:p|div|li|ul|ol|td|th|tr|table|h[1-6]|blockquote)|br|hr)\b/i;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Reads an HTML body as it is rendered. */
export function draftFromHtml(subject: string, source: string): Draft {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const put = (value: string, start: number, end: number): void => {
    text += value;
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < source.length;) {
    const character = source[at] ?? '';
    const close = character === '<' ? source.indexOf('>', at) : -1;
    const entity = character === '&' ? /^&(\w{2,6});/.exec(source.slice(at, at + 9)) : null;
    const value = entity && ENTITIES[entity[1] ?? ''];
    if (close > 0) {
      if (BREAK.test(source.slice(at, at + 12)) && text && !text.endsWith('\n')) put('\n', at, at);
      at = close + 1;
    } else if (entity && value) {
      put(value, at, at + entity[0].length);
      at += entity[0].length;
    } else {
      if (!/\s/.test(character)) put(character, at, at + 1);
      else if (text && !/\s$/.test(text)) put(' ', at, at + 1);
      at += 1;
    }
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
    format: 'html',
    source,
    sourceStart: Int32Array.from(starts),
    sourceEnd: Int32Array.from(ends),
  };
}
