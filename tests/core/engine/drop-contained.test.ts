import { expect, test } from 'vitest';
import { dropContained } from '#core/engine/drop-contained.ts';
import type { Finding } from '#core/engine/finding.ts';

function finding(rule: string, start: number, end: number, fix?: string, group: Finding['group'] = 'clarity'): Finding {
  const fixes = fix === undefined ? [] : [{ label: fix, edits: [{ start: end - 1, end, text: fix }] }];
  return { rule, group, severity: 'info', part: 'body', start, end, quote: '', message: '', why: '', evidence: [], fixes };
}
const kept = (...findings: Finding[]): string[] => dropContained(findings).map(({ rule }) => rule);

test('of two remarks on the same words the one that can mend them stays, else the first', () => {
  expect(kept(finding('a', 0, 9), finding('b', 0, 9, 'x'))).toEqual(['b']);
  expect(kept(finding('a', 0, 9, 'x'), finding('b', 0, 9, 'y'))).toEqual(['a']);
  expect(kept(finding('a', 0, 9), finding('b', 0, 9))).toEqual(['a']);
});

test('one change is offered once', () => {
  expect(kept(finding('a', 0, 9, 'x'), finding('b', 4, 9, 'x'))).toEqual(['a']);
});

test('a longer remark without a fix hides nothing', () => {
  expect(kept(finding('a', 0, 20), finding('b', 4, 9, 'x'))).toEqual(['a', 'b']);
});

test('two facts about the same words stay two', () => {
  expect(kept(finding('a', 0, 9, 'x', 'key-terms'), finding('b', 0, 9, 'x', 'key-terms'))).toEqual(['a', 'b']);
});
