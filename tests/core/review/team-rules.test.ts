import { describe, expect, test } from 'vitest';
import type { RuleConfig } from '#core/engine/rule-config.ts';
import { checked } from '#core/review/checked-schema.ts';
import { createReviewer } from '#core/review/create-reviewer.ts';
import { ruleConfigSchema } from '#core/review/rule-config-schema.ts';
import { applyTextEdits } from '#core/text/edit.ts';

const config: RuleConfig = {
  off: ['emoji'],
  severity: { 'vague-time': 'error' },
  phrases: [
    { find: '[our ]best price', replace: 'our price', message: { 'zh-CN': '不写 best price' } },
    { find: 'project (falcon|hawk)', group: 'safety', severity: 'error', message: { en: 'Internal name.' }, why: { en: 'Nobody outside knows it.' } },
  ],
  glossary: [
    { term: 'luminaire', instead: ['light fixture', 'lamp fitting'] },
    { term: 'Brightt One', exact: true },
  ],
};
const review = createReviewer({ config });
const found = (text: string): string[] => review({ text }).findings.map(({ rule, quote }) => `${rule}: ${quote}`);

describe('what a team adds', () => {
  test('an own phrase is found with its severity, texts and fix, and Chinese stands in for English', () => {
    const text = 'This is our best price for 500 pcs.';
    const [finding] = review({ text }).findings.filter(({ rule }) => rule === 'team-our-best-price');
    expect(finding).toMatchObject({ severity: 'warning', group: 'tone', quote: 'our best price', message: '不写 best price' });
    expect(applyTextEdits(text, finding!.fixes[0]!.edits)).toBe('This is our price for 500 pcs.');
  });

  test('a phrase of the safety group is an error of safety', () => {
    expect(review({ text: 'Project Hawk starts in May.' }).findings[0]).toMatchObject({
      rule: 'team-project-falcon-hawk',
      group: 'safety',
      severity: 'error',
      message: 'Internal name.',
      why: 'Nobody outside knows it.',
    });
  });

  test('a term replaces the words that the glossary forbids, in any case and number of spaces', () => {
    expect(found('One Light  fixture is missing.')).toEqual(['team-glossary-luminaire: Light  fixture']);
    expect(found('One luminaire is missing.')).toEqual([]);
  });

  test('a name that is written exactly so is corrected, and no rule of style touches it', () => {
    expect(found('The brightt one is ready.')).toEqual(['team-name: brightt one']);
    expect(found('The Brightt One is ready.')).toEqual([]);
  });

  test('rules are switched off and weigh otherwise', () => {
    const text = 'We will send it soon 😀.';
    const plain = createReviewer()({ text }).findings;
    expect(plain.map(({ rule }) => rule)).toContain('emoji');
    const own = review({ text }).findings;
    expect(own.map(({ rule }) => rule)).not.toContain('emoji');
    expect(own.filter(({ rule }) => rule === 'vague-time').map(({ severity }) => severity)).toEqual(
      plain.filter(({ rule }) => rule === 'vague-time').map(() => 'error'),
    );
  });

  test('a phrase that is ignored is silent', () => {
    const quiet = createReviewer({ config, ignored: [{ rule: 'team-project-falcon-hawk' }] });
    expect(quiet({ text: 'Project Hawk starts in May.' }).findings).toEqual([]);
  });
});

describe('what is no configuration is refused with place and reason', () => {
  test.each([
    [{ off: ['emojis'] }, /^off\[0\]: there is no rule “emojis”/],
    [{ off: ['missing-subject'] }, /did you mean .*subject-missing/],
    [{ severity: { emoji: 'fatal' } }, /^severity\.emoji: expected one of "error"\|"warning"\|"info"/],
    [{ phrases: [{ find: 'best (price' }] }, /^phrases\[0\]\.find: .*bracket at 5 is not closed/],
    [{ phrases: [{ find: '   ' }] }, /^phrases\[0\]\.find: expected the words to look for/],
    [{ phrases: [{ find: '[x]' }, { find: '[a|b][a|b][a|b][a|b][a|b][a|b][a|b]' }] }, /more than 200 wordings/],
    [{ phrases: [{ find: 'a b' }, { find: 'A  b' }] }, /^phrases\[1\]\.find: the same as entry 1/],
    [{ phrases: [{ find: 'x', severty: 'info' }] }, /^phrases\[0\]: unknown field “severty”; allowed are find, replace/],
    [{ glossary: [{ term: 'luminaire' }] }, /^glossary\[0\]: a term needs other words/],
    [{ severity: { emojy: 'error' } }, /^severity\.emojy: there is no rule “emojy”/],
    [{ severity: { 'missing-subject': 'error' } }, /did you mean .*subject-missing/],
    [{ phrases: [{ find: 'a', replace: 5 }] }, /^phrases\[0\]\.replace: expected a text or a list of 1 to 9 texts/],
    [
      {
        glossary: [
          { term: 'luminaire', instead: ['lamp'] },
          { term: 'Lamp', instead: ['light'] },
        ],
      },
      /^glossary\[1\]\.term: “Lamp” is among the words that entry 1 replaces/,
    ],
    [{ stop: { facts: 'always' } }, /^stop\.facts: expected one of "error"\|"warning"\|"info"\|"never"/],
  ])('%j', (value, message) => {
    expect(checked(ruleConfigSchema, value)).toMatchObject({ error: expect.stringMatching(message) as string });
  });

  test('the whole of the example is taken as it is', () => {
    expect(checked(ruleConfigSchema, config)).toEqual({ value: config });
  });
});
