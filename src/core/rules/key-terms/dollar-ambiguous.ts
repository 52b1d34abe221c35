import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const DOLLAR_COUNTRIES = ['AU', 'CA', 'SG', 'NZ', 'HK', 'TW', 'MX', 'CL', 'CO', 'AR'];

export const dollarAmbiguous: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'dollar-ambiguous',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '$ 或 ¥ 有歧义', en: 'Sign of a currency that reads two ways' },
  message: { 'zh-CN': '{quote}：对方会读成另一种货币。', en: '{quote}: the reader may take the sign for another currency.' },
  why: {
    'zh-CN': '澳、加、新、港、墨、智等国的 $ 是本国货币，¥ 在国外多半读成日元。写 USD、CNY。',
    en: '$ is the local sign in Australia, Canada, Singapore, Mexico and others; ¥ is mostly read as yen. Write USD or CNY.',
  },
  source: 'iso4217',
  wakes: ['money', 'customer'],
  *find(input) {
    const country = input.context.customer?.country;
    if (country === undefined) return;
    const isDollar = DOLLAR_COUNTRIES.indexOf(country) >= 0;
    for (const { start, end, quote, value } of input.facts('money').slice(0, MOST_COMPARED)) {
      // `¥` is the yen to the whole world but China.
      if ((value.symbol === '¥' || value.symbol === '￥') && country !== 'CN') {
        yield {
          start,
          end,
          values: { quote },
          evidence: [
            bookEvidence({ en: '¥ is the sign of the yen (JPY) and of the yuan (CNY)', 'zh-CN': '¥ 既是日元（JPY）也是人民币（CNY）' }, 'ISO 4217'),
          ],
        };
        continue;
      }
      if (!isDollar) continue;
      const at = quote.indexOf('$');
      if (value.symbol !== '$' || at < 0) continue;
      const from = start + at;
      yield {
        start,
        end,
        values: { quote },
        evidence: [bookEvidence({ en: '$ is also the sign of the reader’s own currency', 'zh-CN': '$ 也是对方本国货币的符号' }, 'ISO 4217')],
        fixes: [
          {
            label: `USD ${quote.slice(at + 1).trim()}`,
            edits: [{ start: from, end: from + (quote.charCodeAt(at + 1) === 32 ? 2 : 1), text: 'USD ' }],
          },
        ],
      };
    }
  },
  examples: [
    {
      text: 'The unit price is ⟦$5.20⟧.',
      context: { customer: { id: '1', name: 'A', contacts: [], country: 'AU' } },
      fixed: 'The unit price is USD 5.20.',
    },
    {
      text: 'Freight is ⟦$ 1,200⟧ to Sydney.',
      context: { customer: { id: '1', name: 'A', contacts: [], country: 'AU' } },
      fixed: 'Freight is USD 1,200 to Sydney.',
    },
    { text: 'The mould costs ⟦¥12,800⟧.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'JP' } } },
    { text: 'The mould costs CNY 12,800.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'JP' } } },
    { text: 'The unit price is $5.20.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'US' } } },
    { text: 'The unit price is US$5.20.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'AU' } } },
  ],
});
