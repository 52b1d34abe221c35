import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { RARER_NOUNS } from '#core/rules/clarity/tagged/rarer-nouns.ts';
import { ASPECTS, BARE_NOUNS, BARE_PEOPLE, BRINGS_IN, goesBare, SINGLES_OUT } from '#core/rules/clarity/tagged/bare-nouns.ts';
import { endsNoun, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Verbs and prepositions behind which something new is named. */
const NEW = wordSet(
  'choose add pick put have has had need needs needed want wants wanted find found make made book booked build is are was were be been as with like give gave offer offered open opened create issue prepare attend get got buy bought hire become design developed use suggest propose requires require become do for',
);
const OPENS = wordSet(
  'because if when that although though while since whether unless until once as whereas but so where before after and think hope',
);
const DITRANSITIVE = wordSet(
  'return send sent sending give gave giving tell told telling show showed showing offer offered offering quote quoted make made provide provided advise forward forwarded issue get bring lend pay grant',
);
/** Verbs of having, needing, getting and making. */
const HAS =
  /^(need|needs|needed|want|wants|found|find|receive|received|get|got|open|opened|set|buy|bought|build|built|send|sent|attach|offer|offered|choose|made|use|prepare|prepared|issue|issued|provide)$/;
/** Behind these a noun is half of a set phrase. */
const SET = wordSet('kind type sort piece number means way form set kinds types sorts date terms state bill point no each any head');

/** What does not exist before the verb brings it about, where a new one is meant. */
const BEGUN: ReadonlyMap<string, RegExp> = new Map([
  ['order', /^(place|placed|placing|places)$/],
  ['relationship', /^(build|built|building|establish|established|establishing|start|set|develop)$/],
  ['cooperation', /^(build|establish|start)$/],
  ['account', /^(open|opened|opening)$/],
  ['contract', /^(sign|signed|signing)$/],
  ['meeting', /^(arrange|hold|have|organise|organize|schedule)$/],
]);

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (is(token, TAG.name | TAG.unknown)) return false;
  if (/^(am|is|was|has|will|can|cannot|could|should|must|would|may|might|does|needs|had|did|are|were|have|do)$/.test(token.word)) return true;
  if (/n't$/.test(token.word)) return true;
  return isOnly(token, TAG.third) || isOnly(token, TAG.past);
}

/** A heading or an item of a list has no verb, and no articles either. */
function isSentence(tokens: readonly Token[]): boolean {
  const first = tokenAt(tokens, 0);
  if (
    /^[.?!]$/.test(tokenAt(tokens, tokens.length - 1).word) &&
    tokens.some((token) => is(token, TAG.past | TAG.third) && !is(token, TAG.unknown | TAG.plural))
  )
    return true;
  if (/^(please|kindly|pls|thanks|thank|sorry|attached|enclosed)$/.test(first.word) || is(first, TAG.base)) return true;
  return tokens.some(
    (token, at) =>
      isFiniteAt(tokens, at) ||
      (is(token, TAG.base | TAG.past) && /^(i|we|you|they|he|she|it|to|please|engineer|customer|who)$/.test(tokenAt(tokens, at - 1).word)),
  );
}

/** True where a word that is a noun too can only be meant as a verb: `we sign contract`. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!is(token, TAG.base | TAG.past | TAG.third | TAG.ing) || is(token, TAG.preposition | TAG.determiner | TAG.unknown | TAG.name)) return false;
  if (!is(token, NOUN | TAG.adjective)) return !is(token, TAG.participle | TAG.ing) || !isModifier(tokens, at);
  if (/^(needs|wants)$/.test(token.word)) return is(tokenAt(tokens, at - 1), TAG.singular | TAG.subject | TAG.name);
  if (!is(token, TAG.base)) return false;
  const before = tokenAt(tokens, at - 1);
  // `the catalogue and price list`
  if (before.word === 'and' && /^(price|test|size|stock|sample|model|label|market|contact)$/.test(token.word)) return false;
  return (
    (at === 0 && !is(token, TAG.adjective)) ||
    is(before, TAG.modal | TAG.to | TAG.do) ||
    /^(i|we|you|they|please|kindly|not|also|who|and)$/.test(before.word)
  );
}

/** `attached drawing`, `packing list`: a participle that belongs to the noun, not to a form of have or be before it. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  // `one printed sample`
  if (is(before, TAG.figure)) return true;
  return at > 0 && !is(before, TAG.subject | TAG.have | TAG.be | TAG.adverb | NOUN | TAG.sign | TAG.not) && before.word !== 'and';
}

/** The index of the first word that belongs to the noun at `at`; -1 where something unsure stands before it. */
function firstOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && first > at - 3) {
    const token = tokenAt(tokens, first - 1);
    if (is(token, TAG.sign | TAG.determiner | TAG.figure | TAG.possessive | TAG.be | TAG.have | TAG.modal | TAG.do | TAG.to)) break;
    if (is(token, TAG.unknown)) return -1;
    if (is(token, TAG.name)) return -1;
    if (is(token, TAG.preposition | TAG.subject | TAG.object | TAG.conjunction | TAG.question)) break;
    const noun = is(token, TAG.singular | TAG.mass) && !is(token, TAG.plural);
    const describes = is(token, TAG.adjective) || noun || (is(token, TAG.participle | TAG.ing) && isModifier(tokens, first - 1));
    if (!describes || isVerbHere(tokens, first - 1)) break;
    first--;
  }
  return first;
}

function articleFor(tokens: readonly Token[], first: number, at: number, before: Token): string {
  const a = /^([aeio]|u(?!s|ni))/.test(tokenAt(tokens, first).word) ? 'an ' : 'a ';
  for (let i = first; i < at; i++) {
    const { word } = tokenAt(tokens, i);
    if (SINGLES_OUT.test(word)) return 'the ';
    if (BRINGS_IN.test(word)) return a;
  }
  const noun = tokenAt(tokens, at).word;
  if (tokenAt(tokens, at + 1).word === 'of' && !/^(been|be|become)$/.test(before.word))
    return /^(photo|picture|copy|video|sample|sketch|list)$/.test(noun) ? a : 'the ';
  if (
    /^(me|us|you|him|them)$/.test(before.word) &&
    /^(photo|picture|video|sample|discount|quotation|offer|reply|report|refund|chance|replacement|suggestion|forecast|copy|call|catalogue|catalog)$/.test(
      noun,
    )
  )
    return a;
  if (before.word === 'on' && noun === 'trip') return a;
  if (BEGUN.get(noun)?.test(before.word)) return a;
  if (
    /^(price|address|name|result|difference|reason|schedule|surface|port|bank|tolerance|deadline|thickness)$/.test(noun) &&
    !/^(have|has|is|had)$/.test(before.word)
  )
    return 'the ';
  if (before.word === 'with' || before.word === 'for') return /^(problem|question|mistake|discount|solution|chance|reply)$/.test(noun) ? a : 'the ';
  return NEW.has(before.word) ? a : 'the ';
}

/** What stands behind the noun when it is the subject of a clause. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (tokenAt(tokens, next).word === 'of') {
    const phrase = nounPhraseAt(tokens, next + 1);
    if (!phrase) return false;
    next = phrase.end;
  }
  if (/^(also|still|now|already|only|always|just|often)$/.test(tokenAt(tokens, next).word)) next++;
  const verb = tokenAt(tokens, next);
  if (isFiniteAt(tokens, next))
    return !/^(are|were|have|do)$/.test(verb.word) && (!isOnly(verb, TAG.past) || BARE_PEOPLE.has(tokenAt(tokens, at).word));
  return (
    BARE_PEOPLE.has(tokenAt(tokens, at).word) &&
    is(verb, TAG.past) &&
    !is(verb, TAG.base | TAG.unknown | TAG.name) &&
    !is(tokenAt(tokens, next + 1), TAG.sign) &&
    tokenAt(tokens, next + 1).word !== 'by'
  );
}

function opensClause(tokens: readonly Token[], first: number): boolean {
  if (first === 0) return true;
  const { word } = tokenAt(tokens, first - 1);
  if (word === 'and' || word === 'but' || word === ',' || word === 'so') {
    for (let i = 0; i < first - 1; i++) if (isFiniteAt(tokens, i)) return true;
    return false;
  }
  return OPENS.has(word);
}

/** The start of what lacks a determiner: the words that show it. */
function contextOf(tokens: readonly Token[], first: number, at: number): number {
  const noun = tokenAt(tokens, at).word;
  const before = tokenAt(tokens, first - 1);
  const earlier = tokenAt(tokens, first - 2);
  if (is(before, TAG.sign | TAG.figure | TAG.possessive | TAG.name | TAG.unknown) || SET.has(before.word)) return -1;
  if (/^(me|us|you|him|them)$/.test(before.word)) return DITRANSITIVE.has(earlier.word) ? first - 1 : -1;
  if (is(before, TAG.determiner | TAG.subject | TAG.object | TAG.conjunction) && !/^(in|for|to|after|before)$/.test(before.word)) return -1;
  if (before.word === 'of') {
    const aspect = tokenAt(tokens, first - 2);
    const opening = tokenAt(tokens, first - 3);
    return ASPECTS.has(aspect.word) &&
      (first === 2 || /^(the|our|your|this)$/.test(opening.word)) &&
      !/^(order|model|line|price|size|test|chance)$/.test(noun)
      ? first - 2
      : -1;
  }
  if (is(before, TAG.to) && is(tokenAt(tokens, first), TAG.base)) return -1;
  if (is(before, TAG.preposition)) {
    if (before.word === 'before' || before.word === 'after' || before.word === 'to') if (is(tokenAt(tokens, first), TAG.ing)) return -1;
    // `from factory to port`
    if (before.word === 'from' && tokenAt(tokens, at + 1).word === 'to') return -1;
    if (before.word === 'to' && /^(from|up|next|close)$/.test(tokenAt(tokens, first - 3).word)) return -1;
    if (before.word === 'in' && noun === 'form' && /^fill/.test(earlier.word)) return first - 1;
    return goesBare(before.word, noun) ? -1 : first - 1;
  }
  if (is(before, TAG.be)) {
    if (first === at && /^(increase|reduction|increase|replacement|rate)$/.test(noun)) return -1;
    if (first === 1) return tokenAt(tokens, tokens.length - 1).word === '?' ? first - 1 : -1;
    if (
      first === at &&
      /^(problem|question|list|call|report|schedule|price|order|line|reply|test|target|fair|model|market|visit|product|result|name|reason)$/.test(
        noun,
      )
    )
      return -1;
    return is(earlier, TAG.question) && !(/^(which|who)$/.test(earlier.word) && first > 3) ? -1 : first - 1;
  }
  return is(before, TAG.have) || isVerbHere(tokens, first - 1) ? first - 1 : -1;
}

export const missingDeterminer: TradeRule = taggedRule({
  id: 'missing-determiner',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '可数名词单数前缺 a / the / our', en: 'Nothing before a singular noun' },
  message: { 'zh-CN': '“{quote}”缺 a / the / our：写“{replacement}”', en: '“{quote}” needs a, the or our: write “{replacement}”.' },
  why: {
    'zh-CN': '一件可数的东西前面总要有 a、the、our、your 或 this：in the warehouse、sign a contract。中文没有冠词，翻译时要补上。',
    en: 'One countable thing always has a, the, our, your or this before it: “in the warehouse”, “sign a contract”. Chinese has no articles, so they must be added.',
  },
  wake: [`(${Array.from(BARE_NOUNS).concat(Array.from(RARER_NOUNS)).join('|')})`],
  judge: (tokens, at, text) => {
    const noun = tokenAt(tokens, at);
    const behind = tokenAt(tokens, at + 1);
    if (is(noun, TAG.name) || !endsNoun(tokens, at + 1) || is(behind, TAG.figure) || /^(or|no|nos|number|#|:|\(|\/|-)$/.test(behind.word))
      return undefined;
    if (
      behind.word === 'and' &&
      !(isFiniteAt(tokens, at + 2) || isOnly(tokenAt(tokens, at + 2), TAG.base) || is(tokenAt(tokens, at + 2), TAG.subject))
    )
      return undefined;
    const first = firstOf(tokens, at);
    if (
      first < 0 ||
      (first === at && is(noun, TAG.base) && is(tokenAt(tokens, at - 1), TAG.to | TAG.subject | TAG.adverb | TAG.modal | TAG.do | TAG.not))
    )
      return undefined;
    if (/^(us|me|him|them)$/.test(behind.word) || /^(little|much|enough)$/.test(tokenAt(tokens, first).word)) return undefined;
    if (is(noun, TAG.ing) && (is(behind, TAG.object | TAG.determiner) || (noun.word === 'bearing' && /^(with|in)$/.test(behind.word))))
      return undefined;
    if (/^(that|this)$/.test(tokenAt(tokens, at - 1).word)) return undefined;
    if (!isSentence(tokens)) return undefined;
    const before = tokenAt(tokens, first - 1);
    if (before.word === 'other' && !is(tokenAt(tokens, first - 2), TAG.determiner | TAG.possessive | TAG.figure | TAG.sign | TAG.conjunction))
      return first === at && is(tokenAt(tokens, first - 2), TAG.preposition | TAG.base) && !/^(each|every)$/.test(tokenAt(tokens, first - 2).word)
        ? { start: before.start, end: noun.end, words: 'another', at: before }
        : undefined;
    const start = tokenAt(tokens, first).start;
    const isRare = RARER_NOUNS.has(noun.word);
    if (!isRare && opensClause(tokens, first) && isSubject(tokens, at)) return asSubject(tokens, first, at, text);
    if (first === 0 || (first === at && /^(way|step|job|email|letter|area|date)$/.test(noun.word))) return undefined;
    const from = contextOf(tokens, first, at);
    if (from < 0) return undefined;
    // Of rarer things only what somebody has, needs, gets or gives is sure.
    if (
      isRare &&
      !(
        is(before, TAG.have) ||
        HAS.test(before.word) ||
        (/^(me|us|you|him|them)$/.test(before.word) && from === first - 1) ||
        (is(before, TAG.be) && BRINGS_IN.test(tokenAt(tokens, first).word))
      )
    )
      return undefined;
    if (noun.word === 'door' && tokenAt(tokens, first).word === 'next') return undefined;
    const isQuestion = is(before, TAG.be | TAG.have) && first === 1;
    return {
      start: tokenAt(tokens, from).start,
      end: noun.end,
      words: isQuestion ? 'the ' : articleFor(tokens, first, at, before),
      at: { start, end: start },
    };
  },
  examples: [
    { text: 'Please check ⟦in contract⟧ where marked.', fixed: 'Please check in the contract where marked.' },
    { text: 'We will ⟦visit factory⟧ on Monday.', fixed: 'We will visit the factory on Monday.' },
    { text: 'The goods are still ⟦in warehouse⟧.', fixed: 'The goods are still in the warehouse.' },
    { text: '⟦Container⟧ will be loaded on Friday.', fixed: 'The container will be loaded on Friday.' },
    { text: 'Please tell ⟦us name⟧ of your forwarder.', fixed: 'Please tell us the name of your forwarder.' },
    { text: 'The ⟦colour of sample⟧ is too dark.', fixed: 'The colour of the sample is too dark.' },
    { text: 'We need to ⟦make new mould⟧ for it.', fixed: 'We need to make a new mould for it.' },
    { text: 'We heard it from ⟦other customer⟧ in Poland.', fixed: 'We heard it from another customer in Poland.' },
    { text: 'They go from factory to port by truck.' },
    { text: 'The price is ex factory, per container.' },
    { text: 'Our sales manager and the test report are here.' },
    { text: 'The goods in question, by container no. 2, are with customer service.' },
    { text: 'Gift box with lid, colour of lid: red' },
  ],
});

function asSubject(tokens: readonly Token[], first: number, at: number, text: string): Verdict {
  const token = tokenAt(tokens, first);
  const { start } = token;
  const end = tokenAt(tokens, at).end;
  const char = text.charAt(start);
  const isCapital = char !== char.toLowerCase();
  if (!isCapital) return { start, end, words: 'the ', at: { start, end: start } };
  const second = text.charAt(start + 1);
  return { start, end, words: `The ${second === second.toLowerCase() ? char.toLowerCase() : char}`, at: { start, end: start + 1 } };
}
