import { defineRule } from '#core/engine/rule.ts';
import { dateInWords } from '#core/rules/culture/date-words.ts';
import { customerIn, readerNotation } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})$/;

/** A numeric date that can mean only one day, but is written the other way round than the reader does. */
export const dateNotation: TradeRule = defineRule({
  id: 'date-notation',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '日期写法与对方相反', en: 'Date the other way round' },
  message: { 'zh-CN': '{market}习惯{order}，“{quote}”写成“{right}”最稳', en: 'Dates in {market} run {order}: “{quote}” is safest as “{right}”' },
  why: {
    'zh-CN': '数字日期各国顺序不同，这次数字大于 12 猜得出，下次就猜错。月份写英文，谁都不会看错。',
    en: 'This one can be guessed because a number is above 12; the next cannot. A month in words is read the same everywhere.',
  },
  source: 'cldr',
  examples: [
    { text: 'We ship on ⟦25/03/2027⟧.', context: customerIn('US'), fixed: 'We ship on March 25, 2027.' },
    { text: 'We ship on ⟦03/25/2027⟧.', context: customerIn('DE'), fixed: 'We ship on 25 March 2027.' },
    { text: 'We ship on ⟦03/25/2027⟧.', context: customerIn('PE'), fixed: 'We ship on 25 March 2027.' },
    { text: 'We ship on 25.03.2027.', context: customerIn('DE') },
    { text: 'We ship on 03/25/2027.', context: customerIn('US') },
    { text: 'We ship on 2027-03-25.', context: customerIn('US') },
    { text: 'We ship on 25/03/2027.' },
    { text: 'We ship on 25 March 2027.', context: customerIn('US') },
  ],
  wakes: ['date', 'customer'],
  *find(input) {
    const manners = readerNotation(input);
    if (!manners || manners.dateOrder === 'YMD') return;
    for (const { start, end, quote, value } of input.facts('date')) {
      const numbers = value.date === undefined ? null : NUMERIC.exec(quote);
      if (!numbers || value.date === undefined) continue;
      const monthFirst = Number(numbers[3]) > 12;
      if (monthFirst === Number(numbers[1]) > 12 || monthFirst === (manners.dateOrder === 'MDY')) continue;
      const words = dateInWords(value.date, { ...value, yearGiven: true });
      const [day = '', month = '', year = ''] = words.split(' ');
      const right = manners.dateOrder === 'MDY' ? `${month} ${day}, ${year}` : words;
      yield {
        start,
        end,
        values: {
          market: manners.name,
          right,
          order: manners.dateOrder === 'MDY' ? { 'zh-CN': '月/日/年', en: 'month, day, year' } : { 'zh-CN': '日/月/年', en: 'day, month, year' },
        },
        fixes: [{ label: right, edits: [{ start, end, text: right }] }],
      };
    }
  },
});
