import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const PRONOUN = /^(i|we|you|he|she|it|they)$/;
const MANNER = /^(carefully|seriously|quickly|strictly|patiently|thoroughly|immediately|promptly|urgently|directly|sincerely|exactly|completely)$/;
const GIVES = /^(send|sent|sending|give|gave|giving|tell|told|show|showed|inform|email|offer|pay)$/;
const SOON = /^(tomorrow|today|soon|asap|later|now|immediately|quickly|yesterday|urgently|again|already)$/;

/** `We also can print`: with a modal or a form of be the adverb stands behind it. */
function beforeModal(tokens: readonly Token[], at: number, text: string): Verdict | undefined {
  const adverb = tokenAt(tokens, at);
  const subject = tokenAt(tokens, at - 1);
  const verb = tokenAt(tokens, at + 1);
  const next = tokenAt(tokens, at + 2);
  if (!PRONOUN.test(subject.word) || is(tokenAt(tokens, at - 2), TAG.do | TAG.modal | TAG.have | TAG.be)) return undefined;
  const isModal = is(verb, TAG.modal) && (is(next, TAG.base) || /^(be|have|not)$/.test(next.word));
  const isBe = /^(is|are|am|was|were)$/.test(verb.word) && !is(next, TAG.sign) && /^(also|already|always|usually|often)$/.test(adverb.word);
  const isPerfect = is(verb, TAG.have) && isOnly(next, TAG.participle | TAG.past) && /^(also|already|just)$/.test(adverb.word);
  if (!isModal && !isBe && !isPerfect) return undefined;
  const words = `${text.slice(verb.start, verb.end)} ${adverb.word}`;
  return { start: subject.start, end: verb.end, words, at: { start: adverb.start, end: verb.end } };
}

/** `Please check carefully the drawing`: nothing stands between a verb and its object. */
function betweenVerbAndObject(tokens: readonly Token[], at: number, text: string): Verdict | undefined {
  const verb = tokenAt(tokens, at - 1);
  const adverb = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 2);
  if (!is(verb, TAG.base) || is(verb, TAG.unknown | TAG.name)) return undefined;
  if (at > 1 && !is(before, TAG.modal | TAG.to | TAG.adverb) && !/^(please|kindly|and|we|you|they|i)$/.test(before.word)) return undefined;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || !/^(the|our|your|all|these|this|every|each)$/.test(phrase.determiner) || phrase.isOpen) return undefined;
  const behind = tokenAt(tokens, phrase.end);
  if (!is(behind, TAG.sign) && !/^(and|before|after|when|so|because|by|if)$/.test(behind.word)) return undefined;
  const end = tokenAt(tokens, phrase.head).end;
  const object = text.slice(tokenAt(tokens, phrase.start).start, end);
  return { start: verb.start, end, words: `${object} ${adverb.word}`, at: { start: adverb.start, end } };
}

/** `send tomorrow you the file`. */
function timeBeforePerson(tokens: readonly Token[], at: number, text: string): Verdict | undefined {
  const verb = tokenAt(tokens, at - 1);
  const time = tokenAt(tokens, at);
  const person = tokenAt(tokens, at + 1);
  const next = tokenAt(tokens, at + 2);
  if (!GIVES.test(verb.word) || !/^(you|us|me|them|him|her)$/.test(person.word)) return undefined;
  if (!is(next, TAG.determiner | TAG.figure | TAG.possessive | NOUN) || is(next, TAG.base)) return undefined;
  const phrase = nounPhraseAt(tokens, at + 2);
  if (!phrase || phrase.isOpen || !is(tokenAt(tokens, phrase.end), TAG.sign))
    return { start: verb.start, end: person.end, words: person.word, at: { start: time.start, end: person.end } };
  const end = tokenAt(tokens, phrase.head).end;
  return { start: verb.start, end, words: `${text.slice(person.start, end)} ${time.word}`, at: { start: time.start, end } };
}

/** `We offer also free samples`. */
function behindVerb(tokens: readonly Token[], at: number, text: string): Verdict | undefined {
  const subject = tokenAt(tokens, at - 2);
  const verb = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  if (
    !PRONOUN.test(subject.word) ||
    !is(verb, TAG.base | TAG.past) ||
    is(verb, TAG.be | TAG.have | TAG.modal | TAG.do | TAG.preposition | TAG.unknown)
  )
    return undefined;
  if (!is(next, TAG.determiner | NOUN | TAG.adjective | TAG.to) || is(next, TAG.preposition) !== is(next, TAG.to)) return undefined;
  if (/^(say|said|know|think|hope|believe)$/.test(verb.word)) return undefined;
  return {
    start: subject.start,
    end: tokenAt(tokens, at).end,
    words: `also ${text.slice(verb.start, verb.end)}`,
    at: { start: verb.start, end: tokenAt(tokens, at).end },
  };
}

export const adverbPlace: TradeRule = taggedRule({
  id: 'adverb-place',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '副词位置不对', en: 'Adverb in the wrong place' },
  message: { 'zh-CN': '“{quote}”副词位置不对：写“{replacement}”', en: '“{quote}”: the adverb stands elsewhere, write “{replacement}”.' },
  why: {
    'zh-CN':
      'also、already、always 放在 can / will / be 之后、实义动词之前：we can also print；动词和宾语之间不插副词：check the drawing carefully。',
    en: 'Also, already and always stand behind can, will and be and before other verbs (“we can also print”); nothing stands between a verb and its object (“check the drawing carefully”).',
  },
  wake: [
    '(also|already|always|usually|often|only|just)',
    '(carefully|seriously|quickly|strictly|patiently|thoroughly|immediately|promptly|urgently|directly|sincerely|exactly|completely)',
    '(tomorrow|today|soon|asap|later|now|yesterday)',
  ],
  judge: (tokens, at, text) => {
    const { word } = tokenAt(tokens, at);
    // `Always we test the lamps`
    if (at === 0) {
      const subject = tokenAt(tokens, 1);
      const verb = tokenAt(tokens, 2);
      if (word !== 'always' || !PRONOUN.test(subject.word) || !is(verb, TAG.base | TAG.third) || is(verb, TAG.have | TAG.unknown)) return undefined;
      const person = subject.word === 'i' ? 'I' : subject.word.charAt(0).toUpperCase() + subject.word.slice(1);
      return { start: tokenAt(tokens, 0).start, end: subject.end, words: `${person} always` };
    }
    // `We yesterday shipped the samples`
    if (
      /^(yesterday|tomorrow|today)$/.test(word) &&
      PRONOUN.test(tokenAt(tokens, at - 1).word) &&
      !is(tokenAt(tokens, at - 2), TAG.preposition | TAG.base)
    ) {
      const verb = tokenAt(tokens, at + 1);
      if (is(verb, TAG.past | TAG.base | TAG.modal) && !is(verb, TAG.unknown) && !/^(you|it)$/.test(tokenAt(tokens, at - 1).word))
        return { start: tokenAt(tokens, at - 1).start, end: verb.end };
    }
    if (MANNER.test(word)) return betweenVerbAndObject(tokens, at, text) ?? timeBeforePerson(tokens, at, text);
    if (SOON.test(word) && word !== 'already') return timeBeforePerson(tokens, at, text);
    return beforeModal(tokens, at, text) ?? (word === 'also' ? behindVerb(tokens, at, text) : undefined);
  },
  examples: [
    { text: '⟦We also can⟧ print your logo.', fixed: 'We can also print your logo.' },
    { text: 'Please ⟦check carefully the attached drawing⟧.', fixed: 'Please check the attached drawing carefully.' },
    { text: 'We will ⟦send tomorrow you the file⟧.', fixed: 'We will send you the file tomorrow.' },
    { text: '⟦We supply also⟧ spare parts.', fixed: 'We also supply spare parts.' },
    { text: '⟦We yesterday shipped⟧ the samples.' },
    { text: '⟦Always we⟧ test the lamps.', fixed: 'We always test the lamps.' },
    { text: 'We can also print your logo; we also print bags.' },
    { text: 'We already have the label, and you always can.' },
    { text: 'Please read carefully before you sign.' },
    { text: 'Do you also have it in red? They know also that it is late.' },
  ],
});
