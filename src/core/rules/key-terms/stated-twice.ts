import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Fact } from '#core/trade/fact.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { commonWords } from '#core/trade/goods-label.ts';
import { isSameCode } from '#core/trade/product.ts';
import { bareNumber } from '#core/trade/reference.ts';
import { sentenceAround, speaksOfChange, stanceOf } from '#core/trade/stance.ts';

/** Words of a sentence that tells of a second case, not of the same one again. */
const OTHER_CASE =
  /\b(?:or|if|sample\w*|trial|repeat|instead|option\w*|alternativ\w*|other|another|above|over|below|from \d|more than|less than|up to|at least|larger|bigger|smaller|first order|next order|second|air|express|old|previous\w*|last|without|including|plus|additional|extra|version|mou?lds?|tooling|stock|cif|cfr|ddp|dap|cannot|can't)\b|\?/i;

interface Said extends Span {
  readonly quote: string;
  readonly words: string;
}

function said(text: string, fact: Fact): Said | undefined {
  const sentence = sentenceAround(text, fact);
  const words = text.slice(sentence.start, sentence.end);
  if (OTHER_CASE.test(words) || stanceOf(text, sentence, fact.start, fact.end) !== 'stated' || speaksOfChange(text, sentence)) return undefined;
  return { start: fact.start, end: fact.end, quote: fact.quote, words };
}

interface Clash {
  readonly first: Said;
  readonly second: Said;
  readonly sure: boolean;
}

/** The first pair of facts, told in different sentences, that name one thing with two values. */
function clashOf<F extends Fact>(text: string, facts: readonly F[], isOther: (a: F, b: F) => boolean, sure = false): Clash | undefined {
  if (facts.length < 2) return undefined;
  const told = facts.slice(0, MOST_COMPARED).map((fact) => ({ fact, place: said(text, fact) }));
  for (let at = 1; at < told.length; at++) {
    for (let before = 0; before < at; before++) {
      const a = told[before];
      const b = told[at];
      if (a?.place === undefined || b?.place === undefined || a.place.words === b.place.words || !isOther(a.fact, b.fact)) continue;
      return { first: a.place, second: b.place, sure };
    }
  }
  return undefined;
}

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
    true,
  );
}

function clashes(input: RuleInput): (Clash | undefined)[] {
  const { text } = input.draft;
  return [
    prices(input),
    clashOf(
      text,
      input.facts('lead-time'),
      (a, b) =>
        a.value.days !== b.value.days &&
        (a.value.toDays ?? 0) !== b.value.days &&
        a.value.days !== (b.value.toDays ?? 0) &&
        a.value.working === b.value.working,
    ),
    clashOf(text, input.facts('validity'), (a, b) => a.value.date !== undefined && b.value.date !== undefined && a.value.date !== b.value.date, true),
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
    clashOf(text, input.facts('moq'), (a, b) => a.value.unit === b.value.unit && compare(a.value.amount, b.value.amount) !== 0),
  ];
}

const placeKey = (place: string): string =>
  place
    .toLowerCase()
    .replace(/\b(?:port|of|china)\b|[^a-z]/g, '')
    .slice(0, 5);

export const statedTwice: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'stated-twice',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '同一件事写了两个值', en: 'One thing stated with two values' },
  message: { 'zh-CN': '前面写 {first}，这里写 {second}。', en: '{first} above, {second} here.' },
  why: {
    'zh-CN': '一封信里两个数，客户会按对他有利的那个执行。核对后只留一个。',
    en: 'With two values in one mail the buyer may hold you to the better one. Check, and keep one.',
  },
  wakes: ['repeated-kind'],
  *find(input) {
    for (const clash of clashes(input)) {
      if (clash === undefined) continue;
      const { first, second, sure } = clash;
      yield {
        start: second.start,
        end: second.end,
        severity: sure ? 'error' : 'warning',
        values: { first: first.quote, second: second.quote },
        evidence: [{ kind: 'draft', text: first.words.trim(), source: { en: 'earlier in this mail', 'zh-CN': '本邮件前文' } }],
      };
    }
  },
  examples: [
    { text: 'GV-310 is USD 7.51/pc FOB Ningbo for 500 pcs.\n\nTo sum up: GV-310, 500 pcs, ⟦USD 7.15/pc⟧ FOB Ningbo.' },
    { text: 'Lead time is 30 days after deposit.\nPlease note: production takes ⟦45 days after deposit⟧.' },
    { text: 'All prices are FOB Ningbo.\nWe load at our port, ⟦FOB Shanghai⟧.' },
    { text: 'GV-310 is USD 7.51/pc for 500 pcs.\nGV-310 is USD 7.15/pc for 2,000 pcs.' },
    { text: 'GV-310 is USD 7.51/pc.\nGV-312 is USD 7.15/pc.' },
    { text: 'Lead time is 30 days after deposit.\nSamples take 7 days after payment.' },
  ],
});
