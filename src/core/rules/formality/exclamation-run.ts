import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `!!` and `??`: one sign says it. */
export const exclamationRun: TradeRule = phraseRule({
  id: 'exclamation-run',
  group: 'formality',
  severity: 'warning',
  bodyOnly: true,
  title: { 'zh-CN': '连用感叹号、问号', en: 'Run of exclamation or question marks' },
  message: { 'zh-CN': '“{quote}”：一个标点就够', en: '“{quote}”: one sign is enough.' },
  why: {
    'zh-CN': '连串的 ! 或 ? 读起来激动、不耐烦，也是垃圾邮件的特征。句号加上日期更有力。',
    en: 'Rows of signs sound agitated or impatient, and mail filters count them. A full stop and a date are stronger.',
  },
  entries: ['!!!!!!', '!!!!!', '!!!!', '!!!', '!!', '! !']
    .map((find) => ({ find, replace: '.' }))
    .concat(
      ['?????', '????', '???', '??', '? ?'].map((find) => ({ find, replace: '?' })),
      ['?!', '!?', '?!?', '!?!', '??!', '!!?'].map((find) => ({ find, replace: '?' })),
    ),
  examples: [
    { text: 'Please pay today⟦!!⟧', fixed: 'Please pay today.' },
    { text: 'Where is my reply⟦???⟧', fixed: 'Where is my reply?' },
    { text: 'Why is the price so high⟦?!⟧', fixed: 'Why is the price so high?' },
    { text: 'Congratulations on the new shop!' },
    { text: 'Which colour? Which size?' },
  ],
});
