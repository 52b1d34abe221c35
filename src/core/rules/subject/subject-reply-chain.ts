import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const subjectReplyChain: TradeRule = defineRule({
  id: 'subject-reply-chain',
  group: 'subject',
  severity: 'info',
  title: { 'zh-CN': 'Re/Fw 前缀堆叠', en: 'Chain of reply prefixes' },
  message: { 'zh-CN': '主题前有 {count} 个 Re/Fw。', en: 'The subject begins with {count} reply prefixes.' },
  why: {
    'zh-CN': '一串 Re: Fw: 把真正的主题挤出视线，留一个 Re: 就够；换了事情就换主题。',
    en: 'A chain of Re: and Fw: pushes the topic out of sight. One is enough; a new matter deserves a new subject.',
  },
  examples: [
    { subject: '⟦Re: Fw: Re: ⟧HX-200 sample', text: 'Dear Anna,', fixed: 'Re: HX-200 sample' },
    { subject: '⟦RE: 回复: FW: ⟧PO-7731', text: 'Dear Anna,', fixed: 'Re: PO-7731' },
    { subject: 'Re: HX-200 sample', text: 'Dear Anna,' },
    { subject: 'Re: Fwd: HX-200 sample', text: 'Dear Anna,' },
  ],
  wakes: ['reply'],
  find: ({ topic: { start, prefixes } }) => {
    return prefixes < 3
      ? []
      : [
          {
            part: 'subject',
            start: 0,
            end: start,
            values: { count: prefixes },
            fixes: [{ label: 'Re:', edits: [{ start: 0, end: start, text: 'Re: ' }] }],
          },
        ];
  },
});
