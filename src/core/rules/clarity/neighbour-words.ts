/** The word right behind `end` in lower case, with its place; an empty word where something else than a space follows. */
export interface NeighbourWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NONE: NeighbourWord = { word: '', start: 0, end: 0 };

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 39 || unit === 45 || unit === 0x2019 || (unit >= 0xc0 && unit < 0x250);
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0;
}

function lower(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.indexOf('’') < 0 ? word : word.replace('’', "'");
}

/** The next word of the same line; a comma, digit or any other sign in between means none. */
export function wordAfter(text: string, end: number): NeighbourWord {
  let start = end;
  while (isSpace(text.charCodeAt(start))) start++;
  let stop = start;
  while (isLetter(text.charCodeAt(stop))) stop++;
  return start === end || stop === start ? NONE : { word: lower(text, start, stop), start, end: stop };
}

/** The word before `start`, on the same terms. */
export function wordBefore(text: string, start: number): NeighbourWord {
  let stop = start;
  while (stop > 0 && isSpace(text.charCodeAt(stop - 1))) stop--;
  let from = stop;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return stop === start || from === stop ? NONE : { word: lower(text, from, stop), start: from, end: stop };
}

/** The first sign behind `end` that is no space; '' at the end of the text. A line break is a sign. */
export function signAfter(text: string, end: number): string {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  return text.charAt(at);
}
