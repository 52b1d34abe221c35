import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SYMBOLS = /[!！?？]{2,}|[!！]+\s*$|[★☆◆●※❤✅✨☎►▶→]|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\udeff]|\ud83e[\udd00-\uddff]/;

export const subjectSymbols: TradeRule = defineRule({
  id: 'subject-symbols',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': '主题带感叹号或符号', en: 'Symbols in the subject' },
  message: { 'zh-CN': '主题里的“{quote}”像群发广告。', en: '“{quote}” in the subject looks like an advertisement.' },
  why: { 'zh-CN': '感叹号、星号和表情会让过滤器把邮件归为垃圾邮件。', en: 'Exclamation marks, stars and emoji make spam filters suspicious.' },
  examples: [
    { subject: 'New price⟦!!⟧', text: 'Dear Anna,', fixed: 'New price' },
    { subject: '⟦★⟧ LED panel HX-200', text: 'Dear Anna,' },
    { subject: 'Which colour for PO-77045?', text: 'Dear Anna,' },
    { subject: 'HX-200: +5 % from 1 April', text: 'Dear Anna,' },
  ],
  wakes: ['subject-signs'],
  find: ({ draft, isReply }) => {
    const found = isReply ? null : SYMBOLS.exec(draft.subject);
    if (!found) return [];
    const end = found.index + found[0].length;
    return [{ part: 'subject', start: found.index, end, fixes: [{ label: '×', edits: [{ start: found.index, end, text: '' }] }] }];
  },
});
