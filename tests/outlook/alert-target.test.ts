import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/engine/finding.ts';
import { decodeAlertTarget, encodeAlertTarget, targetAmong } from '#outlook/alert-target.ts';

const AT = '2026-11-24T09:00:00.000Z';
const NOW = Date.parse(AT);
const target = { at: AT, rule: 'incoterm-without-place', part: 'body', start: 40 } as const;

function finding(rule: string, start: number, part: Finding['part'] = 'body'): Finding {
  return { rule, group: 'key-terms', severity: 'error', part, start, end: start + 3, quote: 'FOB', message: '', why: '', evidence: [], fixes: [] };
}

describe('what the alert leaves for the pane', () => {
  test('comes back while the alert is fresh', () => {
    expect(decodeAlertTarget(encodeAlertTarget(target), NOW + 5000)).toEqual(target);
    expect(decodeAlertTarget(encodeAlertTarget(target), NOW - 1000)).toEqual(target);
  });

  test('is nothing when the client gives it again an hour later', () => {
    expect(decodeAlertTarget(encodeAlertTarget(target), NOW + 3_600_000)).toBeUndefined();
  });

  test.each([
    undefined,
    '',
    'x',
    '{}',
    '[]',
    'null',
    '7',
    '{"at":"2026-11-24T09:00:00.000Z","rule":7}',
    '{"at":"never","rule":"a","part":"body","start":1}',
  ])('is nothing when it is %j', (text) => expect(decodeAlertTarget(text, NOW)).toBeUndefined());

  test('is found in its place, or near it when the draft has changed', () => {
    const list = [
      finding('vague-time', 40),
      finding('incoterm-without-place', 5),
      finding('incoterm-without-place', 43),
      finding('incoterm-without-place', 40, 'subject'),
    ];
    expect(targetAmong(list, target)).toBe(list[2]);
    expect(targetAmong(list, { ...target, rule: 'gone' })).toBeUndefined();
  });
});
