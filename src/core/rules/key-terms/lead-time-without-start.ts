import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

export const leadTimeWithoutStart: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'lead-time-without-start',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '交货期没写从哪天算', en: 'Lead time without a start' },
  message: { 'zh-CN': '{quote} 没说从什么时候起算。', en: '{quote} does not say from when.' },
  why: {
    'zh-CN': '从收到定金、确认图纸还是开证算起，差几周。写 30 days after receipt of deposit。',
    en: 'Deposit, artwork or L/C: the start moves the date by weeks. Write 30 days after receipt of deposit.',
  },
  wakes: ['lead-time'],
  *find(input) {
    const known = input.facts('lead-time').slice(0, MOST_COMPARED);
    if (known.some(({ value }) => value.from !== undefined)) return;
    const { text } = input.draft;
    for (const { start, end, quote } of known) {
      const sentence = sentenceAround(text, { start, end });
      if (
        /\b(?:after|from|upon|once|since|as soon as|within|stopp\w*|stops?|halt\w*|paus\w*|closed|shut|interrupt\w*|delay\w*|late|behind|ahead)\b|\?/i.test(
          text.slice(sentence.start, sentence.end),
        )
      )
        continue;
      yield { start, end, values: { quote }, evidence: [lineEvidence(text, { start, end })] };
      return;
    }
  },
  examples: [
    { text: 'Delivery time: ⟦30 days⟧.' },
    { text: 'The lead time is about ⟦25-30 days⟧.' },
    { text: 'We can move the delivery by five days.' },
    { text: 'Production stopped for two days because of the power cut.' },
    { text: 'Delivery time: 30 days after receipt of deposit.' },
    { text: 'Once the deposit is in, production takes 30 days.' },
  ],
});
