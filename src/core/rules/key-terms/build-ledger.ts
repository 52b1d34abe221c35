import { quoteEvidence, mailEvidence, usualEvidence } from '#core/rules/key-terms/evidence.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import type { LedgerRow, LedgerValue } from '#core/rules/key-terms/ledger-row.ts';
import { ledgerRow } from '#core/rules/key-terms/ledger-row.ts';
import { documentRows } from '#core/rules/key-terms/ledger-document-rows.ts';
import { isSamePrice, knownPrices } from '#core/rules/key-terms/known-prices.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft, termsOfMessage } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { fitsPayment, readPayment } from '#core/trade/compare-payment.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Fact } from '#core/trade/fact.ts';
import { formatFact } from '#core/trade/format-fact.ts';
import { formatMoney, formatNumber } from '#core/trade/format-money.ts';
import { isSameCode } from '#core/trade/product.ts';
import { dateIn } from '#core/trade/format-date.ts';

function priceRows(input: RuleInput): LedgerRow[] {
  return termsOfDraft(input)
    .money.filter(({ role, stance }) => role === 'unit-price' && stance === 'stated')
    .map((term) => {
      const known = knownPrices(input, term);
      const value = (from: 'theirs' | 'quote'): LedgerValue | undefined => {
        const price = known.filter((other) => other.from === from || (from === 'quote' && other.from === 'ours'))[0];
        if (price === undefined) return undefined;
        const text = formatMoney({ ...(price.currency === undefined ? {} : { currency: price.currency }), amount: price.amount });
        const edits = isSamePrice(term, price) ? undefined : figureFix(term.fact.quote, term, price.amount)[0]?.edits;
        return edits === undefined ? { text, evidence: price.evidence } : { text, evidence: price.evidence, edits };
      };
      const theirs = value('theirs');
      const quote = value('quote');
      return ledgerRow('price', term.product, term.fact, theirs, quote, theirs?.edits === undefined && quote?.edits === undefined);
    });
}

function quantityRows(input: RuleInput): LedgerRow[] {
  return termsOfDraft(input)
    .quantities.filter(({ role }) => role === 'goods')
    .map((term) => {
      const fits = (product: string | undefined): boolean => term.product === undefined || product === undefined || isSameCode(product, term.product);
      let theirs: LedgerValue | undefined;
      for (const message of input.history()) {
        for (const other of message.side === 'theirs' ? termsOfMessage(message).quantities : []) {
          if (other.role !== 'goods' || other.fact.value.unit !== term.fact.value.unit || !fits(other.product)) continue;
          const edits =
            compare(other.fact.value.amount, term.fact.value.amount) === 0
              ? undefined
              : figureFix(term.fact.quote, term, other.fact.value.amount)[0]?.edits;
          theirs = { text: other.fact.quote, evidence: mailEvidence(message, other), ...(edits === undefined ? {} : { edits }) };
        }
      }
      let quote: LedgerValue | undefined;
      for (const offer of input.context.customer?.quotes ?? []) {
        for (const line of quote === undefined ? offer.lines : []) {
          if (line.quantity === undefined || term.product === undefined || !isSameCode(line.product, term.product)) continue;
          const amount = String(line.quantity);
          const edits = compare(amount, term.fact.value.amount) === 0 ? undefined : figureFix(term.fact.quote, term, amount)[0]?.edits;
          quote = {
            text: `${formatNumber(amount)} ${line.unit ?? ''}`.trim(),
            evidence: quoteEvidence(offer, line.product),
            ...(edits === undefined ? {} : { edits }),
          };
        }
      }
      return ledgerRow('quantity', term.product, term.fact, theirs, quote, theirs?.edits === undefined && quote?.edits === undefined);
    });
}

/** A row of a fact that a mail has once: the draft's first against their last and the quote's. */
function singleRow(
  input: RuleInput,
  kind: 'incoterm' | 'payment' | 'lead-time' | 'validity',
  quoted: LedgerValue | undefined,
  isSame: (a: string, b: string) => boolean,
): LedgerRow | undefined {
  const own = input.facts(kind)[0];
  let theirs: LedgerValue | undefined;
  let theirFact: Fact | undefined;
  for (const message of input.history()) {
    if (message.side !== 'theirs') continue;
    for (const fact of message.facts(kind).slice(0, MOST_COMPARED)) {
      theirs = { text: fact.quote, evidence: mailEvidence(message, fact) };
      theirFact = fact;
    }
  }
  if (own === undefined && theirs === undefined && quoted === undefined) return undefined;
  // What they wrote in another language or notation is taken over in English.
  const written = theirFact === undefined ? undefined : formatFact(theirFact);
  const ours = own === undefined ? undefined : formatFact(own);
  const take = (value: LedgerValue | undefined, text: string | undefined): LedgerValue | undefined =>
    value === undefined || text === undefined || own === undefined || isSame(own.quote, value.text) || ours === text
      ? value
      : { ...value, edits: [{ start: own.start, end: own.end, text }] };
  const a = take(theirs, isEnglish(theirs?.text) ? theirs?.text : written);
  const b = take(quoted, quoted?.text);
  return ledgerRow(kind, undefined, own, a, b, a?.edits === undefined && b?.edits === undefined);
}

/** Words that these terms have in English and nowhere else; the rest is figures and codes. */
const ENGLISH = /^[\x20-\x7e]*$/;
const FOREIGN = /\b(?:tage|wochen|jours|semaines|días|dias|anzahlung|acompte|anticipo|vor|nach|après|después|gültig|hasta|até|solde|contra)\b/i;

function isEnglish(text: string | undefined): boolean {
  return text !== undefined && ENGLISH.test(text) && !FOREIGN.test(text);
}

const plain = (text: string): string => text.toLowerCase().replace(/incoterms\W*\d*|\bport\b|[^a-z0-9]/g, '');

function samePayment(a: string, b: string): boolean {
  const one = readPayment(a);
  const other = readPayment(b);
  return one !== undefined && other !== undefined && fitsPayment(one, other);
}

/** The ledger of a draft: what it says beside what they wrote and what we last quoted, a row a fact. */
export function buildLedger(input: RuleInput): LedgerRow[] {
  const { quotes = [], usual } = input.context.customer ?? {};
  const last = [...quotes].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  const term = (code: string | undefined, place: string | undefined): string | undefined =>
    code === undefined ? undefined : place === undefined ? code : `${code} ${place}`;
  const quotedTerm = term(last?.incoterm, last?.place);
  const usualTerm = term(usual?.incoterm, usual?.place);
  const value = (quoted: string | undefined, habit: string | undefined): LedgerValue | undefined =>
    quoted !== undefined && last !== undefined
      ? { text: quoted, evidence: quoteEvidence(last, quoted) }
      : habit === undefined
        ? undefined
        : { text: habit, evidence: usualEvidence(habit) };
  const until = last?.validUntil === undefined ? undefined : `valid until ${dateIn(last.validUntil).en}`;
  const single = [
    singleRow(input, 'incoterm', value(quotedTerm, usualTerm), (a, b) => plain(a) === plain(b)),
    singleRow(input, 'payment', value(last?.payment, usual?.payment), samePayment),
    singleRow(input, 'lead-time', undefined, (a, b) => plain(a) === plain(b)),
    singleRow(input, 'validity', value(until, undefined), (a, b) => plain(a) === plain(b)),
  ].filter((entry) => entry !== undefined);
  return [...priceRows(input), ...quantityRows(input), ...single, ...documentRows(input)];
}
