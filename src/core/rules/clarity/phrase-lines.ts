import type { PhraseEntry } from '#core/rules/phrase-rule.ts';

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
  const choices = (group ? '' : '|') + pattern.slice(at + 1, close);
  const found: Wording[] = [];
  for (const choice of choices.split('|')) {
    const [text = '', value = text] = choice.split('=');
    for (const tail of rest) found.push({ text: head + text + tail.text, values: group ? [value, ...tail.values] : tail.values });
  }
  return found;
}

/**
 * Phrase entries written one a line: `wrong > right | also right`. `$1` is the choice of the first bracket, a bracket `(informations=information)`
 * looks for the first word and stands for the second; `wrong >` takes the words out, a line without `>` has no fix.
 */
export function phraseLines(table: string): PhraseEntry[] {
  const entries: PhraseEntry[] = [];
  for (const row of table.split('\n')) {
    const line = row.trim();
    if (line === '') continue;
    const arrow = line.indexOf('>');
    if (arrow < 0) {
      entries.push({ find: line });
      continue;
    }
    const find = line.slice(0, arrow).trim();
    const right = line.slice(arrow + 1).split('|').map((words) => words.trim());
    if (line.indexOf('$', arrow) < 0 && find.indexOf('=') < 0) entries.push({ find, replace: right });
    else for (const { text, values } of wordings(find)) entries.push({ find: text, replace: right.map((words) => put(words, values)) });
  }
  return entries;
}

function put(words: string, values: readonly string[]): string {
  return words
    .replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
