import { defineRule } from '#core/engine/rule.ts';
import { attachmentMentions } from '#core/rules/structure/attachment-mentions.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { ATTACHMENT_PHRASES } from '#core/rules/structure/attachment-mentions.ts';

export const attachmentMissing: TradeRule = defineRule({
  id: 'attachment-missing',
  group: 'structure',
  severity: 'error',
  title: { 'zh-CN': '提到附件但没附上', en: 'Attachment mentioned and missing' },
  message: { 'zh-CN': '写了“{quote}”，邮件却没有附件。', en: 'The mail says “{quote}” and nothing is attached.' },
  why: {
    'zh-CN': '忘附件是最常见的“第二封邮件”，客户要再等一天（加上时差）。请附上文件，或改写这一句。',
    en: 'The forgotten file is the most usual second mail and costs the buyer a day. Attach it or change the sentence.',
  },
  phrases: ATTACHMENT_PHRASES,
  examples: [
    { text: 'Dear Anna,\n\n⟦Please find attached⟧ our PI.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nThe packing list ⟦is attached⟧.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\n⟦Attached please find⟧ the drawing.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nWe will send the report ASAP, ⟦see attached⟧.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nPlease find attached our PI.', context: { attachments: ['PI-2031.pdf'] } },
    { text: 'Dear Anna,\n\nPlease find attached our PI.' },
    { text: 'Dear Anna,\n\nThe bracket is attached to the wall by screws.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nPlease see the three drawings ⟦attached⟧.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nYou will find our catalogue ⟦in the attachment⟧.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nThank you for the drawing you attached.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nThank you for the attached drawing.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nPlease check that the bracket is firmly attached to the wall.', context: { attachments: [] } },
    { text: 'Dear Anna,\n\nI will send the PI as an attachment tomorrow.', context: { attachments: [] } },
  ],
  find: (input) => {
    const { attachments } = input.context;
    if (!attachments || attachments.length > 0) return [];
    return attachmentMentions(input, 'attachment-missing').slice(0, 1);
  },
});
