import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { quoted } from '#core/rules/key-terms/example-contexts.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { validityEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { isSameNumber } from '#core/trade/reference.ts';
import { sentenceAround, speaksOfChange } from '#core/trade/stance.ts';
import { dateIn } from '#core/trade/format-date.ts';

const HOLDS = /\b(?:still|remains?|valid|confirm\w*|keep|hold\w*|unchanged|same|accept\w*|based on|as per|according to|proceed)\b/i;
const OVER = /\b(?:expired|expiry|no longer|ran out|has ended|lapsed|past)\b/i;

export const quoteExpired: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'quote-expired',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '引用的报价已过有效期', en: 'Quote has expired' },
  message: { 'zh-CN': '{number} 的有效期到 {date}，已经过了。', en: '{number} was valid until {date}.' },
  why: {
    'zh-CN': '引用过期报价等于按旧价再报一次；先核成本，再写明重新生效到哪天。',
    en: 'Citing an expired quote offers the old price again. Check the cost first, then say until when it holds anew.',
  },
  wakes: ['customer'],
  *find(input) {
    const { today, customer } = input.context;
    if (today === undefined) return;
    const quotes = customer?.quotes ?? [];
    if (quotes.length === 0) return;
    const named: (Span & { readonly number: string })[] = [
      ...input.facts('reference').map(({ start, end, value }) => ({ start, end, number: value.number })),
      // `VQ-2207` reads like a product; on record it is the number of a quote.
      ...input.facts('product').map(({ start, end, value }) => ({ start, end, number: value.code })),
    ];
    for (const { start, end, number: written } of named.slice(0, MOST_COMPARED)) {
      const quote = quotes.filter(({ number }) => isSameNumber(number, written))[0];
      if (quote?.validUntil === undefined || quote.validUntil >= today) continue;
      const { text } = input.draft;
      const sentence = sentenceAround(text, { start, end });
      const words = text.slice(sentence.start, sentence.end);
      if (OVER.test(words) || speaksOfChange(text, { start: Math.max(0, sentence.start - 100), end: sentence.end + 100 })) continue;
      if (
        input
          .facts('validity')
          .slice(0, MOST_COMPARED)
          .some(({ value: validity }) => validity.date !== undefined && validity.date >= today)
      )
        continue;
      yield {
        start,
        end,
        severity: HOLDS.test(words) ? 'error' : 'warning',
        values: { number: quote.number, date: dateIn(quote.validUntil) },
        evidence: [validityEvidence(quote, quote.validUntil)],
      };
      return;
    }
  },
  examples: [
    {
      text: 'Our ⟦quotation Q-881⟧ is still valid.',
      context: quoted({}, { today: '2027-04-15' }),
    },
    {
      text: 'Please see ⟦Q-881⟧ for the price.',
      context: quoted({}, { today: '2027-04-15' }),
    },
    {
      text: 'Our quotation Q-881 expired on 31 March; the new one is attached.',
      context: quoted({}, { today: '2027-04-15' }),
    },
    {
      text: 'Our quotation Q-881 is still valid.',
      context: quoted(),
    },
  ],
});
