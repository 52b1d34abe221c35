import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '#core/draft/draft.ts';
import { draftOfMail } from '#core/draft/draft-of-mail.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { htmlSource } from './html-source.ts';

/** Collects what is wrong and expects once: an expectation for each character or block of a long text would take minutes. */
function expectSound({ text, source, blocks, segments, sourceStart, sourceEnd }: Draft): void {
  const wrong: string[] = [];
  let behind = 0;
  for (const { start, end } of segments) {
    if (start !== behind || end <= start) wrong.push(`segment ${start}-${end} after ${behind}`);
    behind = end;
  }
  if (behind !== text.length) wrong.push(`segments end at ${behind} of ${text.length}`);
  behind = 0;
  for (const { start, end } of blocks) {
    if (start < behind || end <= start || text.slice(start, end).trim() === '') wrong.push(`block ${start}-${end} after ${behind}`);
    behind = end;
  }
  if (behind > text.length) wrong.push(`blocks end at ${behind} of ${text.length}`);
  behind = 0;
  for (let at = 0; at < text.length; at++) {
    const start = sourceStart[at] ?? -1;
    const end = sourceEnd[at] ?? -1;
    const isOfSameReference = at > 0 && start === sourceStart[at - 1] && end === sourceEnd[at - 1];
    if ((start < behind && !isOfSameReference) || end < start) wrong.push(`character ${at} from ${start}-${end} after ${behind}`);
    behind = end;
  }
  if (behind > source.length) wrong.push(`characters come from ${behind} of ${source.length}`);
  expect(wrong).toEqual([]);
  expect([sourceStart.length, sourceEnd.length]).toEqual([text.length, text.length]);
}

test('any HTML gives a sound draft', () => {
  fc.assert(
    fc.property(htmlSource, (html) => expectSound(draftFromHtml('s', html))),
    { numRuns: 1000 },
  );
});

const LINES = [
  'Dear Anna,',
  '',
  '> quoted',
  '>> deeper',
  'On Wed, Mar 3, 2027 at 9:41 AM Anna <a@b.example> wrote:',
  'wrote:',
  '<a@b.example>',
  'On 3 Mar 2027',
  'From: Anna',
  'Subject: x',
  'To: b@c.example',
  '-----Original Message-----',
  '________________',
  '-- ',
  '--',
  'Best regards,',
  'Thanks',
  'Li Na',
  'Tel: +86 574 8765 4321',
  'Sent from my iPhone',
  'P.S. one more',
  'CONFIDENTIALITY NOTICE: x',
  'CAUTION: external',
  'We ship on Friday, as agreed in the contract.',
  '- item',
  '1. item',
  'x > y',
  '   ',
  '\t',
  ': ',
  '：',
];

test('any plain text gives a sound draft', () => {
  const lines = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 30 })), { maxLength: 40 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, end) => expectSound(draftFromText('', parts.join(end)))),
    { numRuns: 1000 },
  );
});

const corpus = join(import.meta.dirname, 'corpus');
const mails = readdirSync(corpus)
  .filter((name) => /\.(?:html|eml)$/.test(name))
  .map((name) => readFileSync(join(corpus, name), 'latin1'));

/** Cuts, doubles and swaps stretches of a real mail. */
const mutated = fc
  .tuple(
    fc.constantFrom(...mails),
    fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.constantFrom('', 'cut', 'double', '<', '"', '\n', '=')), { maxLength: 8 }),
  )
  .map(([mail, changes]) =>
    changes.reduce((text, [place, length, change]) => {
      const at = place % (text.length + 1);
      const stretch = text.slice(at, at + length);
      if (change === 'cut') return text.slice(0, at) + text.slice(at + length);
      return text.slice(0, at) + (change === 'double' ? stretch : change) + text.slice(at);
    }, mail),
  );

test('a mutated mail gives a sound draft', () => {
  fc.assert(
    fc.property(mutated, (mail) => {
      expectSound(draftFromHtml('', mail));
      expectSound(draftFromText('', mail));
      expectSound(draftOfMail(mailFromEml(mail)));
      expectSound(draftOfMail(mailFromEml(Uint8Array.from(mail, (character) => character.charCodeAt(0) & 255))));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['nested blocks', '<div>'.repeat(50_000) + 'x'],
  ['nested inline elements', '<b>'.repeat(50_000) + 'x'],
  ['end tags that close nothing', `${'<b><div>'.repeat(30_000)}${'</i></b></div>'.repeat(30_000)}`],
  ['cells', '<table><tr><td colspan=1000 rowspan=65000>' + '<tr><td>'.repeat(30_000)],
  ['unclosed attributes', '<a b="'.repeat(50_000)],
  ['ampersands', '&'.repeat(200_000)],
  ['spaces', ' '.repeat(200_000) + 'x'],
  ['comments', '<!--'.repeat(50_000)],
  ['quotes', '<blockquote type=cite>'.repeat(20_000) + 'x'],
])('goes through hostile HTML: %s', (_, html) => {
  expectSound(draftFromHtml('', html));
});

test.each([
  ['one line', 'word '.repeat(100_000)],
  ['line feeds', '\n'.repeat(200_000)],
  ['spaces inside a line', `a${' '.repeat(200_000)}b`],
  ['quote marks', '>'.repeat(200_000)],
  ['colons', 'a:\n'.repeat(50_000)],
  ['dashes', '--\n'.repeat(50_000)],
  ['angle brackets', '<'.repeat(200_000) + 'x'],
  ['header fields', 'From: a@b.example x\n'.repeat(20_000)],
])('goes through hostile text: %s', (_, text) => {
  expectSound(draftFromText('', text));
});
