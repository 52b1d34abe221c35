import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { signAfter, wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Things that trade mail counts. Adjective-like nouns before another noun (`many product managers`) are told by the word behind. */
const THINGS =
  'product sample customer order question model item machine colour color carton piece container country document supplier factory design size problem photo picture company detail type style client engineer friend worker price market box mould mold catalogue catalog point message mail email drawing label week month year day page part unit buyer agent meeting reason change cable bag lamp light shoe shirt dress chair table sofa toy tool cup bottle pallet show fair'.split(
    ' ',
  );

const pluralOf = (noun: string): string => {
  if (/(x|s|sh|ch)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

const TO_PLURAL = new Map(THINGS.map((noun) => [noun, pluralOf(noun)] as const));
const TO_SINGULAR = new Map(THINGS.map((noun) => [pluralOf(noun), noun] as const));

/** What may follow a noun that ends its phrase. */
const GOES_ON = wordSet(
  'are is have has were was will can could in from for and with to we of which that who by on do you as at here already now today before after below above they i our your has cost costs weighs should must may per when if because but so or not also than each later ago need needs',
);
/** May stand between the number word and the thing. */
const ADJECTIVES = wordSet(
  'big different new other famous good large small important main old european american foreign chinese popular special local regular professional hot similar further more',
);
const BEHIND_MANY = new Set([...Array.from(TO_PLURAL.keys()), ...Array.from(ADJECTIVES)]);
const BEHIND_ONE = new Set([...Array.from(TO_SINGULAR.keys()), ...Array.from(ADJECTIVES)]);
const TIME = /^(day|week|month|year|page|unit|piece|part|point)s?$/;

export const numberAgreement: TradeRule = judgedRule({
  id: 'number-agreement',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '单复数不一致', en: 'Singular and plural mixed' },
  message: { 'zh-CN': '“{quote}”单复数不一致：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'these、many、several、one of、two 后面用复数，each、every、this、a 后面用单数；中文名词没有复数，容易漏 s。',
    en: 'These, many, several, two and “one of our” take the plural; each, every, this and a take the singular.',
  },
  wake: [
    '(these|those|many|several|various|two|three|four|five|six|few|all kinds of|different kinds of|so many|how many)',
    '(2|3|4|5|6|7|8|10|12|15|20|25|30|35|40|45|50|60|90|100|200|300|500|1000)',
    '(one|each|some|many|most|any|two|three|all|both|part) of (our|your|my|the|these|those)',
    '(each|every|this|another|a|an)',
    'this goods',
  ],
  next: (words) => (words === 'this goods' ? undefined : /^(each|every|this|another|a|an)$/.test(words) ? BEHIND_ONE : BEHIND_MANY),
  judge: (text, place, words) => {
    if (words === 'this goods')
      return { start: place.start, end: place.end, words: text.charAt(place.start) === 'T' ? 'These goods' : 'these goods' };
    let next = wordAfter(text, place.end);
    if (next.word === '') return undefined;
    if (ADJECTIVES.has(next.word) && !/^(\d|a$|an$|this$|each$|every$)/.test(words)) next = wordAfter(text, next.end);
    const digit = /^\d/.test(words);
    if (/^(each|every|this|another|a|an)$/.test(words)) {
      const singular = TO_SINGULAR.get(next.word);
      if (singular === undefined || !endsPhrase(text, next.end)) return undefined;
      if (words === 'this' && !/^(|is|was|are|were|will|can|has|have|for|in|from|to|and)$/.test(wordAfter(text, next.end).word)) return undefined;
      return { start: place.start, end: next.end, words: singular, at: next };
    }
    const plural = TO_PLURAL.get(next.word);
    if (plural === undefined || !endsPhrase(text, next.end)) return undefined;
    if (digit && !belongsTo(text, place.start)) return undefined;
    // `a two piece set`, `two colour print`: told by the word behind; `two model` at the end of a sentence is plain.
    if (
      /^(two|three|four|five|six)$/.test(words) &&
      TIME.test(next.word) &&
      /^(set|design|suit|kit|trial|notice|tour)$/.test(wordAfter(text, next.end).word)
    )
      return undefined;
    return { start: place.start, end: next.end, words: plural, at: next };
  },
  examples: [
    { text: 'We attach ⟦these product⟧ for you.', fixed: 'We attach these products for you.' },
    { text: 'He is ⟦one of our customer⟧.', fixed: 'He is one of our customers.' },
    { text: 'We can ship ⟦this goods⟧ today.', fixed: 'We can ship these goods today.' },
    { text: 'The lead time is ⟦30 day⟧ after deposit.', fixed: 'The lead time is 30 days after deposit.' },
    { text: 'Please check ⟦every cartons⟧.', fixed: 'Please check every carton.' },
    { text: 'Many product managers visited us.' },
    { text: 'We offer a 30 day trial.' },
    { text: 'All of this prices the goods out of the market.' },
    { text: 'One of our customers asked for it.' },
    { text: 'See drawing no. 12 sample and page 3 item 4.' },
    { text: 'The deadline is 12 March, a week after the fair.' },
  ],
});

function endsPhrase(text: string, end: number): boolean {
  const word = wordAfter(text, end).word;
  return word === '' ? !/["'’“(/&\d-]/.test(signAfter(text, end)) && text.charAt(end) !== '-' : GOES_ON.has(word);
}

/** False when the figure is the end of a number, a code or a range: `no. 12`, `PI-12`, `1.5`, `10-15`. */
function belongsTo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return (
    !/([\d.,/#:x*×-]|no\.?|nr\.?|model|item|sample|page|drawing|order|a|an|the|this|your|our) ?$/i.test(before) ||
    /(^|\s)(need|within) $/i.test(before)
  );
}
