import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround, speaksOfChange, stanceOf } from '#core/trade/stance.ts';

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
  *find(input) {
    const facts = input.facts('lead-time').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const { text } = input.draft;
    const known = [...input.history()]
      .reverse()
      .reduce<{ days: number; to: number; quote: string; ours: boolean; evidence: ReturnType<typeof mailEvidence> }[]>((list, message) => {
        for (const { value, quote, start, end } of message.facts('lead-time').slice(0, MOST_COMPARED)) {
          const words = sentenceAround(message.text, { start, end });
          if (OTHER.test(message.text.slice(words.start, words.end)) || stanceOf(message.text, words, start) === 'past') continue;
          list.push({
            days: value.days,
            to: value.toDays ?? value.days,
            quote,
            ours: message.side === 'ours',
            evidence: mailEvidence(message, { start, end }),
          });
        }
        return list;
      }, []);
    const before = known.filter(({ ours }) => ours)[0] ?? known[0];
    if (before === undefined) return;
    for (const { start, end, quote, value } of facts) {
      const to = value.toDays ?? value.days;
      const sentence = sentenceAround(text, { start, end });
      if (known.some((other) => other.days === value.days && other.to === to) || (value.days >= before.days && to <= before.to)) continue;
      if (speaksOfChange(text, sentence) || OTHER.test(text.slice(sentence.start, sentence.end)) || stanceOf(text, sentence, start) !== 'stated')
        continue;
      yield { start, end, severity: before.ours ? 'error' : 'warning', values: { time: quote, known: before.quote }, evidence: [before.evidence] };
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
