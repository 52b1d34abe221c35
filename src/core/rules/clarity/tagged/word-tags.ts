import { ADJECTIVES, ADVERBS, COMPARATIVE_OF, ONLY_PLURAL, PLURAL_OF, UNCOUNTABLE } from '#core/rules/clarity/grammar/lexicon.ts';
import { MORE_ADJECTIVES, MORE_ADVERBS, MORE_IRREGULAR, MORE_MASS, MORE_NOUNS, MORE_VERBS } from '#core/rules/clarity/tagged/word-lists.ts';
import { BASE, ING, PARTICIPLE_OF, PAST, PURE_BASE, THIRD } from '#core/rules/clarity/verb-forms.ts';

/** What a word can be, a bit each: most words can be several things. */
export const TAG = {
  singular: 1,
  plural: 1 << 1,
  mass: 1 << 2,
  base: 1 << 3,
  third: 1 << 4,
  past: 1 << 5,
  participle: 1 << 6,
  ing: 1 << 7,
  adjective: 1 << 8,
  adverb: 1 << 9,
  determiner: 1 << 10,
  subject: 1 << 11,
  object: 1 << 12,
  preposition: 1 << 13,
  conjunction: 1 << 14,
  modal: 1 << 15,
  be: 1 << 16,
  have: 1 << 17,
  do: 1 << 18,
  figure: 1 << 19,
  /** A name or code: begins with a capital inside the sentence, or holds figures. */
  name: 1 << 20,
  sign: 1 << 21,
  question: 1 << 22,
  to: 1 << 23,
  not: 1 << 24,
  /** In no list: what it is has been guessed from its end, if at all. */
  unknown: 1 << 25,
  possessive: 1 << 26,
} as const;

export const NOUN = TAG.singular | TAG.plural | TAG.mass;
export const VERB = TAG.base | TAG.third | TAG.past | TAG.participle | TAG.ing;

const tags = new Map<string, number>();
const bases = new Map<string, string>();
/** Bare form to its others. */
const forms = new Map<string, { readonly third: string; readonly past: string; readonly participle: string; readonly ing: string }>();
const plurals = new Map<string, string>();
const singulars = new Map<string, string>();

function put(word: string, tag: number): void {
  tags.set(word, (tags.get(word) ?? 0) | tag);
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

function thirdOf(verb: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function addVerb(base: string, past: string, participle: string, ing: string): void {
  const third = base === 'have' ? 'has' : thirdOf(base);
  forms.set(base, { third, past, participle, ing });
  put(base, TAG.base);
  put(third, TAG.third);
  put(past, TAG.past);
  put(participle, TAG.participle);
  put(ing, TAG.ing);
  for (const form of [past, participle, ing, third]) if (!bases.has(form)) bases.set(form, base);
}

const PAST_OF = new Map<string, string>();
PAST.forEach((base, past) => PAST_OF.set(base, past));
BASE.forEach((base) => {
  const participle = PARTICIPLE_OF.get(base) ?? base;
  addVerb(base, PAST_OF.get(base) ?? (participle === base ? base : participle), participle, ING.get(base) ?? `${base}ing`);
  if (!PURE_BASE.has(base) && base !== 'come') put(base, TAG.singular | TAG.mass);
});
THIRD.forEach((base, third) => bases.set(third, base));
const irregular = new Map(
  words(MORE_IRREGULAR).map((entry) => {
    const [base = '', past = '', participle = past] = entry.split('/');
    return [base, { past, participle }] as const;
  }),
);
for (const entry of words(MORE_VERBS)) {
  const base = entry.replace('+', '');
  if (forms.has(base)) continue;
  const found = irregular.get(base);
  const regular = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const past = found?.past ?? regular;
  const doubled =
    found !== undefined && past.length > base.length + 2 && past.slice(base.length - 1, base.length + 1) === base.charAt(base.length - 1).repeat(2);
  const ing = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}${doubled || /^(put|set|hit|cut|split|sit|win|reset)$/.test(base) ? base.charAt(base.length - 1) : ''}ing`;
  addVerb(base, past, found?.participle ?? past, ing);
  if (entry.indexOf('+') > 0) put(base, TAG.singular | TAG.mass);
}
for (const [american, base] of [
  ['cancelled', 'cancel'],
  ['labelled', 'label'],
  ['labeled', 'label'],
  ['travelling', 'travel'],
  ['cancelling', 'cancel'],
  ['labelling', 'label'],
] as const) {
  put(american, /ing$/.test(american) ? TAG.ing : TAG.past | TAG.participle);
  bases.set(american, base);
}

function addNoun(noun: string, plural: string): void {
  put(noun, TAG.singular);
  put(plural, TAG.plural);
  plurals.set(noun, plural);
  singulars.set(plural, noun);
}

const IRREGULAR_PLURALS = new Map([
  ['child', 'children'],
  ['analysis', 'analyses'],
  ['criterion', 'criteria'],
  ['middleman', 'middlemen'],
  ['series', 'series'],
  ['index', 'indexes'],
]);
PLURAL_OF.forEach((plural, noun) => addNoun(noun, plural));
for (const noun of words(MORE_NOUNS)) {
  const regular = /(x|s|z|sh|ch)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  addNoun(noun, IRREGULAR_PLURALS.get(noun) ?? regular);
}
ONLY_PLURAL.forEach((noun) => put(noun, TAG.plural));
UNCOUNTABLE.forEach((noun) => put(noun, TAG.mass));
for (const noun of words(MORE_MASS)) put(noun, TAG.mass);
ADJECTIVES.forEach((word) => put(word, TAG.adjective));
for (const word of words(MORE_ADJECTIVES)) put(word, TAG.adjective);
COMPARATIVE_OF.forEach((word) => put(word, TAG.adjective | TAG.adverb));
ADVERBS.forEach((word) => put(word, TAG.adverb));
for (const word of words(MORE_ADVERBS)) put(word, TAG.adverb);

const CLOSED: readonly (readonly [number, string])[] = [
  [
    TAG.determiner,
    'the a an our your my his her their its this that these those some any all both each every no another much many several few which whose what either neither enough such more most less other various',
  ],
  [
    TAG.subject,
    'i we you they he she it this that these those there who everyone everybody everything someone somebody something anyone anybody anything nobody nothing none one ones others which',
  ],
  [
    TAG.object,
    'me us you them him her it this that these those myself ourselves yourself yourselves themselves itself everyone everything someone something anyone anything nobody nothing one ones others each',
  ],
  [
    TAG.preposition,
    'of for with in on by from at about against between behind per like including under into after before within until till during without via through than to over above below across along among around as beside beyond despite except inside near off onto outside since towards toward upon versus out up down regarding concerning following according due',
  ],
  [
    TAG.conjunction,
    'and or but so because if when that although though while since whether unless until once as whereas than before after nor yet where whenever wherever',
  ],
  [TAG.modal, "can could will would should must may might shall cannot can't won't couldn't wouldn't shouldn't mustn't"],
  [TAG.be, "is are was were am be been being isn't aren't wasn't weren't"],
  [TAG.have, "have has had haven't hasn't hadn't having"],
  [TAG.do, "do does did don't doesn't didn't"],
  [TAG.question, 'what which who whom whose when where why how whether'],
  [TAG.figure, 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand'],
  [TAG.to, 'to'],
  [TAG.not, 'not never'],
];
for (const [tag, list] of CLOSED) for (const word of words(list)) put(word, tag);

/** What a word can be, from the lists, else from its end. */
export function tagsOf(word: string): number {
  const known = tags.get(word);
  if (known !== undefined) return known;
  if (/'s$/.test(word)) return TAG.possessive;
  if (/s'$/.test(word)) return TAG.possessive;
  if (/ly$/.test(word)) return TAG.adverb | TAG.unknown;
  if (/(tion|sion|ment|ness|ance|ence|ity|ship|ism|age)$/.test(word)) return TAG.singular | TAG.mass | TAG.unknown;
  if (/ing$/.test(word)) return TAG.ing | TAG.singular | TAG.mass | TAG.unknown;
  if (/ed$/.test(word)) return TAG.past | TAG.participle | TAG.adjective | TAG.unknown;
  if (/(able|ible|ful|less|ous|ive|ical|ish|proof)$/.test(word)) return TAG.adjective | TAG.unknown;
  if (/[^suit]s$/.test(word)) return TAG.plural | TAG.third | TAG.unknown;
  return NOUN | TAG.base | TAG.adjective | TAG.unknown;
}

/** The bare form of a verb form that the lists know. */
export function baseOf(word: string): string | undefined {
  return forms.has(word) ? word : bases.get(word);
}

/** Another form of a verb that the lists know. */
export function verbForm(word: string, form: 'base' | 'third' | 'past' | 'participle' | 'ing'): string | undefined {
  const base = baseOf(word);
  if (base === undefined || form === 'base') return base;
  return forms.get(base)?.[form];
}

/** Plural of a countable noun that the lists know. */
export function pluralOf(noun: string): string | undefined {
  return plurals.get(noun);
}

/** Singular of a plural that the lists know. */
export function singularOf(noun: string): string | undefined {
  return singulars.get(noun);
}
