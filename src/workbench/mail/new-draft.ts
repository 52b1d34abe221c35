import type { Address } from '#outlook/mailbox.ts';
import type { DisplayLanguage } from '#workbench/mail/reply-html.ts';
import { newMailHtml, prefixedSubject, replyHtml } from '#workbench/mail/reply-html.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

export interface DraftParts {
  readonly to?: readonly Address[];
  readonly cc?: readonly Address[];
  readonly bcc?: readonly Address[];
  readonly subject?: string;
  /** Put above the signature, as `displayNewMessageForm` does. */
  readonly html?: string;
}

/** An empty draft with the writer's signature. */
export function newDraft(user: Address, parts: DraftParts = {}): StoredMail {
  return {
    id: `draft-${crypto.randomUUID()}`,
    folder: 'drafts',
    subject: parts.subject ?? '',
    from: user,
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
function others(list: readonly Address[], user: Address, taken: readonly Address[] = []): readonly Address[] {
  const seen = new Set([user, ...taken].map(({ address }) => address.toLowerCase()));
  return list.filter(({ address }) => {
    const key = address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The answer to a mail. A mail of one's own is answered to its recipients, as Outlook does. */
export function replyDraft(mail: StoredMail, user: Address, all: boolean, language: DisplayLanguage, above?: string): StoredMail {
  const isOwn = mail.from.address.toLowerCase() === user.address.toLowerCase();
  const writer = isOwn ? mail.to : mail.replyTo.length > 0 ? mail.replyTo : [mail.from];
  const to = all && !isOwn ? [...writer, ...others(mail.to, user, writer)] : writer;
  return {
    ...newDraft(user),
    subject: prefixedSubject(mail.subject, 'reply', language),
    to,
    cc: all ? others(mail.cc, user, to) : [],
    html: replyHtml(mail, language, above),
    conversationId: mail.conversationId,
    // Images inside the quotation stay; files are not sent back.
    attachments: mail.attachments.filter(({ isInline }) => isInline),
    composeType: 'reply',
  };
}

export function forwardDraft(mail: StoredMail, user: Address, language: DisplayLanguage): StoredMail {
  return {
    ...newDraft(user),
    subject: prefixedSubject(mail.subject, 'forward', language),
    html: replyHtml(mail, language),
    conversationId: mail.conversationId,
    attachments: mail.attachments,
    composeType: 'forward',
  };
}
