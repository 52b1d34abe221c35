import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Clash } from '#core/rules/key-terms/clash.ts';
import { clashHit, clashOf } from '#core/rules/key-terms/clash.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Fact } from '#core/trade/fact.ts';
import type { MoneyTerm, QuantityTerm } from '#core/trade/mail-terms.ts';
import { commonWords } from '#core/trade/goods-label.ts';
import { isSameCode } from '#core/trade/product.ts';

/** Two prices of one product, or of a mail that names none. */
const isSameGoods = (a: string | undefined, b: string | undefined): boolean => (a === undefined || b === undefined ? a === b : isSameCode(a, b));

/** A list names what each line is for at its beginning. */
const LINE_HEAD = /^\W*([^\s:|=]{2,24})\s*(?:[:|=]|[-\u2013]\s)/;

function isOtherGoods(text: string, a: MoneyTerm, b: MoneyTerm): boolean {
  if (a.product !== undefined && b.product !== undefined) return false;
  const [left, right] = [a.label(), b.label()];
  if (left.length > 0 && right.length > 0 && commonWords(left, right) < Math.min(left.length, right.length)) return true;
  const heads = [a, b].map(({ sentence }) => LINE_HEAD.exec(text.slice(sentence.start, sentence.end))?.[1]);
  return heads[0] !== undefined && heads[1] !== undefined && heads[0] !== heads[1];
}

function prices(input: RuleInput): Clash | undefined {
  const { text } = input.draft;
  if (input.facts('money').length < 2) return undefined;
  const { money, quantities } = termsOfDraft(input);
  const terms = money.filter(
    ({ role, stance, inRow, fact }) => role === 'unit-price' && stance === 'stated' && !inRow && fact.value.to === undefined,
  );
  const byFact = new Map<Fact, MoneyTerm>();
  for (const term of terms) byFact.set(term.fact, term);
  const goodsIn = ({ sentence }: MoneyTerm): string[] =>
    quantities
      .filter(({ role, start, end }) => role !== 'other' && start >= sentence.start && end <= sentence.end)
      .map(({ fact }) => fact.value.amount);
  return clashOf(
    text,
    terms.map(({ fact }) => fact),
    (one, other) => {
      const a = byFact.get(one);
      const b = byFact.get(other);
      if (a === undefined || b === undefined || !isSameGoods(a.product, b.product)) return false;
      const [left, right] = [a.fact.value, b.fact.value];
      if (left.currency !== right.currency || (left.per !== undefined && right.per !== undefined && left.per !== right.per)) return false;
      // `304: USD 3.40/kg` and `316L: USD 4.95/kg`, or a name each: two goods.
      if (isOtherGoods(text, a, b)) return false;
      // Two quantities are two steps of a price list.
      const [few, many] = [goodsIn(a), goodsIn(b)];
      if (few.length > 0 && many.length > 0 && few.join() !== many.join()) return false;
      return compare(left.amount, right.amount) !== 0;
    },
  );
}

/** A count in the text against the only row of a table for the same goods: beside several rows it may be a step, a lot or a sum. */
function counts(input: RuleInput): Clash | undefined {
  if (input.facts('quantity').length < 2) return undefined;
  const goods = termsOfDraft(input).quantities.filter(({ role, product }) => role === 'goods' && product !== undefined);
  const rows = goods.filter(({ inRow }) => inRow);
  const byFact = new Map<Fact, QuantityTerm>();
  for (const term of goods) byFact.set(term.fact, term);
  return clashOf(
    input.draft.text,
    goods.map(({ fact }) => fact),
    (one, other) => {
      const [a, b] = [byFact.get(one), byFact.get(other)];
      if (a?.product === undefined || b?.product === undefined || a.inRow === b.inRow || !isSameCode(a.product, b.product)) return false;
      const product = a.product;
      if (rows.filter((row) => row.product !== undefined && isSameCode(row.product, product)).length > 1) return false;
      return a.fact.value.unit === b.fact.value.unit && a.fact.value.to === undefined && compare(a.fact.value.amount, b.fact.value.amount) !== 0;
    },
    true,
  );
}

export const statedTwice: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'stated-twice',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '同一件事写了两个值', en: 'One thing stated with two values' },
  message: { 'zh-CN': '前面写 {first}，这里写 {second}。', en: '{first} above, {second} here.' },
  why: {
    'zh-CN': '一封信里两个数，客户会按对他有利的那个执行。核对后只留一个。',
    en: 'With two values in one mail the buyer may hold you to the better one. Check, and keep one.',
  },
  wakes: ['repeated-kind'],
  *find(input) {
    const { text } = input.draft;
    const validity = clashOf(
      text,
      input.facts('validity'),
      (a, b) => a.value.date !== undefined && b.value.date !== undefined && a.value.date !== b.value.date,
    );
    for (const clash of [prices(input), counts(input), validity]) if (clash !== undefined) yield clashHit(clash);
  },
  examples: [
    { text: 'GV-310 is USD 7.51/pc FOB Ningbo for 500 pcs.\n\nTo sum up: GV-310, 500 pcs, ⟦USD 7.15/pc⟧ FOB Ningbo.' },
    { text: 'The offer is valid until 31 March 2027.\nPlease order soon, it is ⟦valid until 15 April 2027⟧.' },
    { text: 'GV-310 is USD 7.51/pc for 500 pcs.\nGV-310 is USD 7.15/pc for 2,000 pcs.' },
    { text: 'GV-310 is USD 7.51/pc.\nGV-312 is USD 7.15/pc.' },
  ],
});
