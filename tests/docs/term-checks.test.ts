import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '#core/rules/index.ts';

const page = readFileSync(new URL('../../docs/term-checks.md', import.meta.url), 'utf8');

/** Names between backquotes that have the shape of a rule's id. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map((match) => match[1] ?? '');
}

const rows = page
  .split('\n')
  .filter((line) => /^\| [A-Z]{3}-\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', asks = '', verdict = '', rules = '', why = '', ...rest]) => ({ id, asks, verdict, rules: idsIn(rules), why, rest }));

const known = new Set<string>(allRules.map(({ id }) => id));
const countOf = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;

test('has the 72 entries of the catalogue, each once', () => {
  expect(rows).toHaveLength(72);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(72);
});

test('the figures of the introduction are those of the table', () => {
  expect(page).toContain(`72 entries, of which ${String(countOf('built'))} are built, ${String(countOf('in part'))} in part`);
});

describe('every row names rules that exist, or says what is missing', () => {
  test.each(rows)('$id', ({ asks, verdict, rules, why, rest }) => {
    expect(rest).toEqual(['']);
    expect(asks).not.toBe('');
    expect(['built', 'in part']).toContain(verdict);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((id) => !known.has(id))).toEqual([]);
    expect(why === '').toBe(verdict === 'built');
  });
});
