/** What separates the entries of a cell. A comma does only where an entry cannot hold one. */
const STRONG = /[;；\n\r|、]+/;
const WEAK = /[;；\n\r|、，,]+/;

const entries = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function jsonList(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of a cell: a JSON list as we write it where nothing simpler holds, else split at semicolons and lines, and at commas where there are no semicolons. */
export function readList(text: string): readonly string[] {
  const plain = text.trim();
  const json = jsonList(plain);
  if (json) return json;
  const strong = entries(plain, STRONG);
  return strong.length > 1 ? strong : entries(plain, WEAK);
}

/** Entries for a cell, such that `readList` gives them back. */
export function writeList(list: readonly string[]): string {
  const plain = list.join('; ');
  const back = readList(plain);
  return back.length === list.length && back.every((entry, at) => entry === list[at]) ? plain : JSON.stringify(list);
}
