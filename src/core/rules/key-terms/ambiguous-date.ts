import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { readsDayFirst } from '#core/rules/key-terms/day-first.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { formatDate } from '#core/trade/format-date.ts';

export const ambiguousDate: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'ambiguous-date',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '日期有两种读法', en: 'Date that reads two ways' },
  message: { 'zh-CN': '{quote} 可以读成 {first}，也可以读成 {second}。', en: '{quote} may be {first} or {second}.' },
  why: {
    'zh-CN': '美国月在前，多数国家日在前，交期和有效期会差几个月。月份写英文：5 March 2027。',
    en: 'Americans put the month first, most others the day; a shipment may slip by months. Write the month as a word: 5 March 2027.',
  },
  source: 'cldr',
  wakes: ['ambiguous-date'],
  *find(input) {
    const country = input.context.customer?.country;
    for (const { start, end, quote, value } of input.facts('date').slice(0, MOST_COMPARED)) {
      const [first, second] = value.readings ?? [];
      if (first === undefined || second === undefined || readsDayFirst(quote, country)) continue;
      const fixes = [first, second].map((date) => {
        const text = formatDate(date, value.yearGiven);
        return { label: text, edits: [{ start, end, text }] };
      });
      yield {
        start,
        end,
        values: { quote, first: formatDate(first, value.yearGiven), second: formatDate(second, value.yearGiven) },
        fixes,
        evidence: [
          bookEvidence(`${quote} = ${formatDate(first)} / ${formatDate(second)}`, { en: 'day first or month first', 'zh-CN': '日在前或月在前' }),
        ],
      };
    }
  },
  examples: [
    { text: 'We will ship on ⟦03/05/2027⟧.', fixed: 'We will ship on 3 May 2027.' },
    { text: 'Ship before ⟦5/6⟧.', context: { today: '2027-03-15' }, fixed: 'Ship before 5 June.' },
    { text: 'We will ship on ⟦03.05.2027⟧.', context: { customer: { id: 'K-02', name: 'Bright Harbor', country: 'US', contacts: [] } } },
    { text: 'We will ship on 03.05.2027.', context: { customer: { id: 'K-01', name: 'Keller', country: 'DE', contacts: [] } } },
    { text: 'We will ship on 5 March 2027.' },
    { text: 'Valid until 2027-04-01.' },
    { text: 'We ship on 25/03/2027.' },
    { text: 'Order no. 03-15-20 is ready.' },
  ],
});
