import { countryOfDomain } from '#core/customers/domain.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { softAnswers, type SoftAnswer } from '#core/culture/soft-answer.ts';
import { UNANSWERED, unansweredQuestion } from '#core/culture/unanswered.ts';
import { ownText } from '#core/draft/own-text.ts';
import type { Draft } from '#core/draft/draft.ts';
import type { Decode } from '#core/draft/from-eml.ts';
import { readAsks } from '#core/inbound/read-asks.ts';
import type { Reading } from '#core/inbound/reading.ts';
import type { MailInput } from '#core/review/draft-of-input.ts';
import { draftOfInput } from '#core/review/draft-of-input.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** A mail received, and what is known of who wrote it. */
export interface ReadInput extends MailInput {
  readonly id?: string;
  readonly today?: CalendarDate;
  /** ISO 3166-1 alpha-2 of the writer; else that of the customer, else the country that the sender's domain names. */
  readonly country?: string;
  readonly customer?: { readonly country?: string };
  readonly from?: string;
}

/** What a mail asks, and which of its answers are to be read with care. */
export interface MessageReading extends Reading {
  readonly softAnswers: readonly SoftAnswer[];
}

/** Soft answers in the mail's own words; offsets count in the text of the mail. */
function softAnswersOf({ segments, text }: Draft, country: string | undefined): SoftAnswer[] {
  const manners = mannersFor(country);
  return segments
    .filter(({ kind }) => kind === 'own')
    .flatMap(({ start, end }) =>
      softAnswers(text.slice(start, end), manners, country).map((answer) => ({ ...answer, start: answer.start + start, end: answer.end + start })),
    );
}

/** What we asked in the mail that this one answers to, and what is passed over. */
function passedOver(draft: Draft): SoftAnswer[] {
  const quoted = draft.segments.find(({ kind }) => kind === 'quoted');
  const found = quoted && unansweredQuestion(ownText(draft), draft.text.slice(quoted.start, quoted.end));
  if (!quoted || !found) return [];
  const [start, end] = [quoted.start + found.start, quoted.start + found.end];
  const quote = draft.text
    .slice(start, end)
    .replace(/\s*\n[>\s]*/g, ' ')
    .replace(/^[>\s]+/, '');
  return [{ start, end, quote, hint: UNANSWERED }];
}

/** Reads a received mail: who asks what, by when, what they promise or complain about, and where an answer may mean less than it says. */
export function readMessage(input: ReadInput, decode?: Decode): MessageReading {
  const { draft, mail } = draftOfInput(input, decode);
  const reading = readAsks(draft, { today: input.today ?? mail?.date?.slice(0, 10) });
  const from = input.from ?? mail?.from?.address ?? '';
  const country = input.country ?? input.customer?.country ?? countryOfDomain(from.slice(from.lastIndexOf('@') + 1));
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    ...reading,
    softAnswers: [...softAnswersOf(draft, country?.toUpperCase()), ...passedOver(draft)],
  };
}
