import { readsDayFirst } from '#core/rules/key-terms/day-first.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { formatDate } from '#core/trade/format-date.ts';

const DAY_WITHOUT_YEAR =
  /\b(?:meeting|call|visit|on|by|before|until|from|due|loading|etd|eta|shipment|delivery|ready|inspection)[ :]{1,2}((0?[1-9]|1[0-2])[/.](0?[1-9]|1[0-2]))(?![\d/.%-]| ?(?:inch|mm|cm|pcs|pieces|of\b|["”]))/i;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const subjectDateAmbiguous: TradeRule = defineRule({
  id: 'subject-date-ambiguous',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题里的日期有两种读法', en: 'Date in the subject reads two ways' },
  message: { 'zh-CN': '主题里的 {quote} 可以读成 {first}，也可以读成 {second}。', en: '{quote} in the subject may be {first} or {second}.' },
  why: {
    'zh-CN': '美国月在前，多数国家日在前；主题会被转进日历和任务，差就差一个月。月份写英文：3 May。',
    en: 'Americans put the month first, most others the day, and subjects are copied into calendars. Write the month as a word: 3 May.',
  },
  source: 'cldr',
  examples: [
    {
      subject: 'Video call ⟦03/05/2027⟧',
      text: 'Dear Anna,',
      context: { today: '2027-03-15' },
      fixed: 'Video call 3 May 2027',
    },
    { subject: 'PO-7731: loading ⟦04/06/2027⟧', text: 'Dear Anna,', fixed: 'PO-7731: loading 4 June 2027' },
    { subject: 'Meeting ⟦03/05⟧ in Cologne', text: 'Dear Anna,', fixed: 'Meeting 5 March in Cologne' },
    { subject: 'Drawing by 3/4 inch scale; pump 1/2', text: 'Dear Anna,' },
    { subject: 'PO-7731: loading 4 June 2027', text: 'Dear Anna,' },
    {
      subject: 'PO-7731: loading 04.06.2027',
      text: 'Dear Anna,',
      context: { customer: { id: 'K-01', name: 'Keller', country: 'DE', contacts: [] } },
    },
    { subject: 'PO-7731: loading 25/06/2027', text: 'Dear Anna,' },
    { subject: 'Re: Video call 03/05/2027', text: 'Dear Anna,' },
  ],
  wakes: ['new-mail', 'subject'],
  find: (input) => {
    const hits: Hit[] = [];
    if (!/\d[./-]\d/.test(input.topic.text)) return hits;
    const country = input.context.customer?.country;
    for (const { start, end, quote, value } of input.subjectFacts('date')) {
      const [first, second] = value.readings ?? [];
      if (first === undefined || second === undefined || readsDayFirst(quote, country)) continue;
      const texts = [first, second].map((date) => formatDate(date, value.yearGiven));
      hits.push({
        part: 'subject',
        start,
        end,
        values: { quote, first: texts[0] ?? '', second: texts[1] ?? '' },
        fixes: texts.map((text) => ({ label: text, edits: [{ start, end, text }] })),
      });
    }
    // `Meeting 03/05`: without a year no date is read, but a day is meant.
    const short = DAY_WITHOUT_YEAR.exec(input.topic.text);
    if (short && !readsDayFirst(short[1] ?? '', country) && short[2] !== short[3]) {
      const at = input.topic.start + short.index + short[0].length - (short[1] ?? '').length;
      if (!hits.some(({ start, end }) => start <= at && at < end)) {
        const numbers = [Number(short[2]), Number(short[3])] as const;
        const texts = [`${numbers[1]} ${MONTHS[numbers[0] - 1] ?? ''}`, `${numbers[0]} ${MONTHS[numbers[1] - 1] ?? ''}`];
        const end = at + (short[1] ?? '').length;
        hits.push({
          part: 'subject',
          start: at,
          end,
          values: { quote: short[1] ?? '', first: texts[0] ?? '', second: texts[1] ?? '' },
          fixes: texts.map((text) => ({ label: text, edits: [{ start: at, end, text }] })),
        });
      }
    }
    return hits;
  },
});
