import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { daysBetween } from '#core/trade/calendar.ts';
import { formatDate } from '#core/trade/format-date.ts';

/** A conversation that lay so many days is filed and forgotten. */
const IDLE_DAYS = 60;
const from = 'li.na@hx-lighting.example';
const old = [{ from: 'weber@keller.example', date: '2026-11-20' as const, subject: 'Sample HX-100', text: 'Thank you, the sample is fine.' }];

export const subjectStale: TradeRule = defineRule({
  id: 'subject-stale',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': '旧会话的主题', en: 'Subject of an old conversation' },
  message: {
    'zh-CN': '这个会话 {days} 天没有往来，主题还是旧的。',
    en: 'This conversation has rested for {days} days and still has its old subject.',
  },
  why: {
    'zh-CN': '几个月前的 Re: 会被当成旧事略过，归档也归错。新的事情换新主题：单号或型号＋事项＋日期。',
    en: 'A “Re:” of months ago is passed over as old business and filed wrongly. Give a new matter a new subject: number or model, matter, date.',
  },
  examples: [
    { subject: 'Re: ⟦Sample HX-100⟧', text: 'Dear Anna,\n\nThe new catalogue is out.', context: { from, today: '2027-03-15', thread: old } },
    {
      subject: 'Re: ⟦Quotation⟧',
      text: 'Dear Anna,\n\nThe price has changed.',
      context: { from, today: '2027-03-15', thread: [{ from: 'weber@keller.example', date: '2026-12-01', text: 'Thank you.' }] },
    },
    { subject: 'Re: Sample HX-100', text: 'Dear Anna,\n\nThank you.', context: { from, today: '2026-12-01', thread: old } },
    { subject: 'New catalogue 2027', text: 'Dear Anna,\n\nThe new catalogue is out.', context: { from, today: '2027-03-15', thread: old } },
    { subject: 'Re: Sample HX-100', text: 'Dear Anna,\n\nThank you.', context: { from, thread: old } },
  ],
  wakes: ['reply', 'past', 'subject'],
  find: (input) => {
    const { today } = input.context;
    const { start, text, prefixes } = input.topic;
    if (today === undefined || prefixes === 0) return [];
    const history = input.history();
    const last = history[history.length - 1]?.date;
    const days = last === undefined ? undefined : daysBetween(last, today);
    if (last === undefined || days === undefined || days < IDLE_DAYS) return [];
    return [
      {
        part: 'subject',
        start,
        end: start + text.length,
        values: { days },
        evidence: [{ kind: 'thread', text: formatDate(last), source: { 'zh-CN': '上一封往来邮件', en: 'last mail of the conversation' } }],
      },
    ];
  },
});
