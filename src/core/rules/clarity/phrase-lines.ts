import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import type { PhraseEntry, PhraseRule } from '#core/rules/phrase-rule.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Words that must stand before and behind a phrase; undefined means any. */
interface Around {
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
}

interface Wording {
  readonly text: string;
  /** What each bracket `(…)` stands for, in order. */
  readonly values: readonly string[];
}

/** All wordings of a pattern, each with the choice taken in every `(…)`; of a choice `a=b`, `a` is looked for and `b` is the value. */
function wordings(pattern: string): Wording[] {
  const at = pattern.search(/[([]/);
  if (at < 0) return [{ text: pattern, values: [] }];
  const group = pattern.charAt(at) === '(';
  const close = pattern.indexOf(group ? ')' : ']', at);
  const head = pattern.slice(0, at);
  const rest = wordings(pattern.slice(close + 1));
  const found: Wording[] = [];
  for (const choice of ((group ? '' : '|') + pattern.slice(at + 1, close)).split('|')) {
    const [text = '', value = text] = choice.split('=');
    for (const tail of rest) found.push({ text: head + text + tail.text, values: group ? [value, ...tail.values] : tail.values });
  }
  return found;
}

function put(words: string, values: readonly string[]): string {
  if (words.indexOf('$') < 0) return words;
  return words
    .replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const setOf = (options: string): ReadonlySet<string> => new Set(options.split('|'));

/** `{a|b} phrase {c|d}`: the phrase without its neighbours, and the neighbours. `.` stands for the end of the line or any sign, `,` for a comma. */
function split(find: string): { phrase: string; around: Around } {
  const head = /^\{([^}]*)\} /.exec(find);
  const tail = / ?\{([^}]*)\}$/.exec(find);
  const phrase = find.slice(head ? head[0].length : 0, find.length - (tail ? tail[0].length : 0));
  return { phrase, around: { before: head ? setOf(head[1] ?? '') : undefined, after: tail ? setOf(tail[1] ?? '') : undefined } };
}

const CONDITIONS = new WeakMap<PhraseEntry, Around[]>();

/**
 * Phrase entries written one a line: `wrong > right | also right`. `$1` is the choice of the first bracket, a bracket `(informations=information)`
 * looks for the first word and stands for the second; `wrong >` takes the words out, a line without `>` has no fix.
 * `{will|can} loose {the|our} > lose` objects to the phrase only between such neighbours.
 */
export function phraseLines(table: string): PhraseEntry[] {
  const byPhrase = new Map<string, PhraseEntry>();
  for (const row of table.split('\n')) {
    const line = row.trim();
    if (line === '') continue;
    const arrow = line.indexOf('>');
    const { phrase, around } = split(arrow < 0 ? line : line.slice(0, arrow).trim());
    const right =
      arrow < 0
        ? undefined
        : line
            .slice(arrow + 1)
            .split('|')
            .map((words) => words.replace(/ {2,}/g, ' ').trim());
    if (/[{}]/.test(phrase)) throw new Error(`phrase line “${line}”: {…} stands at an end only`);
    for (const { text, values } of wordings(phrase)) {
      const find = (text.indexOf('  ') < 0 ? text : text.replace(/ {2,}/g, ' ')).trim();
      const known = byPhrase.get(find);
      if (known) {
        CONDITIONS.get(known)?.push(around);
        continue;
      }
      const entry: PhraseEntry = { find, replace: right?.map((words) => put(words, values)) };
      byPhrase.set(find, entry);
      CONDITIONS.set(entry, [around]);
    }
  }
  return Array.from(byPhrase.values());
}

/** The words of which one must follow whatever stands before; undefined where the end of the line or a comma may follow too. */
function followers(conditions: readonly Around[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const { after } of conditions) {
    if (after === undefined || after.has('.') || after.has(',')) return undefined;
    after.forEach((word) => words.add(word));
  }
  return words.size === 0 ? undefined : words;
}

function fitsAfter(after: ReadonlySet<string>, text: string, end: number): boolean {
  const { word } = wordAfter(text, end);
  return word !== '' ? after.has(word) : after.has('.') || (text.charAt(end) === ',' && after.has(','));
}

/** A phrase rule whose entries come from `phraseLines` and stand between the neighbours that their lines name. */
export function lineRule({ accept, entries, ...rule }: PhraseRule): TradeRule {
  const conditions = entries.map((entry) => CONDITIONS.get(entry) ?? []);
  return phraseRule({
    ...rule,
    entries: entries.map((entry, index) => ({ ...entry, before: followers(conditions[index] ?? []) })),
    accept: (input, hit, text, part) => {
      const fits = (conditions[hit.phrase] ?? []).some(
        ({ before, after }) =>
          (before === undefined || before.has(wordBefore(text, hit.start).word || '.')) && (after === undefined || fitsAfter(after, text, hit.end)),
      );
      return fits && (accept === undefined || accept(input, hit, text, part));
    },
  });
}
