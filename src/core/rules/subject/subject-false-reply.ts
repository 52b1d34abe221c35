import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const lead = { id: 'K-17', name: 'Keller GmbH', contacts: [], stage: 'lead' as const };

export const subjectFalseReply: TradeRule = defineRule({
  id: 'subject-false-reply',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': '首封邮件伪装成回复', en: 'First mail dressed as a reply' },
  message: { 'zh-CN': '主题带“{quote}”，可这是第一封邮件。', en: '“{quote}” in the subject, but nothing is being answered.' },
  why: {
    'zh-CN': '用 Re: 骗点击，对方一眼看穿；不少国家的反垃圾法也禁止误导性主题。去掉前缀，写清产品和事由。',
    en: 'Readers see through it, filters count it, and laws on bulk mail forbid misleading subjects in many countries. Take the prefix off and name product and matter.',
  },
  examples: [
    {
      subject: '⟦Re: ⟧LED panels for your shops',
      text: 'Dear Anna,\n\nWe make LED panels.',
      context: { customer: lead },
      fixed: 'LED panels for your shops',
    },
    { subject: '⟦FW: ⟧our catalogue', text: 'Dear Anna,\n\nWe make LED panels.', context: { thread: [] }, fixed: 'our catalogue' },
    { subject: 'Re: LED panels for your shops', text: 'Dear Anna,\n\nWe make LED panels.' },
    { subject: 'LED panels for your shops', text: 'Dear Anna,\n\nWe make LED panels.', context: { customer: lead } },
    {
      subject: 'Re: LED panels',
      text: 'Dear Anna,\n\nWe make LED panels.\n\nOn 1 March 2027, Anna Weber <weber@keller.example> wrote:\n> Do you make panels?',
      context: { customer: lead },
    },
    {
      subject: 'Re: LED panels',
      text: 'Dear Anna,\n\nThank you for your inquiry; we make LED panels.',
      context: { customer: lead },
    },
  ],
  wakes: ['whole-mail', 'reply', 'subject'],
  find: ({ draft, topic, context: { thread, customer } }) => {
    if (topic.prefixes === 0 || draft.segments.some(({ kind }) => kind === 'quoted')) return [];
    // Many a reply quotes nothing: only an empty conversation, or a customer nobody has written to, shows a first mail.
    const isFirst = thread === undefined ? customer?.stage === 'lead' : thread.length === 0;
    if (
      !isFirst ||
      /\bthank(?:s| you)\b|\byou (?:asked|wrote|mentioned|sent|called)\b|\byour (?:in|en)quir|\byour (?:e-?mail|mail|message|request|reply|answer|question|call|order)/i.test(
        draft.text.slice(0, 600),
      )
    )
      return [];
    return [{ part: 'subject', start: 0, end: topic.start, fixes: [{ label: '×', edits: [{ start: 0, end: topic.start, text: '' }] }] }];
  },
});
