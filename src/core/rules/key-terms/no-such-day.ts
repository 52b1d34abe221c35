import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

export const noSuchDay: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'no-such-day',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '日历上没有这一天', en: 'A day that does not exist' },
  message: { 'zh-CN': '日历上没有 {date} 这一天。', en: 'The calendar has no {date}.' },
  why: {
    'zh-CN': '买方可能当作前一天，也可能当作后一天；写进信用证的效期或船期，单据会被拒付。',
    en: 'One buyer takes the day before, another the day after; as a date in an L/C it gets the documents refused.',
  },
  wakes: ['no-such-day'],
  *find(input) {
    for (const part of ['body', 'subject'] as const) {
      for (const { start, end, quote, value } of (part === 'body' ? input.facts('date') : input.subjectFacts('date')).slice(0, MOST_COMPARED)) {
        if (value.isImpossible) yield { start, end, part, values: { date: quote } };
      }
    }
  },
  examples: [
    { text: 'The offer is valid until ⟦31 November 2026⟧.', context: { today: '2026-11-02' } },
    { text: 'We ship on ⟦30.02.2027⟧.', context: { today: '2026-11-02' } },
    { text: 'Latest shipment ⟦February 29, 2027⟧.', context: { today: '2026-11-02' } },
    { text: 'ETD Ningbo ⟦2027-04-31⟧.', context: { today: '2026-11-02' } },
    { text: 'Please confirm by ⟦31st of June⟧.' },
    { text: 'The goods were shipped on ⟦October 35⟧.' },
    { text: 'We need it by May 50 pcs at a time.' },
    { text: 'Latest shipment February 29, 2028.', context: { today: '2026-11-02' } },
    { text: 'We need 31 November calendars and 30 February ones.', context: { today: '2026-11-02' } },
    { text: 'The size is 31.11.25 and the offer is valid until 30 November 2026.', context: { today: '2026-11-02' } },
  ],
});
