/**
 * The phrases that a pattern stands for: `(a|b)` is either, `[very ]` may be absent; both may nest. The number of phrases is the
 * product of the choices, so keep patterns small.
 */
export function expandPhrase(pattern: string): string[] {
  const [phrases, end] = readSequence(pattern, 0);
  if (end !== pattern.length) throw new Error(`phrase “${pattern}”: a bracket closes at ${end} that was never opened`);
  return Array.from(new Set(phrases.map((phrase) => phrase.replace(/ {2,}/g, ' ').trim())));
}

function readSequence(pattern: string, from: number): [string[], number] {
  const alternatives: string[] = [];
  let current = [''];
  let at = from;
  for (; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '(' || sign === '[') {
      const [inner, end] = readSequence(pattern, at + 1);
      if (pattern.charAt(end) !== (sign === '(' ? ')' : ']')) throw new Error(`phrase “${pattern}”: the bracket at ${at} is not closed`);
      const choices = sign === '[' ? ['', ...inner] : inner;
      current = ([] as string[]).concat(...current.map((head) => choices.map((choice) => head + choice)));
      at = end;
    } else if (sign === ')' || sign === ']') break;
    else if (sign === '|') {
      alternatives.push(...current);
      current = [''];
    } else current = current.map((head) => head + sign);
  }
  return [[...alternatives, ...current], at];
}
