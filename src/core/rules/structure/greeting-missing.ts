import { defineRule } from '#core/engine/rule.ts';
import { greetingLine, ownWordCount } from '#core/rules/structure/greeting-line.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** A shorter mail is a note between people who know each other. */
const A_MAIL = 25;

export const greetingMissing: TradeRule = defineRule({
  id: 'greeting-missing',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '没有称呼', en: 'No greeting' },
  message: { 'zh-CN': '新邮件没有称呼就直接开头。', en: 'The mail starts without a greeting.' },
  why: {
    'zh-CN': '首封或正式邮件没有称呼显得生硬，也像群发。当天往来的第几封回复则可以省。',
    en: 'Without a greeting a new mail is abrupt and looks like a mass mail. In a quick exchange on the same day it may be left out.',
  },
  examples: [
    {
      subject: 'PO-7731: new ETD',
      text: '⟦We are writing to inform you that the vessel has been changed by the line. The new ETD is 18 March 2027 and the ETA Hamburg is 20 April 2027. The documents will follow as planned.⟧\n\nBest regards,\nLi Na',
    },
    {
      subject: 'HX-200 offer',
      text: '⟦The price for 5,000 pcs is USD 4.20/pc FOB Ningbo, valid until 31 March 2027, packed in master cartons of 40 pcs each with your label on both sides of the carton.⟧\n\nBest regards,\nLi Na',
    },
    { subject: 'PO-7731', text: 'The goods are ready.\n\nBest regards,\nLi Na' },
    {
      subject: 'PO-7731: new ETD',
      text: 'Dear Anna,\n\nWe are writing to inform you that the vessel has been changed by the line. The new ETD is 18 March 2027 and the ETA Hamburg is 20 April 2027. The documents will follow as planned.\n\nBest regards,\nLi Na',
    },
    {
      subject: 'Re: PO-7731: new ETD',
      text: 'The vessel has been changed by the line. The new ETD is 18 March 2027 and the ETA Hamburg is 20 April 2027. The documents will follow as planned and we will send copies first.\n\nBest regards,\nLi Na',
    },
  ],
  wakes: ['new-mail'],
  find: (input) => {
    if (!input.isWholeMail || input.isReply || greetingLine(input) || ownWordCount(input, A_MAIL) < A_MAIL) return [];
    const first = input.draft.blocks.filter(({ start, end }) => input.draft.text.slice(start, end).trim() !== '')[0];
    return first && first.kind !== 'cell' ? [{ start: first.start, end: first.end }] : [];
  },
});
