import { PLAIN } from '#core/terms/character-class.ts';

/** The hash of a word with one more unit, given in plain form (FNV-1a). Two words of one hash are taken for one, which some million words of mail do once. */
export function hashNext(hash: number, plain: number): number {
  return Math.imul(hash ^ plain, 0x01000193);
}

/** What a state takes, and an ending. */
const SIZE = 4;
/** By what a state is reached: the hash of a first word, the key of any other. */
const KEY = 0;
/** A bit for each key that goes on from a state, by hash: most words of a text go no further than this. */
const GOES_ON = 1;
/** The children of a state stand in a row, in the order of their keys, up to the first child of the next state. */
const FIRST_CHILD = 2;
/** The first of the endings of a state; 0 where no phrase ends. */
const ENDINGS = 3;

const OWNER = 0;
const PHRASE = 1;
const FOLLOW = 2;
const TERMS = 3;

/** Bits of the terms of an ending: how the phrase must be written, and whether it is the last ending of its state. */
export const WRITTEN_SMALL = 1;
export const WRITTEN_CAPITALS = 2;
export const LAST = 4;
/** No set of words: anything may follow. */
export const ANYTHING = -1;

/**
 * Phrases as a tree of words, laid out for the cache of a processor, in which a mail spends its time: what is known of a word, and
 * whether a phrase begins with it and goes on, stands in the four numbers that looking up the word has fetched.
 * A key is twice the number of a word, plus 1 where white space stands before it.
 */
export class PhraseTree {
  constructor(
    /** First the words, in slots by their hash, then all other states. */
    private readonly states: Int32Array,
    /** One less than the number of slots, which is a power of 2. */
    private readonly mask: number,
    readonly endings: Int32Array,
    /** Words of the longest phrase. */
    readonly depth: number,
  ) {}

  /** The number of the word with this hash, which is the state behind it at the beginning of a phrase; 0 when it is in no phrase. */
  word(hash: number): number {
    const { states, mask } = this;
    const key = hash === 0 ? 1 : hash;
    for (let slot = slotOf(key, mask); ; slot = slot === mask ? 1 : slot + 1) {
      const known = states[slot * SIZE] as number;
      if (known === key) return slot;
      if (known === 0) return 0;
    }
  }

  /** True for a word that a phrase begins with. */
  begins(word: number): boolean {
    const at = word * SIZE;
    return ((this.states[at + GOES_ON] as number) | (this.states[at + ENDINGS] as number)) !== 0;
  }

  /** The state behind one more word, 0 when no phrase goes on so. */
  step(state: number, key: number): number {
    const { states } = this;
    const at = state * SIZE;
    if (((states[at + GOES_ON] as number) & bitOf(key)) === 0) return 0;
    let low = states[at + FIRST_CHILD] as number;
    let high = (states[at + SIZE + FIRST_CHILD] as number) - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((states[middle * SIZE] as number) < key) low = middle + 1;
      else high = middle;
    }
    return states[low * SIZE] === key ? low : 0;
  }

  /** Where the endings of a state begin; 0 when no phrase ends there. The next one is `nextEnding` further. */
  endingsAt(state: number): number {
    return this.states[state * SIZE + ENDINGS] as number;
  }

  owner(ending: number): number {
    return this.endings[ending + OWNER] as number;
  }

  phrase(ending: number): number {
    return this.endings[ending + PHRASE] as number;
  }

  /** Number of the set of words of which one must follow, or `ANYTHING`. */
  follow(ending: number): number {
    return this.endings[ending + FOLLOW] as number;
  }

  terms(ending: number): number {
    return this.endings[ending + TERMS] as number;
  }

  nextEnding(ending: number): number {
    return ending + SIZE;
  }
}

/** Slot 0 stays empty, because 0 says that a word is in no phrase. */
function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask || 1;
}

function bitOf(key: number): number {
  return 1 << (Math.imul(key, 0x9e3779b1) >>> 27);
}

interface Ending {
  readonly owner: number;
  readonly phrase: number;
  readonly follow: number;
  readonly written: 'small' | 'capitals' | undefined;
}

/** A word on the way: what is behind it by key, and what ends at it. */
interface Branch {
  readonly key: number;
  branches: Map<number, Branch> | undefined;
  endings: Ending[] | undefined;
}

/** Takes phrases in any order and lays out their tree. Words are numbered here in the order in which they come. */
export class PhraseTreeBuilder {
  private readonly words = new Map<number, number>();
  private readonly root: Branch = { key: 0, branches: undefined, endings: undefined };
  private count = 0;
  private endingCount = 0;
  private depth = 0;

  /** The number of a word, a new one where it has none. */
  add(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const known = this.words.get(hash);
    if (known !== undefined) return known;
    this.words.set(hash, this.words.size + 1);
    return this.words.size;
  }

  /** Adds a phrase of these words, at least one, each as twice its number plus 1 where white space stands before it; before the first that is of no matter. */
  addPhrase(keys: readonly number[], ending: Ending): void {
    let branch = this.root;
    for (let i = 0; i < keys.length; i++) {
      const key = i === 0 ? (keys[0] as number) & ~1 : (keys[i] as number);
      branch.branches ??= new Map();
      let next = branch.branches.get(key);
      if (next === undefined) {
        next = { key, branches: undefined, endings: undefined };
        branch.branches.set(key, next);
        this.count++;
      }
      branch = next;
    }
    (branch.endings ??= []).push(ending);
    this.endingCount++;
    this.depth = Math.max(this.depth, keys.length);
  }

  /** The tree, once all phrases are in, and the numbers that words have in it, by their numbers here. */
  build(): { tree: PhraseTree; numbers: Int32Array } {
    let mask = 15;
    while (mask < this.words.size * 1.5) mask = mask * 2 + 1;
    const states = new Int32Array((mask + this.count + 3) * SIZE);
    const numbers = this.placeWords(states, mask);
    const keyOf = ({ key }: Branch): number => (numbers[key >> 1] as number) * 2 + (key & 1);
    const endings = new Int32Array((this.endingCount + 1) * SIZE);
    let free = SIZE;
    const addEndings = (list: readonly Ending[]): number => {
      const first = free;
      list.forEach(({ owner, phrase, follow, written }, index) => {
        const how = written === undefined ? 0 : written === 'small' ? WRITTEN_SMALL : WRITTEN_CAPITALS;
        endings.set([owner, phrase, follow, index === list.length - 1 ? how | LAST : how], free);
        free += SIZE;
      });
      return first;
    };
    const queue: (Branch | undefined)[] = new Array<undefined>(mask + 1).fill(undefined);
    this.root.branches?.forEach((branch) => (queue[numbers[branch.key >> 1] as number] = branch));
    for (let state = 0; state < queue.length; state++) {
      const branch = queue[state];
      const at = state * SIZE;
      states[at + FIRST_CHILD] = queue.length;
      if (branch?.endings) states[at + ENDINGS] = addEndings(branch.endings);
      if (!branch?.branches) continue;
      const children = Array.from(branch.branches.values()).sort((a, b) => keyOf(a) - keyOf(b));
      for (const child of children) {
        const key = keyOf(child);
        states[at + GOES_ON] = (states[at + GOES_ON] as number) | bitOf(key);
        states[queue.push(child) * SIZE - SIZE + KEY] = key;
      }
    }
    states[queue.length * SIZE + FIRST_CHILD] = queue.length;
    return { tree: new PhraseTree(states, mask, endings, this.depth), numbers };
  }

  private placeWords(states: Int32Array, mask: number): Int32Array {
    const numbers = new Int32Array(this.words.size + 1);
    this.words.forEach((number, hash) => {
      const key = hash === 0 ? 1 : hash;
      let slot = slotOf(key, mask);
      while (states[slot * SIZE] !== 0) slot = slot === mask ? 1 : slot + 1;
      states[slot * SIZE] = key;
      numbers[number] = slot;
    });
    return numbers;
  }
}

/** The hash of the word or sign `[start, end)` of a text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashNext(hash, PLAIN[text.charCodeAt(at)] as number);
  return hash;
}
