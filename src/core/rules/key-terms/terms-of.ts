import type { Block } from '#core/draft/draft.ts';
import type { HistoryMessage, RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import type { MailTerms } from '#core/trade/mail-terms.ts';
import { readTerms } from '#core/trade/mail-terms.ts';
import { readOnce } from '#core/rules/read-once.ts';

const messages = new WeakMap<HistoryMessage, MailTerms>();

/** The rows of the tables of a draft, each from its first cell to its last. */
export function rowsOf(blocks: readonly Block[]): Span[] {
  const rows: { start: number; end: number }[] = [];
  let key = '';
  for (const { start, end, cell } of blocks) {
    if (cell === undefined) continue;
    const own = `${cell.table}:${cell.row}`;
    const last = rows[rows.length - 1];
    if (own === key && last !== undefined) last.end = end;
    else rows.push({ start, end });
    key = own;
  }
  return rows;
}

/** The terms of a draft. */
export const termsOfDraft: (input: RuleInput) => MailTerms = readOnce((input) =>
  readTerms({ text: input.draft.text, facts: (kind) => input.facts(kind), rows: rowsOf(input.draft.blocks) }),
);

/** The terms of an earlier mail. */
export function termsOfMessage(message: HistoryMessage): MailTerms {
  let terms = messages.get(message);
  if (terms === undefined) {
    terms = readTerms(message);
    messages.set(message, terms);
  }
  return terms;
}

/** False where nothing is known of what was said or recorded before: checks against the past need not look at the draft. */
export function hasPast(input: RuleInput): boolean {
  const { quotes, orders } = input.context.customer ?? {};
  return (quotes?.length ?? 0) > 0 || (orders?.length ?? 0) > 0 || input.history().length > 0;
}
