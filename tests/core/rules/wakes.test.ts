import { expect, test } from 'vitest';
import { CUES, cueBits } from '#core/rules/cue.ts';
import { allRules } from '#core/rules/index.ts';

/** Rules that look at every mail, each with a first look that costs next to nothing. */
const ASKED_ALWAYS = ['closing-mismatch', 'list-numbering-broken', 'long-sentence', 'self-honorific', 'short-link'];

test('a rule waits for a phrase or a cue, so that an ordinary mail does not pay for it', () => {
  const always = allRules.filter(({ phrases, wakes }) => phrases === undefined && (wakes ?? []).length === 0).map(({ id }) => id);
  expect(always.sort()).toEqual(ASKED_ALWAYS);
});

test('cues are bits of one number', () => {
  expect(CUES.length).toBeLessThanOrEqual(32);
  expect(new Set(CUES.map((cue) => cueBits([cue]))).size).toBe(CUES.length);
  expect(() => cueBits(['no-such-cue'])).toThrow('no-such-cue');
});
