import type { Draft } from '#core/draft/draft.ts';
import { DraftInput } from '#core/review/draft-input.ts';
import { compileRules } from '#core/review/rule-set.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { LedgerRow } from '#core/rules/key-terms/build-ledger.ts';
import { buildLedger } from '#core/rules/key-terms/build-ledger.ts';

const NO_RULES = compileRules([]);

/** The figures and terms of a draft beside what they wrote and what was last quoted. Edits are edits of the body. */
export function ledgerOfDraft(draft: Draft, context: CheckContext): readonly LedgerRow[] {
  return buildLedger(new DraftInput(draft, context, NO_RULES));
}
