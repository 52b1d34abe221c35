/** Where a phrase ends: whose it is, which of theirs, and on what terms. */
export interface Ending {
  readonly owner: number;
  readonly phrase: number;
  /** Numbers of the words of which one must follow, a bit each. */
  readonly next: Uint32Array | undefined;
  readonly written: 'small' | 'capitals' | undefined;
}

const ROOT = 0;
const SLOT = 3;

/**
 * Phrases as a tree of words. A step is one look into a hash table, and most words of a text begin no phrase at all, so a mail
 * costs little more than looking up its words; a table of every transition between characters would not fit into a processor's cache.
 */
export class PhraseTree {
  /** Slots of (state, key, next state); state 0 with key 0 is an empty slot, because no key is 0. */
  private slots = new Int32Array(SLOT << 10);
  private mask = (1 << 10) - 1;
  private edges = 0;
  /** First states by key; 0 where no phrase begins so. */
  private first: Int32Array = new Int32Array(64);
  private readonly endings: (Ending[] | undefined)[] = [undefined];
  /** For each state a bit for each key that goes on from it, by hash: 0 says that none does, and most words end here without a look into the table. */
  private goesOn: Int32Array = new Int32Array(1024);

  /** Adds a phrase of these keys, at least one. The first key is taken without regard to the white space before it. */
  add(keys: readonly number[], ending: Ending): void {
    let state = ROOT;
    keys.forEach((key, index) => {
      state = index === 0 ? this.firstState(key) : this.nextState(state, key);
    });
    (this.endings[state] ??= []).push(ending);
  }

  /** The state behind a first word, 0 when no phrase begins with it. */
  begin(key: number): number {
    return this.first[key >> 1] ?? 0;
  }

  /** The state behind one more word, 0 when no phrase goes on so. */
  step(state: number, key: number): number {
    if (((this.goesOn[state] as number) & bitOf(key)) === 0) return 0;
    const { slots, mask } = this;
    let slot = hashOf(state, key) & mask;
    for (;;) {
      const at = slot * SLOT;
      const known = slots[at + 1] as number;
      if (known === 0) return 0;
      if (known === key && slots[at] === state) return slots[at + 2] as number;
      slot = (slot + 1) & mask;
    }
  }

  endingsAt(state: number): readonly Ending[] | undefined {
    return this.endings[state];
  }

  private firstState(key: number): number {
    const number = key >> 1;
    if (number >= this.first.length) this.first = longer(this.first, new Int32Array(number * 2));
    const known = this.first[number] as number;
    if (known !== 0) return known;
    this.first[number] = this.newState();
    return this.first[number];
  }

  private nextState(state: number, key: number): number {
    const known = this.step(state, key);
    if (known !== 0) return known;
    const next = this.newState();
    this.goesOn[state] = (this.goesOn[state] as number) | bitOf(key);
    if (++this.edges * 2 > this.mask) this.growTable();
    this.place(state, key, next);
    return next;
  }

  private newState(): number {
    const state = this.endings.push(undefined) - 1;
    if (state >= this.goesOn.length) this.goesOn = longer(this.goesOn, new Int32Array(state * 2));
    return state;
  }

  private place(state: number, key: number, next: number): void {
    let slot = hashOf(state, key) & this.mask;
    while (this.slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots.set([state, key, next], slot * SLOT);
  }

  private growTable(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array(SLOT * (this.mask + 1));
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at + 1] !== 0) this.place(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}

function hashOf(state: number, key: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function bitOf(key: number): number {
  return 1 << (Math.imul(key, 0x9e3779b1) >>> 27);
}

function longer(from: Int32Array, into: Int32Array): Int32Array {
  into.set(from);
  return into;
}
