/** The names of HTML 4 for U+00A0..U+00FF, in order, and for what else mail programs write by name. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const GREEK = 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho _ Sigma Tau Upsilon Phi Chi Psi Omega';
const OTHERS =
  'amp 26 lt 3c gt 3e quot 22 apos 27 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc sigmaf 3c2 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ' +
  'ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a ' +
  'euro 20ac trade 2122 numero 2116 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 rArr 21d2 hArr 21d4 minus 2212 radic 221a infin 221e asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 ' +
  'check 2713 cross 2717 star 2606 starf 2605 phone 260e num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2a plus 2b comma 2c period 2e sol 2f colon 3a semi 3b equals 3d quest 3f commat 40 lsqb 5b rsqb 5d lowbar 5f ' +
  'Tab 9 NewLine a excl 21 lbrace 7b rbrace 7d lcub 7b rcub 7d vert 7c verbar 7c hyphen 2010 dash 2010 NoBreak 2060';

const NAMES = new Map<string, string>();
LATIN.split(' ').forEach((name, index) => NAMES.set(name, String.fromCharCode(0xa0 + index)));
GREEK.split(' ').forEach((name, index) => {
  NAMES.set(name, String.fromCharCode(0x391 + index));
  NAMES.set(name.toLowerCase(), String.fromCharCode(0x3b1 + index));
});
OTHERS.split(' ').forEach((name, index, all) => {
  if (index % 2 === 0) NAMES.set(name, String.fromCharCode(parseInt(all[index + 1] ?? '', 16)));
});

/** These names are understood without their semicolon, as browsers still do. */
const WITHOUT_SEMICOLON = new Set([...LATIN.split(' '), 'amp', 'lt', 'gt', 'quot']);
for (const name of ['AMP', 'LT', 'GT', 'QUOT', 'COPY', 'REG']) {
  NAMES.set(name, NAMES.get(name.toLowerCase())!);
  WITHOUT_SEMICOLON.add(name);
}

/** What the references 128 to 159 mean in a browser: the characters that windows-1252 has there. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}))|([A-Za-z][A-Za-z0-9]{1,30}));?/y;

/** A decoded reference, and the source offset behind it. */
export interface CharacterReference {
  readonly value: string;
  readonly end: number;
}

function numeric(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS[code - 128] ?? '';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** Reads the reference at an `&`; undefined when the `&` is only an ampersand. */
export function readCharacterReference(source: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(source);
  if (!found) return undefined;
  const [whole, hex, decimal, name = ''] = found;
  const end = at + whole.length;
  if (hex !== undefined || decimal !== undefined) return { value: numeric(hex === undefined ? Number(decimal) : parseInt(hex, 16)), end };
  if (whole.charCodeAt(whole.length - 1) === 59) {
    const value = NAMES.get(name);
    if (value !== undefined) return { value, end };
  }
  for (let length = Math.min(name.length, 6); length > 1; length--) {
    const short = name.slice(0, length);
    if (WITHOUT_SEMICOLON.has(short)) return { value: NAMES.get(short) ?? '', end: at + 1 + length };
  }
  return undefined;
}
