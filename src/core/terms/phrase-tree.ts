/** Where a phrase ends: whose it is, which of theirs, and on what terms. */
export interface Ending {
  readonly owner: number;
  readonly phrase: number;
  /** Number of the set of words of which one must follow; -1 when anything may. */
  readonly follow: number;
  readonly written: 'small' | 'capitals' | undefined;
}

const ROOT = 0;

/** A state takes three numbers: its first child, a bit for each key that goes on from it (by hash), and its endings. */
const STATE = 3;
const FIRST_CHILD = 0;
const GOES_ON = 1;
const ENDINGS = 2;

/**
 * Phrases as a tree of words, laid out so that a step touches as little memory as can be: the state behind a first word has the
 * number of that word, the children of a state stand in a row in the order of their keys, and most words of a text go no further
 * than three numbers that stand together.
 */
export class PhraseTree {
  constructor(
    private readonly states: Int32Array,
    /** The key by which each state is reached. */
    private readonly keys: Int32Array,
    private readonly endings: readonly (readonly Ending[])[],
  ) {}

  /** The state behind a first word, 0 when no phrase begins with it. White space before it is of no matter. */
  begin(key: number): number {
    const state = key >> 1;
    const at = state * STATE;
    return ((this.states[at + GOES_ON] as number) | (this.states[at + ENDINGS] as number)) === 0 ? 0 : state;
  }

  /** The state behind one more word, 0 when no phrase goes on so. */
  step(state: number, key: number): number {
    const { states, keys } = this;
    const at = state * STATE;
    if (((states[at + GOES_ON] as number) & bitOf(key)) === 0) return 0;
    let low = states[at + FIRST_CHILD] as number;
    let high = (states[at + STATE + FIRST_CHILD] as number) - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? low : 0;
  }

  /** The number of the endings of a state; 0 when no phrase ends there. */
  endingsAt(state: number): number {
    return this.states[state * STATE + ENDINGS] as number;
  }

  endingsOf(number: number): readonly Ending[] {
    return this.endings[number] as readonly Ending[];
  }
}

function bitOf(key: number): number {
  return 1 << (Math.imul(key, 0x9e3779b1) >>> 27);
}

const SLOT = 3;

/** Takes phrases in any order and lays out their tree. */
export class PhraseTreeBuilder {
  /** Slots of (state, key, next state); a key of 0 is an empty slot, because no key is 0. */
  private slots = new Int32Array(SLOT << 10);
  private mask = (1 << 10) - 1;
  private count = 1;
  private readonly endings: (Ending[] | undefined)[] = [];

  /** Adds a phrase of these keys, at least one. The first key is taken without regard to the white space before it. */
  add(keys: readonly number[], ending: Ending): void {
    let state = ROOT;
    for (let i = 0; i < keys.length; i++) state = this.next(state, i === 0 ? (keys[0] as number) & ~1 : (keys[i] as number));
    (this.endings[state] ??= []).push(ending);
  }

  /** The tree, once all phrases are in; `words` is the greatest number of a word. */
  build(words: number): PhraseTree {
    const children = this.childrenByState();
    const size = words + this.count + 1;
    const states = new Int32Array((size + 1) * STATE);
    const keys = new Int32Array(size + 1);
    const endings: (readonly Ending[])[] = [[]];
    /** For each state of the tree that of the builder. */
    const origins = new Int32Array(size + 1);
    for (const { key, next } of children[ROOT] ?? []) origins[key >> 1] = next;
    let free = words + 1;
    for (let state = 0; state <= size; state++) {
      const at = state * STATE;
      states[at + FIRST_CHILD] = free;
      const origin = origins[state] as number;
      if (origin === ROOT) continue;
      const ends = this.endings[origin];
      if (ends) states[at + ENDINGS] = endings.push(ends) - 1;
      for (const { key, next } of children[origin] ?? []) {
        states[at + GOES_ON] = (states[at + GOES_ON] as number) | bitOf(key);
        keys[free] = key;
        origins[free++] = next;
      }
    }
    return new PhraseTree(states, keys, endings);
  }

  private childrenByState(): (readonly { readonly key: number; readonly next: number }[] | undefined)[] {
    const children: { key: number; next: number }[][] = [];
    for (let at = 0; at < this.slots.length; at += SLOT) {
      const key = this.slots[at + 1] as number;
      if (key !== 0) (children[this.slots[at] as number] ??= []).push({ key, next: this.slots[at + 2] as number });
    }
    for (const row of children) row?.sort((a, b) => a.key - b.key);
    return children;
  }

  private next(state: number, key: number): number {
    let slot = hashOf(state, key) & this.mask;
    for (; this.slots[slot * SLOT + 1] !== 0; slot = (slot + 1) & this.mask) {
      if (this.slots[slot * SLOT + 1] === key && this.slots[slot * SLOT] === state) return this.slots[slot * SLOT + 2] as number;
    }
    const next = this.count++;
    this.put(slot, state, key, next);
    if (this.count * 2 > this.mask) this.grow();
    return next;
  }

  private put(slot: number, state: number, key: number, next: number): void {
    this.slots[slot * SLOT] = state;
    this.slots[slot * SLOT + 1] = key;
    this.slots[slot * SLOT + 2] = next;
  }

  private grow(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array(SLOT * (this.mask + 1));
    for (let at = 0; at < old.length; at += SLOT) {
      const [state, key] = [old[at] as number, old[at + 1] as number];
      if (key === 0) continue;
      let slot = hashOf(state, key) & this.mask;
      while (this.slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & this.mask;
      this.put(slot, state, key, old[at + 2] as number);
    }
  }
}

function hashOf(state: number, key: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
