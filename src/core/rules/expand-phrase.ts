/**
 * The phrases that a pattern stands for: `(a|b)` is either, `[very ]` may be absent; both may nest. The number of phrases is the
 * product of the choices, so keep patterns small.
 */
export function expandPhrase(pattern: string): string[] {
  // Thousands of entries are plain words, and all are expanded before the first check.
  if (!/[()[\]|]/.test(pattern)) return [oneSpaced(pattern)];
  const [phrases, end] = readSequence(pattern, 0);
  if (end !== pattern.length) throw new Error(`phrase “${pattern}”: a bracket closes at ${end} that was never opened`);
  return Array.from(new Set(phrases.map(oneSpaced)));
}

function oneSpaced(phrase: string): string {
  return (phrase.indexOf('  ') < 0 ? phrase : phrase.replace(/ {2,}/g, ' ')).trim();
}

/** Where the words end that begin at `from`. */
function endOfWords(pattern: string, from: number): number {
  let at = from;
  while (at < pattern.length && '()[]|'.indexOf(pattern.charAt(at)) < 0) at++;
  return at;
}

function readSequence(pattern: string, from: number): [string[], number] {
  const alternatives: string[] = [];
  let current = [''];
  let at = from;
  while (at < pattern.length) {
    const sign = pattern.charAt(at);
    if (sign === '(' || sign === '[') {
      const [inner, end] = readSequence(pattern, at + 1);
      if (pattern.charAt(end) !== (sign === '(' ? ')' : ']')) throw new Error(`phrase “${pattern}”: the bracket at ${at} is not closed`);
      const choices = sign === '[' ? ['', ...inner] : inner;
      current = ([] as string[]).concat(...current.map((head) => choices.map((choice) => head + choice)));
      at = end + 1;
    } else if (sign === ')' || sign === ']') break;
    else if (sign === '|') {
      alternatives.push(...current);
      current = [''];
      at++;
    } else {
      const end = endOfWords(pattern, at);
      const words = pattern.slice(at, end);
      current = current.map((head) => head + words);
      at = end;
    }
  }
  return [[...alternatives, ...current], at];
}
