import type { Span } from '#core/text/span.ts';
import { characterClass, JOINER, plainForm, SPACE, WORD } from '#core/terms/character-class.ts';
import type { Automaton, Entry } from '#core/terms/automaton.ts';
import { buildAutomaton } from '#core/terms/automaton.ts';

/** Phrases of one owner, such as a rule. A space stands for any run of white space; letters match in either case. */
export interface PhraseList {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** A place of a phrase; `phrase` is its index in the owner's list. */
export interface PhrasePlace extends Span {
  readonly phrase: number;
}

/** Where the phrases of each owner stand, in order; owners without a place are absent. */
export type PhrasePlaces = ReadonlyMap<string, readonly PhrasePlace[]>;

/** Scans the given stretches in one pass, without looking across their edges for phrases. Time is linear in the text. */
export type PhraseMatcher = (text: string, spans?: readonly Span[]) => PhrasePlaces;

const NOWHERE: PhrasePlaces = new Map();

/**
 * Compiles all lists into one automaton. Where places of one owner overlap, the one that starts first wins, then the longest;
 * places of different owners do not disturb each other.
 */
export function compilePhrases(lists: readonly PhraseList[]): PhraseMatcher {
  const entries: Entry[] = [];
  lists.forEach((list, owner) => {
    list.phrases.forEach((phrase, index) => {
      const units = normalise(phrase);
      if (units.length > 0) entries.push({ owner, phrase: index, units });
    });
  });
  const automaton = buildAutomaton(entries);
  const ids = lists.map(({ id }) => id);
  return (text, spans) => scan(automaton, entries, ids, text, spans ?? [{ start: 0, end: text.length }]);
}

function normalise(phrase: string): Uint16Array {
  const units: number[] = [];
  for (const char of phrase.trim().toLowerCase()) {
    for (let i = 0; i < char.length; i++) {
      const unit = plainForm(char.charCodeAt(i));
      if (unit !== 32 || units[units.length - 1] !== 32) units.push(unit);
    }
  }
  return Uint16Array.from(units);
}

function scan(
  { classes, shift, next, outputs, firstAccepting }: Automaton,
  entries: readonly Entry[],
  ids: readonly string[],
  text: string,
  spans: readonly Span[],
): PhrasePlaces {
  let places: Map<string, PhrasePlace[]> | undefined;
  const addresses = new AddressFinder(text);
  for (const span of spans) {
    let state = 0;
    for (let i = span.start; i < span.end; i++) {
      state = next[(state << shift) + (classes[text.charCodeAt(i)] as number)] as number;
      if (state < firstAccepting) continue;
      const end = i + 1;
      if (!endsWord(text, end, span.end)) continue;
      for (const output of outputs[state - firstAccepting] as readonly number[]) {
        const entry = entries[output] as Entry;
        const start = startOf(text, end, entry.units);
        if (addresses.covers(start, end, span)) continue;
        places ??= new Map();
        add(places, ids[entry.owner] as string, { start, end, phrase: entry.phrase });
      }
    }
  }
  return places ?? NOWHERE;
}

/** Keeps the places of an owner in order and apart. Ends come in rising order, so only the tail can be beaten. */
function add(places: Map<string, PhrasePlace[]>, id: string, place: PhrasePlace): void {
  const list = places.get(id);
  if (!list) {
    places.set(id, [place]);
    return;
  }
  let keep = list.length;
  for (; keep > 0; keep--) {
    const earlier = list[keep - 1] as PhrasePlace;
    if (earlier.end <= place.start) break;
    if (earlier.start < place.start) return;
  }
  list.length = keep;
  list.push(place);
}

/** True when no word goes on after `end`: neither a letter nor an apostrophe or hyphen with a letter behind it. */
function endsWord(text: string, end: number, limit: number): boolean {
  if (end >= limit || characterClass(text.charCodeAt(end - 1)) !== WORD) return true;
  const after = characterClass(text.charCodeAt(end));
  if (after === WORD) return false;
  return after !== JOINER || end + 1 >= limit || characterClass(text.charCodeAt(end + 1)) !== WORD;
}

/** Walks back over the phrase; a space of it takes the whole run of white space. */
function startOf(text: string, end: number, units: Uint16Array): number {
  let at = end;
  for (let i = units.length - 1; i >= 0; i--) {
    at--;
    if (units[i] === 32) while (characterClass(text.charCodeAt(at - 1)) === SPACE) at--;
  }
  return at;
}

/** Tells whether a place lies inside a web or mail address, in which no word is meant as a word. Each run of signs is looked at once. */
class AddressFinder {
  private from = 0;
  private to = -1;
  private isAddress = false;

  constructor(private readonly text: string) {}

  covers(start: number, end: number, within: Span): boolean {
    if (start < this.from || start >= this.to) this.look(start, end, within);
    return this.isAddress;
  }

  private look(start: number, end: number, within: Span): void {
    this.from = start;
    while (this.from > within.start && characterClass(this.text.charCodeAt(this.from - 1)) !== SPACE) this.from--;
    this.to = end;
    while (this.to < within.end && characterClass(this.text.charCodeAt(this.to)) !== SPACE) this.to++;
    // Alone, with a comma or in brackets: by far the usual case.
    if (this.to - this.from < end - start + 4) this.isAddress = false;
    else {
      const run = this.text.slice(this.from, this.to);
      this.isAddress = run.includes('@') || run.includes('://') || /^\W?www\./i.test(run);
    }
  }
}
