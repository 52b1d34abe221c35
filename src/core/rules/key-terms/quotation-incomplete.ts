import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { quotationItems } from '#core/rules/key-terms/quotation-items.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

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
