import { words } from '#core/trade/lexicon.ts';

/** Puts words into a set of the lexicon. */
export function addWords(set: Uint8Array, spelled: string): void {
  for (const id of words(spelled)) set[id] = 1;
}

/** Puts words into a table of the lexicon. */
export function addEntries(table: Uint8Array, entries: Readonly<Record<string, number>>): void {
  for (const spelled of Object.keys(entries)) for (const id of words(spelled)) table[id] = entries[spelled] ?? 0;
}
