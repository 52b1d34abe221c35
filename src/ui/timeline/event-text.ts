import { isOpen } from '#core/customers/bank-change-check.ts';
import type { TradeLine } from '#core/customers/customer.ts';
import type { TimelineEvent } from '#core/customers/timeline.ts';
import type { Language } from '#core/text/language.ts';
import { moneyText } from '#ui/format/amount-text.ts';
import { bankChangeText } from '#ui/timeline/bank-change-text.ts';
import { sendCheckText } from '#ui/timeline/send-check-text.ts';
import { channelNames, documentNames, feedbackNames } from '#ui/timeline/timeline-texts.ts';

const joined = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

function productsText(lines: readonly TradeLine[], currency: string | undefined): string {
  return lines.map(({ product, price }) => (price === undefined ? product : `${product} ${moneyText(price, currency)}`)).join(', ');
}

/** An event on one line, and what more there is to read of it. */
export function eventText(event: TimelineEvent, language: Language): { readonly line: string; readonly detail?: string } {
  switch (event.kind) {
    case 'quote':
      return { line: joined([`${documentNames.quote[language]} ${event.quote.number}`, productsText(event.quote.lines, event.quote.currency)]) };
    case 'order': {
      const { number, total, currency, status } = event.order;
      return { line: joined([`${documentNames.order[language]} ${number}`, total && moneyText(total, currency), status]) };
    }
    case 'case': {
      const { number, subject, lesson } = event.complaint;
      return { line: joined([`${documentNames.case[language]} ${number}`, subject]), detail: lesson };
    }
    case 'feedback': {
      const { kind, text, product, lesson } = event.feedback;
      return { line: joined([feedbackNames[kind][language], product, text]), detail: lesson };
    }
    default: {
      const { channel, direction, subject, summary, mailbox, check, bankChange } = event.communication;
      const kind = channelNames[channel][direction][language];
      const name = mailbox === undefined ? kind : `${kind} (${mailbox})`;
      const checked = joined([bankChange && bankChangeText(bankChange, language), check && sendCheckText(check, language)]) || undefined;
      if (subject === undefined) return { line: joined([name, summary]), detail: checked };
      return { line: joined([name, subject]), detail: joined([summary, checked]) || undefined };
    }
  }
}

/** True for what asks for attention: a complaint that is not closed, a change of bank details that nobody has confirmed. */
export const isAlarming = (event: TimelineEvent): boolean =>
  event.kind === 'case'
    ? event.complaint.status !== 'closed'
    : 'communication' in event && event.communication.bankChange !== undefined && isOpen(event.communication.bankChange);
