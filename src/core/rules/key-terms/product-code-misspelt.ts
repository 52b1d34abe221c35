import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { orderEvidence, quoteEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { bareCode } from '#core/trade/product.ts';
import { sentenceAround, speaksOfChange } from '#core/trade/stance.ts';

export interface Known {
  readonly code: string;
  readonly bare: string;
  readonly evidence: HitEvidence;
}

const OTHER_MODEL = /\b(?:similar|recommend\w*|suggest\w*|alternativ\w*|successor|new model|upgrad\w*|also|other|besides|compar\w*|instead)\b/i;

/** Product codes that the conversation and the record have. */
export function knownCodes(input: RuleInput): Known[] {
  const known: Known[] = knownFacts(input, 'product').map(({ fact: { value }, evidence }) => ({
    code: value.code,
    bare: bareCode(value.code),
    evidence: evidence(),
  }));
  const { quotes = [], orders = [] } = input.context.customer ?? {};
  for (const quote of quotes)
    for (const { product } of quote.lines) known.push({ code: product, bare: bareCode(product), evidence: quoteEvidence(quote, product) });
  for (const order of orders)
    for (const { product } of order.lines) known.push({ code: product, bare: bareCode(product), evidence: orderEvidence(order, product) });
  return known;
}

export const productCodeMisspelt: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'product-code-misspelt',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '产品型号可能写错', en: 'Product code misspelt' },
  message: { 'zh-CN': '没有型号 {code}，之前是 {known}。', en: '{code} is not known; before it was {known}.' },
  why: {
    'zh-CN': '型号差一个字符就是另一个产品，发错货要自己承担。若确实是另一款，请忽略。',
    en: 'One character off is another product, and wrong goods come back at our cost. Ignore this if another model is meant.',
  },
  wakes: ['product', 'past'],
  *find(input) {
    const facts = input.facts('product').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = knownCodes(input);
    const company = input.context.company?.products ?? [];
    const { text } = input.draft;
    for (const { start, end, value } of facts) {
      const bare = bareCode(value.code);
      if (bare.length < 4 || known.some((other) => other.bare === bare) || company.some(({ code }) => bareCode(code) === bare)) continue;
      const near = known.filter((other) => isNearMiss(other.bare, bare))[0];
      // Beside the known code it is another model.
      if (near === undefined || facts.some((other) => bareCode(other.value.code) === near.bare)) continue;
      const sentence = sentenceAround(text, { start, end });
      if (OTHER_MODEL.test(text.slice(sentence.start, sentence.end)) || speaksOfChange(text, sentence)) continue;
      const lookAlike = near.bare.replace(/O/g, '0').replace(/I/g, '1') === bare.replace(/O/g, '0').replace(/I/g, '1');
      const settled = /\b(?:confirm\w*|order\w*|PO|PI|your|quot\w+|as per|ship\w*)\b/i.test(text.slice(sentence.start, sentence.end));
      yield {
        start,
        end,
        severity: lookAlike || settled ? 'error' : 'warning',
        values: { code: value.code, known: near.code },
        evidence: [near.evidence],
        fixes: [{ label: near.code, edits: [{ start, end, text: near.code }] }],
      };
    }
  },
  examples: [
    {
      text: 'We confirm your order of 500 pcs ⟦HX-2O0⟧.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We need HX-200.' }] },
      fixed: 'We confirm your order of 500 pcs HX-200.',
    },
    {
      text: 'The sample of ⟦HX-210⟧ leaves today.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We need HX-200.' }] },
    },
    {
      text: 'The sample of HX 200 leaves today.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We need HX-200.' }] },
    },
    {
      text: 'We also recommend HX-210.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We need HX-200.' }] },
    },
    { text: 'We confirm your order of 500 pcs HX-2O0.' },
  ],
});
