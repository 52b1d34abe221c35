import type { Draft } from '#core/draft/draft.ts';
import { applyTextEdits, type Edit } from '#core/text/edit.ts';

const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r\n?|\n/g, '<br>');

/** The source with the edits carried out. Every character of it that no edit covers stays as it was. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): string {
  const { source, sourceStart, sourceEnd } = draft;
  return applyTextEdits(
    source,
    edits.map(({ start, end, text }) => {
      const from = sourceStart[start] ?? sourceEnd[start - 1] ?? source.length;
      return { start: from, end: end > start ? (sourceEnd[end - 1] ?? from) : from, text: draft.format === 'html' ? escapeHtml(text) : text };
    }),
  );
}
