import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { validityEvidence } from '#core/rules/key-terms/evidence.ts';
import { quoted } from '#core/rules/key-terms/example-contexts.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import { isSameCode } from '#core/trade/product.ts';
import { speaksOfChange } from '#core/trade/stance.ts';
import { dateIn } from '#core/trade/format-date.ts';

const HOLDS = /\b(?:still|remains?|valid|confirm\w*|keep|hold\w*|unchanged|same|accept\w*|based on|as per|according to|proceed|as quoted|stays?)\b/i;
const OVER = /\b(?:expired|expiry|no longer|ran out|has ended|lapsed|past)\b/i;

/** The price of a quote that has run out, told as if it held. */
export const expiredPrice: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'expired-price',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '价格来自过期报价', en: 'Price of a quote that has expired' },
  message: { 'zh-CN': '{number} 的有效期到 {date}，这个价已经过期。', en: 'The price is that of {number}, which was valid until {date}.' },
  why: {
    'zh-CN': '确认过期的价等于按旧价再报一次；先核成本，再写明新的有效期。',
    en: 'To confirm it is to offer the old price again. Check the cost first, then say until when it holds.',
  },
  wakes: ['money', 'customer'],
  *find(input) {
    const { today, customer } = input.context;
    const quotes = customer?.quotes ?? [];
    if (today === undefined || quotes.length === 0 || input.facts('validity').length > 0) return;
    for (const { start, end, fact, role, stance, product, sentence } of termsOfDraft(input).money) {
      if (role !== 'unit-price' || stance !== 'stated' || product === undefined) continue;
      const [quote] = quotes
        .filter(({ currency, lines }) => currency === fact.value.currency && lines.some((line) => isSameCode(line.product, product)))
        .sort((a, b) => (a.date < b.date ? 1 : -1));
      if (quote?.validUntil === undefined || quote.validUntil >= today) continue;
      const isSame = quote.lines.some(
        (line) => isSameCode(line.product, product) && line.price !== undefined && compare(line.price, fact.value.amount) === 0,
      );
      const words = input.draft.text.slice(sentence.start, sentence.end);
      if (!isSame || OVER.test(words) || speaksOfChange(input.draft.text, sentence)) continue;
      yield {
        ...(HOLDS.test(words) ? {} : { severity: 'info' as const }),
        start,
        end,
        values: { number: quote.number, date: dateIn(quote.validUntil) },
        evidence: [validityEvidence(quote, quote.validUntil)],
      };
      return;
    }
  },
  examples: [
    { text: 'The price of HX-200 is still ⟦USD 4.20/pc⟧ FOB Ningbo.', context: quoted({}, { today: '2027-04-15' }) },
    { text: 'We confirm ⟦USD 4.20/pc⟧ for HX-200.', context: quoted({}, { today: '2027-05-02' }) },
    { text: 'HX-200 is ⟦USD 4.20/pc⟧ FOB Ningbo.', context: quoted({}, { today: '2027-05-02' }) },
    { text: 'The price of HX-200 is still USD 4.20/pc FOB Ningbo.', context: quoted() },
    { text: 'We confirm USD 4.20/pc for HX-200, valid until 31 May 2027.', context: quoted({}, { today: '2027-05-02' }) },
  ],
});
