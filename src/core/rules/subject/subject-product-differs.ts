import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const bare = (code: string): string => code.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

export const subjectProductDiffers: TradeRule = defineRule({
  id: 'subject-product-differs',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题与正文的型号不同', en: 'Product in the subject differs from the body' },
  message: { 'zh-CN': '主题是 {subject}，正文只谈 {body}。', en: 'The subject says {subject}, the body only {body}.' },
  why: {
    'zh-CN': '客户按主题归档和查找，型号对不上，这封信以后就找不到，也可能下错单。改主题，或核对型号是不是打错。',
    en: 'Buyers file and find mail by its subject; with another model there the mail is lost, or the wrong one is ordered. Change the subject, or check the model.',
  },
  examples: [
    { subject: 'Quotation for HX-200', text: 'Dear Anna,\n\nPlease find our price for ⟦HX-310⟧: USD 38.50/pc FOB Ningbo.' },
    { subject: 'Re: Sample HX-100', text: 'Dear Anna,\n\nThe test report of ⟦KL-480⟧ is ready.' },
    { subject: 'Quotation for HX-200', text: 'Dear Anna,\n\nHX-200-BL costs USD 4.20/pc, HX-310 USD 38.50/pc.' },
    { subject: 'Quotation for HX-200', text: 'Dear Anna,\n\nThe price is USD 4.20/pc.' },
    { subject: 'Quotation for HX-200', text: 'Dear Anna,\n\nInstead of HX-200 we can offer HX-210.' },
  ],
  wakes: ['product', 'subject'],
  find: (input) => {
    if (!/\d/.test(input.topic.text)) return [];
    const subjects = input.subjectFacts('product').map(({ value }) => value.code);
    const bodies = input.facts('product');
    const [subject] = subjects;
    const [body] = bodies;
    if (subject === undefined || !body || bodies.some(({ value }) => bare(value.code) !== bare(body.value.code))) return [];
    const inSubject = subjects.map(bare);
    const other = bare(body.value.code);
    // A variant carries the code of its model at its beginning, and an order number is no model.
    if (inSubject.some((code) => code.indexOf(other) === 0 || other.indexOf(code) === 0)) return [];
    if (
      input.draft.text
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
        .indexOf(inSubject[0] ?? '') >= 0
    )
      return [];
    return [
      {
        start: body.start,
        end: body.end,
        values: { subject, body: body.value.code },
        evidence: [{ kind: 'draft', text: input.draft.subject, source: { 'zh-CN': '本邮件主题', en: 'subject of this mail' } }],
      },
    ];
  },
});
