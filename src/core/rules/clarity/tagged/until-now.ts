import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SUBJECT = /^(i|we|you|he|she|it|they)$/;
/** Verbs in -ing for which `for two years` may be a plan. */
const PLANNED =
  /^(offering|giving|keeping|holding|extending|planning|going|looking|paying|signing|renting|booking|using|guaranteeing|providing|hiring|waiting)$/;
const UNITS = /^(years|months|weeks|days)$/;
const NO_STATE = /^(valid|open|closed|free|fixed|stable|available|enough|guaranteed|subject|due|unchanged|sorry|happy|glad|sure)$/;

function perfect(be: string, subject: string): string {
  return be === 'is' || /^(he|she|it)$/.test(subject) ? 'has been' : 'have been';
}

/** The index of a verb of today between the start of the clause and `to`; -1 where there is none or where it is in the perfect. */
function presentVerb(tokens: readonly Token[], to: number): number {
  for (let i = to - 1; i > 0 && i > to - 12; i--) {
    const token = tokenAt(tokens, i);
    if (/^(because|if|that|which|who|when|but|so|and|what)$/.test(token.word)) return -1;
    if (is(token, TAG.sign | TAG.have | TAG.modal | TAG.do | TAG.to)) return -1;
    const before = tokenAt(tokens, i - 1);
    if (/^(am|is|are)$/.test(token.word)) return is(before, TAG.subject | NOUN | TAG.name) ? i : -1;
    if (is(token, TAG.past) && !is(token, TAG.base | TAG.participle | TAG.adjective)) return -1;
    if (is(token, TAG.base) && !is(token, TAG.unknown | TAG.past) && SUBJECT.test(before.word)) {
      const earlier = tokenAt(tokens, i - 2);
      return i < 3 || !is(earlier, TAG.do | TAG.modal | TAG.have) ? i : -1;
    }
  }
  return -1;
}

/** `is out of stock since`, `We are cooperating with them for ten years`. */
function lasting(tokens: readonly Token[], at: number): Verdict | undefined {
  const { word } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (word === 'since') {
    if (
      !/^(#|last|the|this|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|yesterday|then|we|you|our)$/.test(
        next.word,
      )
    )
      return undefined;
    if (/^(we|you|our|the|this)$/.test(next.word) && !isPoint(tokens, at + 1)) return undefined;
  } else {
    let figure = at + 1;
    while (/^(about|over|nearly|almost|more|than|around)$/.test(tokenAt(tokens, figure).word)) figure++;
    if (!is(tokenAt(tokens, figure), TAG.figure) && !/^(many|several)$/.test(tokenAt(tokens, figure).word)) return undefined;
    if (!UNITS.test(tokenAt(tokens, figure + 1).word)) return undefined;
  }
  const found = presentVerb(tokens, at);
  if (found < 0) return undefined;
  const verb = tokenAt(tokens, found);
  const subject = tokenAt(tokens, found - 1);
  const main = tokenAt(tokens, found + 1);
  const end = tokenAt(tokens, at).end;
  if (/^(am|is|are)$/.test(verb.word)) {
    if (is(main, TAG.not) || NO_STATE.test(main.word) || /^un/.test(main.word)) return undefined;
    const words = perfect(verb.word, subject.word);
    if (word === 'since') return { start: subject.start, end, words, at: verb };
    // A time with `for` tells of the past only where it is said what somebody has been doing.
    if (!isOnly(main, TAG.ing) || PLANNED.test(main.word) || !is(subject, TAG.subject | NOUN)) return undefined;
    return { start: subject.start, end, words, at: verb };
  }
  if (word !== 'since' || /^(thank|hope|know|think|believe|see|understand|note|regret|guarantee|confirm|find)$/.test(verb.word)) return undefined;
  const done = verbForm(verb.word, 'participle');
  return done === undefined
    ? undefined
    : { start: subject.start, end, words: `${/^(he|she|it)$/.test(subject.word) ? 'has' : 'have'} ${done}`, at: verb };
}

/** `since the fair`, not `since the price is high`. */
function isPoint(tokens: readonly Token[], from: number): boolean {
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase) return false;
  for (let i = phrase.end; i < tokens.length; i++) {
    const token = tokenAt(tokens, i);
    if (is(token, TAG.sign) && !/^['’-]$/.test(token.word)) return true;
    if (is(token, TAG.be | TAG.have | TAG.modal | TAG.do | TAG.third | TAG.past | TAG.base)) return false;
  }
  return true;
}

/** `So far, we didn’t receive it`: so far reaches until now. */
function soFar(tokens: readonly Token[], at: number): Verdict | undefined {
  let subject = at + 2;
  if (tokenAt(tokens, subject).word === ',') subject++;
  if (!SUBJECT.test(tokenAt(tokens, subject).word)) {
    const phrase = nounPhraseAt(tokens, subject);
    if (!phrase || phrase.determiner === '') return undefined;
    subject = phrase.end - 1;
  }
  const verb = tokenAt(tokens, subject + 1);
  const third = /^(he|she|it)$/.test(tokenAt(tokens, subject).word) || is(tokenAt(tokens, subject), TAG.singular | TAG.mass);
  const has = third ? 'has' : 'have';
  const start = tokenAt(tokens, at).start;
  const isNot = verb.word === "didn't" || (verb.word === 'did' && tokenAt(tokens, subject + 2).word === 'not') || verb.word === "don't";
  if (isNot) {
    const main = tokenAt(tokens, subject + (verb.word === 'did' ? 3 : 2));
    const done =
      is(main, TAG.base) && main.word !== 'have' && main.word !== 'know' && main.word !== 'need' ? verbForm(main.word, 'participle') : undefined;
    return done === undefined ? undefined : { start, end: main.end, words: `${has} not ${done}`, at: { start: verb.start, end: main.end } };
  }
  if (!is(verb, TAG.past) || is(verb, TAG.base | TAG.unknown | TAG.be | TAG.have) || !SUBJECT.test(tokenAt(tokens, subject).word)) return undefined;
  const done = verbForm(verb.word, 'participle');
  return done === undefined ? undefined : { start, end: verb.end, words: `${has} ${done}`, at: verb };
}

/** `It is the third time you ask`. */
function nthTime(tokens: readonly Token[], at: number): Verdict | undefined {
  if (!/^(first|second|third|fourth|fifth|last)$/.test(tokenAt(tokens, at - 1).word)) return undefined;
  const the = tokenAt(tokens, at - 2);
  if (the.word !== 'the' || !/^(is|it's|this's|that's)$/.test(tokenAt(tokens, at - 3).word)) return undefined;
  let subject = at + 1;
  if (tokenAt(tokens, subject).word === 'that') subject++;
  const verb = tokenAt(tokens, subject + 1);
  if (!SUBJECT.test(tokenAt(tokens, subject).word) || is(verb, TAG.be | TAG.have | TAG.modal | TAG.do | TAG.unknown)) return undefined;
  if (!is(verb, TAG.base | TAG.third)) return undefined;
  const done = verbForm(verb.word, 'participle');
  const has = /^(he|she|it)$/.test(tokenAt(tokens, subject).word) ? 'has' : 'have';
  return done === undefined ? undefined : { start: tokenAt(tokens, at - 1).start, end: verb.end, words: `${has} ${done}`, at: verb };
}

/** `We have ever exported to Brazil`: ever belongs to questions and superlatives. */
function ever(tokens: readonly Token[], at: number): Verdict | undefined {
  const has = tokenAt(tokens, at - 1);
  const verb = tokenAt(tokens, at + 1);
  if (!/^(have|has)$/.test(has.word) || !SUBJECT.test(tokenAt(tokens, at - 2).word) || at > 4) return undefined;
  if (!is(verb, TAG.participle) || tokenAt(tokens, tokens.length - 1).word === '?') return undefined;
  if (tokens.slice(0, at - 2).some(({ word }) => !/^(,|and|but|because|yes|dear|so)$/.test(word))) return undefined;
  return { start: has.start, end: verb.end, words: '', at: { start: tokenAt(tokens, at).start, end: verb.start } };
}

export const untilNow: TradeRule = taggedRule({
  id: 'perfect-until-now',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '持续到现在：用现在完成时', en: 'Until now: the perfect' },
  message: { 'zh-CN': '“{quote}”：一直到现在，写“{replacement}”', en: '“{quote}” reaches until now: write “{replacement}”.' },
  why: {
    'zh-CN':
      'since、so far、the third time 都是“到现在为止”，动词用 have / has + 过去分词：has been out of stock since May；we have not received it so far。陈述句不说 have ever done。',
    en: 'Since, so far and “the third time” reach until now and take have with the participle: “has been out of stock since May”, “so far we have not received it”. Ever belongs to questions.',
  },
  wake: ['since', 'for', '(so far|until now|till now|up to now|by now)', 'time', 'ever'],
  judge: (tokens, at) => {
    switch (tokenAt(tokens, at).word) {
      case 'since':
      case 'for':
        return lasting(tokens, at);
      case 'time':
        return nthTime(tokens, at);
      case 'ever':
        return ever(tokens, at);
      case 'up':
        return soFar(tokens, at + 1);
      default:
        return soFar(tokens, at);
    }
  },
  examples: [
    { text: 'This ⟦colour is out of stock since⟧ last month.', fixed: 'This colour has been out of stock since last month.' },
    { text: '⟦We are cooperating with this mill for⟧ ten years.', fixed: 'We have been cooperating with this mill for ten years.' },
    { text: '⟦So far, we didn’t receive⟧ any reply.', fixed: 'So far, we have not received any reply.' },
    { text: 'It is the ⟦third time you ask⟧ for it.', fixed: 'It is the third time you have asked for it.' },
    { text: 'We ⟦have ever exported⟧ to Brazil.', fixed: 'We have exported to Brazil.' },
    { text: 'We are offering this price for two years, and it is valid for 30 days.' },
    { text: 'We are sorry, since the price is high. It has been so since May.' },
    { text: 'It is the best lamp we have ever made. Have you ever used it?' },
    { text: 'So far, so good; so far we have sold ten.' },
  ],
});
