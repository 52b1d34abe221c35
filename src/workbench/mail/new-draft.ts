import type { Address } from '#outlook/mailbox.ts';
import type { DisplayLanguage } from '#workbench/mail/reply-html.ts';
import { newMailHtml, prefixedSubject, replyHtml } from '#workbench/mail/reply-html.ts';
import { writerIn } from '#workbench/mail/other-mailboxes.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

export interface DraftParts {
  readonly to?: readonly Address[];
  readonly cc?: readonly Address[];
  readonly bcc?: readonly Address[];
  readonly subject?: string;
  /** Put above the signature, as `displayNewMessageForm` does. */
  readonly html?: string;
}

/** An empty draft with the writer's signature, in the name of `from`. */
export function newDraft(user: Address, parts: DraftParts = {}, from = user): StoredMail {
  return {
    id: `draft-${crypto.randomUUID()}`,
    folder: 'drafts',
    subject: parts.subject ?? '',
    from,
    sender: user,
    replyTo: [],
    to: parts.to ?? [],
    cc: parts.cc ?? [],
    bcc: parts.bcc ?? [],
    sentAt: new Date(),
    html: newMailHtml(parts.html),
    headers: '',
    conversationId: '',
    messageId: '',
    attachments: [],
    composeType: 'newMail',
    isRead: true,
  };
}

/** Each address once, the user's own left out. */
function others(list: readonly Address[], own: readonly Address[], taken: readonly Address[] = []): readonly Address[] {
  const seen = new Set([...own, ...taken].map(({ address }) => address.toLowerCase()));
  return list.filter(({ address }) => {
    const key = address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The answer to a mail. A mail of one's own is answered to its recipients, as Outlook does. */
export function replyDraft(mail: StoredMail, user: Address, all: boolean, language: DisplayLanguage, above?: string): StoredMail {
  const from = writerIn(mail.mailbox, user);
  const own = [user, from];
  const isOwn = own.some(({ address }) => address.toLowerCase() === mail.from.address.toLowerCase());
  const writer = isOwn ? mail.to : mail.replyTo.length > 0 ? mail.replyTo : [mail.from];
  const to = all && !isOwn ? [...writer, ...others(mail.to, own, writer)] : writer;
  return {
    ...newDraft(user, {}, from),
    subject: prefixedSubject(mail.subject, 'reply', language),
    to,
    cc: all ? others(mail.cc, own, to) : [],
    html: replyHtml(mail, language, above),
    conversationId: mail.conversationId,
    // Images inside the quotation stay; files are not sent back.
    attachments: mail.attachments.filter(({ isInline }) => isInline),
    composeType: 'reply',
  };
}

export function forwardDraft(mail: StoredMail, user: Address, language: DisplayLanguage): StoredMail {
  return {
    ...newDraft(user, {}, writerIn(mail.mailbox, user)),
    subject: prefixedSubject(mail.subject, 'forward', language),
    html: replyHtml(mail, language),
    conversationId: mail.conversationId,
    attachments: mail.attachments,
    composeType: 'forward',
  };
}
