import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/engine/finding.ts';
import { GROUPS, SEVERITIES } from '#core/engine/finding.ts';
import { LANGUAGES } from '#core/text/language.ts';
import type { Situation } from '#onsend/policy.ts';
import { DECISIONS, situationOf, verdictFor, verdictWithout } from '#onsend/policy.ts';

const AT = '2026-11-24T09:00:00.000Z';

function finding(severity: Finding['severity'], message: string, group: Finding['group'] = 'key-terms'): Finding {
  return { rule: 'any', group, severity, part: 'body', start: 7, end: 8, quote: 'x', message, why: '', evidence: [], fixes: [] };
}

describe('the decision table of the send gate', () => {
  const rows: readonly [Situation, 'go' | 'stop'][] = [
    ['clean', 'go'],
    ['advice', 'go'],
    ['fault', 'stop'],
    ['failed', 'go'],
    ['late', 'go'],
  ];

  test('has no other rows', () => {
    expect(Object.keys(DECISIONS).sort()).toEqual(rows.map(([situation]) => situation).sort());
  });

  test.each(rows)('says for %s: %s', (situation, decision) => {
    expect(DECISIONS[situation]).toBe(decision);
  });

  test.each([
    ['no finding', [], 'clean'],
    ['warnings and advice only', [finding('warning', 'a'), finding('info', 'b')], 'advice'],
    ['an error about key terms', [finding('info', 'b'), finding('error', 'a')], 'fault'],
    ['an error about safety', [finding('error', 'a', 'safety')], 'fault'],
    ['a missing attachment', [finding('error', 'a', 'structure')], 'fault'],
    ['errors of style only', [finding('error', 'a', 'tone'), finding('error', 'b', 'formality')], 'advice'],
  ] as const)('takes %s for its situation', (_, findings, situation) => {
    expect(situationOf(findings)).toBe(situation);
  });

  test.each([
    ['an error of wording where wording stops', [finding('error', 'a', 'tone')], { wording: 'error' }, 'fault'],
    ['a warning of wording where only errors stop', [finding('warning', 'a', 'tone')], { wording: 'error' }, 'advice'],
    ['a warning about key terms where warnings stop', [finding('warning', 'a')], { facts: 'warning' }, 'fault'],
    ['an error about key terms where nothing stops', [finding('error', 'a')], { facts: 'never' }, 'advice'],
  ] as const)("takes %s for the team's own choice", (_, findings, stop, situation) => {
    expect(situationOf(findings, stop)).toBe(situation);
  });

  test.each(['failed', 'late'] as const)('lets the mail go when judging it %s', (situation) => {
    expect(verdictWithout(situation)).toEqual({ allow: true });
  });
});

describe('the alert', () => {
  test('is not shown for a mail that may go', () => {
    expect(verdictFor([finding('warning', 'a')], 'en', AT)).toEqual({ allow: true });
  });

  test('names the fault, and tells the pane where it stands', () => {
    const verdict = verdictFor([finding('info', 'b'), finding('error', 'FOB has no port.')], 'en', AT);
    expect(verdict).toMatchObject({ allow: false, message: 'Please check before sending (1):\n1. FOB has no port.', openPaneLabel: 'Open Liaison' });
    expect(JSON.parse((verdict as { paneContext: string }).paneContext)).toEqual({ at: AT, rule: 'any', part: 'body', start: 7 });
  });

  test('speaks Chinese to a rep who does', () => {
    const verdict = verdictFor([finding('error', 'FOB 后没有装运港。')], 'zh-CN', AT);
    expect(verdict).toMatchObject({ message: '发送前请先核对 1 处：\n1. FOB 后没有装运港。' });
  });

  test('says first what the wrong eyes would see, and of one rule only one before all others have had their say', () => {
    const of = (rule: string, message: string, group?: Finding['group']): Finding => ({ ...finding('error', message, group), rule });
    const faults = [
      of('price', 'Price 1.'),
      of('price', 'Price 2.'),
      of('place', 'Place.'),
      of('cost', 'Cost.', 'safety'),
      of('cost', 'Cost 2.', 'safety'),
    ];
    const verdict = verdictFor(faults, 'en', AT) as { message: string; paneContext: string };
    expect(verdict.message.split('\n').slice(1)).toEqual(['1. Cost.', '2. Price 1.', '3. Place.', '4. Cost 2.', '… and 1 more: open Liaison.']);
    expect(JSON.parse(verdict.paneContext)).toMatchObject({ rule: 'cost' });
    const chosen = verdictFor([{ ...finding('warning', 'Warning.'), rule: 'a' }, of('b', 'Error.')], 'en', AT, { facts: 'warning' });
    expect(chosen).toMatchObject({ message: expect.stringContaining('\n1. Error.\n2. Warning.') as string });
  });

  test('says how many more there are beyond four', () => {
    const errors = Array.from({ length: 6 }, (_, i) => finding('error', `Error ${i}.`));
    expect(verdictFor(errors, 'en', AT)).toMatchObject({ message: expect.stringContaining('and 2 more') as string });
  });

  test('never exceeds what Outlook takes, whatever the findings say', () => {
    const findings = fc.array(fc.tuple(fc.constantFrom(...SEVERITIES), fc.string({ maxLength: 2000 }), fc.constantFrom(...GROUPS)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(findings, fc.constantFrom(...LANGUAGES), (drawn, language) => {
        const list = drawn.map(([severity, message, group]) => finding(severity, message, group));
        const verdict = verdictFor(list, language, AT);
        expect(verdict.allow).toBe(situationOf(list) !== 'fault');
        if (verdict.allow) return;
        expect(verdict.message.length).toBeLessThanOrEqual(500);
        expect(verdict.openPaneLabel.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
