import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '#core/rules/index.ts';

const page = readFileSync(new URL('../../docs/practice.md', import.meta.url), 'utf8');
const known = new Set<string>(allRules.map(({ id }) => id));
const idsIn = (text: string): string[] => [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map((match) => match[1] ?? '');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| advice') && !line.startsWith('| the draft says'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, advice = '', verdict = '', where = '', ...rest]) => ({ advice, verdict, where, rest }));

test('every rule that is named exists', () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(idsIn(page).filter((id) => !known.has(id))).toEqual([]);
});

describe('each piece of advice is judged', () => {
  test.each(rows)('$advice', ({ verdict, where, rest }) => {
    expect(rest).toEqual(['']);
    expect(['rule', 'shown', 'dropped']).toContain(verdict);
    expect(where).not.toBe('');
    if (verdict === 'rule') expect(idsIn(where).length).toBeGreaterThan(0);
    if (verdict === 'dropped') expect(where.length).toBeGreaterThan(20);
  });
});
