import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What an indirect question hangs on; an object may stand between. */
const ASKS =
  /^(know|knows|tell|told|advise|ask|asked|inform|informed|confirm|check|wonder|wondering|understand|sure|explain|explained|see|clarify|idea|about|decide|show|discuss|say|said|remember|unclear|clear|find|out|let|mention|specify|state|calculate|guess|forget|forgot|certain)$/;
const PRONOUN = /^(i|we|you|he|she|it|they|this|that|these|those|there)$/;

export const embeddedQuestion: TradeRule = taggedRule({
  id: 'indirect-question-order',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '间接问句用了疑问语序', en: 'Indirect question in the order of a direct one' },
  message: {
    'zh-CN': '“{quote}”：间接问句不倒装，写“{replacement}”',
    en: '“{quote}”: an indirect question is not turned round, write “{replacement}”.',
  },
  why: {
    'zh-CN':
      '跟在 know、tell me、confirm、not sure 后面的问题用陈述语序：please tell me how many pieces you need（不写 do you need）；what the price is（不写 what is the price）。',
    en: 'Behind know, tell me, confirm or not sure a question keeps the order of a statement: “how many pieces you need”, “what the price is”.',
  },
  wake: ['(what|when|where|why|how|which|who|whose)'],
  judge: (tokens, at, text) => {
    let before = at - 1;
    while (
      before > 0 &&
      /^(me|us|you|him|her|them|your|engineer|know|exactly|that|to|on|of|or|and|also|again|please)$/.test(tokenAt(tokens, before).word) &&
      !ASKS.test(tokenAt(tokens, before).word) &&
      before > at - 4
    )
      before--;
    if (at === 0 || !ASKS.test(tokenAt(tokens, before).word)) return undefined;
    const word = tokenAt(tokens, at).word;
    let verb = at + 1;
    if (/^(what|which|whose)$/.test(word) || word === 'how') {
      // `how many pieces`, `which port`, `what kind of label`
      while (
        (verb < at + 8 &&
          is(tokenAt(tokens, verb), TAG.adjective | TAG.adverb | NOUN | TAG.determiner | TAG.figure | TAG.unknown) &&
          !is(tokenAt(tokens, verb), TAG.be | TAG.do | TAG.modal | TAG.have | TAG.subject)) ||
        tokenAt(tokens, verb).word === 'of'
      )
        verb++;
    }
    const auxiliary = tokenAt(tokens, verb);
    if (!is(auxiliary, TAG.be | TAG.do | TAG.modal | TAG.have) || is(auxiliary, TAG.not)) return undefined;
    const subject = tokenAt(tokens, verb + 1);
    const start = tokenAt(tokens, at).start;
    const isDo = is(auxiliary, TAG.do);
    if (PRONOUN.test(subject.word) && !(/^(this|that|these|those)$/.test(subject.word) && is(tokenAt(tokens, verb + 2), NOUN))) {
      if (
        is(auxiliary, TAG.be) &&
        /^(what|who|which)$/.test(word) &&
        verb === at + 1 &&
        /^(this|that|these|those)$/.test(subject.word) &&
        !is(tokenAt(tokens, verb + 2), TAG.sign)
      )
        return undefined;
      const main = tokenAt(tokens, verb + 2);
      const finite = !isDo ? `${subject.word === 'i' ? 'I' : subject.word} ${auxiliary.word}` : subject.word === 'i' ? 'I' : subject.word;
      const past =
        isDo && auxiliary.word === 'did' ? verbForm(main.word, 'past') : isDo && auxiliary.word === 'does' ? verbForm(main.word, 'third') : undefined;
      return past === undefined
        ? { start, end: subject.end, words: finite, at: { start: auxiliary.start, end: subject.end } }
        : { start, end: main.end, words: `${finite} ${past}`, at: { start: auxiliary.start, end: main.end } };
    }
    if (!is(subject, TAG.determiner | TAG.possessive)) return undefined;
    const phrase = nounPhraseAt(tokens, verb + 1);
    if (!phrase) return undefined;
    if (!isDo && !is(auxiliary, TAG.be) && /^(who|which|what)$/.test(word) && verb === at + 1) return undefined;
    if (is(auxiliary, TAG.be)) {
      const behind = tokenAt(tokens, phrase.end);
      if (/^(who|which)$/.test(word) && verb === at + 1) return undefined;
      if (phrase.determiner === 'a' || phrase.determiner === 'an' || phrase.determiner === 'no') return undefined;
      if (is(behind, TAG.be | TAG.have | TAG.do)) return undefined;
    }
    if (/["“:]/.test(tokenAt(tokens, at - 1).word)) return undefined;
    const end = tokenAt(tokens, phrase.head).end;
    // `what is the colour you want`: the thing itself is asked for, and the question before it says nothing more.
    if (is(auxiliary, TAG.be) && verb === at + 1 && word === 'what' && PRONOUN.test(tokenAt(tokens, phrase.end).word))
      return { start, end, words: '', at: { start, end: subject.start } };
    const behind = tokenAt(tokens, phrase.end);
    // `what is the HS code of this item?`: the verb moves behind all of it.
    if (behind.word === 'of' && is(auxiliary, TAG.be)) {
      const whole = nounPhraseAt(tokens, phrase.end + 1);
      const last = whole ? tokenAt(tokens, whole.head).end : 0;
      if (whole && !whole.isOpen && is(tokenAt(tokens, whole.end), TAG.sign))
        return {
          start,
          end: last,
          words: `${text.slice(subject.start, last)} ${text.slice(auxiliary.start, auxiliary.end)}`,
          at: { start: auxiliary.start, end: last },
        };
    }
    // Moving the verb is safe only where the subject ends here.
    const open = phrase.isOpen && is(tokenAt(tokens, phrase.head), TAG.base) && phrase.head > verb + 2;
    const last = open ? phrase.head - 1 : phrase.head;
    const main = tokenAt(tokens, last + 1);
    // `how long will the repair take`, `how many pieces does your customer need`
    if ((open || !phrase.isOpen) && !is(auxiliary, TAG.be | TAG.have) && is(main, TAG.base) && !is(main, TAG.unknown)) {
      const stop = tokenAt(tokens, last).end;
      const noun = text.slice(subject.start, stop);
      const form = !isDo
        ? main.word
        : auxiliary.word === 'does'
          ? verbForm(main.word, 'third')
          : auxiliary.word === 'did'
            ? verbForm(main.word, 'past')
            : main.word;
      if (form !== undefined)
        return { start, end: main.end, words: `${noun} ${isDo ? '' : `${auxiliary.word} `}${form}`, at: { start: auxiliary.start, end: main.end } };
    }
    if (isDo || (phrase.isOpen && !is(behind, TAG.sign)) || behind.word === 'of' || behind.word === 'for' || !is(auxiliary, TAG.be))
      return { start, end };
    return {
      start,
      end,
      words: `${text.slice(subject.start, end)} ${text.slice(auxiliary.start, auxiliary.end)}`,
      at: { start: auxiliary.start, end },
    };
  },
  examples: [
    { text: 'Please tell me ⟦how many pieces do you⟧ need.', fixed: 'Please tell me how many pieces you need.' },
    { text: 'Please check ⟦what is the gross weight⟧.', fixed: 'Please check what the gross weight is.' },
    { text: 'Do you know ⟦what time will they⟧ load?', fixed: 'Do you know what time they will load?' },
    { text: 'I am not sure ⟦when did you send⟧ it.', fixed: 'I am not sure when you sent it.' },
    { text: 'Please advise ⟦what is the AQL level⟧ you require.', fixed: 'Please advise the AQL level you require.' },
    { text: 'Please confirm which colour you prefer.' },
    { text: 'We know who is responsible and what is missing.' },
    { text: 'Tell me: when do you need it?' },
    { text: 'How many pieces do you need?' },
  ],
});
