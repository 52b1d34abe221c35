import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import { formatDate } from '#core/trade/format-date.ts';
import type { Fact, LeadTimeValue } from '#core/trade/fact.ts';

/** What may stand between a wait and the day it is said to end on: `within 2 weeks, on 24 December`, `in 10 days (5 December)`. */
const SAME =
  /^\s*(?:from (?:now|today)\s*)?(?:,|\(|:|;|=|[-–—])?\s*(?:that is|i\.\s?e\.?,?|namely|meaning|so)?\s*(?:by|on|before|until|latest)?\s*$/i;
const WITHIN = /\b(?:within|in less than|at (?:the )?latest in|no later than)\s*$/i;

/** Calendar days of the wait, and how many more or fewer still are "about the same". */
function waitOf({ days, toDays = days, working }: LeadTimeValue): { readonly from: number; readonly to: number } {
  const calendar = (count: number): number => (working ? Math.round((count * 7) / 5) : count);
  const slack = Math.max(working ? 3 : 1, Math.round(calendar(toDays) * 0.15));
  return { from: calendar(days) - slack, to: calendar(toDays) + slack };
}

export const waitAndDateDiffer: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'wait-and-date-differ',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '天数与日期不一致', en: 'Number of days does not fit the date' },
  message: { 'zh-CN': '“{wait}”是到 {right} 前后，写的却是 {date}。', en: '“{wait}” ends about {right}, not on {date}.' },
  why: {
    'zh-CN': '客户会取早的那个排自己的计划；两个说法只能有一个是对的。',
    en: 'The buyer plans by the earlier of the two, and only one of them can be meant.',
  },
  wakes: ['lead-time', 'date'],
  *find(input) {
    const { today } = input.context;
    if (today === undefined) return;
    const { text } = input.draft;
    const dates = input.facts('date').slice(0, MOST_COMPARED);
    for (const wait of input.facts('lead-time').slice(0, MOST_COMPARED)) {
      if (wait.value.from !== undefined) continue;
      const said: Fact<'date'> | undefined = dates.filter(({ start }) => start >= wait.end)[0];
      const date = said?.value.date;
      if (said === undefined || date === undefined || said.value.approx !== undefined || !SAME.test(text.slice(wait.end, said.start))) continue;
      const { from, to } = waitOf(wait.value);
      const days = daysBetween(today, date);
      const isEarly = days !== undefined && days < from && !WITHIN.test(text.slice(Math.max(0, wait.start - 24), wait.start));
      if (days === undefined || days <= 0 || (days <= to && !isEarly)) continue;
      const right = formatDate(addDays(today, Math.round((from + to) / 2)), said.value.yearGiven);
      yield { start: said.start, end: said.end, values: { wait: wait.quote, right, date: said.quote }, evidence: [lineEvidence(text, wait)] };
    }
  },
  examples: [
    { text: 'Your order will be ready within 2 weeks, on ⟦24 December⟧.', context: { today: '2026-11-28' } },
    { text: 'We will ship in 10 days (⟦15 December 2026⟧).', context: { today: '2026-11-28' } },
    { text: 'The samples will be ready in 30 days, that is ⟦10 December⟧.', context: { today: '2026-11-28' } },
    { text: 'Your order will be ready within 2 weeks, on 9 December.', context: { today: '2026-11-28' } },
    { text: 'We will ship in 10 days (8 December 2026).', context: { today: '2026-11-28' } },
    { text: 'Production takes 30 days after deposit. On 10 December we close for stocktaking.', context: { today: '2026-11-28' } },
  ],
});
