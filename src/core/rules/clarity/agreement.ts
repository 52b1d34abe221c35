import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { PURE_BASE, THIRD } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Behind these the verb is a bare form, or a question begins: `does it have`, `let it be`. */
const AUXILIARIES = wordSet(
  'does did do will would can could should may might must let make makes made help helps have has see hear watch suggest recommend request propose require insist that whether and or if than as',
);
/** Behind these the noun is no subject: `the price of the goods is`. */
const PREPOSITIONS = wordSet('of for with in on by from to than about against between behind and or per like including under at into after before');

/** A map, because a word such as `constructor` is a key of every object. */
function formMap(forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.keys(forms).map((form) => [form, forms[form] ?? form] as const));
}

const PLURAL_VERB = formMap({
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "doesn't": "don't",
  "isn't": "aren't",
  "hasn't": "haven't",
  "wasn't": "weren't",
  includes: 'include',
  needs: 'need',
  likes: 'like',
  wants: 'want',
});
const SINGULAR_VERB = formMap({
  are: 'is',
  were: 'was',
  have: 'has',
  "don't": "doesn't",
  "aren't": "isn't",
  "haven't": "hasn't",
  "weren't": "wasn't",
});
const SINGULAR_EXTRA = formMap({
  need: 'needs',
  want: 'wants',
  include: 'includes',
  provide: 'provides',
  depend: 'depends',
  take: 'takes',
  produce: 'produces',
  cost: 'costs',
  look: 'looks',
  seem: 'seems',
  mean: 'means',
  help: 'helps',
  come: 'comes',
  contain: 'contains',
  work: 'works',
  go: 'goes',
  know: 'knows',
  like: 'likes',
  say: 'says',
  accept: 'accepts',
  hope: 'hopes',
  agree: 'agrees',
});

const union = (...sets: readonly { forEach(use: (value: unknown, key: string) => void): void }[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const set of sets) set.forEach((_, word) => words.add(word));
  return words;
};
const BEHIND_PLURAL = union(PLURAL_VERB, THIRD);
const BEHIND_I = union(PLURAL_VERB, THIRD, wordSet('are'));
const BEHIND_SINGULAR = union(SINGULAR_VERB, SINGULAR_EXTRA);

const WE = /^(we|they|you|i)$/;
const IT = /^(he|she|it)$/;
const PLURAL = /(s|people)$/;
const UNCOUNTABLE_OR_SINGULAR = /(news|business|process)$/;

const VERBS_BEFORE = wordSet(
  'carry ship send make load pack check inspect order buy sell bring deliver produce receive get see hold take pay confirm change keep move clear collect store test use',
);

export const subjectVerb: TradeRule = judgedRule({
  id: 'subject-verb-agreement',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '主谓不一致', en: 'Verb does not agree' },
  message: { 'zh-CN': '“{quote}”主谓不一致：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '第三人称单数动词加 s（our factory has），复数不加（the goods are）。goods 永远是复数，equipment、information、quality 永远是单数。',
    en: 'A singular subject takes has, is, needs; a plural one have, are, need. “Goods” is always plural, “equipment” and “information” always singular.',
  },
  wake: [
    '(we|they|i|he|she|it)',
    '(our|your|the|this|my) (factory|company|boss|manager|customer|client|engineer|forwarder|supplier|price|quality|product|machine|sample|order|shipment|container|vessel|ship|packing|material|warehouse|colleague|bank|quotation|market|payment|color|colour|size|design|information|equipment|furniture|news|feedback)',
    '(the|these|those|all|our|your|all the|some) (goods|products|samples|prices|items|cartons|boxes|documents|customers|materials|machines|details|photos|colors|colours|sizes|parts|labels|drawings|containers|models|questions|people|workers|engineers|colleagues|suppliers|factories|designers)',
    '(everything|everyone|everybody|nobody|someone|anyone)',
    '(each|every) (product|sample|carton|piece|order|model|machine|item|box|color|colour|size|customer)',
  ],
  next: (words) => {
    if (words === 'i') return BEHIND_I;
    if (WE.test(words)) return BEHIND_PLURAL;
    return !IT.test(words) && isPlural(words.slice(words.lastIndexOf(' ') + 1)) ? BEHIND_PLURAL : BEHIND_SINGULAR;
  },
  judge: (text, place, words) => {
    const before = wordBefore(text, place.start).word;
    let verb = wordAfter(text, place.end);
    if (/^(always|also|never|usually|often|still|mainly)$/.test(verb.word)) verb = wordAfter(text, verb.end);
    if (verb.word === '') return undefined;
    // `to carry your goods was delayed`: an object, not a subject.
    if (before !== '' && VERBS_BEFORE.has(before)) return undefined;
    const say = (form: string | undefined) => (form === undefined ? undefined : { start: place.start, end: verb.end, words: form, at: verb });
    if (WE.test(words)) {
      if (words === 'i') {
        if (before === 'and' || before === 'or' || text.charAt(place.start) !== 'I') return undefined;
        return say(verb.word === 'is' || verb.word === 'are' ? 'am' : verb.word === 'was' ? undefined : pluralOf(verb.word));
      }
      return PREPOSITIONS.has(before) && before !== 'and' && before !== 'after' && before !== 'before' ? undefined : say(pluralOf(verb.word));
    }
    if (IT.test(words)) {
      if (
        before !== '' &&
        before !== 'but' &&
        before !== 'so' &&
        before !== 'because' &&
        before !== 'when' &&
        before !== 'and' &&
        before !== 'if' &&
        before !== 'that'
      )
        return undefined;
      if (/^(if|that)$/.test(before) && /^were/.test(verb.word)) return undefined;
      return say(
        SINGULAR_VERB.get(verb.word) ??
          (before === 'that' || before === 'and' || verb.word === 'produce' || verb.word === 'like' ? undefined : SINGULAR_EXTRA.get(verb.word)),
      );
    }
    if (
      PREPOSITIONS.has(before) ||
      AUXILIARIES.has(before) ||
      (/^(all|both)$/.test(before) && !/(information|equipment|furniture|news|feedback)$/.test(words))
    )
      return undefined;
    const noun = words.slice(words.lastIndexOf(' ') + 1);
    if (isPlural(noun)) return say(PLURAL_VERB.get(verb.word) ?? thirdPerson(verb.word));
    // `the company's`, `our product range`: the word behind is no verb then; only plain forms of be, have and do are sure.
    const extra =
      /^(our|your|my) (factory|company|boss|manager|customer|client|engineer|forwarder|supplier|colleague|bank)|^every|^someone|^anyone|^nobody/.test(
        words,
      ) && before === ''
        ? SINGULAR_EXTRA.get(verb.word)
        : undefined;
    if (/^(design|order|sample|work|cost|market|contact|need|help|look)$/.test(verb.word) && !/^(need|look|cost)$/.test(verb.word)) return undefined;
    return say(SINGULAR_VERB.get(verb.word) ?? extra);
  },
  examples: [
    { text: '⟦Our factory have⟧ 200 workers.', fixed: 'Our factory has 200 workers.' },
    { text: '⟦The goods is⟧ ready.', fixed: 'The goods are ready.' },
    { text: '⟦We has⟧ two lines.', fixed: 'We have two lines.' },
    { text: '⟦It have⟧ three colours.', fixed: 'It has three colours.' },
    { text: '⟦Our boss want⟧ to visit you.', fixed: 'Our boss wants to visit you.' },
    { text: 'Does it have a plug?' },
    { text: 'I was in Cologne last week.' },
    { text: 'Our factory constructor and our customer toString agree.' },
    { text: 'The quality of the goods is good.' },
    { text: 'Can your factory provide the labels?' },
    { text: 'The price of our samples includes freight.' },
    { text: 'Both the drawing and the sample are here.' },
    { text: 'If it were heavier, the frame would bend.' },
  ],
});

function isPlural(noun: string): boolean {
  return PLURAL.test(noun) && !UNCOUNTABLE_OR_SINGULAR.test(noun) && noun !== 'boss';
}

/** A third person that is no noun too. */
function thirdPerson(verb: string): string | undefined {
  const base = THIRD.get(verb);
  return base !== undefined && (PURE_BASE.has(base) || base === 'work') ? base : undefined;
}

function pluralOf(verb: string): string | undefined {
  const third = PLURAL_VERB.get(verb);
  if (third !== undefined) return third;
  // `we orders` is a verb; `they needs` too. Nouns hardly follow a pronoun.
  const base = THIRD.get(verb);
  return base !== undefined && !/^(costs|labels|changes|tests|designs)$/.test(verb) ? base : undefined;
}
