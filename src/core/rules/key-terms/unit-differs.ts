import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { theyWrote, weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { mailEvidence } from '#core/rules/key-terms/evidence.ts';
import { termsOfDraft, termsOfMessage } from '#core/rules/key-terms/terms-of.ts';
import type { HistoryMessage, RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import type { MoneyTerm, QuantityTerm } from '#core/trade/mail-terms.ts';
import { speaksOfChange } from '#core/trade/stance.ts';

/** What goods are counted in; a figure with one of these is not the same figure with another. */
const COUNTED = /^(?:pc|set|pair|dozen|ctn|box|pack|bag|roll|kg|mt|lb|m|yd|m2|sqft)$/;

type Said = MoneyTerm | QuantityTerm;

const unitOf = ({ fact }: Said): string | undefined => (fact.kind === 'money' ? fact.value.per : fact.value.unit);

const counted = (terms: readonly Said[]): Said[] =>
  terms.filter(
    (term) =>
      (term.role === 'unit-price' || term.role === 'goods') &&
      term.stance === 'stated' &&
      term.fact.value.to === undefined &&
      COUNTED.test(unitOf(term) ?? ''),
  );

/** The same figure of the same kind in a mail. */
const same = (term: Said, { fact }: Said): boolean => fact.kind === term.fact.kind && compare(fact.value.amount, term.fact.value.amount) === 0;

export const unitDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'unit-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '单位与之前不一致', en: 'Unit differs from before' },
  message: { 'zh-CN': '这里写 {figure}，之前是 {known}。', en: '{figure} here, {known} before.' },
  why: {
    'zh-CN': '数字一样、单位不同（件和套、每件和每打），就是另一个数量或另一个价格。',
    en: 'The same figure in another unit (pieces or sets, per piece or per dozen) is another quantity or another price.',
  },
  wakes: ['past'],
  *find(input) {
    if (input.facts('money').length + input.facts('quantity').length === 0 || input.history().length === 0) return;
    const { money, quantities } = termsOfDraft(input);
    const own = counted([...money, ...quantities]);
    for (const term of own) {
      const unit = unitOf(term);
      // Both units in one mail: the mail itself works the one out from the other.
      if (own.some((other) => other !== term && same(term, other) && unitOf(other) !== unit)) continue;
      let known: { readonly message: HistoryMessage; readonly said: Said } | undefined;
      let isKnown = false;
      for (const message of input.history()) {
        const terms = termsOfMessage(message);
        for (const said of counted([...terms.money, ...terms.quantities])) {
          if (!same(term, said)) continue;
          if (unitOf(said) === unit) isKnown = true;
          else known = { message, said };
        }
      }
      if (known === undefined || isKnown || speaksOfChange(input.draft.text, term.sentence)) continue;
      const { start, end, fact } = term;
      yield { start, end, values: { figure: fact.quote, known: known.said.fact.quote }, evidence: [mailEvidence(known.message, known.said)] };
    }
  },
  examples: [
    { text: 'We confirm your order of ⟦1,500 pcs⟧ CT-24.', context: theyWrote('We order 1,500 sets of CT-24.') },
    { text: 'The price is ⟦USD 8.90/pc⟧ FOB Ningbo.', context: weWrote('CT-24 is USD 8.90 per dozen FOB Ningbo.') },
    { text: 'We confirm your order of 1,500 sets CT-24.', context: theyWrote('We order 1,500 sets of CT-24.') },
    { text: '1,500 sets are 1,500 pcs, as one set is one piece.', context: theyWrote('We order 1,500 sets of CT-24.') },
  ],
});
