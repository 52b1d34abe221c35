import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '#core/rules/index.ts';

const page = readFileSync(new URL('../../docs/style-rules.md', import.meta.url), 'utf8');

const rows = page
  .split('\n')
  .filter((line) => /^\| [A-Z]{2}-\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', asks = '', verdict = '', rules = '', why = '', ...rest]) => ({ id, asks, verdict, rules: idsIn(rules), why, rest }));

/** Names between backquotes that have the shape of a rule's id. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map((match) => match[1] ?? '');
}

const known = new Set<string>(allRules.map(({ id }) => id));
const countOf = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;

test('has the 173 entries of the catalogue, each once', () => {
  expect(rows).toHaveLength(173);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(173);
});

test('every rule that is named exists', () => {
  expect(idsIn(page).filter((id) => !known.has(id))).toEqual([]);
});

test('the figures of the introduction are those of the table', () => {
  expect(page).toContain(`${String(rows.length)} entries`);
  expect(page).toContain(`${String(countOf('covered'))} are covered, ${String(countOf('in part'))} in part`);
  expect(page).toContain(`${String(countOf('not built'))} are not built and ${String(countOf('dropped'))} dropped`);
});

describe('every row has its verdict', () => {
  test.each(rows)('$id', ({ asks, verdict, rules, why, rest }) => {
    expect(rest).toEqual(['']);
    expect(asks).not.toBe('');
    expect(['covered', 'in part', 'not built', 'dropped']).toContain(verdict);
    const isBuilt = verdict === 'covered' || verdict === 'in part';
    expect(rules.length > 0).toBe(isBuilt);
    expect(why === '').toBe(verdict === 'covered');
  });
});
