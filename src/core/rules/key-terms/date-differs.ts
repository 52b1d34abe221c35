import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { eventOf, exactDay, knownDates } from '#core/rules/key-terms/goods-dates.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { dateIn, formatDate } from '#core/trade/format-date.ts';
import { sentenceAround, speaksOfChange } from '#core/trade/stance.ts';

const SETTLED = /\b(?:as (?:agreed|planned|scheduled|promised|confirmed)|remain\w*|confirm\w*|on schedule|still|etd|eta)\b/i;

const ITEM = /^ ?(?:[-*•·]|\d{1,2}[.)])/;

export const dateDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'date-differs',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '船期或交期与之前不一致', en: 'Shipping date differs from before' },
  message: { 'zh-CN': '这里写 {date}，之前是 {known}。', en: '{date} here, {known} before.' },
  why: {
    'zh-CN': '客户按之前的日期安排了船、仓库和销售。若真要改期，写明 new ETD 和原因。',
    en: 'The buyer has planned vessel, store and sales by the earlier date. If it moved, say so: new ETD and why.',
  },
  wakes: ['date', 'past'],
  *find(input) {
    const { text } = input.draft;
    for (const fact of input.facts('date').slice(0, MOST_COMPARED)) {
      const { start, end, quote, value } = fact;
      // A date that can be read in two ways differs when both readings do.
      const readings = value.date === undefined && value.readings !== undefined ? value.readings : [exactDay(fact)];
      const [date] = readings;
      const event = date === undefined ? undefined : eventOf(text, fact);
      if (date === undefined || event === undefined) continue;
      const known = knownDates(input, event);
      const before = known.filter(({ ours }) => ours)[0] ?? known[0];
      if (before === undefined || known.some((other) => readings.indexOf(other.date) >= 0)) continue;
      // The day named before stands in the draft too: this one is another step.
      if (input.facts('date').some((other) => other !== fact && exactDay(other) === before.date)) continue;
      const sentence = sentenceAround(text, fact);
      // The items beside one of a list speak of other matters.
      const line = text.lastIndexOf('\n', start) + 1;
      const isItem = ITEM.test(text.slice(line, line + 4));
      const around = isItem ? sentence : { start: Math.max(0, sentence.start - 160), end: sentence.end + 80 };
      if (speaksOfChange(text, around)) continue;
      // Ready before the day they asked for is what they want.
      if (!before.ours && date < before.date) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (/\b(?:partial|second|first|lot|batch|next|latest (?:date|shipment))\b/i.test(words)) continue;
      const right = formatDate(before.date, value.yearGiven);
      yield {
        start,
        end,
        severity: before.ours && SETTLED.test(words) ? 'error' : 'warning',
        values: { date: quote, known: dateIn(before.date) },
        evidence: [before.evidence],
        fixes: value.weekday === undefined ? [{ label: right, edits: [{ start, end, text: right }] }] : [],
      };
    }
  },
  examples: [
    {
      text: 'PO-7731 will be shipped as planned on ⟦15 April 2027⟧.',
      context: {
        today: '2027-03-15',
        customer: { id: '1', name: 'A', contacts: [], orders: [{ number: 'PO-7731', date: '2027-02-20', etd: '2027-04-05', lines: [] }] },
      },
      fixed: 'PO-7731 will be shipped as planned on 5 April 2027.',
    },
    {
      text: 'We ship by ⟦20 April⟧.',
      context: {
        today: '2027-03-15',
        from: 'li@hx.example',
        thread: [{ from: 'bo@buyer.example', date: '2027-03-12', text: 'Please ship by 10 April.' }],
      },
    },
    {
      text: 'We ship by 5 April.',
      context: {
        today: '2027-03-15',
        from: 'li@hx.example',
        thread: [{ from: 'bo@buyer.example', date: '2027-03-12', text: 'Please ship by 10 April.' }],
      },
    },
    {
      text: 'The vessel is delayed, the new ETD is 20 April.',
      context: { today: '2027-03-15', from: 'li@hx.example', thread: [{ from: 'li@hx.example', date: '2027-03-12', text: 'ETD 10 April.' }] },
    },
    { text: 'We ship by 20 April.', context: { today: '2027-03-15' } },
  ],
});
