import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import { LANGUAGES } from '#core/text/language.ts';
import { verdictFor } from '#onsend/policy.ts';

function finding(severity: Finding['severity'], message: string): Finding {
  return { rule: 'any', group: 'key-terms', severity, part: 'body', start: 0, end: 1, quote: 'x', message, why: '', evidence: [], fixes: [] };
}

describe('the send gate', () => {
  test('lets a mail without findings go', () => {
    expect(verdictFor([], 'en')).toEqual({ allow: true });
  });

  test('lets a mail go that has only warnings and advice', () => {
    expect(verdictFor([finding('warning', 'a'), finding('info', 'b')], 'en')).toEqual({ allow: true });
  });

  test('stops an error and names it', () => {
    expect(verdictFor([finding('info', 'b'), finding('error', 'FOB has no port.')], 'en')).toEqual({
      allow: false,
      message: 'Please check before sending (1):\n1. FOB has no port.',
      openPaneLabel: 'Open Liaison',
    });
  });

  test('speaks Chinese to a rep who does', () => {
    const verdict = verdictFor([finding('error', 'FOB 后没有装运港。')], 'zh-CN');
    expect(verdict).toMatchObject({ message: '发送前请先核对 1 处：\n1. FOB 后没有装运港。' });
  });

  test('says how many more there are beyond four', () => {
    const errors = Array.from({ length: 6 }, (_, i) => finding('error', `Error ${i}.`));
    expect(verdictFor(errors, 'en')).toMatchObject({ message: expect.stringContaining('and 2 more') as string });
  });

  test('never exceeds what Outlook takes, whatever the findings say', () => {
    const findings = fc.array(fc.tuple(fc.constantFrom(...SEVERITIES), fc.string({ maxLength: 2000 })), { maxLength: 60 });
    fc.assert(
      fc.property(findings, fc.constantFrom(...LANGUAGES), (list, language) => {
        const verdict = verdictFor(
          list.map(([severity, message]) => finding(severity, message)),
          language,
        );
        if (verdict.allow) expect(list.some(([severity]) => severity === 'error')).toBe(false);
        else {
          expect(verdict.message.length).toBeLessThanOrEqual(500);
          expect(verdict.openPaneLabel.length).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
