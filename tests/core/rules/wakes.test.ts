import { expect, test } from 'vitest';
import { cueNumber, CUES, CueSet } from '#core/rules/cue.ts';
import { allRules } from '#core/rules/index.ts';

/** Rules that look at every mail, each with a first look that costs next to nothing. */
const ASKED_ALWAYS = ['closing-mismatch'];

test('a rule waits for a phrase or a cue, so that an ordinary mail does not pay for it', () => {
  const always = allRules.filter(({ phrases, wakes }) => phrases === undefined && (wakes ?? []).length === 0).map(({ id }) => id);
  expect(always.sort()).toEqual(ASKED_ALWAYS);
});

test('a set of cues keeps each cue apart', () => {
  for (const cue of CUES) {
    const set = new CueSet([cue]);
    expect(CUES.filter((other) => set.has(cueNumber(other)))).toEqual([cue]);
    expect(CUES.filter((other) => set.covers(new CueSet([other])))).toEqual([cue]);
  }
  expect(new CueSet(CUES).covers(new CueSet(['money', 'slips', 'long-paragraph']))).toBe(true);
  expect(() => new CueSet(['no-such-cue'])).toThrow('no-such-cue');
});
