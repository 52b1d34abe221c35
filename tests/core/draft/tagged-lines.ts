import type { Draft, SegmentKind } from '#core/draft/draft.ts';

const LETTERS: Readonly<Record<SegmentKind, string>> = { own: 'o', attribution: 'a', quoted: 'q', signature: 's', disclaimer: 'd' };

/** The text of a draft with the kind of each line in front: `o|` own, `a|` attribution, `q|` quoted, `s|` signature, `d|` disclaimer. */
export function taggedLines(draft: Draft): string {
  let start = 0;
  return draft.text
    .split('\n')
    .map((line) => {
      const kind = draft.segments.find((segment) => segment.end > start)?.kind;
      start += line.length + 1;
      return line.trim() === '' ? '' : `${kind ? LETTERS[kind] : '?'}|${line}`;
    })
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replace(/\n+$/, '');
}

/** The text that tagged lines stand for. */
export function untagged(tagged: string): string {
  return tagged
    .split('\n')
    .map((line) => line.replace(/^[oaqsd]\|/, ''))
    .join('\n');
}
