import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/engine/finding.ts';
import type { Hit, Rule } from '#core/engine/rule.ts';
import type { Run } from '#core/engine/run-rules.ts';
import { runRules } from '#core/engine/run-rules.ts';

const TEXT = 'Please confirm asap. Ship ASAP or as soon as possible.';

function rule(id: string, find: () => Iterable<Hit>, changes: Partial<Rule<string, never>> = {}): Rule<string, never> {
  return {
    id,
    group: 'clarity',
    severity: 'info',
    title: { 'zh-CN': '标题', en: 'title' },
    message: { 'zh-CN': '“{quote}”太含糊', en: '“{quote}” is vague' },
    why: { 'zh-CN': '因为{reason}', en: 'because {reason}' },
    examples: [],
    find,
    ...changes,
  };
}

const at = (words: string, more: Partial<Hit> = {}): Hit => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  values: { reason: { 'zh-CN': '没有日期', en: 'of no date' } },
  ...more,
});
const run = (rules: readonly Rule<string, never>[], more: Partial<Run> = {}): Finding[] =>
  runRules(rules, TEXT, { language: 'en', textOf: (part) => (part === 'body' ? TEXT : ''), ...more });

describe('a run', () => {
  test('puts values into the texts of the language', () => {
    const rules = [rule('vague', () => [at('asap')])];
    expect(run(rules)[0]).toMatchObject({ message: '“asap” is vague', why: 'because of no date', quote: 'asap' });
    expect(run(rules, { language: 'zh-CN' })[0]).toMatchObject({ message: '“asap”太含糊', why: '因为没有日期' });
  });

  test('says the same fault once, with its count and one fix for all its places', () => {
    const fix = (start: number, end: number): Hit['fixes'] => [{ label: 'by Friday', edits: [{ start, end, text: 'by Friday' }] }];
    const [finding, ...others] = run([
      rule('vague', () => [at('asap', { fixes: fix(15, 19) }), at('ASAP', { fixes: fix(26, 30) })], { message: { 'zh-CN': '含糊', en: 'vague' } }),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ count: 2, start: 15, fixes: [{ edits: [{ start: 15 }, { start: 26 }] }] });
  });

  test('drops a remark inside a longer, weightier one of its group', () => {
    const longer = rule('longer', () => [at('as soon as possible', { fixes: [{ label: 'x', edits: [] }] })], { severity: 'warning' });
    expect(run([rule('shorter', () => [at('soon')]), longer]).map((finding) => finding.rule)).toEqual(['longer']);
  });

  test('keeps a remark inside a longer one of another group', () => {
    const longer = rule('longer', () => [at('as soon as possible', { fixes: [{ label: 'x', edits: [] }] })], { group: 'tone' });
    expect(run([rule('shorter', () => [at('soon')]), longer])).toHaveLength(2);
  });

  test('puts errors first and facts before style', () => {
    const rules = [
      rule('style', () => [at('Please')], { severity: 'warning' }),
      rule('fact', () => [at('Ship')], { severity: 'warning', group: 'key-terms' }),
      rule('error', () => [at('possible')], { severity: 'error' }),
    ];
    expect(run(rules).map((finding) => finding.rule)).toEqual(['error', 'fact', 'style']);
  });

  test('loses only the findings of a rule that throws, and tells of it', () => {
    const failed: string[] = [];
    const broken = rule('broken', function* () {
      yield at('asap');
      throw new Error('broken');
    });
    expect(run([broken, rule('sound', () => [at('Ship')])], { onFailure: (id) => failed.push(id) }).map((finding) => finding.rule)).toEqual([
      'sound',
    ]);
    expect(failed).toEqual(['broken']);
  });

  test('takes a hundred places of a rule and leaves the rest', () => {
    const many = rule('many', () => Array.from({ length: 5000 }, (_, i) => ({ start: i % 50, end: (i % 50) + 1 + Math.floor(i / 2500) })));
    expect(run([many]).reduce((sum, { count = 1 }) => sum + count, 0)).toBe(100);
  });

  test('drops a hit outside the text', () => {
    expect(
      run([
        rule('wild', () => [
          { start: 3, end: 1 },
          { start: -1, end: 2 },
          { start: 0, end: TEXT.length + 1 },
        ]),
      ]),
    ).toEqual([]);
  });

  test.each<[string, NonNullable<Run['ignored']>, string | undefined, number]>([
    ['every finding of a rule', [{ rule: 'vague' }], undefined, 0],
    ['the phrase', [{ rule: 'vague', phrase: 'asap' }], undefined, 0],
    ['another phrase', [{ rule: 'vague', phrase: 'soon' }], undefined, 1],
    ['for this customer', [{ rule: 'vague', customerId: 'K-1' }], 'K-1', 0],
    ['for another customer', [{ rule: 'vague', customerId: 'K-2' }], 'K-1', 1],
    ['another rule', [{ rule: 'other' }], undefined, 1],
  ])('leaves out what is ignored: %s', (_, ignored, customerId, left) => {
    expect(run([rule('vague', () => [at('asap')])], { ignored, customerId })).toHaveLength(left);
  });

  test('lets a team switch a rule off and weigh another differently', () => {
    const rules = [rule('one', () => [at('asap')]), rule('two', () => [at('Ship')])];
    expect(run(rules, { config: { off: ['one'], severity: { two: 'error' } } }).map((finding) => [finding.rule, finding.severity])).toEqual([
      ['two', 'error'],
    ]);
  });
});
