import { describe, expect, test } from 'vitest';
import type { SendCheck } from '#core/customers/profile.ts';
import type { TimelineEvent } from '#core/customers/timeline.ts';
import { eventText } from '#ui/timeline/event-text.ts';
import { sendCheckText } from '#ui/timeline/send-check-text.ts';

const NOTHING: SendCheck = { rules: '1.2.0', stopped: false, findings: [], ignored: [], figures: [] };
const fob = { rule: 'incoterm-without-place', quote: 'FOB', message: 'FOB names no port.' };
const price = { rule: 'price-differs', quote: 'USD 4.30', message: 'The last quote says USD 4.20.' };

describe('what was checked at sending, in the timeline', () => {
  test.each([
    ['nothing found', NOTHING, 'Checked at sending: nothing found · rules 1.2.0', '发送时检查：没有要改的 · 规则 1.2.0'],
    [
      'a mail that was stopped',
      { ...NOTHING, stopped: true, findings: [fob, price] },
      'Stopped at sending: FOB names no port.; The last quote says USD 4.20. · rules 1.2.0',
      '发送时拦下：FOB names no port.；The last quote says USD 4.20. · 规则 1.2.0',
    ],
    [
      'a mail with advice only',
      { ...NOTHING, findings: [price] },
      'Found at sending: The last quote says USD 4.20. · rules 1.2.0',
      '发送时提示：The last quote says USD 4.20. · 规则 1.2.0',
    ],
    [
      'what was ignored, how far, and why where somebody has said so',
      {
        ...NOTHING,
        ignored: [
          { ...fob, reach: 'mail', reason: 'agreed by phone' },
          { ...price, reach: 'customer' },
          { ...fob, reach: 'always' },
        ],
      },
      'Checked at sending: nothing found · ignored: FOB names no port. (this mail: agreed by phone); The last quote says USD 4.20. (this customer); FOB names no port. (always) · rules 1.2.0',
      '发送时检查：没有要改的 · 忽略：FOB names no port.（只此一封：agreed by phone）；The last quote says USD 4.20.（这个客户）；FOB names no port.（一律） · 规则 1.2.0',
    ],
    [
      'the figures',
      { ...NOTHING, figures: ['USD 4.20/pc', '5,000 pcs', 'FOB Ningbo'] },
      'Checked at sending: nothing found · figures: USD 4.20/pc, 5,000 pcs, FOB Ningbo · rules 1.2.0',
      '发送时检查：没有要改的 · 关键数字：USD 4.20/pc、5,000 pcs、FOB Ningbo · 规则 1.2.0',
    ],
  ] as const)('says %s', (_, check, en, zh) => {
    expect(sendCheckText(check, 'en')).toBe(en);
    expect(sendCheckText(check, 'zh-CN')).toBe(zh);
  });
});

describe('a mail in the timeline', () => {
  const event = (more: object): TimelineEvent =>
    ({
      kind: 'mail',
      date: '2026-11-24',
      communication: { date: '2026-11-24', direction: 'out', channel: 'email', subject: 'HX-200', ...more },
    }) as TimelineEvent;

  test('names the shared mailbox that it went out from', () => {
    expect(eventText(event({ mailbox: 'sales@hx-lighting.example' }), 'en').line).toBe('Mail out (sales@hx-lighting.example) · HX-200');
    expect(eventText(event({}), 'zh-CN').line).toBe('去信 · HX-200');
  });

  test('tells under it what was checked', () => {
    expect(eventText(event({ check: NOTHING }), 'en')).toEqual({
      line: 'Mail out · HX-200',
      detail: 'Checked at sending: nothing found · rules 1.2.0',
    });
  });
});
