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
  /** A date that the calendar does not have, in body or subject. */
  'no-such-day',
  /** A date that can be read in two ways. */
  'ambiguous-date',
  /** A figure with an upper end: a sum, a count, a lead time from … to …. */
  'range',
  /** Two facts of one kind; two or three of them sums of money. */
  'repeated-kind',
  'two-sums',
  'three-sums',
  /** A sum that names no currency. */
  'bare-sum',
  /** A number of cartons, or of things in a carton. */
  'cartons',
  /** A container by its type. */
  'container',
  'weight',
  /** A date before today. */
  'past-date',
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
  /** A subject beyond its reply prefixes; a whole mail without one. */
  'subject',
  'no-subject',
  /** A subject of more signs than a list of mails shows. */
  'long-subject',
  /** A subject without a digit, without two small letters in a row, with a sign that is neither word nor ordinary punctuation. */
  'worded-subject',
  'loud-subject',
  'subject-signs',
  /** Chinese, Japanese or Korean signs, full-width forms, emoji in the own text. */
  'wide-signs',
  /** One of those, or a face made of plain signs. */
  'pictures',
  /** A doubled word, a lone small i, a space missing or out of place at a sign. */
  'slips',
  /** A line that begins with a digit, with a capital M. */
  'digit-line',
  'm-line',
  'web-address',
  /** A sentence of more than 150 units, a paragraph of more than 300. */
  'long-sentence',
  'long-paragraph',
  /** Three sentences of which each may ask for something. */
  'several-requests',
] as const;
export type Cue = (typeof CUES)[number];

const NUMBERS: Readonly<Record<string, number | undefined>> = CUES.reduce<Record<string, number>>((numbers, cue, index) => {
  numbers[cue] = index;
  return numbers;
}, {});

/** The number of a cue, for `CueSet.add`. */
export function cueNumber(cue: string): number {
  const number = NUMBERS[cue];
  if (number === undefined) throw new Error(`There is no cue “${cue}”.`);
  return number;
}

/** Several cues, a bit each. */
export class CueSet {
  private low = 0;
  private high = 0;

  constructor(cues: readonly string[] = []) {
    for (const cue of cues) this.add(cueNumber(cue));
  }

  add(number: number): void {
    if (number < 32) this.low |= 1 << number;
    else this.high |= 1 << (number - 32);
  }

  has(number: number): boolean {
    return ((number < 32 ? this.low : this.high) & (1 << (number & 31))) !== 0;
  }

  /** True when all of the other's are among them. */
  covers({ low, high }: CueSet): boolean {
    return (this.low & low) === low && (this.high & high) === high;
  }

  /** The same for a set that `write` has put at `at` of a column. */
  coversAt(column: Int32Array, at: number): boolean {
    const low = column[at] as number;
    const high = column[at + 1] as number;
    return (this.low & low) === low && (this.high & high) === high;
  }

  /** Puts the set as two numbers into a column, so that many sets can be gone through without fetching an object each. */
  write(column: Int32Array, at: number): void {
    column[at] = this.low;
    column[at + 1] = this.high;
  }

  equals({ low, high }: CueSet): boolean {
    return this.low === low && this.high === high;
  }
}
