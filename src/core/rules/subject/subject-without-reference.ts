import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Kinds of numbers that a buyer files mail by. */
const FILED_BY = ['po', 'order', 'pi', 'quote', 'invoice', 'contract'];

export const subjectWithoutReference: TradeRule = defineRule({
  id: 'subject-without-reference',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': '主题缺单号', en: 'No number in the subject' },
  message: { 'zh-CN': '正文谈的是 {number}，主题里没有。', en: 'The mail is about {number}; the subject does not say so.' },
  why: { 'zh-CN': '客户按单号归档和搜索。把单号放到主题最前面。', en: 'Buyers file and search by number. Put it at the beginning of the subject.' },
  examples: [
    { subject: '⟦Delivery date⟧', text: 'Dear Anna,\n\nPO-77045 will be ready on 18 March 2027.', fixed: 'PO-77045: Delivery date' },
    { subject: '⟦Balance payment⟧', text: 'Dear Anna,\n\nThe balance of PI 2027-114 is due.' },
    { subject: 'PO-77045: delivery date', text: 'Dear Anna,\n\nPO-77045 will be ready on 18 March 2027.' },
    { subject: 'HX-200 delivery', text: 'Dear Anna,\n\nPO-77045 and PO-77046 will be ready on 18 March 2027.' },
    { subject: 'Re: Delivery date', text: 'Dear Anna,\n\nPO-77045 will be ready on 18 March 2027.' },
  ],
  wakes: ['reference', 'subject'],
  find: (input) => {
    const { isReply } = input;
    const { text, start } = input.topic;
    if (isReply || text === '' || /\d/.test(text)) return [];
    const references = input.facts('reference').filter(({ value }) => FILED_BY.indexOf(value.kind) >= 0);
    const first = references[0];
    if (!first || references.some(({ value }) => value.number !== first.value.number)) return [];
    const number = first.quote;
    return [
      {
        part: 'subject',
        start,
        end: start + text.length,
        values: { number },
        fixes: [{ label: `${number}: …`, edits: [{ start, end: start, text: `${number}: ` }] }],
      },
    ];
  },
});
