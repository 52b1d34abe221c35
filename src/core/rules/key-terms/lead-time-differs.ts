import { defineRule } from '#core/engine/rule.ts';
import { knownFacts, statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const OTHER = /\b(?:sample\w*|mou?ld\w*|tooling|transit|voyage|first order|trial|repeat|or|from \d|above|more than|stock)\b|\?/i;

export const leadTimeDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'lead-time-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '交货期与之前不一致', en: 'Lead time differs from before' },
  message: { 'zh-CN': '这里写 {time}，之前说 {known}。', en: '{time} here, {known} before.' },
  why: {
    'zh-CN': '客户按之前说的天数倒排了上架和船期，缩短了做不到，延长了要解释。',
    en: 'The buyer planned by the days named before: shorter cannot be kept, longer needs a reason.',
  },
  wakes: ['lead-time', 'past'],
  *find(input) {
    const facts = input.facts('lead-time').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = knownFacts(input, 'lead-time')
      .filter(({ words }) => !OTHER.test(words))
      .map(({ fact: { value, quote }, ours, evidence }) => ({ days: value.days, to: value.toDays ?? value.days, quote, ours, evidence }));
    const before = known.filter(({ ours }) => ours)[0] ?? known[0];
    if (before === undefined) return;
    for (const { start, end, quote, value } of facts) {
      const to = value.toDays ?? value.days;
      if (known.some((other) => other.days === value.days && other.to === to) || (value.days >= before.days && to <= before.to)) continue;
      const words = statedWords(input, { start, end });
      if (words === undefined || OTHER.test(words)) continue;
      yield { start, end, severity: before.ours ? 'error' : 'warning', values: { time: quote, known: before.quote }, evidence: [before.evidence()] };
    }
  },
  examples: [
    {
      text: 'The lead time is ⟦20 days after deposit⟧.',
      context: {
        from: 'li@hx.example',
        thread: [{ from: 'li@hx.example', date: '2027-03-01', text: 'Lead time: 35 days after receipt of deposit.' }],
      },
    },
    {
      text: 'Delivery time: ⟦60 days after receipt of deposit⟧.',
      context: {
        from: 'li@hx.example',
        thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'You said the lead time is 35 days after deposit.' }],
      },
    },
    {
      text: 'The lead time is 35 days after deposit.',
      context: {
        from: 'li@hx.example',
        thread: [{ from: 'li@hx.example', date: '2027-03-01', text: 'Lead time: 35 days after receipt of deposit.' }],
      },
    },
    {
      text: 'The samples need 7 days after payment.',
      context: {
        from: 'li@hx.example',
        thread: [{ from: 'li@hx.example', date: '2027-03-01', text: 'Lead time: 35 days after receipt of deposit.' }],
      },
    },
  ],
});
