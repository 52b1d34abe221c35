import { draftFromHtml } from '#core/draft/from-html.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import { ownText, replyText } from '#core/draft/own-text.ts';
import { readMessage, type MessageReading } from '#core/review/read-message.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';

/** What had to be fetched from the mail and read: loaded after the card is painted. */
export interface MailContent {
  /** The mail's own text, without what it quotes. */
  readonly text: string;
  /** The same with the signature. */
  readonly signed: string;
  /** The whole body: a forwarded mail names its first sender in what it quotes. */
  readonly whole: string;
  readonly reading: MessageReading;
  readonly replyTo?: string;
  readonly authenticationResults?: string;
}

/** Longer than any mail worth reading for questions; what Outlook itself allows for a body. */
const LONGEST = 1_000_000;

/** What identifies a sender stands in the first pages. */
const LONGEST_MATCHED = 200_000;

/** Body and headers as the mail program gives them. */
export interface FetchedMail {
  readonly html: string;
  readonly headers?: string;
}

/** Headers are a bonus that many clients refuse: without them nothing is lost but Reply-To. */
export async function fetchMail(item: ReadItem): Promise<FetchedMail> {
  const [html, headers] = await Promise.all([item.readBody(), item.readHeaders().catch(() => undefined)]);
  return { html, headers };
}

/** What body and headers say. */
export function mailContentOf(item: ReadItem, { html, headers }: FetchedMail): MailContent {
  const draft = draftFromHtml(item.subject, html.slice(0, LONGEST));
  const header = headers === undefined ? undefined : mailFromEml(`${headers.trimEnd()}\r\n\r\n`);
  return {
    text: ownText(draft),
    signed: replyText(draft),
    whole: draft.text.slice(0, LONGEST_MATCHED),
    reading: readMessage({ subject: item.subject, html: html.slice(0, LONGEST), today: calendarDay(item.sentAt) }),
    replyTo: header?.replyTo?.address,
    authenticationResults: header?.headers.find(({ name }) => name === 'authentication-results')?.value,
  };
}
