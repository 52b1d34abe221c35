/** What spreadsheet programs take for the beginning of a formula, also in full width and behind apostrophes of our own. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A phone or a plain number with its sign: as text of a workbook it is no danger, and an apostrophe before every phone would be a nuisance. */
const HARMLESS = /^[+-][\d ().\/-]*$/;

/** A text that no spreadsheet program will take for a formula: an apostrophe before what could be one. `restored` undoes it. */
export function defused(text: string, kind: 'xlsx' | 'csv'): string {
  return FORMULA.test(text) && !(kind === 'xlsx' && HARMLESS.test(text)) ? `'${text}` : text;
}

/** The text as it was before `defused`. */
export function restored(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
