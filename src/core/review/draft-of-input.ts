import type { Draft } from '#core/draft/draft.ts';
import { draftOfMail } from '#core/draft/draft-of-mail.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Decode, Mail } from '#core/draft/from-eml.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import type { ReviewInput } from '#core/review/review.ts';
import type { CheckContext } from '#core/rules/check-context.ts';

/** A mail in any of its forms; exactly one body is looked at, in the order eml, html, text. */
export type MailInput = Pick<ReviewInput, 'subject' | 'text' | 'html' | 'eml'>;

/** The draft of an input, with what an `.eml` says about its surroundings. */
export interface InputDraft {
  readonly draft: Draft;
  readonly mail?: Mail;
}

export function draftOfInput({ subject, text, html, eml }: MailInput, decode?: Decode): InputDraft {
  if (eml !== undefined) {
    const mail = mailFromEml(eml, decode);
    const draft = draftOfMail(mail);
    return { draft: subject === undefined ? draft : { ...draft, subject }, mail };
  }
  return { draft: html === undefined ? draftFromText(subject ?? '', text ?? '') : draftFromHtml(subject ?? '', html) };
}

/** What the caller says about the surroundings wins over what the mail's own header says. */
export function contextOfInput(input: ReviewInput, mail: Mail | undefined): CheckContext {
  if (!mail) return input;
  return {
    ...input,
    from: input.from ?? mail.from?.address,
    to: input.to ?? mail.to.map(({ address }) => address),
    cc: input.cc ?? mail.cc.map(({ address }) => address),
    attachments: input.attachments ?? mail.attachments.filter(({ isInline }) => !isInline).map(({ name }) => name),
  };
}
