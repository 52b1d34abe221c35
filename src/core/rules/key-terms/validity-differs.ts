import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { quoted } from '#core/rules/key-terms/example-contexts.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { validityEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { citedQuote } from '#core/rules/key-terms/cited-document.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import { sentenceAround, speaksOfChange } from '#core/trade/stance.ts';
import { dateIn } from '#core/trade/format-date.ts';

const EXTENDED = /\b(?:exten\w*|prolong\w*|renew\w*|certificate|report|licen[cs]e|l\/?c|visa|until further)\b/i;

export const validityDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'validity-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '有效期与报价不一致', en: 'Validity differs from the quote' },
  message: { 'zh-CN': '这里写 {date}，之前是 {known}。', en: '{date} here, {known} before.' },
  why: {
    'zh-CN': '有效期写长了，成本涨了也得按旧价接单。若是延期，写明 we extend the validity to …。',
    en: 'A longer validity binds us to the old price when costs rise. If it was extended, say: we extend the validity to …',
  },
  wakes: ['validity', 'past'],
  *find(input) {
    const facts = input.facts('validity').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const { text } = input.draft;
    const quote = citedQuote(input);
    // What has run out is not extended by a new offer.
    const cited = quote?.validUntil !== undefined && quote.validUntil < (input.context.today ?? '') ? undefined : quote;
    const said = knownFacts(input, 'validity').filter(({ ours, fact }) => ours && fact.value.date !== undefined);
    for (const { start, end, value } of facts) {
      if (value.date === undefined) continue;
      const sentence = sentenceAround(text, { start, end });
      if (speaksOfChange(text, sentence) || EXTENDED.test(text.slice(Math.max(0, sentence.start - 80), sentence.end))) continue;
      if (cited?.validUntil === value.date || said.some(({ fact }) => fact.value.date === value.date)) continue;
      const [last] = said;
      const known =
        cited?.validUntil !== undefined
          ? { date: cited.validUntil, evidence: validityEvidence(cited, cited.validUntil) }
          : last?.fact.value.date === undefined
            ? undefined
            : { date: last.fact.value.date, evidence: last.evidence() };
      if (known === undefined) continue;
      yield {
        start,
        end,
        severity: cited === undefined ? 'warning' : 'error',
        values: { date: dateIn(value.date), known: dateIn(known.date) },
        evidence: [known.evidence],
      };
    }
  },
  examples: [
    {
      text: 'Our quotation Q-881 is ⟦valid until 30 April 2027⟧.',
      context: quoted(),
    },
    {
      text: 'The offer is ⟦valid until 30 April 2027⟧.',
      context: {
        today: '2027-03-15',
        from: 'li@hx.example',
        thread: [{ from: 'li@hx.example', date: '2027-03-01', text: 'The offer is valid until 31 March 2027.' }],
      },
    },
    {
      text: 'We extend Q-881; it is now valid until 30 April 2027.',
      context: quoted(),
    },
    { text: 'The offer is valid until 30 April 2027.' },
  ],
});
