import type { NewCommunication } from '#api/care-of-record.ts';
import type { Contact } from '#core/customers/customer.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

const LONGEST_SUMMARY = 700;

/** What tells this mail from every other: its Message-ID, or the mail program's own id where it gives none. */
export const mailIdOf = ({ messageId, id }: ReadItem): string => messageId ?? id;

/** The mail as one line of the timeline: date, direction, subject, what it asks and promises. */
export function logEntryOf(item: ReadItem, content: MailContent, received: boolean, contact: Contact | undefined): NewCommunication {
  const { questions, requests, promises, complaint } = content.reading;
  const asks = [...(complaint ? [complaint] : []), ...questions, ...requests].sort((a, b) => a.start - b.start);
  const summary = [...new Set(asks.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()))].join(' / ').slice(0, LONGEST_SUMMARY);
  const theirs = promises.map(({ quote, due }) => ({
    who: received ? ('them' as const) : ('us' as const),
    what: quote.slice(0, 300),
    ...(due !== undefined && { due }),
  }));
  return {
    date: calendarDay(item.sentAt),
    direction: received ? 'in' : 'out',
    channel: 'email',
    ...(contact && { contact: contact.id ?? contact.name }),
    ...(item.subject.trim() !== '' && { subject: item.subject.trim() }),
    ...(summary !== '' && { summary }),
    ...(theirs.length > 0 && { promises: theirs }),
    messageId: mailIdOf(item),
    ...(item.shared && { mailbox: item.shared.address }),
  };
}
