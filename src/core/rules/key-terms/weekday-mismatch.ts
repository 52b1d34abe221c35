import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { weekdayOf } from '#core/trade/calendar.ts';
import { formatDate, WEEKDAY_NAMES } from '#core/trade/format-date.ts';

const IN_CHINESE = '一二三四五六日';

export const weekdayMismatch: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'weekday-mismatch',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '星期与日期不符', en: 'Weekday does not fit the date' },
  message: { 'zh-CN': '{date}是{right}，不是{written}。', en: '{date} is a {right}, not a {written}.' },
  why: {
    'zh-CN': '客户不知道该信星期还是日期，可能错开一周。',
    en: 'The buyer cannot tell which of the two holds, and may be days off.',
  },
  wakes: ['weekday'],
  *find(input) {
    for (const part of ['body', 'subject'] as const) {
      for (const { start, end, quote, value } of part === 'body'
        ? input.facts('date').slice(0, MOST_COMPARED)
        : input.subjectFacts('date').slice(0, MOST_COMPARED)) {
        const right = value.date === undefined ? undefined : weekdayOf(value.date);
        if (right === undefined || value.weekday === undefined || right === value.weekday || value.date === undefined) continue;
        const name = WEEKDAY_NAMES[right - 1] ?? '';
        const word = /^[^\s,.(]+/.exec(quote)?.[0] ?? '';
        yield {
          start,
          end,
          part,
          values: {
            date: formatDate(value.date, value.yearGiven),
            right: { en: name, 'zh-CN': `星期${IN_CHINESE.charAt(right - 1)}` },
            written: { en: WEEKDAY_NAMES[value.weekday - 1] ?? '', 'zh-CN': `星期${IN_CHINESE.charAt(value.weekday - 1)}` },
          },
          evidence: [
            {
              kind: 'calendar',
              text: { en: `${formatDate(value.date)}: ${name}`, 'zh-CN': `${value.date}：星期${IN_CHINESE.charAt(right - 1)}` },
              source: { en: 'calendar', 'zh-CN': '日历' },
            },
          ],
          fixes:
            /^\d|^[A-Z]\w+ \d/.test(quote) && !WEEKDAY_NAMES.some((day) => day.slice(0, 3) === word.slice(0, 3))
              ? []
              : [{ label: name, edits: [{ start, end: start + word.length, text: word.length <= 4 ? name.slice(0, 3) : name }] }],
        };
      }
    }
  },
  examples: [
    { text: 'Please confirm by ⟦Friday, 6 March 2027⟧.', fixed: 'Please confirm by Saturday, 6 March 2027.' },
    { text: 'We load on ⟦Mon 17 March⟧.', context: { today: '2027-03-10' }, fixed: 'We load on Wed 17 March.' },
    { text: 'The container is loaded on ⟦26 March 2027⟧ (Thursday).' },
    { text: 'Please confirm by Friday, 5 March 2027.' },
    { text: 'Please confirm by Friday.', context: { today: '2027-03-10' } },
  ],
});
