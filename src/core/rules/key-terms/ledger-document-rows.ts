import { isCited } from '#core/rules/key-terms/cited-document.ts';
import { mailEvidence, orderEvidence, quoteEvidence } from '#core/rules/key-terms/evidence.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { eventOf, exactDay, knownDates } from '#core/rules/key-terms/goods-dates.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import type { LedgerRow, LedgerValue } from '#core/rules/key-terms/ledger-row.ts';
import { ledgerRow } from '#core/rules/key-terms/ledger-row.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft, termsOfMessage } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { absolute, compare, subtract } from '#core/trade/decimal.ts';
import { formatDate } from '#core/trade/format-date.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { bareNumber } from '#core/trade/reference.ts';

const agree = (...values: readonly (LedgerValue | undefined)[]): boolean => values.every((value) => value?.edits === undefined);

function totalRow(input: RuleInput): LedgerRow | undefined {
  const term = termsOfDraft(input)
    .money.filter(({ role, stance }) => role === 'total' && stance === 'stated')
    .pop();
  if (term === undefined) return undefined;
  const value = (text: string, amount: string, evidence: LedgerValue['evidence']): LedgerValue => {
    const isSame = compare(absolute(subtract(amount, term.fact.value.amount)), '1') < 0;
    const edits = isSame ? undefined : figureFix(term.fact.quote, term, amount)[0]?.edits;
    return { text, ...(evidence === undefined ? {} : { evidence }), ...(edits === undefined ? {} : { edits }) };
  };
  let theirs: LedgerValue | undefined;
  for (const message of input.history()) {
    if (message.side !== 'theirs') continue;
    const other = termsOfMessage(message)
      .money.filter(({ role, stance }) => role === 'total' && stance === 'stated')
      .pop();
    if (other !== undefined) theirs = value(other.fact.quote, other.fact.value.amount, mailEvidence(message, other));
  }
  const order = (input.context.customer?.orders ?? []).filter(({ number, total }) => total !== undefined && isCited(input, number))[0];
  const money =
    order?.total === undefined
      ? undefined
      : formatMoney({ amount: order.total, ...(order.currency === undefined ? {} : { currency: order.currency }) });
  const recorded = order?.total === undefined || money === undefined ? undefined : value(money, order.total, orderEvidence(order, money));
  return ledgerRow('total', undefined, term.fact, theirs, recorded, agree(theirs, recorded));
}

function dateRows(input: RuleInput): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const fact of input.facts('date').slice(0, MOST_COMPARED)) {
    const date = exactDay(fact);
    const event = eventOf(input.draft.text, fact);
    if (date === undefined || event === undefined) continue;
    const known = knownDates(input, event);
    const value = (isOurs: boolean): LedgerValue | undefined => {
      const other = known.filter(({ ours }) => ours === isOurs)[0];
      if (other === undefined) return undefined;
      const text = formatDate(other.date, fact.value.yearGiven);
      const edits = other.date === date || fact.value.weekday !== undefined ? undefined : [{ start: fact.start, end: fact.end, text }];
      return { text, evidence: other.evidence, ...(edits === undefined ? {} : { edits }) };
    };
    const [theirs, ours] = [value(false), value(true)];
    const isSame = known.length === 0 || known.some((other) => other.date === date);
    rows.push(ledgerRow('date', event === 'arrival' ? 'ETA' : 'ETD', fact, theirs, ours, isSame));
  }
  return rows;
}

/** Numbers of their orders, and of our papers where they are on record. */
function referenceRows(input: RuleInput): LedgerRow[] {
  const { orders = [], quotes = [] } = input.context.customer ?? {};
  const said = knownFacts(input, 'reference');
  const rows: LedgerRow[] = [];
  for (const fact of input.facts('reference').slice(0, MOST_COMPARED)) {
    const own = bareNumber(fact.value.number);
    if (fact.value.kind === 'container' || fact.value.kind === 'bl') continue;
    const at = fact.start + Math.max(0, fact.quote.lastIndexOf(fact.value.number));
    const value = (number: string, evidence: LedgerValue['evidence']): LedgerValue => {
      const isSame = bareNumber(number) === own;
      const base = { text: number, ...(evidence === undefined ? {} : { evidence }) };
      return isSame ? base : { ...base, edits: [{ start: at, end: fact.end, text: number }] };
    };
    const isIt = (number: string): boolean => bareNumber(number) === own || isNearMiss(bareNumber(number), own);
    const their = said.filter(({ fact: other, ours }) => !ours && isIt(other.value.number))[0];
    const order = orders.filter(({ number }) => isIt(number))[0];
    const quote = quotes.filter(({ number }) => isIt(number))[0];
    const theirs = their === undefined ? undefined : value(their.fact.value.number, their.evidence());
    const recorded =
      order !== undefined
        ? value(order.number, orderEvidence(order, order.number))
        : quote === undefined
          ? undefined
          : value(quote.number, quoteEvidence(quote, quote.number));
    rows.push(ledgerRow('reference', undefined, fact, theirs, recorded, agree(theirs, recorded)));
  }
  return rows;
}

/** Rows for the total, for the days on which goods leave and arrive, and for the numbers of papers. */
export function documentRows(input: RuleInput): LedgerRow[] {
  const total = totalRow(input);
  return [...(total === undefined ? [] : [total]), ...dateRows(input), ...referenceRows(input)];
}
