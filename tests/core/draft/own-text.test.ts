import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText, replyText, segmentSpans } from '#core/draft/own-text.ts';

const draft = draftFromText('', 'Before.\n\n> quoted\n\nAfter.\n\nBest regards,\nLi Na\n');

test('own text leaves the signature out, the reply keeps it', () => {
  expect(ownText(draft)).toBe('Before.\nAfter.');
  expect(replyText(draft)).toBe('Before.\nAfter.\nBest regards,\nLi Na');
});

test('gives the stretches of one kind', () => {
  expect(segmentSpans(draft, 'quoted').map(({ start, end }) => draft.text.slice(start, end).trim())).toEqual(['> quoted']);
  expect(segmentSpans(draft, 'disclaimer')).toEqual([]);
});

test('an earlier mail is told apart where a program dropped the line breaks', () => {
  const body =
    'Hi Marta, the B/L goes out today. -----Original Message----- From: Marta Keil <m.keil@keil.example> Sent: Monday, 23 November 2026 To: Lily Subject: B/L Where is it?';
  expect(ownText(draftFromText('', body))).toBe('Hi Marta, the B/L goes out today.');
});
