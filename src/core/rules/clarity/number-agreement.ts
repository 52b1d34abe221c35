import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { ADJECTIVES, PLURAL_OF, SINGULAR_OF } from '#core/rules/clarity/grammar/lexicon.ts';
import { signAfter, wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { PAST } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `chinese` and the like may stand there too; after a superlative as well (`one of the biggest manufacturer`). */
const TO_PLURAL = PLURAL_OF;
const TO_SINGULAR = SINGULAR_OF;

/** What may follow a noun that ends its phrase. */
const GOES_ON = wordSet(
  'are is have has were was will can could in from for and with to we of which that who by on do you as at here already now today before after below above they i our your has cost costs weighs should must may per when if because but so or not also than each later ago need needs',
);
const BEHIND_ONE = new Set([...Array.from(TO_SINGULAR.keys()), ...Array.from(ADJECTIVES)]);
const BEHIND_FIGURE = new Set(Array.from(TO_PLURAL.keys()));
/** Units that are counted; those the lexicon has no plural for take a plain s. */
const UNITS =
  'piece carton sample container unit box pallet set model colour color person machine chair lamp bag bottle sheet roll kilo kilogram meter metre centimeter centimetre inch ton tonne gram litre liter yard dollar euro degree day week month year hour minute dozen-box'.split(
    ' ',
  );
const PLURAL_OF_UNIT = new Map(UNITS.map((unit) => [unit, TO_PLURAL.get(unit) ?? `${unit.replace(/(x|ch)$/, '$1e')}s`]));
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
    `(${UNITS.join('|')})`,
    '(a large number of|a number of|a variety of|a series of|more and more|a lot of|lots of|plenty of|a few|a couple of|dozens of|hundreds of|thousands of|kinds of|types of|most of our|more than one of our|some other|many other|many other kinds of)',
    '(all|both) (our|the|your|of our|of the|of your|these|those)',
    'have any [other |further |more ](question|problem|doubt|inquiry|enquiry|comment|suggestion|requirement|idea|concern)',
    '(one|each|some|many|most|any|two|three|all|both|several|none) of (our|your|my|the|these|those|their|its)',
    'some (scratch|dent|bubble|crack|customer|product|photo|picture|document|supplier|factory|carton|idea|question|suggestion|requirement|model|drawing|file|certificate|comment|buyer|client|sample|machine|mistake|spot|defect)',
    '(each|every|this|another|a|an)',
    '(this|that|each|every|one) (kind|type|sort|style) of',
    'this goods',
  ],
  next: (words) =>
    /^\d/.test(words)
      ? BEHIND_FIGURE
      : words === 'this goods' || PLURAL_OF_UNIT.has(words) || / of |^have any/.test(words)
        ? undefined
        : /^(each|every|this|another|a|an)$/.test(words)
          ? BEHIND_ONE
          : undefined,
  judge: (text, place, words) => {
    if (words === 'this goods')
      return { start: place.start, end: place.end, words: text.charAt(place.start) === 'T' ? 'These goods' : 'these goods' };
    const unit = PLURAL_OF_UNIT.get(words);
    if (unit !== undefined) return countedUnit(text, place, unit);
    if (words.indexOf('have any ') === 0) {
      const noun = words.slice(words.lastIndexOf(' ') + 1);
      const start = place.end - noun.length;
      const next = wordAfter(text, place.end).word;
      return next === '' || /^(please|about|on|or|and|feel|just|with|regarding|for|let|contact|we|during)$/.test(next)
        ? { start: place.start, end: place.end, words: TO_PLURAL.get(noun) ?? `${noun.replace(/y$/, 'ie')}s`, at: { start, end: place.end } }
        : undefined;
    }
    if (/^some [a-z]+$/.test(words) && words !== 'some of') {
      const noun = words.slice(5);
      const start = place.end - noun.length;
      const plural = TO_PLURAL.get(noun) ?? `${noun.replace(/([^aeiou])y$/, '$1ie').replace(/(ch|sh|x|s)$/, '$1e')}s`;
      return /^(|on|in|with|for|about|to|and|from|which|that|we|are|have|was|were|before|after)$/.test(wordAfter(text, place.end).word) &&
        endsPhrase(text, place.end)
        ? { start: place.start, end: place.end, words: plural, at: { start, end: place.end } }
        : undefined;
    }
    let next = wordAfter(text, place.end);
    if (next.word === '' || (words === 'how many' && next.word === 'quantity')) return undefined;
    for (let i = 0; i < 2 && isAdjective(next.word) && !/^(\d|a$|an$|this$|each$|every$)/.test(words); i++) next = wordAfter(text, next.end);
    if (
      /^(all|both|a lot|lots|plenty|some other)/.test(words) &&
      /^(material|fabric|paper|steel|glass|wood|software|time|day|week|month|year|way|world|market|work|help|plant|line|process|staff|team|people|feature|light|board|glass|cover|card|quality|change|fee|cost|offer|claim|watch|contract|cable|carpet|company|stock|packing|season)$/.test(
        next.word,
      )
    )
      return undefined;
    const digit = /^\d/.test(words);
    if (/^(each|every|this|another|a|an)$/.test(words) || (/ of$/.test(words) && /^(this|that|each|every|one) (kind|type|sort|style)/.test(words))) {
      const singular = TO_SINGULAR.get(next.word);
      // `Option A costs nothing`: a letter that names, and a verb.
      if (words === 'a' && text.charAt(place.start) === 'A' && wordBefore(text, place.start).word !== '') return undefined;
      if (singular === undefined || !endsPhrase(text, next.end)) return undefined;
      if (words === 'this' && !/^(|is|was|are|were|will|can|has|have|for|in|from|to|and)$/.test(wordAfter(text, next.end).word)) return undefined;
      return { start: place.start, end: next.end, words: singular, at: next };
    }
    const plural = TO_PLURAL.get(next.word);
    if (plural === undefined || !endsPhrase(text, next.end)) return undefined;
    if (digit && !belongsTo(text, place.start)) return undefined;
    // `orders placed by April 20 ship today`, `the Big 5 fair`: the figure belongs to the name before it.
    if (
      digit &&
      /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, place.start - 12), place.start)) &&
      !/(^|[.!?\n]\s*)\w+ $/.test(text.slice(Math.max(0, place.start - 14), place.start))
    )
      return undefined;
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
    { text: 'The MOQ is ⟦500 meter⟧ for each order.', fixed: 'The MOQ is 500 meters for each order.' },
    { text: 'Please check ⟦every cartons⟧.', fixed: 'Please check every carton.' },
    { text: 'There are ⟦some scratch⟧ on the surface.', fixed: 'There are some scratches on the surface.' },
    { text: 'Many product managers visited us, and some sample cards are left.' },
    { text: 'We offer a 30 day trial.' },
    { text: 'The roll length is 500 m.' },
    { text: 'All of this prices the goods out of the market.' },
    { text: 'One of our customers asked for it.' },
    { text: 'See drawing no. 12 sample and page 3 item 4.' },
    { text: 'The deadline is 12 March, a week after the fair.' },
  ],
});

function endsPhrase(text: string, end: number): boolean {
  const word = wordAfter(text, end).word;
  return word === ''
    ? !/["'’“(/&\d-]/.test(signAfter(text, end)) && text.charAt(end) !== '-'
    : GOES_ON.has(word) || (PAST.has(word) && !/^(used|made|based)$/.test(word));
}

/** False when the figure is the end of a number, a code or a range: `no. 12`, `PI-12`, `1.5`, `10-15`. */
function belongsTo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return (
    !/([\d.,/#:x*×-]|no\.?|nr\.?|model|item|sample|page|drawing|order|a|an|the|this|your|our) ?$/i.test(before) ||
    /(^|\s)(need|within) $/i.test(before)
  );
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (word.length > 5 && /est$/.test(word)) || word === 'most';
}

/** `1,500 piece`, `2 20GP container`: the figure before the unit says that there are many. */
function countedUnit(text: string, place: { start: number; end: number }, plural: string): Verdict | undefined {
  if (!/(^|[\s(])([2-9]|\d{1,3}(,\d{3})+|\d{2,})$/.test(text.slice(Math.max(0, place.start - 14), place.start).trimEnd())) return undefined;
  const figure = /[\d,]+\s*$/.exec(text.slice(Math.max(0, place.start - 14), place.start))?.[0].length ?? 0;
  const from = place.start - figure;
  if (/[.:#/-] ?$/.test(text.slice(Math.max(0, from - 3), from))) return undefined;
  const before = wordBefore(text, from).word;
  if (
    /^(a|an|the|this|our|your|no|nr|per|item|page|drawing|model|order|po|pi|version|type|size|march|april|may|june|july|in)$/.test(before) ||
    !endsPhrase(text, place.end)
  )
    return undefined;
  return { start: from, end: place.end, words: plural, at: place };
}
