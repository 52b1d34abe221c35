import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** `our price is`, `unit price:`, `best price of`: a price, and nothing that says it is a sum. */
const NAMED =
  /\b(?:unit |best |new |our |last |final |lowest |special )?price(?:\s+(?:for|of|per)\s+(?:the\s+)?[\w-]+(?:\s[\w-]+)?)?\s*(?:is|will be|would be|stays|remains|comes to|:|=|at|of)\s*(?:now |only |still |about |at )?$/i;
const PER = /\b(?:per|each|apiece|\/\s?[a-z]+|a (?:piece|set|pair|metre|meter|carton|kg|roll))\b|\/(?:pc|set|kg|m\b|m2|pair|ctn)/i;
const SUM = /\b(?:total|amount|order|invoice|freight|tooling|mou?ld|sample|pieces|pcs|sets|pairs|lot|whole|package|all)\b/i;

export const priceWithoutUnit: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'price-without-unit',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '单价没写计价单位', en: 'Price without a unit' },
  message: { 'zh-CN': '{price} 是每件、每套还是每公斤？', en: '{price}: per piece, set or kilogram?' },
  why: {
    'zh-CN': '单位不同就是另一个价。写 USD 5.20/pc。',
    en: 'Another unit is another price. Write USD 5.20/pc.',
  },
  wakes: ['money'],
  *find(input) {
    const { text } = input.draft;
    const { money } = termsOfDraft(input);
    // A table or a second price shows the unit; one price in a mail that names a unit anywhere is clear.
    const prices = money.filter(({ role, inRow }) => role === 'unit-price' && !inRow);
    if (prices.length !== 1 || money.some(({ inRow, fact }) => inRow || fact.value.per !== undefined)) return;
    for (const { start, end, fact, stance, sentence } of prices) {
      if (
        stance !== 'stated' ||
        fact.value.to !== undefined ||
        /\b(?:keep|hold|stays?|remains?)\b/i.test(text.slice(sentence.start, start)) ||
        !NAMED.test(text.slice(Math.max(sentence.start, start - 60), start))
      )
        continue;
      const words = text.slice(sentence.start, sentence.end);
      if (PER.test(words) || SUM.test(words)) continue;
      yield {
        start,
        end,
        values: { price: fact.quote },
        evidence: [{ kind: 'draft', text: words.trim().slice(0, 160), source: { en: 'this mail', 'zh-CN': '本邮件' } }],
        fixes: [{ label: `${fact.quote}/pc`, edits: [{ start: end, end, text: '/pc' }] }],
      };
    }
  },
  examples: [
    { text: 'Our price is ⟦USD 5.20⟧.', fixed: 'Our price is USD 5.20/pc.' },
    { text: 'The unit price: ⟦EUR 12.40⟧ FOB Ningbo.' },
    { text: 'Our price is USD 5.20/pc FOB Ningbo.' },
    { text: 'The unit price: EUR 12.40 per set.' },
    { text: 'The price of the mould is USD 3,500.' },
    { text: 'Our price for 500 pcs is USD 5.20.' },
  ],
});
