import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScoreExplainer } from '#core/scores/explain-scores.ts';
import { createScorer } from '#core/scores/score.ts';
import type { Scores } from '#core/scores/score.ts';
import { sentencesIn } from '#core/text/sentences.ts';

const scorer = createScorer();
const scoreOf = (text: string): Scores => scorer(text, sentencesIn(text, { start: 0, end: text.length }));

describe('scores', () => {
  test.each([
    ['hey guys, wanna grab the stuff? lol', 'We would be grateful if you could confirm the shipment of the goods.'],
    ["yeah ok no prob i'll send it!!", 'Please find attached the revised quotation for your consideration.'],
    ['got ur mail thx', 'We have received your purchase order and confirm the delivery date.'],
  ])('rank %j below %j in formality', (casual, formal) => {
    expect(scoreOf(casual).formality).toBeLessThan(scoreOf(formal).formality!);
  });

  test.each([
    [
      'Why did you ignore our mail again? You must pay now.',
      'Could you please let us know when the payment will be made? Thank you very much for your help.',
    ],
    ['This is wrong. Stop doing that.', 'Thank you for your message. I hope you could help us with one more question, please?'],
  ])('rank %j below %j in politeness', (rude, polite) => {
    expect(scoreOf(rude).politeness).toBeLessThan(scoreOf(polite).politeness!);
  });

  test('rank an endless sentence of long words below plain ones in clarity', () => {
    const heavy =
      'Notwithstanding the aforementioned considerations regarding the implementation of contractual obligations, we respectfully communicate our determination to renegotiate';
    expect(scoreOf(heavy).clarity).toBeLessThan(scoreOf('The goods are ready. We ship them on Monday.').clarity!);
  });

  test.each([[''], ['...'], ['Thanks'], ['12,000.00']])('say nothing of %j', (text) => {
    expect(scoreOf(text)).toEqual({ clarity: null, formality: null, politeness: null });
  });

  test('stay between 0 and 100 and do not depend on what was scored before', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (text, other) => {
        const first = scoreOf(text);
        scoreOf(other);
        expect(scoreOf(text)).toEqual(first);
        for (const value of [first.clarity, first.formality, first.politeness]) if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  test('name the things that moved them', () => {
    const explain = createScoreExplainer();
    const text = "hey guys, we can't do that!!! lol";
    const { formality } = explain(text, sentencesIn(text, { start: 0, end: text.length }));
    expect(formality).toHaveLength(3);
    expect(formality.filter(({ effect }) => effect < 0).length).toBeGreaterThan(0);
    for (const { label } of formality) expect(label.en.length * label['zh-CN'].length).toBeGreaterThan(0);
  });

  test('name the sentence and the long words that moved clarity, each with its way', () => {
    const text = 'We ship it on Monday. Notwithstanding the aforementioned specifications we need the agreement that you have signed with us.';
    const { clarity } = createScoreExplainer()(text, sentencesIn(text, { start: 0, end: text.length }));
    expect(clarity).toHaveLength(3);
    const said = clarity.map(({ label, effect }) => `${effect > 0 ? 'up' : 'down'} ${label.en}`).join('\n');
    expect(said).toContain('up sentence “We ship it on Monday.” (words: 5)');
    expect(said).toMatch(/down sentence “Notwithstanding the/);
    expect(clarity.every(({ effect }, i) => i === 0 || Math.abs(effect) <= Math.abs(clarity[i - 1]!.effect))).toBe(true);
  });

  test('blame the words where there is one sentence, and nothing where all are short', () => {
    const explain = createScoreExplainer();
    const of = (text: string): readonly string[] =>
      explain(text, sentencesIn(text, { start: 0, end: text.length })).clarity.map(({ label, effect }) => `${effect > 0} ${label['zh-CN']}`);
    expect(of('Please send the specification.')).toEqual(['false 长词“specification”（5 个音节）']);
    expect(of('We ship it now.')).toEqual([]);
  });
});
