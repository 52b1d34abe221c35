import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { taggedLines, untagged } from './tagged-lines.ts';

const folder = join(import.meta.dirname, 'corpus');
const files = readdirSync(folder).sort();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test.each(files.filter((name) => name.endsWith('.txt')))('tells own text from the rest in plain text: %s', (name) => {
  const expected = read(name).replace(/\n+$/, '');
  expect(taggedLines(draftFromText('', untagged(expected)))).toBe(expected);
});

test.each(files.filter((name) => name.endsWith('.html')))('tells own text from the rest in HTML: %s', (name) => {
  const expected = read(name.replace(/html$/, 'lines')).replace(/\n+$/, '');
  expect(taggedLines(draftFromHtml('', read(name)))).toBe(expected);
});
