/** `words` with the capitals that the same words have inside `quote`: names, months and weekdays that a table of phrases holds in small letters. */
export function keepCapitals(quote: string, words: string): string {
  let kept = words;
  const pattern = /[A-Z][\w'’-]*/g;
  for (let found = pattern.exec(quote); found; found = pattern.exec(quote)) {
    const [name] = found;
    // What begins the quote may begin the sentence, and `I` is written large by the tables themselves.
    if (found.index === 0 || name === 'I') continue;
    const low = name.toLowerCase();
    kept = kept.replace(/[A-Za-z][\w'’-]*/g, (word, at: number) => (at > 0 && word === low ? name : word));
    if (kept.slice(0, low.length) === low && !/[a-z]/.test(kept.charAt(low.length)) && quote.charAt(0) === quote.charAt(0).toLowerCase())
      kept = name + kept.slice(low.length);
  }
  return kept;
}
