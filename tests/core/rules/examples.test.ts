import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '#core/draft/apply-edits.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Finding } from '#core/engine/finding.ts';
import { applyTextEdits } from '#core/text/edit.ts';
import { allRules } from '#core/rules/index.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { unmarkExample } from './marked-example.ts';

/** What a rule alone finds; a rule that throws fails the test. */
function findAlone(rule: TradeRule, subject: string, text: string, context: CheckContext | undefined): readonly Finding[] {
  const onFailure = (_: string, error: unknown): never => {
    throw error;
  };
  return reviewDraft(draftFromText(subject, text), context ?? {}, { language: 'en', rules: compileRules([rule]), onFailure }).findings;
}

const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const firing = rule.examples.filter((example) => unmarkExample(example).places.length > 0);
  const firingBeside = rule.examples.filter((example) => example.fires !== undefined);
  const silent = rule.examples.filter((example) => example.fires === undefined && unmarkExample(example).places.length === 0);

  test('has at least two examples that fire and two near misses', () => {
    expect(firing.length + firingBeside.length).toBeGreaterThanOrEqual(2);
    expect(silent.length).toBeGreaterThanOrEqual(2);
  });

  test.each(firing)('fires where marked: $subject $text', (example) => {
    const { subject, text, places } = unmarkExample(example);
    const found = findAlone(rule, subject, text, example.context);
    expect([...found].map(({ part, start, end }) => ({ part, start, end })).sort(byPlace)).toEqual([...places].sort(byPlace));
    expect(found.every((finding) => !/\{\w+\}|“…”/.test(finding.message + finding.why))).toBe(true);
  });

  test.each(firingBeside)('fires in the $fires: $text $context', (example) => {
    const { subject, text } = unmarkExample(example);
    const found = findAlone(rule, subject, text, example.context);
    expect(found.map(({ part }) => part)).toContain(example.fires);
    expect(found.every(({ quote }) => quote !== '')).toBe(true);
  });

  test.each(silent)('is silent: $subject $text', (example) => {
    expect(findAlone(rule, example.subject ?? '', example.text, example.context)).toEqual([]);
  });

  test.each(firing)('is silenced by its own fix: $subject $text', (example) => {
    const { subject, text } = unmarkExample(example);
    let fixedSubject = subject;
    let fixed = text;
    const mendable = findAlone(rule, subject, text, example.context).filter(({ fixes }) => fixes.length > 0);
    for (const { part, fixes } of [...mendable].sort((a, b) => b.start - a.start)) {
      if (part === 'subject') fixedSubject = applyTextEdits(fixedSubject, fixes[0]!.edits);
      else if (part === 'body') fixed = applyEdits(draftFromText(fixedSubject, fixed), fixes[0]!.edits);
    }
    if (example.fixed !== undefined) expect([fixed, fixedSubject]).toContain(example.fixed);
    const left = findAlone(rule, fixedSubject, fixed, example.context);
    const mended = new Set(mendable.map(({ quote, part }) => `${part}:${quote}`));
    expect(left.filter(({ quote, part }) => mended.has(`${part}:${quote}`))).toEqual([]);
  });

  test('says the same in both languages and is written for one place', () => {
    const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(placesIn(rule.message.en)).toEqual(placesIn(rule.message['zh-CN']));
    expect(rule.message['zh-CN']).toMatch(/[一-鿿]/);
    expect(rule.why['zh-CN']).toMatch(/[一-鿿]/);
    expect(rule.why.en).not.toMatch(/[一-鿿]{3}/);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

test('no two rules share an id', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no wording belongs to two rules of one group', () => {
  const owners = new Map<string, string>();
  const doubles: string[] = [];
  for (const { id, group, phrases, overlapping } of allRules) {
    // Phrases that only say where to look are no wordings that a rule objects to.
    for (const phrase of overlapping ? [] : (phrases ?? [])) {
      const key = `${group}: ${phrase}`;
      const owner = owners.get(key);
      if (owner !== undefined) doubles.push(`${key} is in ${owner} and ${id}`);
      owners.set(key, id);
    }
  }
  expect(doubles).toEqual([]);
});

/** Every file that declares a rule by itself is named after it. */
test('a file named after a rule holds that rule', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  const groups = readdirSync('src/core/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(groups.length).toBe(8);
  for (const { id, group } of allRules)
    expect(
      groups.map(({ name }) => name),
      id,
    ).toContain(group);
  expect(ids.size).toBeGreaterThan(0);
});
