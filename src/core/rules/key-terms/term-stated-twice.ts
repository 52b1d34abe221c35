import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Clash } from '#core/rules/key-terms/clash.ts';
import { clashHit, clashOf } from '#core/rules/key-terms/clash.ts';
import { eventOf, exactDay } from '#core/rules/key-terms/goods-dates.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Fact } from '#core/trade/fact.ts';
import { MOST_FACTS } from '#core/trade/mail-terms.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { bareNumber } from '#core/trade/reference.ts';

function clashes(input: RuleInput): (Clash | undefined)[] {
  const { text } = input.draft;
  const dates = input.facts('date');
  let departures = -1;
  const areTwoDepartures = (): boolean => {
    if (departures < 0)
      departures = dates.slice(0, MOST_COMPARED).filter((fact) => exactDay(fact) !== undefined && eventOf(text, fact) === 'departure').length;
    return departures === 2;
  };
  const corrects = (): boolean => /\b(?:correct|mistake|wrong|typo|instead|you are right)\b/i.test(text.slice(0, LONGEST));
  return [
    clashOf(
      text,
      input.facts('lead-time'),
      (a, b) =>
        a.value.days !== b.value.days &&
        (a.value.toDays ?? 0) !== b.value.days &&
        a.value.days !== (b.value.toDays ?? 0) &&
        a.value.working === b.value.working,
    ),
    clashOf(text, dates, (a, b) => {
      const [first, second] = [exactDay(a), exactDay(b)];
      return (
        first !== undefined &&
        second !== undefined &&
        first !== second &&
        areTwoDepartures() &&
        eventOf(text, b) === 'departure' &&
        eventOf(text, a) === 'departure' &&
        ETD.test(text.slice(Math.max(0, b.start - 16), b.start)) &&
        !NOT_SAILING.test(text.slice(Math.max(0, a.start - 34), a.start)) &&
        !ETD_LABEL.test(text.slice(Math.max(0, a.start - 8), a.start))
      );
    }),
    clashOf(
      text,
      input.facts('quantity').some((fact, at, all) => at < MOST_FACTS && all.slice(0, at).some((other) => areTransposed(other, fact)))
        ? termsOfDraft(input)
            .quantities.filter(({ role, stance, inRow }) => role === 'goods' && stance === 'stated' && !inRow)
            .map(({ fact }) => fact)
        : [],
      (a, b) => areTransposed(a, b) && !corrects(),
    ),
    clashOf(
      text,
      input.facts('incoterm'),
      (a, b) =>
        a.value.code === b.value.code &&
        a.value.place !== undefined &&
        b.value.place !== undefined &&
        placeKey(a.value.place) !== placeKey(b.value.place),
    ),
    clashOf(text, input.facts('payment'), (a, b) => {
      const [one, other] = [a.value.parts[0]?.percent, b.value.parts[0]?.percent];
      return (
        one !== undefined &&
        other !== undefined &&
        one !== other &&
        a.value.parts[0]?.trigger === b.value.parts[0]?.trigger &&
        a.value.parts.length > 1 === b.value.parts.length > 1
      );
    }),
    clashOf(
      text,
      input.facts('reference'),
      (a, b) =>
        a.value.kind === b.value.kind && isNearMiss(bareNumber(a.value.number), bareNumber(b.value.number)) && bareNumber(a.value.number).length >= 5,
    ),
    clashOf(
      text,
      counted(input),
      (a, b) => compare(a.value.amount, b.value.amount) !== 0 && MEANT.test(text.slice(Math.max(0, b.start - 8), b.start)) && !corrects(),
    ),
    clashOf(
      text,
      wholes(input),
      (a, b) => a.value.unit === b.value.unit && compare(a.value.amount, b.value.amount) !== 0 && sideOf(text, a) === sideOf(text, b),
    ),
    clashOf(text, input.facts('moq'), (a, b) => a.value.unit === b.value.unit && compare(a.value.amount, b.value.amount) !== 0),
  ];
}

/** `ETD: 21 April`, `the new vessel leaves`: words that name the one day of the voyage. */
const ETD = /\b(?:ETD|leaves|sails|departs|departure)\b/i;

const NOT_SAILING = /\b(?:ready|finish\w*|load\w*|complet\w*|produc\w*)\b/i;
const ETD_LABEL = /\bETD\W*$/i;
const LONGEST = 6000;

const isTransposed = (a: string, b: string): boolean => a.length === b.length && a.split('').sort().join('') === b.split('').sort().join('');

/** Two counts with the same figures in another order: `2,400` and `2,040`. */
const areTransposed = ({ value: a }: Fact<'quantity'>, { value: b }: Fact<'quantity'>): boolean =>
  a.unit === b.unit && a.amount !== b.amount && a.amount.length > 2 && isTransposed(a.amount, b.amount);

/** `the 880 pcs`: a count that was named before. */
const MEANT = /\b(?:the|these|those|all)\s*$/i;

/** The counts of a mail that names two counts of goods, in one unit, of one product. */
function counted(input: RuleInput): readonly Fact<'quantity'>[] {
  if (input.facts('quantity').length < 2) return [];
  const goods = termsOfDraft(input).quantities.filter(({ role, inRow }) => role === 'goods' && !inRow);
  const [one, other] = goods;
  const isPair = goods.length === 2 && one?.product !== undefined && one.product === other?.product && one.fact.value.unit === other.fact.value.unit;
  return isPair && one.fact.value.to === undefined && !areTransposed(one.fact, other.fact) ? [one.fact, other.fact] : [];
}

const WHOLE = /\b(?:total|altogether|in all)\b/i;

/** Weights and volumes that are called the total, of which a mail has one each. */
function wholes(input: RuleInput): readonly Fact<'quantity'>[] {
  const { text } = input.draft;
  if (!WHOLE.test(text.slice(0, LONGEST))) return [];
  return termsOfDraft(input)
    .quantities.filter(
      ({ start, end, inRow, fact: { value } }) =>
        !inRow &&
        (value.unit === 'kg' || value.unit === 'cbm') &&
        (WHOLE.test(text.slice(Math.max(0, start - 28), start)) || WHOLE.test(text.slice(end, end + 12))),
    )
    .map(({ fact }) => fact);
}

/** Gross, net or not said. */
const sideOf = (text: string, { start, end }: Fact): string =>
  /\b(gross|net|g\.?w|n\.?w)\b/i
    .exec(text.slice(Math.max(0, start - 28), end + 8))?.[1]
    ?.charAt(0)
    .toLowerCase() ?? '';

const placeKey = (place: string): string =>
  place
    .toLowerCase()
    .replace(/\b(?:port|of|china)\b|[^a-z]/g, '')
    .slice(0, 5);

/** Terms other than price and validity: two values may be two cases, so that they stop no mail. */
export const termStatedTwice: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'term-stated-twice',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '同一条款写了两个值', en: 'One term stated with two values' },
  message: { 'zh-CN': '前面写 {first}，这里写 {second}。', en: '{first} above, {second} here.' },
  why: {
    'zh-CN': '一封信里两个数，客户会按对他有利的那个执行。核对后只留一个。',
    en: 'With two values in one mail the buyer may hold you to the better one. Check, and keep one.',
  },
  wakes: ['repeated-kind'],
  *find(input) {
    for (const clash of clashes(input)) if (clash !== undefined) yield clashHit(clash);
  },
  examples: [
    { text: 'Lead time is 30 days after deposit.\nPlease note: production takes ⟦45 days after deposit⟧.' },
    { text: 'All prices are FOB Ningbo.\nWe load at our port, ⟦FOB Shanghai⟧.' },
    { text: 'The vessel leaves Ningbo on 12 April 2027.\nETD: ⟦21 April 2027⟧.' },
    { text: 'We confirm 2,400 pcs of GV-310.\nThe ⟦2,040 pcs⟧ of GV-310 fill one container.' },
    { text: 'The total weight is 4,800 kg.\nPlease book space for ⟦4,080 kg⟧ in total.' },
    { text: 'We ship 800 pcs GV-310 next week.\nPlease arrange the vessel for the ⟦880 pcs⟧ GV-310.' },
    { text: 'We ship 800 pcs GV-310 in March.\nAnother 880 pcs GV-310 follow in April.' },
    { text: 'Payment: 30% deposit, 70% against B/L copy.\nTo repeat, we need ⟦40% deposit and 60% against B/L copy⟧.' },
    { text: 'The total gross weight is 4,800 kg.\nThe total net weight is 4,500 kg.' },
    { text: 'The goods are ready on 20 September 2027.\nETD Shenzhen is 25 September 2027.' },
    { text: 'GV-310 is USD 7.51/pc.\nGV-312 is USD 7.15/pc.' },
    { text: 'Lead time is 30 days after deposit.\nSamples take 7 days after payment.' },
  ],
});
