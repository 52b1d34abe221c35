import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { looksVerbal } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const PERSON =
  /^(customer|client|buyer|colleague|friend|agent|engineer|manager|person|people|supplier|partner|dealer|distributor|worker|designer|technician|someone|somebody|forwarder|importer|wholesaler|retailer)s?$/;
const SOMEBODY = /^(someone|somebody|something|nobody|anyone)$/;

/** `We have a customer needs this item`: the index of the second verb; -1 where there is none. */
function secondVerb(tokens: readonly Token[], from: number): number {
  const first = tokenAt(tokens, from);
  if (!SOMEBODY.test(first.word) && !/^(a|an|one|some|many|two|three|several|another|no)$/.test(first.word)) return -1;
  for (let at = SOMEBODY.test(first.word) ? from : from + 1; at < from + 5; at++) {
    const token = tokenAt(tokens, at);
    if (!SOMEBODY.test(token.word) && !is(token, NOUN | TAG.adjective)) return -1;
    if (is(token, TAG.unknown | TAG.name | TAG.sign)) return -1;
    const verb = tokenAt(tokens, at + 1);
    if (is(verb, TAG.be | TAG.modal) && /^(is|are|was|were|can|will)$/.test(verb.word) && (PERSON.test(token.word) || SOMEBODY.test(token.word)))
      return at + 1;
    if (is(verb, TAG.unknown | TAG.name | TAG.preposition | TAG.be | TAG.have | TAG.modal | TAG.participle | TAG.adjective)) continue;
    if (!is(token, TAG.singular | TAG.plural) && !SOMEBODY.test(token.word)) continue;
    const isOne = is(token, TAG.singular) || SOMEBODY.test(token.word);
    const agrees = isOne ? is(verb, TAG.third) : is(verb, TAG.base);
    if (!agrees) continue;
    if (isOnly(verb, TAG.third | TAG.base) || looksVerbal(tokens, at + 1)) return at + 1;
  }
  return -1;
}

/** `The model what you asked for`: behind a subject, not behind a verb of telling. */
function whatForThat(tokens: readonly Token[], at: number): Verdict | undefined {
  const before = tokenAt(tokens, at - 1);
  const { start, end } = tokenAt(tokens, at);
  if (!/^(i|we|you|they|he|she)$/.test(tokenAt(tokens, at + 1).word)) return undefined;
  if (/^(all|everything|something|anything|nothing)$/.test(before.word) && !/^(at|after|above)$/.test(tokenAt(tokens, at - 2).word))
    return { start: before.start, end: tokenAt(tokens, at + 1).end, words: 'that', at: { start, end } };
  const isNoun =
    isOnly(before, NOUN) ||
    (is(before, TAG.singular) &&
      (/^(the|this)$/.test(tokenAt(tokens, at - 2).word) ||
        (is(tokenAt(tokens, at - 2), TAG.adjective) && /^(the|this)$/.test(tokenAt(tokens, at - 3).word))));
  if (!isNoun || is(before, TAG.unknown)) return undefined;
  let first = at - 1;
  while (first > 0 && is(tokenAt(tokens, first - 1), NOUN | TAG.adjective | TAG.figure) && !is(tokenAt(tokens, first - 1), TAG.base | TAG.ing))
    first--;
  const opening = tokenAt(tokens, first - 1);
  if (!/^(the|this|these|those)$/.test(opening.word)) return undefined;
  const earlier = tokenAt(tokens, first - 2);
  const isSubject = first === 1 || is(earlier, TAG.sign | TAG.preposition | TAG.be) || /^(because|but|and|if|that)$/.test(earlier.word);
  return isSubject ? { start: opening.start, end: tokenAt(tokens, at + 1).end, words: 'that', at: { start, end } } : undefined;
}

export const missingRelative: TradeRule = taggedRule({
  id: 'missing-relative',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '定语从句缺 who / that', en: 'Clause without who or that' },
  message: { 'zh-CN': '“{quote}”：补关系代词，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      '“我们有个客户要这款”英语第二个动词前要有 who / that：We have a customer who needs it；先行词后用 that 不用 what：the model that you asked for。',
    en: 'A second verb needs who or that before it: “We have a customer who needs it”; behind a noun stands that, never what: “the model that you asked for”.',
  },
  wake: ['(have|has|had|is|are)', 'what', 'that (his|her|their|its)'],
  judge: (tokens, at) => {
    const token = tokenAt(tokens, at);
    // `The supplier that his factory burned down`
    if (token.word === 'that') {
      const noun = tokenAt(tokens, at - 1);
      const opening = tokenAt(tokens, at - 2);
      return at < 4 &&
        is(noun, TAG.singular | TAG.plural) &&
        !is(noun, TAG.base | TAG.unknown) &&
        /^(the|a|an|this)$/.test(opening.word) &&
        (at === 2 || is(tokenAt(tokens, at - 3), TAG.be | TAG.have))
        ? { start: opening.start, end: tokenAt(tokens, at + 1).end, words: 'whose', at: { start: token.start, end: tokenAt(tokens, at + 1).end } }
        : undefined;
    }
    if (token.word === 'what') return whatForThat(tokens, at);
    const before = tokenAt(tokens, at - 1);
    if (/^(is|are)$/.test(token.word) ? before.word !== 'there' : !is(before, TAG.subject | TAG.adverb | NOUN)) return undefined;
    const verb = secondVerb(tokens, at + 1);
    if (verb < 0) return undefined;
    const noun = tokenAt(tokens, verb - 1);
    const who = PERSON.test(noun.word) || /^(someone|somebody|nobody|anyone)$/.test(noun.word) ? 'who' : 'that';
    const place = tokenAt(tokens, verb).start;
    return { start: token.start, end: tokenAt(tokens, verb).end, words: `${who} `, at: { start: place, end: place } };
  },
  examples: [
    { text: 'We ⟦have a customer needs⟧ this item urgently.', fixed: 'We have a customer who needs this item urgently.' },
    { text: 'There ⟦is a problem needs⟧ your help.', fixed: 'There is a problem that needs your help.' },
    { text: '⟦The model what you⟧ asked for is here.', fixed: 'The model that you asked for is here.' },
    { text: 'We have a customer who needs this, and a sales team.' },
    { text: '⟦The supplier that his⟧ factory burned down is in Wuxi.', fixed: 'The supplier whose factory burned down is in Wuxi.' },
    { text: 'Please tell the customer what you need.' },
    { text: 'It is the buyer; I hear that his office moved.' },
    { text: 'There are some needs we know; we have a supplier for it.' },
  ],
});
