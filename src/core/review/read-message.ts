import type { Decode } from '#core/draft/from-eml.ts';
import { readAsks } from '#core/inbound/read-asks.ts';
import type { Reading } from '#core/inbound/reading.ts';
import type { MailInput } from '#core/review/draft-of-input.ts';
import { draftOfInput } from '#core/review/draft-of-input.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Reads a received mail: who asks what, by when, and what they promise or complain about. */
export function readMessage(input: MailInput & { readonly id?: string; readonly today?: CalendarDate }, decode?: Decode): Reading {
  const { draft, mail } = draftOfInput(input, decode);
  const reading = readAsks(draft, { today: input.today ?? mail?.date?.slice(0, 10) });
  return input.id === undefined ? reading : { id: input.id, ...reading };
}
