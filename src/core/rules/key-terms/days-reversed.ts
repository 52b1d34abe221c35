import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const FIRST_DAY = /\b(?:from|between) (?:the )?(\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|till|and|-|\u2013) ?(?:the )?$/i;

/** `from 19 to 15 April`: the first day stands without its month, so that it is no date of its own. */
export const daysReversed: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'days-reversed',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '日期起止写反', en: 'Days the wrong way round' },
  message: { 'zh-CN': '{quote}：起止写反了。', en: '{quote}: the last day stands before the first.' },
  why: {
    'zh-CN': '起止写反，客户不知道哪天有效。跨月的写全两个月份。',
    en: 'The reader cannot tell which days are meant. Where a new month begins in between, name both months.',
  },
  wakes: ['date'],
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, value } of input.facts('date').slice(0, MOST_COMPARED)) {
      const before = text.slice(Math.max(0, start - 24), start);
      const first = FIRST_DAY.exec(before);
      if (first === null || value.date === undefined || value.approx !== undefined || !/^\d{1,2}(?:st|nd|rd|th)? /.test(text.slice(start, end)))
        continue;
      if (Number(first[1]) <= Number(value.date.slice(8))) continue;
      const from = start - before.length + first.index;
      yield { start: from, end, values: { quote: text.slice(from, end) }, evidence: [lineEvidence(text, { start, end })] };
    }
  },
  examples: [
    { text: 'The fair is open ⟦from 19 to 15 April 2027⟧.' },
    { text: 'We are closed ⟦between 28 and 3 May 2027⟧.' },
    { text: 'The fair is open from 15 to 19 April 2027.' },
    { text: 'We are closed from 28 April to 3 May 2027.' },
  ],
});
