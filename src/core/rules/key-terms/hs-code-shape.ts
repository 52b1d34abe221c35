import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

export const hsCodeShape: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'hs-code-shape',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': 'HS 编码位数不对', en: 'HS code of an impossible length' },
  message: { 'zh-CN': '{quote}：{count} 位。', en: '{quote}: {count} digits.' },
  why: {
    'zh-CN': '前六位各国通用，各国编码为 6 到 13 位，前两位 01 到 97。位数不对清关会被退。',
    en: 'Six digits are common to all countries, national codes have 6 to 13, and chapters run from 01 to 97. Customs rejects others.',
  },
  source: 'wco_hs',
  *find(input) {
    for (const { start, end, quote, value } of input.facts('hs-code').slice(0, MOST_COMPARED)) {
      const { length } = value.digits;
      const chapter = Number(value.digits.slice(0, 2));
      const isGood = length >= 6 && length <= 13 && length !== 7 && chapter >= 1 && chapter <= 97 && chapter !== 77;
      if (!isGood && length !== 4) yield { start, end, values: { quote, count: length } };
    }
  },
  examples: [
    { text: 'The ⟦HS code 94036⟧ applies.' },
    { text: 'The ⟦HS code: 9988.77⟧ applies.' },
    { text: 'The HS code 9403.60 applies.' },
    { text: 'HS code: 9403601000 (China export code)' },
  ],
});
