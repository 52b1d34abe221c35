import { defineRule } from '#core/engine/rule.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const reviewMarksLeft: TradeRule = defineRule(
  phraseRule({
    id: 'review-marks-left',
    group: 'structure',
    severity: 'warning',
    title: { 'zh-CN': '修订或批注没删干净', en: 'Review marks left in' },
    message: { 'zh-CN': '“{quote}”像是没删掉的批注。', en: '“{quote}” looks like a remark that should have gone.' },
    why: {
      'zh-CN': '批注、修订、草稿标记发出去，客户就看到了内部讨论。发送前接受修订并删除批注。',
      en: 'Comments and draft marks show the customer your internal talk. Accept the changes and delete the comments first.',
    },
    entries: [
      { find: '(to be confirmed by boss|ask boss|check with boss|tbc by boss)' },
      { find: '(draft only|do not send|not for sending|for internal review)' },
      { find: '(lorem ipsum|insert name here|insert text here|your text here|fill in here)' },
    ],
    examples: [
      { text: 'Dear Anna,\n\n⟦Insert text here⟧.' },
      { text: 'Dear Anna,\n\nPrice USD 4.20 ⟦check with boss⟧.' },
      { text: 'Dear Anna,\n\nI will check with my manager.' },
      { text: 'Dear Anna,\n\nThe draft B/L is attached.' },
    ],
  }),
);
