import type { Draft } from '#core/draft/draft.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import { isAnswered } from '#core/inbound/is-answered.ts';
import type { Ask } from '#core/inbound/reading.ts';
import { readAsks } from '#core/inbound/read-asks.ts';
import { DraftInput } from '#core/review/draft-input.ts';
import type { QuoteOfDraft } from '#core/review/quote-of-draft.ts';
import { quoteOfDraft } from '#core/review/quote-of-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { uncheckedOf } from '#core/review/unchecked.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { buildLedger } from '#core/rules/key-terms/build-ledger.ts';
import type { LedgerRow } from '#core/rules/key-terms/ledger-row.ts';
import type { QuotationItem } from '#core/rules/key-terms/quotation-items.ts';
import { isQuotation, quotationItems } from '#core/rules/key-terms/quotation-items.ts';
import type { Localised } from '#core/text/language.ts';

/** One thing that they asked, and whether the draft takes it up. */
export interface AskedTick {
  readonly ask: Ask;
  readonly answered: boolean;
}

/** What a draft says of the deal, beside what is known. Edits are edits of the body. */
export interface DealOfDraft {
  readonly ledger: readonly LedgerRow[];
  /** The tick list of a quotation; empty where the draft is none. */
  readonly checklist: readonly QuotationItem[];
  readonly asked: readonly AskedTick[];
  /** What could be entered in the record as a quote; absent where the draft is none. */
  readonly quote?: QuoteOfDraft;
  /** Company data that are not on record, so that their checks are off. */
  readonly unchecked: readonly Localised[];
}

const NO_RULES = compileRules([]);

/** What the mail that is answered asks: the newest one of theirs in the conversation, in its own words only. */
function askedIn(input: DraftInput): readonly AskedTick[] {
  const { draft, context } = input;
  const last = input
    .history()
    .filter(({ side }) => side === 'theirs')
    .pop();
  if (last === undefined) return [];
  const { questions, requests } = readAsks(draftFromText('', last.text), context.today === undefined ? {} : { today: context.today });
  const own = segmentSpans(draft, 'own')
    .map(({ start, end }) => draft.text.slice(start, end))
    .join('\n');
  return [...questions, ...requests].sort((a, b) => a.start - b.start).map((ask) => ({ ask, answered: isAnswered(ask, own) }));
}

/** The figures and terms of a draft beside what they wrote and what was last quoted, what a quotation lacks, what they asked. */
export function dealOfDraft(draft: Draft, context: CheckContext): DealOfDraft {
  const input = new DraftInput(draft, context, NO_RULES);
  const offers = isQuotation(input);
  const quote = offers ? quoteOfDraft(input) : undefined;
  return {
    ledger: buildLedger(input),
    checklist: offers ? quotationItems(input) : [],
    ...(quote !== undefined && { quote }),
    asked: askedIn(input),
    unchecked: uncheckedOf(context.company),
  };
}
