import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { absolute, cents, percentOf, subtract, sum } from '#core/trade/decimal.ts';
import type { Decimal, Fact } from '#core/trade/fact.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** A price before and after; `place` is where the new one stands. */
interface Change {
  readonly before: Decimal;
  readonly after: Decimal;
  readonly quote: string;
  readonly place: Span;
}

const CHANGES =
  /\b(?:up|down|off|more|less|higher|lower|cheaper|(?:in|de)creas|rais|ris|rose|reduc|cut|drop|fall|fell|discount|rebate|adjust|come down|went|go)/i;
const LOOSE =
  /(?:\b(?:about|around|approx\w*\.?|roughly|nearly|almost|up to|at least|at most|on average|average|between|over|under|more than|less than|max\w*\.?|min\w*\.?|some|only)|[~≈<>≤≥+]|\bca\.?)\s*$/i;
/** Shares of a price, not changes of it. */
const NO_CHANGE = ['deposit', 'balance', 'commission', 'tax', 'insurance', 'defects'];
/** Nobody states a change more finely than half a percent of what two places of a price can show. */
const HALF_A_CENT = 0.005;

const isExactSum = ({ value }: Fact<'money'>): boolean => value.to === undefined;

function changeBetween(text: string, first: Fact<'money'>, second: Fact<'money'>): Change | undefined {
  const lead = text.slice(Math.max(0, first.start - 8), first.start);
  const link = text.slice(first.end, second.start);
  if (first.value.currency !== second.value.currency && second.value.currency !== undefined && first.value.currency !== undefined) return undefined;
  if (first.value.per !== undefined && second.value.per !== undefined && first.value.per !== second.value.per) return undefined;
  const onward = /^\s*(?:→|-+>|=>)\s*$/.test(link) || (/\bfrom\s+$/i.test(lead) && /^\s+(?:down |up )?to\s+$/i.test(link));
  if (onward) return { before: first.value.amount, after: second.value.amount, quote: second.quote, place: second };
  const backward = /^\s*,?\s*(?:instead of|(?:down|up) from|against|\((?:it )?(?:was|before:?|formerly|previously|old price:?|instead of))\s+$/i.test(
    link,
  );
  return backward ? { before: second.value.amount, after: first.value.amount, quote: first.quote, place: first } : undefined;
}

/** `from USD 10.00 to USD 10.60`, read as one stretch of money, and two sums with a word of change between them. */
function changesIn(text: string, money: readonly Fact<'money'>[]): Change[] {
  const changes: Change[] = [];
  money.forEach((each, at) => {
    const { amount, to } = each.value;
    if (to !== undefined) {
      const link = each.quote.lastIndexOf(' to ');
      if (link > 0 && /\bfrom\s+$/i.test(text.slice(Math.max(0, each.start - 8), each.start)))
        changes.push({ before: amount, after: to, quote: each.quote.slice(link + 4), place: { start: each.start + link + 4, end: each.end } });
      return;
    }
    const next = money[at + 1];
    const change = next !== undefined && isExactSum(next) ? changeBetween(text, each, next) : undefined;
    if (change) changes.push(change);
  });
  return changes;
}

/** The change in percent, and how far it may be off by the rounding of the percentage and of the prices. */
function measured({ before, after }: Change, stated: Decimal): { readonly percent: number; readonly slack: number } {
  const percent = (Math.abs(Number(after) - Number(before)) / Number(before)) * 100;
  const places = (stated.split('.')[1] ?? '').length;
  const cent = /\./.test(before) || /\./.test(after) ? HALF_A_CENT : 0.5;
  return { percent, slack: 0.5 * 10 ** -places + (cent / Number(before)) * 200 };
}

export const percentMismatch: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'percent-mismatch',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '涨跌幅与新旧价格不符', en: 'Percentage does not fit the two prices' },
  message: { 'zh-CN': '{before} 到 {after} 是 {right}%，写的是 {percent}。', en: '{before} to {after} is {right}%, not {percent}.' },
  why: {
    'zh-CN': '客户会按对他有利的那个算：要么涨幅，要么新单价，总有一个写错了。',
    en: 'One of the three figures is wrong, and the buyer holds you to the one that suits him.',
  },
  wakes: ['percent', 'money'],
  *find(input) {
    const { text } = input.draft;
    const percents = input.facts('percent').filter(({ value }) => value.to === undefined && NO_CHANGE.indexOf(value.of ?? '') < 0);
    if (percents.length === 0) return;
    const money = termsOfDraft(input).money.map(({ fact }) => fact);
    const changes = changesIn(text, money.slice(0, MOST_COMPARED));
    for (const change of changes) {
      const sentence = sentenceAround(text, change.place);
      const inside = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
      const stated = percents.filter(inside);
      const together = changes.filter(({ place }) => inside(place));
      // One percentage stands for every price of its sentence; several belong to the prices in their order.
      const share = stated.length === 1 ? stated[0] : stated.length === together.length ? stated[together.indexOf(change)] : undefined;
      if (share === undefined || Number(change.before) <= 0 || !CHANGES.test(text.slice(sentence.start, sentence.end))) continue;
      if (LOOSE.test(text.slice(Math.max(sentence.start, share.start - 16), share.start))) continue;
      const { percent, slack } = measured(change, share.value.amount);
      if (Math.abs(percent - Number(share.value.amount)) <= slack) continue;
      const moved = percentOf(share.value.amount, change.before);
      const grows = Number(change.after) >= Number(change.before);
      const right = cents(grows ? sum([change.before, moved]) : subtract(change.before, absolute(moved)));
      const rounded = String(Math.round(percent * 10) / 10);
      yield {
        start: change.place.start,
        end: change.place.end,
        values: { before: change.before, after: change.after, right: rounded, percent: share.quote },
        evidence: [lineEvidence(text, share)],
        fixes: [...figureFix(change.quote, change.place, right), ...figureFix(share.quote, share, rounded)],
      };
    }
  },
  examples: [
    { text: 'Prices go up 5%: HX-100 from USD 10.00 to ⟦USD 10.60⟧, HX-200 from USD 20.00 to USD 21.00.' },
    { text: 'With a discount of 3% you pay ⟦USD 4.00⟧ instead of USD 4.20.' },
    { text: 'Freight rose by 12%: USD 2,500 → ⟦USD 2,750⟧ per 40HQ.' },
    { text: 'The price is reduced by 8%, from USD 12.50/pc to USD 11.50/pc.' },
    { text: 'Prices go up about 5%, HX-100 from USD 10.00 to USD 10.60.' },
    { text: 'Prices rise from USD 10.00 to USD 10.60; the deposit stays at 30%.' },
  ],
});
