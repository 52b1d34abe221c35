/**
 * The words that mean something in trade, each with a number. The tokenizer looks every word up once; parsers then compare
 * numbers instead of strings, and only a word with a role wakes one.
 */
/** Most words that the lexicon may have; tables by word number have this length. */
export const CAPACITY = 4096;
const SLOTS = 16384;
export const LONGEST_WORD = 20;

const slots = new Uint16Array(SLOTS);
const hashes = new Int32Array(CAPACITY);
const spellings: string[] = [''];

/** Which parser a word wakes; `ROLE.none` wakes none. */
export const ROLE = {
  none: 0,
  currency: 1,
  incoterm: 2,
  month: 3,
  weekday: 4,
  letter: 5,
  method: 6,
  reference: 7,
  iban: 8,
  swift: 9,
  account: 10,
  beneficiary: 11,
  hs: 12,
  valid: 13,
  monthEnd: 14,
  price: 15,
  deadline: 16,
  deposit: 17,
  net: 18,
  dollarPrefix: 19,
  tomorrow: 20,
  item: 21,
  certificate: 22,
  moq: 23,
  material: 24,
  prime: 25,
} as const;

/** The role of each word number. */
export const roles = new Uint8Array(CAPACITY);

/** The case folding of a UTF-16 unit: full-width forms become ASCII, ASCII letters become lower case. */
export const FOLD = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  FOLD[code] = narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow;
}

/** The number of a word, which is given in lower case; a new word gets the next number. */
export function word(spelling: string): number {
  let hash = 0;
  for (let at = 0; at < spelling.length; at++) hash = (Math.imul(hash, 31) + spelling.charCodeAt(at)) | 0;
  let slot = hash & (SLOTS - 1);
  for (let id = slots[slot] ?? 0; id !== 0; id = slots[slot] ?? 0) {
    if (spellings[id] === spelling) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const id = spellings.length;
  spellings.push(spelling);
  hashes[id] = hash;
  slots[slot] = id;
  return id;
}

/** Numbers of several words, with the role they get. */
export function words(spelled: string, role: number = ROLE.none): readonly number[] {
  return spelled.split(' ').map((spelling) => {
    const id = word(spelling);
    if (role !== ROLE.none) roles[id] = role;
    return id;
  });
}

/** A set of words that is asked by number: 1 for a member. */
export function wordSet(spelled: string): Uint8Array {
  const set = new Uint8Array(CAPACITY);
  for (const id of words(spelled)) set[id] = 1;
  return set;
}

/** A table of small numbers (not 0) by word. */
export function wordTable(entries: Readonly<Record<string, number>>): Uint8Array {
  const table = new Uint8Array(CAPACITY);
  for (const spelled of Object.keys(entries)) for (const id of words(spelled)) table[id] = entries[spelled] ?? 0;
  return table;
}

/** The number of the word at `[start, end)`, whose folded units have the hash `hash`; 0 when the lexicon has no such word. */
export function find(hash: number, text: string, start: number, end: number): number {
  let slot = hash & (SLOTS - 1);
  for (let id = slots[slot] ?? 0; id !== 0; id = slots[slot] ?? 0) {
    if (hashes[id] === hash && same(spellings[id] ?? '', text, start, end)) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/** Longest word of wide signs that the lexicon has. */
const LONGEST_WIDE = 6;

/** The length of the longest word of the lexicon that begins at `from`; 0 for none. */
export function longestWide(text: string, from: number, to: number): number {
  let hash = 0;
  let longest = 0;
  for (let at = from; at < to && at < from + LONGEST_WIDE; at++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    if (find(hash, text, from, at + 1) !== 0) longest = at + 1 - from;
  }
  return longest;
}

function same(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++) if (spelling.charCodeAt(at) !== FOLD[text.charCodeAt(start + at)]) return false;
  return true;
}
