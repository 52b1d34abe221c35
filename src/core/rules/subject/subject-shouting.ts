import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Two words of five capitals; codes and abbreviations of the trade are shorter or have digits. */
const TWO_LOUD_WORDS = /(?:^|[^A-Z0-9-])[A-Z]{5,}(?![A-Z0-9-])[^a-z]*[^A-Z0-9-][A-Z]{5,}(?![A-Z0-9-])/;

function sentenceCase(text: string): string {
  const lower = text.replace(/[A-Z]{4,}(?![A-Z0-9-])|\b(?:FOR|THE|AND|OUR|OF|TO|IN|ON|BY|NEW|ALL|NOW|IS|ARE|WE|YOU|NOT)\b/g, (word) =>
    word.toLowerCase(),
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

export const subjectShouting: TradeRule = defineRule({
  id: 'subject-shouting',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': '主题全大写', en: 'Subject in capitals' },
  message: { 'zh-CN': '主题全部大写，像在喊。', en: 'A subject in capitals reads as shouting.' },
  why: {
    'zh-CN': '全大写难读，也是垃圾邮件的特征。只保留 FOB、PO 这类缩写大写。',
    en: 'Capitals are hard to read and a mark of spam. Keep them for abbreviations such as FOB or PO.',
  },
  examples: [
    { subject: '⟦BALANCE PAYMENT FOR YOUR ORDER⟧', text: 'Dear Anna,', fixed: 'Balance payment for your order' },
    { subject: '⟦SPECIAL PRICES THIS MONTH⟧', text: 'Dear Anna,' },
    { subject: 'PO 77045 / PI 2027-114 FOB CIF', text: 'Dear Anna,' },
    { subject: 'URGENT: label file for PO-7731 by 11 March', text: 'Dear Anna,' },
  ],
  wakes: ['loud-subject'],
  find: ({ topic: { text, start }, isReply }) => {
    if (isReply || text.length > 200 || /[a-z]{2}/.test(text) || !TWO_LOUD_WORDS.test(text)) return [];
    const words = sentenceCase(text);
    return [
      { part: 'subject', start, end: start + text.length, fixes: [{ label: words, edits: [{ start, end: start + text.length, text: words }] }] },
    ];
  },
});
