import type { Draft } from '#core/draft/draft.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Mail } from '#core/draft/mail.ts';

/** The body of a mail as a draft: its HTML when it has one, else its plain text. */
export function draftOfMail(mail: Mail): Draft {
  return mail.html ? draftFromHtml(mail.subject, mail.html) : draftFromText(mail.subject, mail.text ?? '');
}
