import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const PRONOUN = /^(i|we|you|he|she|it|they)$/;
const written = (token: Token): string => (token.word === 'i' ? 'I' : token.word);

/** True where a question of its own follows, as in `When you are free could you call?`. */
function asksLater(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length - 1; i++) {
    const token = tokenAt(tokens, i);
    // `Which port you prefer, Ningbo or Shanghai?`
    if (token.word === ',' && tokens.length - i < 7 && tokens.some(({ word }, at) => at > i && word === 'or')) continue;
    if (/^[,;:]$/.test(token.word)) return true;
    if (is(token, TAG.modal | TAG.do | TAG.be | TAG.have) && PRONOUN.test(tokenAt(tokens, i + 1).word)) return true;
  }
  return false;
}

/** `What size you need?`, `Why the price is so high?` */
function judgeOpening(tokens: readonly Token[], text: string): Verdict | undefined {
  const first = tokenAt(tokens, 0);
  const isThing = /^(what|which|whose)$/.test(first.word) || (first.word === 'how' && /^(many|much)$/.test(tokenAt(tokens, 1).word));
  let at = 1;
  if (
    first.word === 'how' &&
    is(tokenAt(tokens, 1), TAG.adjective | TAG.adverb | TAG.determiner) &&
    !/^(the|our|your|this|that|its|their|about)$/.test(tokenAt(tokens, 1).word)
  )
    at++;
  if (isThing)
    while (
      at < 6 &&
      is(tokenAt(tokens, at), NOUN | TAG.adjective | TAG.ing) &&
      !is(tokenAt(tokens, at), TAG.be | TAG.have | TAG.do | TAG.modal | TAG.determiner | TAG.subject)
    )
      at++;
  const subject = tokenAt(tokens, at);
  const isPronoun = PRONOUN.test(subject.word);
  const phrase = !isPronoun && /^(the|our|your|this|these|that|those|my|its|their)$/.test(subject.word) ? nounPhraseAt(tokens, at) : undefined;
  if (
    !isPronoun &&
    (phrase === undefined || phrase.isOpen || (first.word !== 'why' && first.word !== 'when' && first.word !== 'where' && first.word !== 'how'))
  )
    return undefined;
  const verbAt = phrase ? phrase.end : at + 1;
  const verb = tokenAt(tokens, verbAt);
  if (is(verb, TAG.unknown | TAG.name) || asksLater(tokens, verbAt + 1)) return undefined;
  const end = verb.end;
  const head = phrase ? text.slice(subject.start, tokenAt(tokens, phrase.head).end) : written(subject);
  const isPerfect = is(verb, TAG.have) && is(tokenAt(tokens, verbAt + 1), TAG.participle | TAG.not);
  if (is(verb, TAG.be | TAG.modal) || isPerfect || (/^(do|does|did)$/.test(verb.word) && is(tokenAt(tokens, verbAt + 1), TAG.not | TAG.base)))
    return { start: first.start, end, words: `${verb.word} ${head}`, at: { start: subject.start, end } };
  if (phrase || (first.word === 'when' && at === 1 && is(verb, TAG.past))) return undefined;
  const form = is(verb, TAG.base) ? 'do' : is(verb, TAG.past) && !is(verb, TAG.preposition) ? 'did' : undefined;
  const base = verbForm(verb.word, 'base') ?? (verb.word === 'have' ? 'have' : undefined);
  if (form === undefined || base === undefined) return undefined;
  const auxiliary = form === 'do' && /^(he|she|it)$/.test(subject.word) ? 'does' : form;
  return { start: first.start, end, words: `${auxiliary} ${head} ${base}`, at: { start: subject.start, end } };
}

/** `Do you can send`, `Do you have received`: one auxiliary too many. */
function judgeTwo(tokens: readonly Token[], at: number, text: string): Verdict | undefined {
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (at > 0 && !is(before, TAG.question | TAG.sign) && !/^(and|but|pieces|sets|long|much|many)$/.test(before.word)) return undefined;
  const subject = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (!PRONOUN.test(subject.word)) return undefined;
  const third = tokenAt(tokens, at + 3);
  const isPerfect =
    /^(have|has|had)$/.test(second.word) &&
    ((is(third, TAG.participle) && !is(third, TAG.unknown) && is(tokenAt(tokens, at + 4), TAG.determiner | TAG.object | TAG.sign)) ||
      third.word === 'been') &&
    !is(third, TAG.determiner | TAG.adjective | TAG.singular);
  // `Do you have receive the documents?`
  if (second.word === 'have' && isOnly(third, TAG.base) && is(tokenAt(tokens, at + 4), TAG.determiner | TAG.object)) {
    const participle = verbForm(third.word, 'participle');
    const capital = /^[A-Z]/.test(text.slice(first.start, first.start + 1));
    if (participle !== undefined)
      return { start: first.start, end: third.end, words: `${capital ? 'Have' : 'have'} ${written(subject)} ${participle}` };
  }
  const isBe = /^(is|are|am|was|were)$/.test(second.word);
  if (!is(second, TAG.modal) && !isPerfect && !isBe) return undefined;
  const upper = /^[A-Z]/.test(text.slice(first.start, first.start + 1));
  const word = first.word === 'did' && second.word === 'are' ? 'were' : second.word;
  const words = `${upper ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${written(subject)}`;
  return { start: first.start, end: second.end, words };
}

/** `Is the price can be accepted?`: the auxiliary stands first, and alone. */
function modalBehind(tokens: readonly Token[]): Verdict | undefined {
  const be = tokenAt(tokens, 0);
  const phrase = /^(your|the|our|this|their)$/.test(tokenAt(tokens, 1).word) ? nounPhraseAt(tokens, 1) : undefined;
  const end = phrase ? phrase.end : /^(it|this|they|you|we)$/.test(tokenAt(tokens, 1).word) ? 2 : -1;
  const modal = tokenAt(tokens, end);
  if (end < 0 || !/^(can|could|will|would|should|must|may)$/.test(modal.word) || phrase?.isOpen === true) return undefined;
  return /^(be|have|not)$/.test(tokenAt(tokens, end + 1).word) || is(tokenAt(tokens, end + 1), TAG.base)
    ? { start: be.start, end: modal.end }
    : undefined;
}

/** `Is your company need a visa?`: a verb of doing asks with do. */
function judgeBeForDo(tokens: readonly Token[]): Verdict | undefined {
  const be = tokenAt(tokens, 0);
  const modal = modalBehind(tokens);
  if (modal) return modal;
  const phrase = /^(your|the|our|this|their)$/.test(tokenAt(tokens, 1).word) ? nounPhraseAt(tokens, 1) : undefined;
  if (!phrase) return undefined;
  const at = phrase.isOpen && phrase.head > 2 ? phrase.head : phrase.end;
  const verb = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (!/^(need|have|want|accept|produce|sell|make|provide|like|know|agree|include|require|support|use|offer)$/.test(verb.word)) return undefined;
  if (!is(next, TAG.determiner | TAG.figure | TAG.to | TAG.object | NOUN) || is(next, TAG.adverb)) return undefined;
  const many = is(tokenAt(tokens, at - 1), TAG.plural) && !is(tokenAt(tokens, at - 1), TAG.singular);
  return { start: be.start, end: verb.end, words: many ? 'Do' : 'Does', at: be };
}

export const directQuestion: TradeRule = taggedRule({
  id: 'direct-question-order',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '疑问句没倒装、助动词重复', en: 'Direct question in the order of a statement' },
  message: { 'zh-CN': '“{quote}”问句语序不对：写“{replacement}”', en: '“{quote}”: a question turns the order round, write “{replacement}”.' },
  why: {
    'zh-CN': '直接问句要倒装，助动词只用一个：What size do you need? Why is the price so high? Can you send it?（不写 Do you can）。',
    en: 'A direct question turns the order round and has one auxiliary: “What size do you need?”, “Why is the price so high?”, “Can you send it?”',
  },
  wake: ['(what|which|whose|how|when|where|why|do|does|did|is|are)'],
  judge: (tokens, at, text) => {
    if (/^(is|are)$/.test(tokenAt(tokens, at).word))
      return at === 0 && tokenAt(tokens, tokens.length - 1).word === '?' ? judgeBeForDo(tokens) : undefined;
    if (is(tokenAt(tokens, at), TAG.do)) return judgeTwo(tokens, at, text);
    // `How about the quality of the first batch is?`
    const last = tokenAt(tokens, tokens.length - 2);
    if (at === 0 && tokenAt(tokens, 1).word === 'about' && /^(is|are|was|were)$/.test(last.word) && tokenAt(tokens, tokens.length - 1).word === '?')
      return { start: tokenAt(tokens, 0).start, end: last.end };
    return at === 0 && tokenAt(tokens, tokens.length - 1).word === '?' && tokens.length < 40 ? judgeOpening(tokens, text) : undefined;
  },
  examples: [
    { text: '⟦What size you need⟧ for the label?', fixed: 'What size do you need for the label?' },
    { text: '⟦Why the price is⟧ so high this time?', fixed: 'Why is the price so high this time?' },
    { text: '⟦Do you can⟧ send the drawing?', fixed: 'Can you send the drawing?' },
    { text: '⟦Do you have⟧ received the parcel?', fixed: 'Have you received the parcel?' },
    { text: '⟦Is your company need⟧ a visa?', fixed: 'Does your company need a visa?' },
    { text: '⟦Is the price can⟧ be accepted by your customer?' },
    { text: 'Is your offer good? Are the machines in use here?' },
    { text: 'What size do you need? Which model suits you?' },
    { text: 'When you are in Ningbo could you call us?' },
    { text: 'Do you have finished goods in stock? How long can we wait?' },
  ],
});

/** `You need how many sets?`, `May I know you need which colour?` */
export const questionInside: TradeRule = taggedRule({
  id: 'question-word-inside',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '疑问词没放句首', en: 'Question word in the middle' },
  message: {
    'zh-CN': '“{quote}”：疑问词要提前（How many sets do you need?）',
    en: '“{quote}”: the question word comes first (“How many sets do you need?”).',
  },
  why: {
    'zh-CN': '中文“您要多少套”疑问词在后，英语要放到最前：How many sets do you need? May I know which item you are interested in?',
    en: 'Chinese asks where the answer would stand; English puts the question word first: “How many sets do you need?”, “May I know which item you need?”',
  },
  wake: ['(how many|how much|which|what)'],
  judge: (tokens, at) => {
    if (at < 2 || tokenAt(tokens, tokens.length - 1).word !== '?') return undefined;
    const first = tokenAt(tokens, 0).word;
    const from = /^(you|your|it|they|we)$/.test(first) ? 0 : /^(may|can|could)$/.test(first) && tokenAt(tokens, 2).word === 'know' ? 3 : -1;
    if (from < 0 || at < from + 2 || !/^(you|we|they|it)$/.test(tokenAt(tokens, from).word)) return undefined;
    const before = tokenAt(tokens, at - 1);
    if (!is(before, TAG.preposition) && !/^(need|want|prefer|order|like|choose|use|buy|have|is|are|take)$/.test(before.word)) return undefined;
    for (let i = from; i < at; i++)
      if (is(tokenAt(tokens, i), TAG.sign | TAG.question) || /^(know|tell|see|ask|sure|about)$/.test(tokenAt(tokens, i).word)) return undefined;
    const last = /^how$/.test(tokenAt(tokens, at).word) ? at + 2 : at + 1;
    const phrase = nounPhraseAt(tokens, last);
    const end = phrase ? phrase.end : last;
    return end >= tokens.length - 4 ? { start: tokenAt(tokens, from).start, end: tokenAt(tokens, end - 1).end } : undefined;
  },
  examples: [
    { text: '⟦You need how many sets⟧?' },
    { text: 'May I know ⟦you are interested in which item⟧?' },
    { text: 'How many sets do you need?' },
    { text: 'You know which model we mean?' },
  ],
});
