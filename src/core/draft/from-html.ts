import type { Block, Draft } from '#core/draft/draft.ts';
import { findSegments } from '#core/draft/find-segments.ts';
import { HtmlReader } from '#core/draft/html-reader.ts';
import { readHtml } from '#core/draft/html-tokens.ts';
import { blocksOfLines } from '#core/draft/text-blocks.ts';

/** A table of one cell is a box around paragraphs, not a table. */
function unboxed(block: Block, reader: HtmlReader): Block {
  if (!block.cell || (reader.tables[block.cell.table]?.cells ?? 0) > 1) return block;
  return { kind: 'paragraph', start: block.start, end: block.end };
}

/** Reads an HTML body as a browser shows it. Never throws, and takes linear time, whatever the HTML. */
export function draftFromHtml(subject: string, source: string): Draft {
  const reader = new HtmlReader(source);
  readHtml(source, reader);
  reader.end();
  const { text } = reader.out;
  const blocks: Block[] = [];
  for (const block of reader.blocks) for (const part of blocksOfLines(text, unboxed(block, reader))) blocks.push(part);
  return { subject, text, blocks, segments: findSegments(text, reader.marks), format: 'html', source, ...reader.out.maps() };
}
