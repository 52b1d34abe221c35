import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { EMPTY_MAIL } from '#desk/check/checked-mail.ts';

let started: CheckedMail | undefined;

/** Begins a mail somewhere else on the desk; the view of checks opens with it. */
export function startDraft({ to, text }: { readonly to: string; readonly text: string }): void {
  started = { ...EMPTY_MAIL, to, source: text };
}

/** The mail that was begun, once; else an empty one. */
export function takeStartedDraft(): CheckedMail {
  const mail = started ?? EMPTY_MAIL;
  started = undefined;
  return mail;
}
