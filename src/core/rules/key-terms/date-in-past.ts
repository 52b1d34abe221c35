import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';
import { dateIn } from '#core/trade/format-date.ts';

const AHEAD =
  /\b(?:will|shall|going to|can|please|latest|deadline|due|(?:expect|plan|planned|hope|intend) to|schedule\w* for|valid (?:until|till|through|to)|by|before)\b[^.;]{0,60}$/i;
const PROMISED = /\b(?:will|shall|going to|(?:expect|plan|planned|hope|intend) to)\b[^.;,]{0,50}$/i;
const BEHIND =
  /\b(?:dated|of|was|were|has|have|had|since|received|sent|shipped|left|arrived|paid|issued|expired|fell|asked|wanted|agreed for|missed|in your|your mail|on which|as of|from|ago|originally|already|instead)\b[^.;]{0,40}$/i;

export const dateInPast: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'date-in-past',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '承诺或期限的日期已经过去', en: 'A date ahead that has passed' },
  message: { 'zh-CN': '{date} 已经过去了。', en: '{date} has passed.' },
  why: {
    'zh-CN': '多半是年份或月份写错，或从旧邮件抄来。客户无法照做。',
    en: 'Most often the year or month is wrong, or it came from an old mail. Nobody can keep to it.',
  },
  wakes: ['past-date'],
  *find(input) {
    const { today } = input.context;
    if (today === undefined) return;
    const { text } = input.draft;
    for (const { start, end, value } of input.facts('date').slice(0, MOST_COMPARED)) {
      if (value.date === undefined || value.date >= today) continue;
      const sentence = sentenceAround(text, { start, end });
      const before = text.slice(sentence.start, start);
      // A month that has passed is mostly told of; only a promise names one ahead.
      if (value.approx !== undefined && !PROMISED.test(before.slice(-60))) continue;
      if (!AHEAD.test(before.slice(-90)) || BEHIND.test(before.slice(-60))) continue;
      yield {
        start,
        end,
        severity: value.yearGiven ? 'error' : 'warning',
        values: { date: dateIn(value.date) },
        evidence: [lineEvidence(text, { start, end })],
      };
    }
  },
  examples: [
    { text: 'We will ship by ⟦15 March 2026⟧.', context: { today: '2027-03-10' } },
    { text: 'The offer is valid until ⟦31 January 2027⟧.', context: { today: '2027-03-10' } },
    { text: 'We expect to ship in ⟦January 2027⟧.', context: { today: '2027-03-10' } },
    { text: 'We will ship by 15 April 2027.', context: { today: '2027-03-10' } },
    { text: 'We will check your mail of 5 March 2027.', context: { today: '2027-03-10' } },
    { text: 'Invoice 2209 fell due on 30 January 2027.', context: { today: '2027-03-10' } },
    { text: 'The proforma asked for it by 1 March 2027.', context: { today: '2027-03-10' } },
    { text: 'We will ship by 15 March 2026.' },
  ],
});
