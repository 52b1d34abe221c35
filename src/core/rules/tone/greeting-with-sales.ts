import { defineRule } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import { kindOfDraft } from '#core/rules/kind-of-draft.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Wishes and selling in one mail. */
export const greetingWithSales: TradeRule = defineRule({
  id: 'greeting-with-sales',
  group: 'tone',
  severity: 'info',
  title: { 'zh-CN': '问候信里夹推销', en: 'Wishes with a sales pitch' },
  message: { 'zh-CN': '问候信里的“{quote}”让祝福变成推销。', en: '“{quote}” turns the wishes into a sales letter.' },
  why: {
    'zh-CN': '节日问候只维系关系，夹一句促销，前面的祝福就成了借口。新品、价格过几天另写一封。',
    en: 'Wishes keep a relation warm; with an offer in them they look like a pretext. Send the offer a few days later, in a mail of its own.',
  },
  phrases: expandPhrase(
    '(special (offer|price|prices|discount)|discount|discounts|promotion|promotions|price list|place (your|an|the|a new) order|new (product|products|catalogue|catalog|models)|best price|hot sale|on sale|quotation|stock up|order now|order early|order before|big sale)',
  ),
  overlapping: true,
  wakes: ['whole-mail'],
  examples: [
    { subject: 'Merry Christmas', text: 'Dear Anna,\n\nMerry Christmas to you and your team! We now have a ⟦special offer⟧ for LED lamps.' },
    { subject: 'Happy New Year', text: 'Dear Anna,\n\nHappy New Year! Please see our ⟦new products⟧ on the website.' },
    { subject: 'Merry Christmas', text: 'Dear Anna,\n\nMerry Christmas to you and your team! Thank you for the three orders of this year.' },
    { subject: 'New catalogue 2027', text: 'Dear Anna,\n\nOur new catalogue is out. Could you tell me which of the models you like?' },
  ],
  find: (input) => {
    const [first] = input.phrases('greeting-with-sales');
    return first && kindOfDraft(input.draft) === 'greeting' ? [{ start: first.start, end: first.end }] : [];
  },
});
