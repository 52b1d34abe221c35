import type { HistoryMessage, RuleInput } from '#core/rules/rule-input.ts';
import type { MailTerms } from '#core/trade/mail-terms.ts';
import { readTerms } from '#core/trade/mail-terms.ts';

const drafts = new WeakMap<RuleInput, MailTerms>();
const messages = new WeakMap<HistoryMessage, MailTerms>();

/** The terms of a draft; read once however many rules ask. */
export function termsOfDraft(input: RuleInput): MailTerms {
  let terms = drafts.get(input);
  if (terms === undefined) {
    terms = readTerms({ text: input.draft.text, facts: (kind) => input.facts(kind) });
    drafts.set(input, terms);
  }
  return terms;
}

/** The terms of an earlier mail. */
export function termsOfMessage(message: HistoryMessage): MailTerms {
  let terms = messages.get(message);
  if (terms === undefined) {
    terms = readTerms(message);
    messages.set(message, terms);
  }
  return terms;
}
