import { PLAIN } from '#core/terms/character-class.ts';

/** Multiplier of the rolling hash of a word. */
const MULTIPLIER = 31;

/** The hash of a word with one more unit, given in plain form. */
export function hashNext(hash: number, plain: number): number {
  return (Math.imul(hash, MULTIPLIER) + plain) | 0;
}

const LEAST_SLOTS = 64;

/** Numbers the words of phrases, so that a word of a text is looked up once, without cutting it out. Numbers begin at 1. */
export class Vocabulary {
  private hashes = new Int32Array(LEAST_SLOTS);
  private numbers = new Int32Array(LEAST_SLOTS);
  private mask = LEAST_SLOTS - 1;
  /** Units of all words in a row; word `n` begins at `starts[n]` and ends where the next begins. */
  private units = new Uint16Array(1024);
  private starts = new Int32Array(LEAST_SLOTS);
  private count = 0;

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
    const number = ++this.count;
    this.place(hash, number);
    const from = this.starts[number] as number;
    const to = from + end - start;
    if (to > this.units.length) this.units = grown(this.units, new Uint16Array(to * 2));
    for (let at = start; at < end; at++) this.units[from + at - start] = PLAIN[text.charCodeAt(at)] as number;
    if (number + 2 > this.starts.length) this.starts = grown(this.starts, new Int32Array(number * 2 + 2));
    this.starts[number + 1] = to;
    return number;
  }

  /** The number of the word `[start, end)` of a text, whose hash the caller has; 0 when it is in no phrase. */
  find(hash: number, text: string, start: number, end: number): number {
    const { hashes, numbers, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = numbers[slot] as number;
      if (number === 0) return 0;
      if (hashes[slot] === hash && this.isWord(number, text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  private isWord(number: number, text: string, start: number, end: number): boolean {
    let at = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - at !== end - start) return false;
    for (let i = start; i < end; i++) if (this.units[at++] !== PLAIN[text.charCodeAt(i)]) return false;
    return true;
  }

  private place(hash: number, number: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.numbers[slot] !== 0) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.numbers[slot] = number;
  }

  private growTable(): void {
    const { hashes, numbers } = this;
    this.mask = this.mask * 2 + 1;
    this.hashes = new Int32Array(this.mask + 1);
    this.numbers = new Int32Array(this.mask + 1);
    numbers.forEach((number, slot) => {
      if (number !== 0) this.place(hashes[slot] as number, number);
    });
  }
}

function grown<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
