import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const CHINESE = /^\s*(回复|答复|回覆|转发)\s*[:：]\s*/;

export const subjectChinesePrefix: TradeRule = defineRule({
  id: 'subject-chinese-prefix',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题带中文前缀', en: 'Chinese reply prefix' },
  message: { 'zh-CN': '主题前缀“{quote}”请改为 {prefix}', en: 'The prefix “{quote}” is Chinese: write {prefix}' },
  why: {
    'zh-CN': '国外邮箱不认“回复：”，可能显示乱码，也不会归到同一会话。在 Outlook 选项里可以设为始终使用英文前缀。',
    en: 'Mail programs abroad do not know it, may show boxes and break the conversation. Outlook has an option for English prefixes.',
  },
  examples: [
    { subject: '⟦答复: ⟧PO-77045 label', text: 'Dear Anna,', fixed: 'Re: PO-77045 label' },
    { subject: '⟦转发：⟧PO-77045 label', text: 'Dear Anna,', fixed: 'Fw: PO-77045 label' },
    { subject: 'Re: PO-77045 label', text: 'Dear Anna,' },
    { subject: 'Fw: PO-77045 label', text: 'Dear Anna,' },
  ],
  wakes: ['reply'],
  find: ({ draft, topic }) => {
    const found = CHINESE.exec(draft.subject);
    if (!found || topic.prefixes >= 3) return [];
    const prefix = found[1] === '转发' ? 'Fw:' : 'Re:';
    const end = found[0].length;
    return [
      {
        part: 'subject',
        start: 0,
        end,
        values: { quote: found[0].trim(), prefix },
        fixes: [{ label: prefix, edits: [{ start: 0, end, text: `${prefix} ` }] }],
      },
    ];
  },
});
