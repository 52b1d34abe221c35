import { describe, expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import { applyTextEdits } from '#core/text/edit.ts';

describe('a pattern of phrases', () => {
  test.each([
    ['asap', ['asap']],
    ['(a|b) c', ['a c', 'b c']],
    ['[very ]soon', ['soon', 'very soon']],
    ['(i|we) [have ](sent|got)', ['i sent', 'i got', 'i have sent', 'i have got', 'we sent', 'we got', 'we have sent', 'we have got']],
    ['(a|) b', ['a b', 'b']],
  ])('%s', (pattern, phrases) => {
    expect(expandPhrase(pattern)).toEqual(phrases);
  });

  test.each([['(a|b'], ['a]'], ['[a']])('is refused when a bracket stands alone: %s', (pattern) => {
    expect(() => expandPhrase(pattern)).toThrow(pattern);
  });
});

const rule = phraseRule({
  id: 'test-phrase',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '测试', en: 'test' },
  message: { 'zh-CN': '{quote} → {replacement}', en: '{quote} → {replacement}' },
  why: { 'zh-CN': '测试', en: 'test' },
  examples: [],
  entries: [{ find: 'pls', replace: 'please' }, { find: 'kindly', replace: '' }, { find: 'soon' }],
});

function fixed(text: string, subject = ''): string {
  const { findings } = reviewDraft(draftFromText(subject, text), {}, { language: 'en', rules: compileRules([rule]) });
  return applyTextEdits(
    subject === '' ? text : subject,
    findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

describe('the fix of a phrase', () => {
  test.each([
    ['Pls confirm.', 'Please confirm.'],
    ['And pls confirm.', 'And please confirm.'],
    ['We ask. PLS confirm.', 'We ask. Please confirm.'],
    ['We PLS you.', 'We please you.'],
    ['Kindly confirm.', 'Confirm.'],
    ['We kindly ask.', 'We ask.'],
    ['Ship soon.', 'Ship soon.'],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  test('mends a subject of ours and leaves that of a reply', () => {
    expect(fixed('Hello', 'Pls confirm')).toBe('Please confirm');
    expect(fixed('Hello', 'Re: pls confirm')).toBe('Re: pls confirm');
  });
});
