import type { Draft } from '#core/draft/draft.ts';
import { ownText } from '#core/draft/own-text.ts';
import type { MailKind } from '#core/rules/mail-kind.ts';
import { mailKindOf } from '#core/rules/mail-kind.ts';

const KNOWN = new WeakMap<Draft, { readonly kind: MailKind | undefined }>();

/** What a draft is for, read once however many rules ask; undefined where nothing says so clearly. */
export function kindOfDraft(draft: Draft): MailKind | undefined {
  let known = KNOWN.get(draft);
  if (!known) {
    known = { kind: mailKindOf(draft.subject, ownText(draft)) };
    KNOWN.set(draft, known);
  }
  return known.kind;
}
