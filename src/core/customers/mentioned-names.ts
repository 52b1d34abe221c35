/** Words, digits included; a plain class, because the send gate runs where `\p{L}` is unknown. */
const WORD = /[A-Za-z0-9\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+/g;

/** Small words that stand inside company names. */
const JOINING = ['and', 'of', 'the', 'de', 'da', 'do', 'dos', 'del', 'di', 'du', 'la', 'le', 'für', 'und', 'et', 'y', 'e'];

/** A draft that holds more runs than this is a list, and the first ones tell enough. */
const MOST = 120;
const LONGEST = 200;
/** A text in capitals is one run: it is cut, each piece beginning with the last words of the one before, so that no name is cut in two. */
const MOST_WORDS = 20;
const OVERLAP = 5;

const isLower = (word: string): boolean => word.charAt(0) === word.charAt(0).toLowerCase() && word.charAt(0) !== word.charAt(0).toUpperCase();

/**
 * Runs of words in a text that may hold a company's name: such as begin with a capital letter, or have no capitals. Each once, in order.
 * Joined by single spaces. Commas and line ends end a run; full stops do not, because of S.A. de C.V.
 */
export function mentionsIn(text: string): readonly string[] {
  const runs: string[] = [];
  let run: string[] = [];
  let end = -1;
  const close = (overlap = 0): void => {
    while (run.length > 0 && isLower(run[run.length - 1] ?? '')) run.pop();
    const joined = run.join(' ').slice(0, LONGEST);
    if (joined.length >= 3 && /\D/.test(joined) && runs.indexOf(joined) < 0) runs.push(joined);
    run = overlap > 0 ? run.slice(-overlap) : [];
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && runs.length < MOST; match = WORD.exec(text)) {
    const [word] = match;
    if (run.length > 0 && !/^[ \u00a0&.'’+-]{0,3}$/.test(text.slice(end, match.index))) close();
    if (run.length >= MOST_WORDS) close(OVERLAP);
    if (!isLower(word) || (run.length > 0 && JOINING.indexOf(word) >= 0)) run.push(word);
    else close();
    end = match.index + word.length;
  }
  close();
  return runs.slice(0, MOST);
}
