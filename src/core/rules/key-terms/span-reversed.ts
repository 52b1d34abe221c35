import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Fact } from '#core/trade/fact.ts';

/** True for two figures that `between … and …` or `from … to …` puts together; money that goes `from … to …` may fall. */
function isPair(text: string, first: Fact<'money' | 'date'>, last: Fact<'money' | 'date'>): boolean {
  const before = text.slice(Math.max(0, first.start - 12), first.start);
  const between = text.slice(first.end, Math.min(last.start, first.end + 12));
  if (/\bbetween\s*$/i.test(before) && /^\s*(?:and|to|-)\s*$/i.test(between)) return true;
  return first.kind === 'date' && /\bfrom\s*$/i.test(before) && /^\s*(?:to|until|till|through|-)\s*$/i.test(between);
}

export const spanReversed: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'span-reversed',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '起止写反', en: 'From and to the wrong way round' },
  message: { 'zh-CN': '{quote}：起止写反了。', en: '{quote}: the end stands before the beginning.' },
  why: {
    'zh-CN': '多半写反或错了一位，客户会取对他有利的一头。',
    en: 'The two are swapped or a digit is wrong; the buyer takes the end that suits him.',
  },
  wakes: ['repeated-kind'],
  *find(input) {
    const { text } = input.draft;
    // `between USD 12.50 and USD 11.80`, `from 20 April to 12 April`
    const money = input.facts('money').slice(0, MOST_COMPARED);
    const dates = input.facts('date').slice(0, MOST_COMPARED);
    for (let at = 1; at < money.length; at++) {
      const [low, high] = [money[at - 1], money[at]];
      if (
        low !== undefined &&
        high !== undefined &&
        isPair(text, low, high) &&
        low.value.currency === high.value.currency &&
        compare(low.value.amount, high.value.amount) > 0
      )
        yield { start: low.start, end: high.end, values: { quote: text.slice(low.start, high.end) }, evidence: [lineEvidence(text, low)] };
    }
    for (let at = 1; at < dates.length; at++) {
      const [first, last] = [dates[at - 1], dates[at]];
      if (first?.value.date !== undefined && last?.value.date !== undefined && isPair(text, first, last) && first.value.date > last.value.date)
        yield { start: first.start, end: last.end, values: { quote: text.slice(first.start, last.end) }, evidence: [lineEvidence(text, first)] };
    }
  },
  examples: [
    { text: 'The price is between ⟦USD 12.50 and USD 11.80 per piece⟧.' },
    { text: 'The goods can be collected from ⟦20 April 2027 to 12 April 2027⟧.' },
    { text: 'The price fell from USD 12.50 to USD 11.80 per piece.' },
    { text: 'The goods can be collected from 12 April 2027 to 20 April 2027.' },
  ],
});
