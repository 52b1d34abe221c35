import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { baseOf, NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Verbs without a passive. */
const NO_PASSIVE = wordSet('arrive depart happen occur exist appear disappear belong consist depend rise remain last cooperate result sail');
/** Verbs of a state: behind a form of be they stand for themselves. */
const STATES = wordSet(
  'depend consist belong cost mean need want like contain include exist cooperate come take happen arrive expire agree hope know sell work look seem run fit weigh vary',
);
/** What shows that a word which is a noun too is meant as a verb. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  work: /^(well|fine|good|normally|properly|perfectly|smoothly|in|for|with|on|at|very|hard|now)$/,
  cost: /^(#|us|you|about|usd|more|less|too|only)$/,
  need: /^(to|a|an|the|more|some|your|our|about|#)$/,
  want: /^(to|a|an|the|more|some|your|our)$/,
  like: /^(to|it|the|your|our)$/,
  look: /^(like|good|fine|nice|very|better|different|for|forward|at)$/,
  run: /^(well|smoothly|fine|normally|very)$/,
  sell: /^(well|very|to|in|for|good|best)$/,
  hope: /^(to|you|we|that|it)$/,
  fit: /^(the|your|our|well|for|in|into)$/,
  come: /^(from|with|in)$/,
  take: /^(about|#|a|an|the|longer|more)$/,
};

function finite(base: string, be: string): string | undefined {
  if (be === 'was' || be === 'were') return verbForm(base, 'past');
  return be === 'is' ? verbForm(base, 'third') : base;
}

/** `was arrived`, `has been happened`, `will be depart`: no form of be belongs here. */
function withoutBe(tokens: readonly Token[], be: number, at: number): Verdict | undefined {
  const verb = tokenAt(tokens, at);
  const base = baseOf(verb.word);
  if (base === undefined || !NO_PASSIVE.has(base)) return undefined;
  const { word, start } = tokenAt(tokens, be);
  const before = tokenAt(tokens, be - 1);
  const isOf = /^(depended|consisted|belonged)$/.test(verb.word);
  const middle =
    at > be + 1
      ? `${tokens
          .slice(be + 1, at)
          .map((token) => token.word)
          .join(' ')} `
      : '';
  const end = verb.end;
  if (word === 'been' && /^(has|have|had)$/.test(before.word))
    return { start: before.start, end, words: `${middle}${verbForm(base, 'participle') ?? verb.word}`, at: { start, end } };
  if (word === 'be' && (is(before, TAG.modal) || before.word === 'to' || before.word === 'not'))
    return { start: before.start, end, words: `${middle}${base}`, at: { start, end } };
  if (!/^(is|are|was|were)$/.test(word) || is(before, TAG.question) || (/^(there|it)$/.test(before.word) && base === 'last')) return undefined;
  if (base === 'appear' || base === 'remain' || base === 'last') return undefined;
  const now = /^(is|are)$/.test(word);
  const words = isOf
    ? finite(base, word)
    : now
      ? `${word === 'is' ? 'has' : 'have'} ${middle}${verbForm(base, 'participle') ?? ''}`
      : `${middle}${verbForm(base, 'past') ?? ''}`;
  return words === undefined ? undefined : { start, end, words };
}

/** `The machine is work well`: two finite verbs where one is meant. */
function stateBehindBe(tokens: readonly Token[], be: number, at: number): Verdict | undefined {
  const { word, start } = tokenAt(tokens, be);
  const verb = tokenAt(tokens, at);
  const before = tokenAt(tokens, be - 1);
  if (!/^(is|are|was|were)$/.test(word) || !STATES.has(verb.word) || !is(before, NOUN | TAG.subject)) return undefined;
  if (
    /^(what|all|is|there|that|thing|step|aim|goal|task|way|job|duty|do|need|why|how|where|when|which|who)$/.test(before.word) &&
    before.word !== 'that' &&
    before.word !== 'which'
  )
    return undefined;
  const behind = BEHIND[verb.word];
  const next = tokenAt(tokens, at + 1);
  if (behind === undefined ? is(verb, NOUN) : !behind.test(next.word)) return undefined;
  const base = finite(verb.word, word);
  if (base === undefined) return undefined;
  // `is depending of`, `is consist in`: the preposition is mended with it.
  const fits = new Map([
    ['depend', 'on'],
    ['consist', 'of'],
    ['belong', 'to'],
  ]).get(verb.word);
  const end = fits !== undefined && is(next, TAG.preposition) && next.word !== fits ? next.end : verb.end;
  const middle =
    at > be + 1
      ? `${tokens
          .slice(be + 1, at)
          .map((token) => token.word)
          .join(' ')} `
      : '';
  return { start, end, words: `${/^very /.test(middle) ? '' : middle}${base}${end === verb.end ? '' : ` ${fits ?? ''}`}` };
}

export const wrongPassive: TradeRule = taggedRule({
  id: 'be-too-many',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '多了 be 动词', en: 'A form of be too many' },
  message: { 'zh-CN': '“{quote}”多了 be：写“{replacement}”', en: '“{quote}” has a form of be too many: write “{replacement}”.' },
  why: {
    'zh-CN': 'arrive、happen、consist、belong、depend 没有被动语态；实义动词前不加 is / are：The vessel arrived. The price depends on the quantity.',
    en: 'Arrive, happen, consist, belong and depend have no passive, and a verb takes no is or are before it: “The vessel arrived.”, “The price depends on the quantity.”',
  },
  wake: ['(is|are|was|were|be|been)'],
  judge: (tokens, at) => {
    let next = at + 1;
    while (
      next < at + 3 &&
      /^(not|already|also|just|really|very|mainly|usually|often|always|still|only|all|safely|never)$/.test(tokenAt(tokens, next).word)
    )
      next++;
    const verb = tokenAt(tokens, next);
    if (is(verb, TAG.unknown | TAG.name)) return undefined;
    if (is(verb, TAG.past | TAG.participle) && !is(verb, TAG.base)) return withoutBe(tokens, at, next);
    return is(verb, TAG.base) ? stateBehindBe(tokens, at, next) : undefined;
  },
  examples: [
    { text: 'The vessel ⟦was arrived⟧ at Hamburg on Friday.', fixed: 'The vessel arrived at Hamburg on Friday.' },
    { text: 'The parcel ⟦has been arrived⟧.', fixed: 'The parcel has arrived.' },
    { text: 'The price ⟦is depend of⟧ the quantity.', fixed: 'The price depends on the quantity.' },
    { text: 'The machine ⟦is work⟧ well.', fixed: 'The machine works well.' },
    { text: 'What happened is known, and the price is subject to change.' },
    { text: 'Our main need is work in Poland; the cost is cost plus freight.' },
    { text: 'The label is included.' },
  ],
});
