import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { TAG, tagsOf } from '#core/rules/clarity/tagged/word-tags.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { readOnce } from '#core/rules/read-once.ts';

/** A word or sign of a sentence, in lower case, with all it can be. */
export interface Token extends Span {
  readonly word: string;
  readonly tags: number;
}

/** Longer sentences are lists or attacks; only their beginning is looked at. */
const MOST_TOKENS = 160;
const END: Token = { word: '', tags: TAG.sign, start: 0, end: 0 };

/** Kinds of units: together 0 for white space and the underscore, which are in no token. */
const SIGN = 1;
const DIGIT = 2;
/** A sign that joins two figures (`2,400`, `12/3`). */
const IN_FIGURE = 4;
/** A sign that joins two letters (`don't`, `sea-worthy`). */
const IN_WORD = 8;
const SMALL = 16;
const CAPITAL = 32;
/** Latin letters with accents; some of them are signs or have no other case. */
const ACCENTED = 64;
const LETTER = SMALL | CAPITAL | ACCENTED;
const APOSTROPHE = 39;
const CURLY = 0x2019;

const KINDS = new Uint8Array(0x250).fill(SIGN);
for (let unit = 0; unit < KINDS.length; unit++) if (/[\s_]/.test(String.fromCharCode(unit))) KINDS[unit] = 0;
KINDS.fill(DIGIT, 48, 58).fill(CAPITAL, 65, 91).fill(SMALL, 97, 123).fill(ACCENTED, 0xc0);
for (const sign of '.,:/-') KINDS[sign.charCodeAt(0)] = SIGN | IN_FIGURE;
for (const sign of "'-") KINDS[sign.charCodeAt(0)] = (KINDS[sign.charCodeAt(0)] as number) | IN_WORD;

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < KINDS.length) return KINDS[unit] as number;
  if (unit === CURLY) return SIGN | IN_WORD;
  return at >= text.length || /\s/.test(text.charAt(at)) ? 0 : SIGN;
}

/** The end of the figure that begins at `at`: its last digit, and a percent sign behind. */
function figureEnd(text: string, at: number): number {
  let end = at + 1;
  for (let next = end, kind = kindOf(text, next); (kind & (DIGIT | IN_FIGURE)) !== 0; kind = kindOf(text, ++next)) if (kind === DIGIT) end = next + 1;
  return text.charCodeAt(end) === 37 ? end + 1 : end;
}

/** True right behind a letter, figure or sign that makes what follows a part of a code or an address. */
function isBehindCode(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  return before === 64 || before === 47 || before === 95 || before === 35 || (before < 128 && ((KINDS[before] as number) & (DIGIT | LETTER)) !== 0);
}

/** A word, which is in the table of words as it stands or in small letters. */
function wordOf(quote: string, kinds: number, start: number, end: number, isPart: boolean, first: boolean): Token {
  const lower = kinds === SMALL ? quote : quote.toLowerCase();
  const word = (kinds & IN_WORD) === 0 ? lower : lower.replace('\u2019', "'").replace(/([^s])'$/, '$1');
  if (isPart) return { word, tags: TAG.name, start, end };
  const known = tagsOf(word);
  if (quote === lower || word === 'i') return { word, tags: known, start, end };
  const shouts = !first && quote.length > 1 && quote === quote.toUpperCase();
  return { word, tags: (known & TAG.unknown) !== 0 || shouts ? TAG.name : first ? known : known | TAG.name, start, end };
}

function read(text: string, sentence: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = sentence.start; at < sentence.end && tokens.length < MOST_TOKENS;) {
    const start = at;
    const kind = kindOf(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    if (kind === DIGIT) {
      at = figureEnd(text, start);
      const end = Math.min(sentence.end, at);
      const isCode = end < text.length && (kindOf(text, end) & (SMALL | CAPITAL)) !== 0;
      tokens.push({ word: '#', tags: isCode ? TAG.name : TAG.figure, start, end });
      continue;
    }
    let kinds = kind;
    if ((kind & LETTER) === 0) at++;
    else {
      let next = kindOf(text, ++at);
      while ((next & LETTER) !== 0 || ((next & IN_WORD) !== 0 && (kindOf(text, at + 1) & LETTER) !== 0)) {
        kinds |= next;
        next = kindOf(text, ++at);
      }
      const unit = text.charCodeAt(at);
      if (unit === APOSTROPHE || unit === CURLY) {
        kinds |= IN_WORD;
        at++;
      }
    }
    const end = Math.min(sentence.end, at);
    const quote = text.slice(start, end);
    const hasCase = (kinds & (SMALL | CAPITAL)) !== 0 || (text.charCodeAt(start) >= 128 && quote.toLowerCase() !== quote.toUpperCase());
    tokens.push(
      hasCase ? wordOf(quote, kinds, start, end, isBehindCode(text, start), tokens.length === 0) : { word: quote, tags: TAG.sign, start, end },
    );
  }
  return tokens;
}

const tokensOf = readOnce<RuleInput, Map<Span, readonly Token[]>>(() => new Map());

/** The tokens of the sentence in which an offset lies; read once a mail. */
export function tokensAt(input: RuleInput, offset: number): readonly Token[] {
  const sentence = sentenceAt(input, offset);
  if (!sentence) return [];
  const known = tokensOf(input);
  let tokens = known.get(sentence);
  if (!tokens) known.set(sentence, (tokens = read(input.draft.text, sentence)));
  return tokens;
}

/** The token at an index; a sign without a word beyond either end. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? END;
}

export function is(token: Token, tag: number): boolean {
  return (token.tags & tag) !== 0;
}

/** True where the token can be nothing else than what the tags say. */
export function isOnly(token: Token, tag: number): boolean {
  return (token.tags & tag) !== 0 && (token.tags & ~(tag | TAG.unknown)) === 0;
}
