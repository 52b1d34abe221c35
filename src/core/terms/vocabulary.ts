import { PLAIN } from '#core/terms/character-class.ts';

/** Multiplier of the rolling hash of a word. */
const MULTIPLIER = 31;

/** The hash of a word with one more unit, given in plain form. */
export function hashNext(hash: number, plain: number): number {
  return (Math.imul(hash, MULTIPLIER) + plain) | 0;
}

const LEAST_SLOTS = 64;

/** A slot takes four numbers: hash, number, and where the word's units begin and end. An empty one has the number 0. */
const SLOT = 4;

/** Numbers the words of phrases, so that a word of a text is looked up once, without cutting it out. Numbers begin at 1. */
export class Vocabulary {
  private slots = new Int32Array(LEAST_SLOTS * SLOT);
  private mask = LEAST_SLOTS - 1;
  /** Units of all words in a row, in plain form. */
  private units = new Uint16Array(1024);
  private used = 0;
  private count = 0;

  /** The greatest number. */
  get size(): number {
    return this.count;
  }

  /** The number of the word `[start, end)` of a text in plain form, a new one where it has none. */
  add(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashNext(hash, PLAIN[text.charCodeAt(at)] as number);
    const known = this.find(hash, text, start, end);
    if (known !== 0) return known;
    if (this.count * 3 > this.mask) this.growTable();
    const from = this.used;
    this.used += end - start;
    if (this.used > this.units.length) this.units = grown(this.units, new Uint16Array(this.used * 2));
    for (let at = start; at < end; at++) this.units[from + at - start] = PLAIN[text.charCodeAt(at)] as number;
    this.place(hash, ++this.count, from, this.used);
    return this.count;
  }

  /** The number of the word `[start, end)` of a text, whose hash the caller has; 0 when it is in no phrase. */
  find(hash: number, text: string, start: number, end: number): number {
    const { slots, mask } = this;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const number = slots[at + 1] as number;
      if (number === 0 || (slots[at] === hash && this.isWord(slots[at + 2] as number, slots[at + 3] as number, text, start, end))) return number;
    }
  }

  private isWord(from: number, to: number, text: string, start: number, end: number): boolean {
    if (to - from !== end - start) return false;
    const { units } = this;
    for (let i = from, at = start; i < to; i++, at++) if (units[i] !== PLAIN[text.charCodeAt(at)]) return false;
    return true;
  }

  private place(hash: number, number: number, from: number, to: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & this.mask;
    const at = slot * SLOT;
    this.slots[at] = hash;
    this.slots[at + 1] = number;
    this.slots[at + 2] = from;
    this.slots[at + 3] = to;
  }

  private growTable(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array((this.mask + 1) * SLOT);
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at + 1] !== 0) this.place(old[at] as number, old[at + 1] as number, old[at + 2] as number, old[at + 3] as number);
    }
  }
}

function grown(from: Uint16Array, into: Uint16Array): Uint16Array {
  into.set(from);
  return into;
}
