import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { TAG, tagsOf } from '#core/rules/clarity/tagged/word-tags.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';

/** A word or sign of a sentence, in lower case, with all it can be. */
export interface Token extends Span {
  readonly word: string;
  readonly tags: number;
}

/** Longer sentences are lists or attacks; only their beginning is looked at. */
const MOST_TOKENS = 160;
const PIECE = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*['’]?|\d[\d.,:/-]*\d%?|\d%?|[^\s\w]/g;
const END: Token = { word: '', tags: TAG.sign, start: 0, end: 0 };

function tokenOf(text: string, start: number, end: number, first: boolean): Token {
  const quote = text.slice(start, end);
  const unit = quote.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return { word: '#', tags: /[A-Za-z]/.test(text.charAt(end)) ? TAG.name : TAG.figure, start, end };
  const lower = quote.toLowerCase();
  if (lower === quote.toUpperCase()) return { word: quote, tags: TAG.sign, start, end };
  const word = lower.replace('’', "'").replace(/([^s])'$/, '$1');
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (/[\w@/_.#]/.test(before) && before !== '.' && start > 0) return { word, tags: TAG.name, start, end };
  const known = tagsOf(word);
  const upper = quote !== lower && word !== 'i';
  if (upper && (known & TAG.unknown || (!first && quote.length > 1 && quote === quote.toUpperCase()))) return { word, tags: TAG.name, start, end };
  return { word, tags: upper && !first ? known | TAG.name : known, start, end };
}

function read(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = start;
  for (let found = PIECE.exec(text); found && found.index < end && tokens.length < MOST_TOKENS; found = PIECE.exec(text)) {
    const stop = Math.min(end, found.index + found[0].length);
    tokens.push(tokenOf(text, found.index, stop, tokens.length === 0));
  }
  return tokens;
}

const READ = new WeakMap<RuleInput, Map<number, readonly Token[]>>();

/** The tokens of the sentence in which an offset lies; read once a mail. */
export function tokensAt(input: RuleInput, offset: number): readonly Token[] {
  const sentence = sentenceAt(input, offset);
  if (!sentence) return [];
  let sentences = READ.get(input);
  if (!sentences) READ.set(input, (sentences = new Map<number, readonly Token[]>()));
  let tokens = sentences.get(sentence.start);
  if (!tokens) sentences.set(sentence.start, (tokens = read(input.draft.text, sentence)));
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
