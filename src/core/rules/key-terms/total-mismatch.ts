import { defineRule, type Hit } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { writtenProducts } from '#core/rules/key-terms/written-product.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import { absolute, cents, compare, multiply, normalise, subtract, sum } from '#core/trade/decimal.ts';
import type { Decimal, Fact, QuantityValue } from '#core/trade/fact.ts';
import type { MoneyTerm, QuantityTerm } from '#core/trade/mail-terms.ts';
import { isSameCode } from '#core/trade/product.ts';
import { formatMoney, formatNumber } from '#core/trade/format-money.ts';

/** What rounding may take or give. */
const ROUNDING = '1';

/** How many of the smaller unit the larger holds. */
const HOLDS: Readonly<Record<string, number>> = { 'dozen/pc': 12, 'mt/kg': 1000 };

/** The count in the unit that the price is for, to four places; undefined where the two units cannot be brought together. */
function countIn(per: string | undefined, { amount, unit }: QuantityValue): Decimal | undefined {
  if (per === undefined || per === unit || per === 'unit') return amount;
  const many = HOLDS[`${unit}/${per}`];
  if (many !== undefined) return multiply(amount, String(many));
  const few = HOLDS[`${per}/${unit}`];
  return few === undefined ? undefined : (Number(amount) / few).toFixed(4);
}

/** The total rewritten in the notation it has: its own places, its currency where it stood. */
function mended(total: Fact<'money'>, right: string): string {
  const places = /\.\d+$/.exec(total.value.amount)?.[0].length ?? 0;
  const exact = normalise(right);
  const point = exact.indexOf('.');
  const padded = places === 0 || point >= 0 ? exact : `${exact}.${'0'.repeat(places - 1)}`;
  const figure = /\d[\d.,' ]*\d|\d/.exec(total.quote)?.[0];
  return figure === undefined ? formatMoney({ ...total.value, amount: padded }) : total.quote.replace(figure, formatNumber(padded));
}

const isApart = (right: Decimal, written: Decimal): boolean => compare(absolute(subtract(right, written)), ROUNDING) > 0;

function wrongTotal(count: string, price: string, total: Fact<'money'>, right: Decimal): Hit {
  const { start, end } = total;
  const text = mended(total, right);
  return {
    start,
    end,
    values: { quantity: count, price, right: text, total: total.quote },
    evidence: [{ kind: 'draft', text: `${count} x ${price} = ${text}`, source: { 'zh-CN': '按本邮件计算', en: 'worked out from this mail' } }],
    fixes: [{ label: text, edits: [{ start, end, text }] }],
  };
}

/** The counts of goods in the very unit of the price, else those that can be brought to it. */
function inUnitOf(per: string | undefined, quantities: readonly QuantityTerm[]): QuantityTerm[] {
  const goods = quantities.filter(({ role, fact }) => role === 'goods' && countIn(per, fact.value) !== undefined);
  const same = goods.filter(({ fact }) => fact.value.unit === per);
  const counts = same.length > 0 ? same : goods;
  // `White 400 pcs, navy 350 pcs, in total 750 pcs`: the whole counts.
  const wholes = counts.filter(({ fact }) => compare(sum(counts.map((other) => other.fact.value.amount)), multiply(fact.value.amount, '2')) === 0);
  return counts.length > 2 && wholes.length === 1 ? wholes : counts;
}

/** True where a mail states one price with its unit, one count that fits it, and one sum, which it calls the total. */
function isOnly(money: readonly MoneyTerm[], quantities: readonly QuantityTerm[], price: MoneyTerm): boolean {
  const others = money.filter((term) => term !== price);
  const [sum] = others;
  const { per } = price.fact.value;
  return (
    per !== undefined &&
    others.length === 1 &&
    sum !== undefined &&
    sum.role === 'total' &&
    sum.stance === 'stated' &&
    sum.fact.value.per === undefined &&
    price.stance === 'stated' &&
    inUnitOf(per, quantities).length === 1
  );
}

/** `Total for 3,000 pcs KX-40: USD 5,450.00`: its own sentence has the count, and names the product whose only price stands elsewhere. */
function addTotalElsewhere(
  counts: QuantityTerm[],
  sums: MoneyTerm[],
  price: MoneyTerm,
  prices: readonly MoneyTerm[],
  totals: readonly MoneyTerm[],
  quantities: readonly QuantityTerm[],
): void {
  const isOf = (term: MoneyTerm | QuantityTerm): boolean =>
    term.product !== undefined && price.product !== undefined && isSameCode(term.product, price.product);
  if (prices.filter((term) => isOf(term)).length > 1) return;
  const own = totals.filter((term) => term.role === 'total' && isOf(term) && !term.inRow && term.start > price.end);
  const [sum] = own;
  if (sum === undefined || own.length > 1) return;
  const inside = quantities.filter((term) => isOf(term) && term.role === 'goods' && term.start >= sum.sentence.start && term.end <= sum.start);
  if (inside.length !== 1) return;
  counts.splice(0, counts.length, ...inside);
  sums.push(sum);
}

export const totalMismatch: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'total-mismatch',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '数量×单价≠总价', en: 'Total is not quantity x price' },
  message: { 'zh-CN': '{quantity} × {price} 应是 {right}，写的是 {total}。', en: '{quantity} x {price} is {right}, not {total}.' },
  why: {
    'zh-CN': '客户按写的数字付款、开证，差额最后多半由我们承担。',
    en: 'The buyer pays and opens the L/C by the figure written; we usually bear the difference.',
  },
  wakes: ['two-sums'],
  *find(input) {
    const { money, quantities } = termsOfDraft(input);
    const products = writtenProducts(input.draft.text, input.facts('money').slice(0, MOST_COMPARED));
    for (const { count, price, total, right } of products) if (isApart(right, total.value.amount)) yield wrongTotal(count, price.quote, total, right);
    // `USD 1.90 instead of USD 2.00`: the former counts.
    const isFormer = ({ stance, sentence, start }: MoneyTerm): boolean =>
      stance === 'past' && money.some((other) => other.start >= sentence.start && other.end <= start);
    const prices = money.filter((term) => term.role === 'unit-price' && !isFormer(term));
    const totals = money.filter(({ fact, role }) => fact.value.per === undefined && (role === 'total' || role === 'unit-price' || role === 'other'));
    for (const price of prices) {
      const { sentence } = price;
      // A mail with one price, one count in its unit and one total tells of one deal, in however many sentences.
      const isOneDeal = isOnly(money, quantities, price);
      const within = (place: { start: number; end: number }): boolean => isOneDeal || (place.start >= sentence.start && place.end <= sentence.end);
      const inReach = quantities.filter((term) => within(term) && term.role === 'goods' && term.fact.value.to === undefined);
      const counts = isOneDeal ? inUnitOf(price.fact.value.per, inReach) : inReach;
      const sums = totals.filter((term) => within(term) && term !== price && term.start > price.end);
      if (sums.length === 0) addTotalElsewhere(counts, sums, price, prices, totals, quantities);
      const [count] = counts;
      const [sum] = sums;
      // One count, one price, one total behind them: anything else says several things at once.
      if (sum !== undefined && products.some(({ total }) => total.start === sum.start)) continue;
      if (count === undefined || sum === undefined || counts.length > 1 || sums.length > 1 || price.fact.value.to !== undefined) continue;
      if (prices.filter((term) => within(term) && term !== sum).length > 1) continue;
      if (/^\d/.test(price.fact.value.per ?? '')) continue;
      const units = countIn(price.fact.value.per, count.fact.value);
      if (units === undefined) continue;
      const between = input.draft.text.slice(price.end, sum.start);
      if (sum.role !== 'total' && !/=|^\s*(?:is|are|gives?)\s*$|\btotal|\bamount|\bequals|\bmakes?|\bcomes? to|→|^:\s*$/i.test(between)) continue;
      if (/\b(?:discount|plus|freight|less|minus|including|incl|with|after)\b|\+|%/i.test(between)) continue;
      // `With 5% discount 1,000 pcs at USD 2.00 come to USD 1,900`
      if (/\b(?:discount|less)\b/i.test(input.draft.text.slice(sentence.start, price.start))) continue;
      const right = cents(multiply(units, price.fact.value.amount));
      if (isApart(right, sum.fact.value.amount)) yield wrongTotal(count.fact.quote, price.fact.quote, sum.fact, right);
    }
  },
  examples: [
    { text: '500 pcs x USD 5.20/pc = ⟦USD 2,500⟧.', fixed: '500 pcs x USD 5.20/pc = USD 2,600.' },
    {
      text: '5,000 pcs HX-200 at USD 4.20/pc FOB Ningbo, total ⟦USD 20,100.00⟧.',
      fixed: '5,000 pcs HX-200 at USD 4.20/pc FOB Ningbo, total USD 21,000.00.',
    },
    { text: 'At USD 38.40 per dozen 1,200 pcs come to ⟦USD 46,080⟧.' },
    { text: 'Quantity: 44 MT, 200 drums of 220 kg net\nPrice: USD 1,240.00/MT CFR Santos\nTotal: ⟦USD 56,540.00⟧' },
    { text: '20 drums of resin, 4.4 MT net, at USD 2,150 per MT. The invoice amount is therefore ⟦USD 9,640⟧.' },
    {
      text: '- KX-40 bracket: USD 1.85/pc FOB Ningbo\n- KX-60 bracket: USD 2.40/pc FOB Ningbo\nTotal for 3,000 pcs KX-40: ⟦USD 5,450.00⟧',
      fixed: '- KX-40 bracket: USD 1.85/pc FOB Ningbo\n- KX-60 bracket: USD 2.40/pc FOB Ningbo\nTotal for 3,000 pcs KX-40: USD 5,550.00',
    },
    { text: '50 dozen at USD 38.40 per dozen: ⟦USD 1,290.00⟧ altogether.', fixed: '50 dozen at USD 38.40 per dozen: USD 1,920.00 altogether.' },
    {
      text: '20 cartons of 24 pcs, 500 pcs at USD 3.20/pc, ⟦USD 1,536⟧ in all.',
      fixed: '20 cartons of 24 pcs, 500 pcs at USD 3.20/pc, USD 1,600 in all.',
    },
    { text: 'Total amount is 2,000 x USD 4.20 = ⟦USD 8,600.00⟧.', fixed: 'Total amount is 2,000 x USD 4.20 = USD 8,400.00.' },
    { text: 'Freight: USD 1,200 x 3 = ⟦USD 3,900⟧.', fixed: 'Freight: USD 1,200 x 3 = USD 3,600.' },
    { text: 'Total: 2,000 x USD 4.20 = USD 8,400.00; per layer 5 x 40 x USD 4.20 = USD 840.' },
    { text: 'With 5% discount 1,000 pcs at USD 2.00/pc come to USD 1,900.' },
    { text: 'For 5,000 pcs we offer 5% discount: USD 1.90 instead of USD 2.00, total USD 9,500.' },
    { text: 'White 400 pcs, navy 350 pcs, rose 250 pcs, in total 1,000 pcs.\nPrice: EUR 6.85/pc FOB Shanghai\nAmount: ⟦EUR 8,650.00⟧' },
    { text: '500 pcs x USD 5.20/pc = USD 2,600.' },
    { text: 'At USD 38.40 per dozen 1,200 pcs come to USD 3,840.' },
    { text: '500 pcs at USD 5.20/pc plus freight USD 300, total USD 2,900.' },
    { text: '500 pcs at USD 5.20/pc or 1,000 pcs at USD 5.00/pc, total budget USD 6,000.' },
  ],
});
