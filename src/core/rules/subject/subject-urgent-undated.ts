import { phraseRule } from '#core/rules/phrase-rule.ts';

export const subjectUrgentUndated = phraseRule({
  id: 'subject-urgent-undated',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': 'Urgent 没有期限', en: 'Urgent without a date' },
  message: { 'zh-CN': '“{quote}”没有说到什么时候。', en: '“{quote}” does not say until when.' },
  why: {
    'zh-CN': '对谁急、急到哪天？写出日期比写 urgent 更管用：label file needed by 11 March。',
    en: 'Urgent for whom, until when? A date works better than the word: label file needed by 11 March.',
  },
  subjectOnly: true,
  entries: [{ find: '(urgent|urgently|very urgent|most urgent|top urgent|asap|immediately)' }],
  accept: (_, __, text) => !/\d/.test(text.replace(/[A-Z]{1,5}[-\s]?\d[\w-]*/g, '')),
  examples: [
    { subject: '⟦URGENT⟧: label file', text: 'Dear Anna,' },
    { subject: 'PO-7731 payment ⟦asap⟧', text: 'Dear Anna,' },
    { subject: 'Urgent: label file needed by 11 March', text: 'Dear Anna,' },
    { subject: 'Re: URGENT label', text: 'Dear Anna,' },
  ],
});
