import type { ContextAnswer } from '#api/contract.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import type { Language } from '#core/text/language.ts';
import type { DraftSnapshot } from '#taskpane/compose/draft-snapshot.ts';
import type { DraftCheck } from '#ui/review/check-draft.ts';
import { checkDraft } from '#ui/review/check-draft.ts';

/** A draft with everything the pane says about it. */
export interface CheckedDraft extends DraftCheck {
  readonly snapshot: DraftSnapshot;
}

/** Checks the draft as it is, against what is known of its recipients. `own` are the user's addresses, the user's own first. */
export function reviewSnapshot(
  snapshot: DraftSnapshot,
  answer: ContextAnswer | undefined,
  {
    own,
    ...options
  }: { readonly own: readonly string[]; readonly today: string; readonly language: Language; readonly ignored: readonly IgnoredFinding[] },
): CheckedDraft {
  const { format, subject, source, to, cc, attachments } = snapshot;
  const draft = format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
  const envelope = { from: snapshot.from ?? own[0], ownAddresses: own, to, cc, attachments };
  return { snapshot, ...checkDraft(draft, envelope, answer, options) };
}
