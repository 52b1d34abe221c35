import { ADJECTIVES, ADVERBS, ONLY_PLURAL, PLURAL_OF, SINGULAR_OF, UNCOUNTABLE } from '#core/rules/clarity/grammar/lexicon.ts';
import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { inForm } from '#core/rules/clarity/grammar/word-class.ts';
import { PURE_BASE, THIRD } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

const DETERMINERS = wordSet('the our your this that my his their these those all its two three four five six ten both many several');
/** Words behind which a clause begins with its subject. */
const CLAUSE_WORDS = wordSet('that because if when but so since as think hope although whether while believe know until unless');
/** Before `that` these take a bare verb: `suggest that the factory include`. */
const WISHES = wordSet(
  'suggest recommend require request propose insist demand important necessary essential suggested recommended requested required proposed',
);
/** Groups of people take either verb in British use. */
const GROUPS = wordSet('team staff company family group management pair majority rest range variety couple lot number half police people boss');
const SINGULAR_FORM = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ["aren't", "isn't"],
  ["haven't", "hasn't"],
  ["don't", "doesn't"],
]);
const PLURAL_FORM = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ["isn't", "aren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);
/** Verbs that a price, a machine or a factory does; bare forms that are no nouns, or that an object behind shows to be verbs. */
const BARE = 'include contain consist depend belong require provide allow become seem agree accept come produce arrive need use support cost';
const THIRD_OF = new Map<string, string>();
THIRD.forEach((base, third) => THIRD_OF.set(base, third));
/** Third persons that no plural noun can be followed by as a noun. */
const BASE_OF = new Map(
  'include contain consist depend belong require become seem agree accept come produce arrive look work cost sell want like mean weigh'
    .split(' ')
    .map((base) => [THIRD_OF.get(base) ?? `${base}s`, base] as const),
);
const NEEDS_OBJECT = wordSet('need use support cost produce');
const OBJECT = wordSet('the a an our your to more two three only about usd some this');
const HEADS =
  '(quality|price|cost|color|colour|size|weight|delivery|production|packing|list|design|result|thickness|total|lead time|quantity|status|surface|performance|style|copy)';

type GrammaticalNumber = 'one' | 'many' | undefined;

function numberOf(noun: string): GrammaticalNumber {
  if (SINGULAR_OF.has(noun) || ONLY_PLURAL.has(noun)) return 'many';
  if (GROUPS.has(noun)) return undefined;
  return PLURAL_OF.has(noun) || UNCOUNTABLE.has(noun) ? 'one' : undefined;
}

function beginsClause(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (before.word === '') return beginsSentence(text, start);
  if (!CLAUSE_WORDS.has(before.word)) return false;
  return before.word !== 'that' || !WISHES.has(wordBefore(text, before.start).word);
}

/** The subject right before `start`: determiner, at most one adjective, noun. */
function subjectBefore(text: string, start: number): { number: 'one' | 'many'; start: number; noun: string } | undefined {
  const noun = wordBefore(text, start);
  const number = numberOf(noun.word);
  if (number === undefined) return undefined;
  let first = wordBefore(text, noun.start);
  if (ADJECTIVES.has(first.word)) first = wordBefore(text, first.start);
  // `these product are`: the noun is at fault, not the verb.
  if (
    (number === 'one' && /^(these|those|all|two|three|four|five|six|ten|both|many|several)$/.test(first.word)) ||
    (number === 'many' && /^(this|that)$/.test(first.word))
  )
    return undefined;
  const determined = DETERMINERS.has(first.word);
  const from = determined ? first.start : noun.start;
  if (!determined && (first.word !== '' || number === 'one')) return undefined;
  return beginsClause(text, from) ? { number, start: from, noun: noun.word } : undefined;
}

export const agreementAcross: TradeRule = judgedRule({
  id: 'verb-far-from-subject',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '动词与真正的主语不一致', en: 'Verb does not agree with its real subject' },
  message: {
    'zh-CN': '“{quote}”：动词要与真正的主语一致，写“{replacement}”',
    en: '“{quote}”: the verb goes with its real subject, write “{replacement}”.',
  },
  why: {
    'zh-CN': '动词看主语中心词，不看离它最近的词：the quality of our products is good；each of the cartons has a label；there are two problems。',
    en: 'The verb agrees with the head of the subject, not with the nearest noun: the quality of our products is good; each of the cartons has a label; there are two problems.',
  },
  wake: [
    "(are|were|have|aren't|haven't|don't|is|was|has|isn't|hasn't|doesn't)",
    `(${BARE.split(' ').join('|')})`,
    `(${Array.from(BASE_OF.keys()).join('|')})`,
    `${HEADS} of [our|your|the|these|those|all|this]`,
    '(each|either|every one|one) of (our|your|the|these|those|them)',
    "there (is|was|are|were|'s)",
    "there's",
    '(which|who)',
  ],
  judge: (text, place, words) => {
    if (words === 'which' || words === 'who') return relative(text, place);
    if (words.indexOf('there') === 0) return thereIs(text, place, words);
    if (words.indexOf(' of') > 0) return headOf(text, place, words);
    const before = wordBefore(text, place.start);
    const subject = subjectBefore(text, ADVERBS.has(before.word) ? before.start : place.start);
    if (!subject) return undefined;
    // `Ten days is the least we need`: an amount is one thing.
    if (words === 'is' && /^(days|weeks|months|years|hours|minutes|pieces|sets|dollars|euros|percent|kilos|metres|meters|tons)$/.test(subject.noun))
      return undefined;
    const turned =
      subject.number === 'one' ? (SINGULAR_FORM.get(words) ?? bareVerb(text, place, words)) : (PLURAL_FORM.get(words) ?? BASE_OF.get(words));
    return turned === undefined ? undefined : { start: subject.start, end: place.end, words: turned, at: place };
  },
  examples: [
    { text: 'The ⟦quality of our products are⟧ stable.', fixed: 'The quality of our products is stable.' },
    { text: '⟦Each of the cartons have⟧ a label.', fixed: 'Each of the cartons has a label.' },
    { text: '⟦The new price include⟧ packing.', fixed: 'The new price includes packing.' },
    { text: '⟦Cartons is⟧ ready.', fixed: 'Cartons are ready.' },
    { text: '⟦There is two mistakes⟧ in the list.', fixed: 'There are two mistakes in the list.' },
    { text: 'Neither of the cartons has a label.' },
    { text: 'A number of our products are made in Foshan.' },
    { text: 'The prices of our products are stable.' },
    { text: 'The carton and the pallet are ready.' },
    { text: 'We suggest that the price include packing.' },
    { text: 'Does the machine need oil?' },
    { text: 'There is a list of questions.' },
  ],
});

function bareVerb(text: string, place: { end: number }, verb: string): string | undefined {
  const third = THIRD_OF.get(verb);
  if (third === undefined) return undefined;
  return !NEEDS_OBJECT.has(verb) || OBJECT.has(wordAfter(text, place.end).word) || ADJECTIVES.has(wordAfter(text, place.end).word)
    ? third
    : undefined;
}

/** `the quality of our products are`, `each of the cartons have`. */
function headOf(text: string, place: { start: number; end: number }, words: string): Verdict | undefined {
  const each = /^(each|either|every|one)/.test(words);
  const before = wordBefore(text, place.start).word;
  let noun = wordAfter(text, place.end);
  if (ADJECTIVES.has(noun.word)) noun = wordAfter(text, noun.end);
  const verb = / them$/.test(words) ? noun : wordAfter(text, noun.end);
  if (!/ them$/.test(words) && numberOf(noun.word) !== 'many' && !each) return undefined;
  const turned = SINGULAR_FORM.get(verb.word) ?? (each && /^(need|want|include|contain|cost)$/.test(verb.word) ? `${verb.word}s` : undefined);
  if (turned === undefined) return undefined;
  if (each) {
    if (before !== '' && !CLAUSE_WORDS.has(before) && before !== 'and') return undefined;
  } else {
    const start = wordBefore(text, place.start);
    if (!/^(the|this|that|total|unit|)$/.test(start.word)) return undefined;
    if (start.word !== '' && !beginsClause(text, start.start)) return undefined;
  }
  return { start: place.start, end: verb.end, words: turned, at: verb };
}

function thereIs(text: string, place: { start: number; end: number }, words: string): Verdict | undefined {
  let next = wordAfter(text, place.end);
  const quantity = /^(two|three|four|five|several|many|some|no|any|a|an|one|few|not)$/.test(next.word) ? next.word : '';
  if (quantity !== '') next = wordAfter(text, next.end);
  if (/^(many|any|other|more|big|small|new|different|main)$/.test(next.word)) next = wordAfter(text, next.end);
  const follower = wordAfter(text, next.end).word;
  if (PLURAL_OF.has(follower) || SINGULAR_OF.has(follower)) return undefined;
  const many = numberOf(next.word) === 'many';
  const form = words.slice(words.lastIndexOf(words.indexOf("'") > 0 ? 'e' : ' ') + 1);
  if (many && /^(is|was|'s)$/.test(form) && !/^(a|an|one)$/.test(quantity)) {
    const capital = text.charAt(place.start) === 'T' ? 'There' : 'there';
    return { start: place.start, end: next.end, words: `${capital} ${form === 'was' ? 'were' : 'are'}`, at: place };
  }
  if (!many && /^(a|an|one)$/.test(quantity) && PLURAL_OF.has(next.word) && /^(are|were)$/.test(form)) {
    // `There are a lot of customers`, `a number of parts`, `a set of drawings`
    if (/^(and|or)$/.test(follower)) return undefined;
    if (follower === 'of' && /^(lot|number|couple|range|series|pair|set|batch|bundle)$/.test(next.word)) {
      const counted = wordAfter(text, wordAfter(text, next.end).end).word;
      // `There are a lot of dust` has nothing that could be counted.
      if (next.word !== 'lot' || /s$/.test(counted) || SINGULAR_OF.has(counted) || ADJECTIVES.has(counted)) return undefined;
    }
    const capital = text.charAt(place.start) === 'T' ? 'There' : 'there';
    return { start: place.start, end: next.end, words: `${capital} ${form === 'were' ? 'was' : 'is'}`, at: place };
  }
  return undefined;
}

/** `a company which specialize`: the relative takes the number of the noun before it. */
function relative(text: string, place: { start: number; end: number }): Verdict | undefined {
  const noun = wordBefore(text, place.start);
  const verb = wordAfter(text, place.end);
  const third = PURE_BASE.has(verb.word) || /^(have|need|want)$/.test(verb.word) ? inForm(verb.word, 'third') : undefined;
  if (third === undefined || (!PLURAL_OF.has(noun.word) && noun.word !== 'company')) return undefined;
  let first = wordBefore(text, noun.start);
  for (let i = 0; i < 2 && ADJECTIVES.has(first.word); i++) first = wordBefore(text, first.start);
  return /^(a|an|this|our|one|every|each)$/.test(first.word) && wordBefore(text, first.start).word !== 'of'
    ? { start: noun.start, end: verb.end, words: third, at: verb }
    : undefined;
}
