import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Characters a mail list shows on a desktop screen, and the length at which nobody reads to the end. */
const SHOWN = 80;
const TOO_LONG = 110;

export const subjectTooLong: TradeRule = defineRule({
  id: 'subject-too-long',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': '主题过长', en: 'Subject too long' },
  message: { 'zh-CN': '主题有 {length} 个字符，收件列表里看不全。', en: 'The subject has {length} characters; a mail list cuts it off.' },
  why: {
    'zh-CN': '手机只显示约 40 个字符，电脑约 60 个。把单号和要办的事放在最前面，其余写进正文。',
    en: 'Phones show about 40 characters, desktops about 60. Put number and action first and leave the rest to the body.',
  },
  examples: [
    { subject: '⟦About the shipment and the documents and also the payment of the balance for the order you placed⟧', text: 'Dear Anna,' },
    { subject: 'Re: ⟦Information regarding the delayed shipment of the goods under your purchase order of last month⟧', text: 'Dear Anna,' },
    { subject: 'PO-77045: balance due before loading 12 March', text: 'Dear Anna,' },
    { subject: 'Re: Quotation Q-881 for HX-200, 5,000 pcs, FOB Ningbo', text: 'Dear Anna,' },
  ],
  wakes: ['long-subject'],
  find: ({ topic: { text, start }, isReply }) => {
    if (text.length <= SHOWN || (isReply && start === 0)) return [];
    return [
      {
        part: 'subject',
        start,
        end: start + text.length,
        values: { length: text.length },
        ...(text.length > TOO_LONG ? { severity: 'warning' } : {}),
      },
    ];
  },
});
