import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';

/** One line of the tick list of a quotation. */
export interface QuotationItem {
  readonly name: Localised;
  readonly isThere: boolean;
  /** English words that can be put in where it is missing. */
  readonly stub: string;
}

const PACKING = /\b(?:pack\w*|cartons?|ctns?|pallets?|box(?:es)?|bags?)\b/i;
const LONGEST = 20000;

/** What a complete quotation names, and whether this draft does. */
export function quotationItems(input: RuleInput): QuotationItem[] {
  const has = (kind: 'incoterm' | 'payment' | 'lead-time' | 'validity' | 'moq' | 'quantity'): boolean => input.facts(kind).length > 0;
  const price = termsOfDraft(input).money.filter(({ role }) => role === 'unit-price')[0];
  return [
    { name: { 'zh-CN': '数量或起订量', en: 'quantity or MOQ' }, isThere: has('quantity') || has('moq'), stub: 'MOQ: … pcs' },
    { name: { 'zh-CN': '计价单位', en: 'unit of the price' }, isThere: price?.fact.value.per !== undefined, stub: '/pc' },
    {
      name: { 'zh-CN': '贸易术语和地点', en: 'term and place' },
      isThere: input.facts('incoterm').some(({ value }) => value.place !== undefined),
      stub: 'FOB Ningbo, Incoterms 2020',
    },
    { name: { 'zh-CN': '付款方式', en: 'payment' }, isThere: has('payment'), stub: 'Payment: 30% T/T deposit, 70% before shipment' },
    {
      name: { 'zh-CN': '交货期', en: 'lead time' },
      isThere: has('lead-time') || input.facts('date').length > 0,
      stub: 'Lead time: … days after receipt of deposit',
    },
    { name: { 'zh-CN': '有效期', en: 'validity' }, isThere: has('validity'), stub: 'This offer is valid until …' },
    { name: { 'zh-CN': '包装', en: 'packing' }, isThere: PACKING.test(input.draft.text.slice(0, LONGEST)), stub: 'Packing: … pcs per carton' },
  ];
}

export const quotationIncomplete: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'quotation-incomplete',
  group: 'key-terms',
  severity: 'info',
  title: { 'zh-CN': '报价要素不全', en: 'Quotation lacks something' },
  message: { 'zh-CN': '报价里还没有：{missing}。', en: 'This quotation does not name: {missing}.' },
  why: {
    'zh-CN': '缺一项客户就要再问一轮，也不好和别家比价。',
    en: 'Each missing item costs another round of mails, and the offer cannot be compared.',
  },
  phrases: ['quotation', 'our offer', 'we offer', 'offer you', 'we quote', 'our quote', 'quoted as follows', 'best price', 'price list'],
  *find(input) {
    // An answer inside a deal does not repeat the whole offer.
    if (input.history().length > 2 || input.facts('money').length === 0) return;
    const [phrase] = input.phrases('quotation-incomplete');
    if (phrase === undefined || !termsOfDraft(input).money.some(({ role, stance }) => role === 'unit-price' && stance === 'stated')) return;
    const missing = quotationItems(input).filter(({ isThere }) => !isThere);
    if (missing.length === 0 || input.facts('reference').some(({ value }) => value.kind === 'quote')) return;
    const names = { 'zh-CN': missing.map(({ name }) => name['zh-CN']).join('、'), en: missing.map(({ name }) => name.en).join(', ') };
    yield { start: phrase.start, end: phrase.end, values: { missing: names } };
  },
  examples: [
    { text: '⟦We offer⟧ HX-200 at USD 4.20/pc FOB Ningbo.' },
    { text: 'Please see ⟦our offer⟧: HX-200, 5,000 pcs, USD 4.20/pc FOB Ningbo, payment 30% T/T deposit, 70% before shipment.' },
    {
      text: 'We offer HX-200, MOQ 500 pcs, 24 pcs per carton, USD 4.20/pc FOB Ningbo, 30% T/T deposit, 70% before shipment. Lead time 30 days after deposit, valid until 31 March 2027.',
    },
    { text: 'We offer you our help with the customs papers.' },
    { text: 'The quotation follows tomorrow.' },
  ],
});
