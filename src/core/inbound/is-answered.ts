import type { Ask } from '#core/inbound/reading.ts';

/** Words that stand in every question and answer. */
const EMPTY_WORDS = new Set(
  'about after again also another answer before between confirm could does during each else from have hello here into kindly know like make many more much need only order other over please provide send share should some tell than thank thanks that their them then there these they this those through time under until very want were what when where which while will with would your yours'.split(
    ' ',
  ),
);

/** Share of an ask's words that an answer has to take up. */
const ENOUGH = 0.34;

/** The beginning of a word, so that `certificates` meets `certificate`. */
function stem(word: string): string {
  return word.slice(0, 6);
}

/** The words of a text that carry its matter: long ones, and everything with a digit or in capitals. */
function matterOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.match(/[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9%./-]*/g) ?? []) {
    const lower = word.toLowerCase().replace(/[./-]+$/, '');
    const isCode = /\d/.test(word) || (word.length >= 2 && word === word.toUpperCase() && /[A-Z]{2}/.test(word));
    if (lower === 'ok') continue;
    if (isCode || (lower.length >= 4 && !EMPTY_WORDS.has(lower))) words.add(isCode ? lower : stem(lower));
  }
  return words;
}

/** True when an answer takes up what is asked, by its words: a hint for a tick list, no proof. */
export function isAnswered(ask: Pick<Ask, 'quote'>, answer: string): boolean {
  const asked = matterOf(ask.quote);
  if (asked.size === 0) return answer.trim() !== '';
  const given = matterOf(answer);
  let met = 0;
  asked.forEach((word) => {
    if (given.has(word)) met++;
  });
  return met / asked.size >= ENOUGH;
}
