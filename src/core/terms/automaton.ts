import { characterClass, JOINER, plainForm, SPACE, WORD } from '#core/terms/character-class.ts';

/** One phrase as plain, lower-case UTF-16 units, single spaces inside. */
export interface Entry {
  readonly owner: number;
  readonly phrase: number;
  readonly units: Uint16Array;
}

/**
 * An Aho-Corasick automaton with every transition worked out. A phrase that begins with a letter can begin only where a word
 * begins, so inside a word that no phrase begins with there is one single state, and the table that is read stays small.
 */
export interface Automaton {
  /** Class of each UTF-16 unit; both cases of a letter are one class. */
  readonly classes: Uint16Array;
  /** A row of `next` has `1 << shift` places. */
  readonly shift: number;
  readonly next: Uint16Array | Int32Array;
  /** States from here on end a phrase; `outputs[state - firstAccepting]` are the indexes of the entries, longest first. */
  readonly firstAccepting: number;
  readonly outputs: readonly (readonly number[])[];
}

/** Where nothing is under way: a word may begin here; inside a word; behind an apostrophe or hyphen inside a word. */
const START = 0;
const IN_WORD = 1;
const JOINED = 2;

/** Builds the automaton; time and memory grow with the total length of the phrases times the number of different letters. */
export function buildAutomaton(entries: readonly Entry[]): Automaton {
  const alphabet = new Alphabet(entries);
  const width = alphabet.size;
  const shift = Math.ceil(Math.log2(width));
  const trie = new Trie(width);
  entries.forEach((entry, index) => trie.add(entry, index, alphabet));
  completeTransitions(trie, alphabet);
  return renumber(trie, alphabet, shift);
}

class Alphabet {
  readonly classes = new Uint16Array(65536);
  /** Kind (`characterClass`) of each class. */
  readonly kinds: number[] = [0, SPACE, WORD, JOINER];

  constructor(entries: readonly Entry[]) {
    for (let unit = 0; unit < 65536; unit++) this.classes[unit] = characterClass(unit);
    const own = new Set<number>();
    for (const { units } of entries) for (const unit of units) if (unit !== 32) own.add(unit);
    for (const unit of own) {
      const index = this.kinds.push(characterClass(unit)) - 1;
      this.classes[unit] = index;
      const upper = String.fromCharCode(unit).toUpperCase();
      if (upper.length === 1) this.classes[upper.charCodeAt(0)] = index;
    }
    for (const same of [0x2019, 0x2010, 0x2011]) this.classes[same] = this.classes[plainForm(same)] ?? 0;
  }

  get size(): number {
    return this.kinds.length;
  }
}

class Trie {
  readonly rows: Int32Array[] = [];
  readonly lastKind: number[] = [];
  readonly entriesAt: number[][] = [];
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    for (const kind of [0, WORD, JOINER]) this.addState(kind);
  }

  addState(kind: number): number {
    this.rows.push(new Int32Array(this.width).fill(-1));
    this.entriesAt.push([]);
    return this.lastKind.push(kind) - 1;
  }

  add({ units }: Entry, index: number, { classes, kinds }: Alphabet): void {
    let state = START;
    for (const unit of units) {
      const letter = classes[unit] as number;
      const row = this.rows[state] as Int32Array;
      let to = row[letter] as number;
      if (to < 0) row[letter] = to = this.addState(kinds[letter] as number);
      state = to;
    }
    this.entriesAt[state]?.push(index);
  }
}

/** The state without anything under way after a character of this kind, coming from a state that ended in `before`. */
function idle(before: number, kind: number): number {
  if (kind === WORD) return IN_WORD;
  return kind === JOINER && before === WORD ? JOINED : START;
}

/** Breadth first, so that the shorter suffix to fall back on is always complete. */
function completeTransitions({ rows, lastKind, entriesAt }: Trie, { kinds }: Alphabet): void {
  const startRow = rows[START] as Int32Array;
  const children = Int32Array.from(startRow);
  const fallback = new Int32Array(rows.length);
  const queue: number[] = [];
  for (const state of [START, IN_WORD, JOINED]) {
    const row = rows[state] as Int32Array;
    kinds.forEach((kind, letter) => {
      const child = children[letter] as number;
      // A phrase of signs, such as `!!`, may begin anywhere; one of letters only where a word begins.
      const begins = child >= 0 && (state === START || kind !== WORD);
      row[letter] = begins ? child : idle(lastKind[state] as number, kind);
    });
  }
  kinds.forEach((kind, letter) => {
    const child = children[letter] as number;
    if (child < 0) return;
    fallback[child] = kind === WORD ? IN_WORD : START;
    queue.push(child);
  });
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const row = rows[state] as Int32Array;
    const shorter = rows[fallback[state] as number] as Int32Array;
    entriesAt[state]?.push(...(entriesAt[fallback[state] as number] ?? []));
    kinds.forEach((kind, letter) => {
      const child = row[letter] as number;
      const other = shorter[letter] as number;
      if (child < 0) row[letter] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    });
    // One space of a phrase stands for a run of them.
    if (lastKind[state] === SPACE) row[SPACE] = state;
  }
}

/** Accepting states go to the end, so that one comparison tells them, and rows become one flat table. */
function renumber({ rows, entriesAt }: Trie, { classes }: Alphabet, shift: number): Automaton {
  const order = rows.map((_, state) => state);
  const accepts = (state: number): boolean => (entriesAt[state] as number[]).length > 0;
  const sorted = [...order.filter((state) => !accepts(state)), ...order.filter(accepts)];
  const place = new Int32Array(rows.length);
  sorted.forEach((state, index) => (place[state] = index));
  const next = rows.length <= 65536 ? new Uint16Array(rows.length << shift) : new Int32Array(rows.length << shift);
  sorted.forEach((state, index) => {
    (rows[state] as Int32Array).forEach((to, letter) => (next[(index << shift) + letter] = place[to] as number));
  });
  const firstAccepting = order.filter((state) => !accepts(state)).length;
  return { classes, shift, next, firstAccepting, outputs: sorted.slice(firstAccepting).map((state) => entriesAt[state] as number[]) };
}
