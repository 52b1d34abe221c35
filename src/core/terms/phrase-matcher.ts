import { AddressFinder } from '#core/terms/address-finder.ts';
import { CLASSES, JOINER, PLAIN, SPACE } from '#core/terms/character-class.ts';
import type { PhraseTree } from '#core/terms/phrase-tree.ts';
import { ANYTHING, hashOf, LAST, PhraseTreeBuilder, WRITTEN_CAPITALS, WRITTEN_SMALL } from '#core/terms/phrase-tree.ts';
import { TextTokens, tokenEnd } from '#core/terms/text-tokens.ts';
import type { Span } from '#core/text/span.ts';

/** Phrases of one owner, such as a rule. A space stands for any run of white space; letters match in either case. */
export interface PhraseList {
  readonly id: string;
  readonly phrases: readonly string[];
  /** For each phrase the words of which one must follow it, with white space between; undefined means any. */
  readonly followedBy?: readonly (ReadonlySet<string> | undefined)[];
  /** Set where only phrases that begin with a small letter, or begin and end with a capital, are looked for. */
  readonly written?: 'small' | 'capitals';
  /** True where places of this owner may overlap: then all of them count. */
  readonly overlapping?: boolean;
}

/** A place of a phrase; `phrase` is its index in the owner's list. */
export interface PhrasePlace extends Span {
  readonly phrase: number;
}

/** Where the phrases of each owner stand, in order; owners without a place are absent. */
export type PhrasePlaces = ReadonlyMap<string, readonly PhrasePlace[]>;

/** Scans the given stretches, without looking across their edges for phrases. Time is linear in the text. */
export interface PhraseMatcher {
  find(text: string, spans?: readonly Span[]): PhrasePlaces;
  /** What the last scan saw in passing: bits of `SIGNALS`. */
  readonly signals: number;
}

/**
 * Compiles all lists into one tree. Where places of one owner overlap, the one that starts first wins, then the longest, unless they may;
 * places of different owners do not disturb each other.
 */
export function compilePhrases(lists: readonly PhraseList[]): PhraseMatcher {
  const builder = new PhraseTreeBuilder();
  const followers = new Map<ReadonlySet<string>, number>();
  lists.forEach(({ phrases, followedBy, written }, owner) => {
    phrases.forEach((phrase, index) => {
      const keys = keysOf(phrase, builder);
      const words = followedBy?.[index];
      if (words && !followers.has(words)) followers.set(words, followers.size);
      if (keys.length > 0) builder.addPhrase(keys, { owner, phrase: index, follow: (words && followers.get(words)) ?? ANYTHING, written });
    });
  });
  const sets = Array.from(followers.keys(), (words) => numbersOf(words, builder));
  const { tree, numbers } = builder.build();
  return new Scanner(tree, new Followers(sets, numbers), lists);
}

function keysOf(phrase: string, builder: PhraseTreeBuilder): number[] {
  const keys: number[] = [];
  let gap = 0;
  for (let at = 0; at < phrase.length;) {
    if (CLASSES[phrase.charCodeAt(at)] === SPACE) {
      gap = 1;
      at++;
      continue;
    }
    const end = tokenEnd(phrase, at, phrase.length);
    keys.push(builder.add(phrase, at, end) * 2 + gap);
    gap = 0;
    at = end;
  }
  return keys;
}

function numbersOf(words: ReadonlySet<string>, builder: PhraseTreeBuilder): number[] {
  const numbers: number[] = [];
  words.forEach((word) => {
    if (word !== '' && tokenEnd(word, 0, word.length) === word.length) numbers.push(builder.add(word, 0, word.length));
  });
  return numbers;
}

/** Which words may follow which phrases: for each word a bit for each set that it is in, so that all that is asked about one word stands together. */
class Followers {
  private readonly width: number;
  private readonly bits: Int32Array;

  /** `sets` are words by the numbers of the builder, `numbers` those of the tree. */
  constructor(sets: readonly (readonly number[])[], numbers: Int32Array) {
    this.width = (sets.length + 31) >> 5;
    this.bits = new Int32Array((numbers.reduce((most, number) => Math.max(most, number), 0) + 1) * this.width);
    sets.forEach((words, set) => {
      for (const word of words) {
        const at = (numbers[word] as number) * this.width + (set >> 5);
        this.bits[at] = (this.bits[at] as number) | (1 << (set & 31));
      }
    });
  }

  /** True for a token behind white space that is one of the words. */
  has(set: number, key: number): boolean {
    return (key & 1) === 1 && ((this.bits[(key >> 1) * this.width + (set >> 5)] as number) & (1 << (set & 31))) !== 0;
  }
}

const NOWHERE: PhrasePlaces = new Map();

/** One tree with the columns it works in; they are used again from text to text. */
class Scanner implements PhraseMatcher {
  private readonly ids: readonly string[];
  private readonly mayOverlap: readonly boolean[];
  private readonly tokens: TextTokens;
  /** Where the last place of each owner ends in this text, and its places. */
  private readonly lastEnds: Int32Array;
  private readonly places: PhrasePlace[][];
  private readonly touched: number[] = [];
  /** Endings met on one walk, in rising length, three numbers each: the endings, end, key of the token behind. */
  private readonly met: Int32Array;
  /** Apostrophes and hyphens that phrases begin with (`'ll be`): these may begin inside a word. */
  private readonly joiners: readonly number[];

  constructor(
    private readonly tree: PhraseTree,
    private readonly followers: Followers,
    lists: readonly PhraseList[],
  ) {
    this.tokens = new TextTokens(tree);
    this.met = new Int32Array((tree.depth + 1) * 3);
    this.ids = lists.map(({ id }) => id);
    this.mayOverlap = lists.map(({ overlapping }) => overlapping === true);
    this.lastEnds = new Int32Array(lists.length);
    this.places = lists.map(() => []);
    this.joiners = ["'", '-', '@'].filter((sign) => tree.begins(tree.word(hashOf(sign, 0, 1)))).map((sign) => sign.charCodeAt(0));
  }

  get signals(): number {
    return this.tokens.signals;
  }

  find(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): PhrasePlaces {
    const { tokens, tree } = this;
    tokens.signals = 0;
    this.lastEnds.fill(-1);
    const addresses = new AddressFinder(text);
    for (const span of spans) {
      tokens.read(text, span.start, span.end);
      const { count, keys, starts, ends, joints } = tokens;
      for (let at = 0; at < count; at++) {
        const word = (keys[at] as number) >> 1;
        if (tree.begins(word)) this.walk(text, word, at + 1, starts[at] as number, ends[at] as number, span, addresses);
        if (joints[at] === 1 && this.joiners.length > 0) this.beginInside(text, at, span, addresses);
      }
    }
    return this.collect();
  }

  /** Follows the phrases that begin so as far as they go, then keeps the longest of each owner. */
  private walk(text: string, first: number, next: number, start: number, end: number, span: Span, addresses: AddressFinder): void {
    const { tree, met } = this;
    const { keys, ends, count } = this.tokens;
    let length = 0;
    let to = end;
    for (let state = first, at = next; state !== 0; at++) {
      const endings = tree.endingsAt(state);
      const key = at < count ? (keys[at] as number) : 0;
      if (endings !== 0) {
        met[length] = endings;
        met[length + 1] = to;
        met[length + 2] = key;
        length += 3;
      }
      if (at === count) break;
      to = ends[at] as number;
      state = tree.step(state, key);
    }
    for (let i = length - 3; i >= 0; i -= 3) {
      const stop = met[i + 1] as number;
      const behind = met[i + 2] as number;
      for (let ending = met[i] as number, isLast = false; !isLast; ending = tree.nextEnding(ending)) {
        const terms = tree.terms(ending);
        isLast = (terms & LAST) !== 0;
        const follow = tree.follow(ending);
        if (follow !== ANYTHING && !this.followers.has(follow, behind)) continue;
        if ((terms & ~LAST) !== 0 && !isWritten(terms, text, start, stop)) continue;
        if (!addresses.covers(start, stop, span)) this.keep(tree.owner(ending), tree.phrase(ending), start, stop);
      }
    }
  }

  /** Starts come in rising order, so a place only has to look at the end of the one before it. */
  private keep(owner: number, phrase: number, start: number, end: number): void {
    const lastEnd = this.lastEnds[owner] as number;
    if (start < lastEnd && this.mayOverlap[owner] === false) return;
    if (lastEnd < 0) this.touched.push(owner);
    this.lastEnds[owner] = end;
    (this.places[owner] as PhrasePlace[]).push({ start, end, phrase });
  }

  private collect(): PhrasePlaces {
    const { touched, places, ids } = this;
    if (touched.length === 0) return NOWHERE;
    // In the order of the lists, so that what is made of the places does not depend on where they stand.
    touched.sort((a, b) => a - b);
    const found = new Map<string, readonly PhrasePlace[]>();
    for (const owner of touched) {
      found.set(ids[owner] as string, places[owner] as PhrasePlace[]);
      places[owner] = [];
    }
    touched.length = 0;
    return found;
  }

  private beginInside(text: string, token: number, span: Span, addresses: AddressFinder): void {
    const { tree } = this;
    const { starts, ends } = this.tokens;
    const end = ends[token] as number;
    for (let at = (starts[token] as number) + 1; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (CLASSES[unit] !== JOINER || !this.joiners.includes(PLAIN[unit] as number)) continue;
      const sign = tree.word(hashOf(text, at, at + 1));
      const state = tree.step(sign, tree.word(hashOf(text, at + 1, end)) * 2);
      if (state !== 0) this.walk(text, state, token + 1, at, end, span, addresses);
    }
  }
}

function isCapital(unit: number): boolean {
  return PLAIN[unit] !== unit;
}

function isWritten(how: number, text: string, start: number, end: number): boolean {
  const isFirst = isCapital(text.charCodeAt(start));
  if ((how & WRITTEN_SMALL) !== 0 && isFirst) return false;
  return (how & WRITTEN_CAPITALS) === 0 || (isFirst && isCapital(text.charCodeAt(end - 1)));
}
