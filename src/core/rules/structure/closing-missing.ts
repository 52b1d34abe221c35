import { defineRule } from '#core/engine/rule.ts';
import { closingLine, ownWordCount } from '#core/rules/structure/greeting-line.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const A_MAIL = 25;

export const closingMissing: TradeRule = defineRule({
  id: 'closing-missing',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '没有结尾敬语', en: 'No closing' },
  message: { 'zh-CN': '新邮件没有结尾敬语和署名。', en: 'The mail ends without a closing and a name.' },
  why: {
    'zh-CN': '收尾一句 Best regards 加姓名，客户才知道由谁负责、找谁回复。',
    en: 'A closing with your name tells the reader who answers for it.',
  },
  examples: [
    {
      subject: 'PO-7731: new ETD',
      text: 'Dear Anna,\n\nThe vessel has been changed by the line. The new ETD is 18 March 2027 and the ETA Hamburg is 20 April 2027. The documents will follow as planned and we will send ⟦copies first.⟧',
    },
    {
      subject: 'HX-200 offer',
      text: 'Dear Anna,\n\nThe price for 5,000 pcs is USD 4.20/pc FOB Ningbo, valid until 31 March 2027, packed in master cartons of 40 pcs each with your label on both sides of ⟦the carton.⟧',
    },
    { subject: 'PO-7731', text: 'Dear Anna,\n\nThe goods are ready.' },
    {
      subject: 'PO-7731: new ETD',
      text: 'Dear Anna,\n\nThe vessel has been changed by the line. The new ETD is 18 March 2027 and the ETA Hamburg is 20 April 2027. The documents will follow as planned and we will send copies first.\n\nKind regards\nLi Na',
    },
  ],
  wakes: ['new-mail'],
  find: (input) => {
    const { draft, isWholeMail, isReply, sentences } = input;
    if (!isWholeMail || isReply || draft.segments.some(({ kind }) => kind === 'signature')) return [];
    if (closingLine(input) || ownWordCount(input, A_MAIL) < A_MAIL) return [];
    const last = sentences[sentences.length - 1];
    if (!last) return [];
    const words = draft.text.slice(last.start, last.end);
    const from = words.lastIndexOf(' ', words.lastIndexOf(' ') - 1) + 1;
    return [{ start: last.start + from, end: last.end }];
  },
});
