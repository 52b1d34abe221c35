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
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** `entries` are pairs of hash and value; values begin at 1, because 0 says that a word is not there. */
  constructor(entries: readonly (readonly [number, number])[]) {
    let size = 16;
    while (size < entries.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    for (const [key, value] of entries) {
      let slot = this.slotOf(key);
      while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }

  private slotOf(key: number): number {
    return (key ^ (key >>> 15)) & this.mask;
  }

  /** The value of a hash; 0 when there is none. */
  get(key: number): number {
    const { keys, values, mask } = this;
    let slot = (key ^ (key >>> 15)) & mask;
    for (;;) {
      const value = values[slot] as number;
      if (value === 0 || keys[slot] === key) return value;
      slot = (slot + 1) & mask;
    }
  }
}
