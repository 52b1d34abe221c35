import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const DEGREE = /^(very|too|so|quite|really|rather|more|much|also|still|now|not|already|all|just|only|almost|always|extremely|a)$/;
/** What one can say of people and things without a noun behind it. */
const SAID = TAG.adjective;
const ENDS = TAG.sign | TAG.preposition | TAG.conjunction | TAG.to;
const BUILDING = /^(factory|company|office|warehouse|workshop|plant|headquarters|showroom|booth|stand|supplier|forwarder)$/;
/** Verbs in -ing that say what a thing has in it. */
const HOLDS = /^(including|containing|excluding|covering|needing|depending|consisting|weighing|measuring|costing|starting)$/;
const PEOPLE_ARE = /^(sure|happy|glad|sorry|interested|satisfied|ready|able|willing|afraid|aware|confident|pleased|busy|worried|surprised|grateful)$/;

/** True where a word between the places may be the verb of a clause. */
function mayHaveVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i);
    if (is(token, TAG.be | TAG.have | TAG.do | TAG.modal)) return true;
    if (!is(token, TAG.base | TAG.third | TAG.past)) continue;
    if (is(token, TAG.name | TAG.adverb)) continue;
    if (isOnly(token, TAG.base | TAG.third | TAG.past | TAG.participle)) return true;
    // A word that is a noun too is one behind a determiner, a figure, an adjective or a preposition.
    if (!is(tokenAt(tokens, i - 1), TAG.determiner | TAG.possessive | TAG.figure | TAG.preposition | TAG.adjective)) return true;
  }
  return false;
}

/** The index of the sign or conjunction that ends the clause which goes on at `from`. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !is(tokenAt(tokens, at), TAG.sign) && !/^(and|but|because|so|if|when|that|which|as)$/.test(tokenAt(tokens, at).word))
    at++;
  return at;
}

function be(tokens: readonly Token[], from: number, end: number): string {
  const first = tokenAt(tokens, from).word;
  if (first === 'i') return 'am';
  if (/^(we|you|they)$/.test(first)) return 'are';
  return is(tokenAt(tokens, end - 1), TAG.plural) && !is(tokenAt(tokens, end - 1), TAG.singular) ? 'are' : 'is';
}

/** Behind a comma or a conjunction `we` may belong to another clause. */
function opensAlone(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^(because|but|so)$/.test(tokenAt(tokens, at - 1).word);
}

/** `The price very competitive`, `Our MOQ 500 pcs`, `We sure`: the index at which the missing form of be belongs; -1 where none does. */
function placeOfBe(tokens: readonly Token[], subjectEnd: number, isPerson: boolean): number {
  const next = tokenAt(tokens, subjectEnd);
  if (isPerson) {
    // `We looking forward to your reply.`
    if (
      isOnly(next, TAG.ing) &&
      !is(next, TAG.unknown) &&
      !mayHaveVerb(tokens, subjectEnd + 1, clauseEnd(tokens, subjectEnd + 1)) &&
      opensAlone(tokens, subjectEnd - 1)
    )
      return subjectEnd;
    let said = subjectEnd;
    while (said < subjectEnd + 3 && DEGREE.test(tokenAt(tokens, said).word)) said++;
    return PEOPLE_ARE.test(tokenAt(tokens, said).word) &&
      (is(tokenAt(tokens, said + 1), TAG.to | TAG.preposition | TAG.sign) || /^(you|we|that|it|if)$/.test(tokenAt(tokens, said + 1).word)) &&
      !mayHaveVerb(tokens, subjectEnd, said)
      ? subjectEnd
      : -1;
  }
  const end = clauseEnd(tokens, subjectEnd);
  if (mayHaveVerb(tokens, subjectEnd, end)) return -1;
  if (is(tokenAt(tokens, end), TAG.sign) && !/^[.,!;]$/.test(tokenAt(tokens, end).word)) return -1;
  let at = subjectEnd;
  while (at < subjectEnd + 3 && DEGREE.test(tokenAt(tokens, at).word)) at++;
  const said = tokenAt(tokens, at);
  const behind = tokenAt(tokens, at + 1);
  if (is(said, SAID) && !is(said, TAG.unknown) && (is(behind, ENDS) || /^(this|now|today|enough|last|next|the)$/.test(behind.word)))
    return at > subjectEnd || isOnly(said, TAG.adjective) ? subjectEnd : -1;
  // `Our MOQ 500 pcs per colour.`
  if (next.word === '#' && tokenAt(tokens, subjectEnd - 1).word !== 'no') {
    const unit = tokenAt(tokens, subjectEnd + 1);
    if (is(unit, TAG.plural) && is(tokenAt(tokens, subjectEnd + 2), ENDS)) return subjectEnd;
  }
  return -1;
}

/** The index behind the subject that begins at `from`, where it is a sure one. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  const first = tokenAt(tokens, from);
  if (/^(i|we|you|they|he|she)$/.test(first.word)) return from + 1;
  if (!/^(the|our|your|this|these|its|their|all)$/.test(first.word)) return -1;
  for (let at = from + 1; at < from + 5; at++) {
    const token = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    // `the rack ships flat`: what could be a verb behind a noun is one.
    if (at > from + 1 && is(token, TAG.third) && is(tokenAt(tokens, at - 1), NOUN)) return -1;
    // The last noun before what cannot belong to it.
    if (
      is(token, NOUN) &&
      !is(token, TAG.unknown | (at === from + 1 ? 0 : TAG.base) | TAG.past) &&
      (DEGREE.test(next.word) || !is(next, NOUN | TAG.name | TAG.participle))
    )
      return at + 1;
    if (is(token, TAG.name) && /^(moq|price)$/.test(token.word)) return at + 1;
    if (!is(token, NOUN | TAG.adjective) || is(token, TAG.sign)) return -1;
  }
  return -1;
}

function opens(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const { word } = tokenAt(tokens, at - 1);
  // Behind a comma a verb may be left out: `the red one weighs 2 kg, the blue one 3 kg`.
  return /^(because|but|so|if|hope|although)$/.test(word);
}

function judge(tokens: readonly Token[], at: number): Verdict | undefined {
  if (!opens(tokens, at) || tokens.length > 40) return undefined;
  const last = tokenAt(tokens, tokens.length - 1).word;
  if (last !== '.' && last !== '!') return undefined;
  const end = subjectEnd(tokens, at);
  if (end < 0) return undefined;
  const { start } = tokenAt(tokens, at);
  const isPerson = /^(i|we|you|they|he|she)$/.test(tokenAt(tokens, at).word);
  const next = tokenAt(tokens, end);
  if (at === 0 && !isPerson && tokens.length < 24) {
    const stop = tokens.length - 1;
    if (HOLDS.test(next.word) && !mayHaveVerb(tokens, end + 1, stop)) {
      const form = be(tokens, at, end) === 'are' ? verbForm(next.word, 'base') : verbForm(next.word, 'third');
      return form === undefined ? undefined : { start, end: next.end, words: form, at: next };
    }
    // `Our factory in Foshan, near Guangzhou.`
    if (BUILDING.test(tokenAt(tokens, end - 1).word) && /^(in|near|at|from)$/.test(next.word) && !mayHaveVerb(tokens, end, stop))
      return { start, end: next.end, words: 'is ', at: { start: next.start, end: next.start } };
  }
  // `The drawing already finished.`
  if (!isPerson && /^(already|just)$/.test(next.word)) {
    const verb = tokenAt(tokens, end + 1);
    if (isOnly(verb, TAG.past | TAG.participle) && is(tokenAt(tokens, end + 2), ENDS) && !mayHaveVerb(tokens, end + 2, clauseEnd(tokens, end + 2))) {
      const has = be(tokens, at, end) === 'are' ? 'have' : 'has';
      return { start, end: verb.end, words: `${has} ${next.word} been`, at: next };
    }
    return undefined;
  }
  const place = placeOfBe(tokens, end, isPerson);
  if (place < 0) return undefined;
  const before = tokenAt(tokens, place - 1);
  return { start, end: tokenAt(tokens, place).end, words: ` ${be(tokens, at, end)}`, at: { start: before.end, end: before.end } };
}

export const clauseWithoutVerb: TradeRule = taggedRule({
  id: 'clause-without-verb',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '句子没有谓语动词', en: 'Clause without a verb' },
  message: { 'zh-CN': '“{quote}”没有动词：写“{replacement}”', en: '“{quote}” has no verb: write “{replacement}”.' },
  why: {
    'zh-CN': '中文可以说“价格很有竞争力”“起订量 500 件”，英语每个分句都要有动词：The price is very competitive. Our MOQ is 500 pcs.',
    en: 'Chinese can leave the verb out, English cannot: “The price is very competitive.”, “Our MOQ is 500 pcs.”',
  },
  wake: ['(the|our|your|this|these|its|their|we|i|you|they)'],
  judge,
  examples: [
    { text: '⟦The price very⟧ competitive this month.', fixed: 'The price is very competitive this month.' },
    { text: '⟦We looking⟧ forward to your reply.', fixed: 'We are looking forward to your reply.' },
    { text: '⟦Our MOQ 500⟧ pcs per colour.', fixed: 'Our MOQ is 500 pcs per colour.' },
    { text: '⟦Our factory in⟧ Foshan, near Guangzhou.', fixed: 'Our factory is in Foshan, near Guangzhou.' },
    { text: '⟦The drawing already finished⟧.', fixed: 'The drawing has already been finished.' },
    { text: '⟦Our price including⟧ the freight to your port.', fixed: 'Our price includes the freight to your port.' },
    { text: 'The price, very low this month, is for you.' },
    { text: 'Our price including freight is USD 3.' },
    { text: 'The samples already packed leave today.' },
    { text: 'We ship the rest next week, the colour as before.' },
  ],
});
