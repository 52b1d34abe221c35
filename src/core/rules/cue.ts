import type { FactKind } from '#core/trade/fact.ts';

/** Kinds of facts that rules wait for. */
const FACTS = [
  'money',
  'quantity',
  'date',
  'incoterm',
  'payment',
  'lead-time',
  'percent',
  'reference',
  'product',
  'bank',
  'hs-code',
  'moq',
  'validity',
] as const satisfies readonly FactKind[];

/**
 * What a mail has or is, as far as it decides which rules are worth asking. Most mails have few of these, so that most rules
 * cost nothing. A cue may be there without the rule having anything to say, never the other way round.
 */
export const CUES = [
  /** Facts of this kind in the own text. */
  ...FACTS,
  /** A date with its weekday, in body or subject. */
  'weekday',
  /** A date that can be read in two ways. */
  'ambiguous-date',
  /** A figure with an upper end: a sum, a count, a lead time from … to …. */
  'range',
  /** Two facts of one kind. */
  'repeated-kind',
  /** A customer on record. */
  'customer',
  /** Our own company. */
  'company',
  /** One of the two, and with it perhaps a calendar of days off. */
  'party',
  /** Something said or recorded before: a customer, a thread, quoted text, our own product data. */
  'past',
  'recipients',
  'other-customers',
  'attachments',
  'quoted',
  /** More than a body alone, and then: no answer to another mail. */
  'whole-mail',
  'new-mail',
  'reply',
  /** A subject beyond its reply prefixes. */
  'subject',
  /** Chinese, Japanese or Korean signs, full-width forms, emoji in the own text. */
  'wide-signs',
  /** One of those, or a face made of plain signs. */
  'pictures',
  /** A doubled word, a lone small i, a space missing or out of place at a sign. */
  'slips',
] as const;
export type Cue = (typeof CUES)[number];

/** Several cues as one number. */
export type Cues = number;

const BITS: Readonly<Record<string, number>> = CUES.reduce<Record<string, number>>((bits, cue, index) => {
  bits[cue] = 1 << index;
  return bits;
}, {});

export function cueBits(cues: readonly string[]): Cues {
  let bits = 0;
  for (const cue of cues) {
    const bit = BITS[cue];
    if (bit === undefined) throw new Error(`There is no cue “${cue}”.`);
    bits |= bit;
  }
  return bits;
}
