/** Multiplier of the rolling hash; words of a text are looked up without cutting them out of it. */
const MULTIPLIER = 31;

/** The hash of the next lower-case unit. */
export function hashNext(hash: number, unit: number): number {
  return (Math.imul(hash, MULTIPLIER) + unit) | 0;
}

/** The hash of a word as the scanner computes it. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashNext(hash, word.charCodeAt(at));
  return hash;
}

/** The key of two words in a row. */
export function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}

/**
 * Numbers by hash, open addressing. Two words of one hash are taken for one: with 32 bits and some thousand words of weights
 * that happens about once in a million words of mail, and then moves a score by a hair.
 */
export class WordTable {
  /** Key and value of each slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `entries` are pairs of hash and value; values begin at 1, because 0 says that a word is not there. */
  constructor(entries: Iterable<readonly [number, number]>) {
    const list = Array.from(entries);
    let size = 16;
    while (size < list.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (const [key, value] of list) {
      let slot = slotOf(key, this.mask);
      while (this.slots[slot * 2 + 1] !== 0 && this.slots[slot * 2] !== key) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = value;
    }
  }

  /** The value of a hash; 0 when there is none. */
  get(key: number): number {
    const { slots, mask } = this;
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const value = slots[slot * 2 + 1] as number;
      if (value === 0 || slots[slot * 2] === key) return value;
    }
  }
}

function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask;
}
