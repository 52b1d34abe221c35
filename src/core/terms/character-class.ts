/** How a character behaves at the edge of a word. */
export const OTHER = 0;
export const SPACE = 1;
/** Part of a word: a letter, digit or underscore. Chinese, Japanese and Korean signs are not: `请ASAP回复` holds the word ASAP. */
export const WORD = 2;
/** Joins two words into one when it follows a letter: `don't`, `cost-effective`, `sales@keller.example`. */
export const JOINER = 3;

/** Writing systems that set spaces between words, the accents included: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic, Thai … */
const FIRST_LETTER = 0xc0;
const LAST_LETTER = 0x1fff;

function classOf(unit: number): number {
  if (unit < 128) {
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95) return WORD;
    if (unit === 32 || (unit >= 9 && unit <= 13)) return SPACE;
    return unit === 39 || unit === 45 || unit === 64 ? JOINER : OTHER;
  }
  if (unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x3000) return SPACE;
  if (unit === 0x2028 || unit === 0x2029) return SPACE;
  if (unit === 0x2019 || unit === 0x2010 || unit === 0x2011) return JOINER;
  if (unit === 0xd7 || unit === 0xf7) return OTHER;
  return (unit >= FIRST_LETTER && unit < 0x1100) || (unit >= 0x1200 && unit <= LAST_LETTER) ? WORD : OTHER;
}

/** Class of every UTF-16 unit. */
export const CLASSES = new Uint8Array(65536);
/** Every UTF-16 unit in the form in which units are compared: lower case, one apostrophe, one hyphen, one white space. */
export const PLAIN = new Uint16Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const kind = classOf(unit);
  CLASSES[unit] = kind;
  PLAIN[unit] = kind === SPACE ? 32 : unit;
}
PLAIN[0x2019] = 39;
PLAIN[0x2010] = 45;
PLAIN[0x2011] = 45;
for (let unit = 0; unit <= LAST_LETTER; unit++) {
  if (CLASSES[unit] !== WORD) continue;
  const upper = String.fromCharCode(unit).toUpperCase();
  if (upper.length === 1) PLAIN[upper.charCodeAt(0)] = unit;
}
for (let unit = 0; unit < 128; unit++) PLAIN[unit] = unit >= 65 && unit <= 90 ? unit + 32 : CLASSES[unit] === SPACE ? 32 : unit;
