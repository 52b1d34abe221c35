import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const subjectMissing: TradeRule = defineRule({
  id: 'subject-missing',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '没有主题', en: 'No subject' },
  message: { 'zh-CN': '邮件没有主题。', en: 'The mail has no subject.' },
  why: {
    'zh-CN': '没有主题的邮件容易进垃圾箱，客户以后也搜不到。写上单号或型号，再加一件事：PO-7731: new ETD 18 March。',
    en: 'A mail without a subject lands in junk and is never found again. Name the order or product and the one matter: PO-7731: new ETD 18 March.',
  },
  examples: [
    { subject: '⟦⟧', text: 'Dear Anna,\n\nThe goods are ready.' },
    { subject: '⟦Re: ⟧', text: 'Dear Anna,\n\nThe goods are ready.' },
    { subject: 'PO-7731: goods ready', text: 'Dear Anna,\n\nThe goods are ready.' },
    { subject: 'Re: HX-200', text: 'Dear Anna,\n\nThe goods are ready.' },
  ],
  wakes: ['no-subject'],
  find: ({ draft, topic, isWholeMail }) => (isWholeMail && topic.text === '' ? [{ part: 'subject', start: 0, end: draft.subject.length }] : []),
});
