import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { inForm, wordList, wordTest } from '#core/rules/clarity/grammar/word-class.ts';
import type { WordTest } from '#core/rules/clarity/grammar/word-class.ts';
import { keepCapitals } from '#core/rules/keep-capitals.ts';
import type { PhraseHit, RuleInput, TradeRule } from '#core/rules/rule-input.ts';

interface Token {
  readonly test: WordTest;
  /** `?`: may be absent; `*`: up to three of them, or none. */
  readonly most: number;
  readonly least: number;
}

interface Frame {
  readonly before?: WordTest;
  readonly tokens: readonly Token[];
  readonly after?: WordTest;
  readonly template?: string;
  /** The words of which one must follow the wake; undefined means any. */
  readonly next?: readonly string[];
  /** What the brackets of the wake stand for. */
  readonly values: readonly string[];
}

interface FrameRule extends Omit<TradeRule, 'find' | 'phrases'> {
  readonly frames: string;
  /** Says no where the frame is right after all. `captured` are the words of the tokens. */
  readonly accept?: (text: string, verdict: Verdict, place: PhraseHit, input: RuleInput, captured: readonly string[]) => boolean;
}

interface Wording {
  readonly text: string;
  readonly values: readonly string[];
}

/** All wordings of a wake, each with the choice taken in every bracket; `a=b` looks for a and stands for b. */
function wordings(pattern: string): Wording[] {
  const at = pattern.search(/[([]/);
  if (at < 0) return [{ text: pattern, values: [] }];
  const group = pattern.charAt(at) === '(';
  const close = pattern.indexOf(group ? ')' : ']', at);
  const found: Wording[] = [];
  for (const choice of ((group ? '' : '|') + pattern.slice(at + 1, close)).split('|')) {
    const [text = '', value = text] = choice.split('=');
    for (const rest of wordings(pattern.slice(close + 1)))
      found.push({ text: pattern.slice(0, at) + text + rest.text, values: group ? [value, ...rest.values] : rest.values });
  }
  return found;
}

const LINE = /^(?:\{([^}]*)\} )?([^<{>]+?)( <[^>]*>(?: (?:<[^>]*>|[\w']+))*)?(?: \{([^}]*)\})?(?: =>(.*))?$/;

const TOKENS = /<[^>]*>|[\w']+/g;

/** The words of which one must follow the wake, as far as lists can say it. */
function wordsBehind(tokens: readonly string[], after: string | undefined): readonly string[] | undefined {
  const words: string[] = [];
  for (const token of tokens) {
    const source = token.replace(/[<>]/g, '');
    const optional = /^[?*]/.test(source);
    const list = wordList(optional ? source.slice(1) : source);
    if (list === undefined) return undefined;
    words.push(...list);
    if (!optional) return words;
  }
  // A figure counts as a determiner there, and is no word.
  const list = after === undefined || after.indexOf('@det') >= 0 ? undefined : wordList(after);
  return list && [...words, ...list];
}

function readToken(source: string): Token {
  const sign = source.charAt(0);
  const options = sign === '?' || sign === '*' ? source.slice(1) : source;
  return { test: wordTest(options), most: sign === '*' ? 3 : 1, least: sign === '?' || sign === '*' ? 0 : 1 };
}

/**
 * Frames written one a line: `{before} wake <token> <token> {after} => template`. The wake is found by the automaton; a token is a word of
 * the text behind it, `a|b|@class`, or a bare word; `{…}` must stand around but is no part of the fault. The template writes `$1.ing` for a token in
 * another form, `#1` for a bracket of the wake, `$0` for the wake as it stands; without a template there is no fix.
 */
function readFrames(table: string): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const row of table.split('\n')) {
    const line = row.trim();
    if (line === '') continue;
    const parts = LINE.exec(line);
    if (!parts) throw new Error(`frame “${line}”: not of the shape {before} wake <token> {after} => template`);
    const [, before, wake = '', tokens = '', after, template] = parts;
    const frame = {
      before: before === undefined ? undefined : wordTest(before),
      after: after === undefined ? undefined : wordTest(after),
      tokens: (tokens.match(TOKENS) ?? []).map((token) => readToken(token.replace(/[<>]/g, ''))),
      template: template?.trim(),
      next: wordsBehind(tokens.match(TOKENS) ?? [], after),
    };
    for (const { text, values } of wordings(wake)) {
      const phrase = text.replace(/ {2,}/g, ' ').trim();
      const known = found.get(phrase) ?? [];
      known.push({ ...frame, values });
      found.set(phrase, known);
    }
  }
  return found;
}

/** The word behind, `.` at the end of a clause, `,` before a comma, `#` before a figure; '' before a quotation or another word that goes on. */
function lookAhead(text: string, end: number): string {
  const { word } = wordAfter(text, end);
  if (word !== '') return word;
  let at = end;
  while (text.charAt(at) === ' ') at++;
  const sign = text.charAt(at);
  if (sign >= '0' && sign <= '9') return '#';
  return sign === ',' ? ',' : sign === '' || '.!?;:)\n'.indexOf(sign) >= 0 ? '.' : '';
}

function lookBehind(text: string, start: number): string {
  const { word } = wordBefore(text, start);
  if (word !== '') return word;
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === ' ') at--;
  const sign = text.charAt(at);
  return sign === ',' ? ',' : sign === '' || '.!?;:)(\n-*•“"'.indexOf(sign) >= 0 ? '.' : '';
}

function startsUpper(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== sign.toLowerCase();
}

function fill(template: string, wake: string, words: readonly string[], values: readonly string[]): string | undefined {
  const unknown: string[] = [];
  const filled = template.replace(/([$#])(\d)(?:\.(\w+))?/g, (_, sign: string, index: string, form: string | undefined) => {
    if (sign === '$' && index === '0') return wake;
    const word = (sign === '$' ? words : values)[Number(index) - 1] ?? '';
    if (form === undefined || word === '') return word;
    const other = inForm(word.toLowerCase(), form);
    if (other === undefined) unknown.push(word);
    return other ?? '';
  });
  return unknown.length === 0
    ? filled
        .replace(/ {2,}/g, ' ')
        .replace(/(^| )a (?=([aeio](?!ne\b)|u(?!s|ni))[a-z])/gi, '$1an ')
        .trim()
    : undefined;
}

function matchFrame(frame: Frame, text: string, place: PhraseHit): { verdict: Verdict; words: string[] } | undefined {
  const words: string[] = [];
  let end = place.end;
  for (const { test, most, least } of frame.tokens) {
    let count = 0;
    const from = end;
    while (count < most) {
      const next = wordAfter(text, end);
      if (next.word === '' || !test(next.word)) break;
      end = next.end;
      count++;
    }
    if (count < least) return undefined;
    words.push(text.slice(from, end).trim());
  }
  if (frame.after && !frame.after(lookAhead(text, end))) return undefined;
  if (frame.before && !frame.before(lookBehind(text, place.start))) return undefined;
  const wake = text.slice(place.start, place.end);
  const filled = frame.template === undefined ? undefined : fill(frame.template, wake, words, frame.values);
  if (filled === undefined) return { verdict: { start: place.start, end }, words };
  const kept = keepCapitals(wake, filled.replace(/(^| )i(?= |$)/g, '$1I'));
  const written = /^i\b/.test(kept) && wake.charAt(0) === 'I' ? `I${kept.slice(1)}` : kept;
  const cased = startsUpper(text, place.start) && wake !== 'I' ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  return { verdict: { start: place.start, end, words: cased }, words };
}

/**
 * For each wake the words of which one must follow it; undefined where a frame of it takes any. The wordings of a line share its list,
 * so that lists are told apart by number: joining their words for each wording would cost most of the time in which rules are made.
 */
function followersOf(table: ReadonlyMap<string, readonly Frame[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<readonly string[], number>();
  const sets = new Map<string, ReadonlySet<string>>();
  const followers = new Map<string, ReadonlySet<string>>();
  table.forEach((frames, wake) => {
    const lists: (readonly string[])[] = [];
    for (const { next } of frames) {
      if (next === undefined) return;
      lists.push(next);
      if (!numbers.has(next)) numbers.set(next, numbers.size);
    }
    const key = lists.map((list) => numbers.get(list)).join(' ');
    const known = sets.get(key) ?? new Set(([] as string[]).concat(...lists));
    sets.set(key, known);
    followers.set(wake, known);
  });
  return followers;
}

/** A rule written as frames of word classes. Values for its texts: `{quote}`, `{replacement}`. */
export function frameRule({ frames, accept, ...rule }: FrameRule): TradeRule {
  const table = readFrames(frames);
  const nextOf = followersOf(table);
  return judgedRule({
    ...rule,
    wake: Array.from(table.keys()),
    next: (phrase) => nextOf.get(phrase),
    judge: (text, place, phrase, input) => {
      for (const frame of table.get(phrase) ?? []) {
        const found = matchFrame(frame, text, place);
        if (found && (accept === undefined || accept(text, found.verdict, place, input, found.words))) return found.verdict;
      }
      return undefined;
    },
  });
}
