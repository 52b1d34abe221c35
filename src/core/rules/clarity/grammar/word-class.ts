import { ADJECTIVES, ADVERBS, ONLY_PLURAL, PLURAL_OF, PREDICATES, SINGULAR_OF, UNCOUNTABLE } from '#core/rules/clarity/grammar/lexicon.ts';
import { BASE, ING, PARTICIPLE, PARTICIPLE_OF, PAST, PURE_BASE, THIRD } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';

/** Form in -ing to bare form. */
const BASE_OF_ING = new Map<string, string>();
ING.forEach((ing, base) => BASE_OF_ING.set(ing, base));
const PARTICIPLES = new Set<string>();
PARTICIPLE_OF.forEach((participle) => PARTICIPLES.add(participle));
/** Bare form to past form. */
const PAST_OF = new Map<string, string>();
PAST.forEach((base, past) => PAST_OF.set(base, past));
const THIRD_OF = new Map<string, string>();
THIRD.forEach((base, third) => THIRD_OF.set(base, third));

const PREPOSITIONS = wordSet(
  'of for with in on by from to than about against between behind per like including under at into after before within until till during without via through',
);
/** With `#`, a figure. */
const DETERMINERS = wordSet('# the a an our your my his her their its this that these those any some all both each every no another more');
const POSSESSIVES = wordSet('our your my his her their its');
const OBJECTS = wordSet('me us you him her them it');
const SUBJECTS = wordSet('i we you he she it they');
const CONJUNCTIONS = wordSet('and but so because if when that as or then although while since whether');
const QUANTITIES = wordSet('two three four five six seven eight nine ten several many few various different dozens');

export type WordTest = (word: string) => boolean;

const nounSuffix = /(tion|sion|ment|ness|ance|ence|ity|ship)$/;

/** Classes of words that the frames name with `@`: lists. */
const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['base', BASE],
  ['pure', PURE_BASE],
  ['ing', new Set(BASE_OF_ING.keys())],
  ['past', new Set(PAST.keys())],
  ['ppl', PARTICIPLES],
  ['third', new Set(THIRD.keys())],
  ['noun', new Set(PLURAL_OF.keys())],
  ['nouns', new Set([...Array.from(SINGULAR_OF.keys()), ...Array.from(ONLY_PLURAL)])],
  ['adj', ADJECTIVES],
  ['pred', PREDICATES],
  ['adv', ADVERBS],
  ['prep', PREPOSITIONS],
  ['det', DETERMINERS],
  ['poss', POSSESSIVES],
  ['obj', OBJECTS],
  ['subj', SUBJECTS],
  ['conj', CONJUNCTIONS],
  ['qty', QUANTITIES],
]);

/** Classes that only a test can tell. */
const TESTS: ReadonlyMap<string, WordTest> = new Map<string, WordTest>([
  ['mass', (word) => UNCOUNTABLE.has(word) || nounSuffix.test(word)],
  ['est', (word) => /^(best|most|least|worst)$/.test(word) || (word.length > 5 && word.endsWith('est'))],
  ['any', (word) => word !== ''],
]);

/** All words that the options stand for; undefined where no list can hold them. */
export function wordList(options: string): readonly string[] | undefined {
  if (options.charAt(0) === '!') return undefined;
  const words: string[] = [];
  for (const option of options.split('|')) {
    const list = option.charAt(0) === '@' ? LISTS.get(option.slice(1)) : undefined;
    if (list) words.push(...Array.from(list));
    else if (/^[a-z]+$/.test(option)) words.push(option);
    else return undefined;
  }
  return words;
}

/** `a|b|@class`, all of them negated by a leading `!`. `.` is the end of a clause: no word follows on the line. */
export function wordTest(options: string): WordTest {
  const negated = options.charAt(0) === '!';
  const words = new Set<string>();
  const tests: WordTest[] = [];
  for (const option of (negated ? options.slice(1) : options).split('|')) {
    if (option.charAt(0) === '@') {
      const list = LISTS.get(option.slice(1));
      const test = list ? (word: string) => list.has(word) : TESTS.get(option.slice(1));
      if (!test) throw new Error(`no class of words “${option}”`);
      tests.push(test);
    } else words.add(option);
  }
  const matches: WordTest = (word) => words.has(word) || tests.some((test) => test(word));
  return negated ? (word) => !matches(word) : matches;
}

function baseOf(word: string): string {
  return THIRD.get(word) ?? PAST.get(word) ?? PARTICIPLE.get(word) ?? BASE_OF_ING.get(word) ?? word;
}

/** Another form of a word; undefined where the lexicon does not know it. */
export function inForm(word: string, form: string): string | undefined {
  const base = baseOf(word);
  switch (form) {
    case 'base':
      return base;
    case 'ing':
      return ING.get(base);
    case 'past':
      return PAST_OF.get(base) ?? PARTICIPLE_OF.get(base);
    case 'ppl':
      return PARTICIPLE_OF.get(base);
    case 'third':
      return THIRD_OF.get(base);
    case 'plural':
      return SINGULAR_OF.has(word) ? word : PLURAL_OF.get(word);
    case 'singular':
      return PLURAL_OF.has(word) ? word : SINGULAR_OF.get(word);
    default:
      return undefined;
  }
}
