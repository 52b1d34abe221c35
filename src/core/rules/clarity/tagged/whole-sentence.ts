import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

function lastSign(tokens: readonly Token[]): string {
  return tokenAt(tokens, tokens.length - 1).word;
}

function spanOfAll(tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokenAt(tokens, 0).start, end: tokenAt(tokens, tokens.length - 1).end };
}

/** `Because the port is closed.` alone is half a sentence. */
export const fragment: TradeRule = taggedRule({
  id: 'half-sentence',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '半句话', en: 'Half a sentence' },
  message: { 'zh-CN': '“{quote}”只是从句：和前后句连成一句', en: '“{quote}” is only half a sentence: join it to the one before or after.' },
  why: {
    'zh-CN': 'because、although、if 引出的只是从句，不能单独成句：We ship on Monday because the port is closed until Sunday。',
    en: 'Because, although and if open a clause that needs a main one: “We ship on Monday because the port is closed until Sunday.”',
  },
  wake: ['(because|although|though|whereas|unless|since|which)'],
  judge: (tokens, at) => {
    if (at !== 0 || lastSign(tokens) !== '.' || tokens.length > 26 || tokens.length < 5) return undefined;
    const { word } = tokenAt(tokens, 0);
    const next = tokenAt(tokens, 1).word;
    if (next === 'of' || (word === 'since' && !/^(the|our|your|we|you|it|this)$/.test(next))) return undefined;
    let finite = 0;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokenAt(tokens, i);
      if (is(token, TAG.sign) && i < tokens.length - 1) return undefined;
      if (is(token, TAG.be | TAG.have | TAG.modal | TAG.do) || isOnly(token, TAG.past) || isOnly(token, TAG.third)) finite++;
      if (is(token, TAG.conjunction) || /^(please|that|which|who|what|how)$/.test(token.word)) return undefined;
      if (i > 2 && /^(i|we|you|he|she|they)$/.test(token.word)) return undefined;
    }
    if (word === 'which' && !/^(is|are|means|was|will)$/.test(next)) return undefined;
    return finite > 2 || (word === 'since' && finite !== 1) ? undefined : spanOfAll(tokens);
  },
  examples: [
    { text: 'We ship later. ⟦Because the port is closed.⟧' },
    { text: 'The lamp is new. ⟦Although the price stays the same.⟧' },
    { text: 'Because the port is closed, we ship later.' },
    { text: 'Since Monday the port is closed.' },
    { text: 'Because of the rain the port is closed.' },
  ],
});

/** A clause with a subject and a verb stands before the comma at `to`, and none that waits for its main clause. */
function isStatement(tokens: readonly Token[], to: number): boolean {
  if (
    is(tokenAt(tokens, 0), TAG.question | TAG.preposition) ||
    /^(if|when|as|because|although|since|after|before|once|what|the|that|this)$/.test(tokenAt(tokens, 0).word)
  )
    return false;
  for (let i = 1; i < to; i++)
    if (
      /^(i|we|you|they|he|she|it)$/.test(tokenAt(tokens, i - 1).word) &&
      is(tokenAt(tokens, i), TAG.base | TAG.be | TAG.modal | TAG.have | TAG.past)
    )
      return true;
  return false;
}

/** `Will send you tomorrow.`: who will? */
export const missingSubject: TradeRule = taggedRule({
  id: 'sentence-without-subject',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '句子缺主语', en: 'Sentence without a subject' },
  message: { 'zh-CN': '“{quote}”缺主语：写“{replacement}”', en: '“{quote}” has no subject: write “{replacement}”.' },
  why: {
    'zh-CN': '中文常省主语，英语每句都要写：We will send it tomorrow. It is not possible. 少了主语，买家不知道谁来做。',
    en: 'Chinese leaves the subject out, English does not: “We will send it tomorrow.”, “It is not possible.” Without it the reader cannot tell who acts.',
  },
  wake: ["(will|can|cannot|can't|could|would|should|must|have|has|am|is|are|was|were|had|don't|didn't|doesn't|already|attached|enclosed)"],
  judge: (tokens, at, text) => {
    const first = tokenAt(tokens, at);
    // `Hope you agree, is because the price of steel went up`
    if (at > 1 && first.word === 'is')
      return tokenAt(tokens, at - 1).word === ',' &&
        /^(because|not|possible|ok|okay|too|very|also)$/.test(tokenAt(tokens, at + 1).word) &&
        isStatement(tokens, at - 1)
        ? { start: first.start, end: tokenAt(tokens, at + 1).end, words: 'it is', at: first }
        : undefined;
    if (at === 0 && lastSign(tokens) === '?') {
      const said = tokenAt(tokens, 1);
      return /^(is|was)$/.test(first.word) &&
        /^(possible|convenient|ok|okay|necessary|acceptable|available|correct|right|easy|difficult|better)$/.test(said.word) &&
        /^(to|for|that|if|\?)$/.test(tokenAt(tokens, 2).word)
        ? { start: first.start, end: said.end, words: ' it', at: { start: first.end, end: first.end } }
        : undefined;
    }
    if (at !== 0 || lastSign(tokens) === ':' || tokens.length < 3) return undefined;
    if (!/^[A-Z]/.test(text.slice(first.start, first.start + 1)) || is(first, TAG.name)) return undefined;
    let next = 1;
    while (next < 4 && /^(not|already|also|still|just|never|only|soon|now|very)$/.test(tokenAt(tokens, next).word)) next++;
    const verb = tokenAt(tokens, next);
    if (is(verb, TAG.unknown | TAG.name | TAG.sign)) return undefined;
    const low = text.slice(first.start, first.end);
    const lower = low.charAt(0).toLowerCase() + low.slice(1);
    const say = (subject: string): ReturnType<Parameters<typeof taggedRule>[0]['judge']> => ({
      start: first.start,
      end: verb.end,
      words: `${subject} ${lower}`,
      at: first,
    });
    // `Enclosed the price list for your reference.`
    if (/^(attached|enclosed)$/.test(first.word)) {
      const phrase = nounPhraseAt(tokens, 1);
      if (!phrase || !/^(the|our|your|a|an|my|this|these)$/.test(phrase.determiner)) return undefined;
      if (
        tokens.some(
          (token, i) => i > 0 && (is(token, TAG.be | TAG.have | TAG.modal | TAG.do) || /^(please|kindly|find|i|we|they|it)$/.test(token.word)),
        )
      )
        return undefined;
      const many = is(tokenAt(tokens, phrase.head), TAG.plural) && !is(tokenAt(tokens, phrase.head), TAG.singular);
      return { start: first.start, end: tokenAt(tokens, 1).end, words: many ? ' are' : ' is', at: { start: first.end, end: first.end } };
    }
    if (first.word === 'already')
      return is(verb, TAG.past | TAG.participle) && !is(verb, TAG.base)
        ? { start: first.start, end: verb.end, words: 'We have already', at: first }
        : undefined;
    if (is(first, TAG.modal))
      return is(verb, TAG.base) &&
        !(verb.word === 'do' && is(tokenAt(tokens, next + 1), TAG.sign | TAG.conjunction)) &&
        !is(verb, TAG.subject | TAG.determiner) &&
        !/^(please|help)$/.test(verb.word)
        ? say('We')
        : undefined;
    if (is(first, TAG.have)) {
      if (first.word === 'had') return undefined;
      return (is(verb, TAG.participle) && !is(verb, TAG.base | TAG.determiner)) || verb.word === 'been'
        ? say(first.word === 'has' ? 'It' : 'We')
        : undefined;
    }
    if (is(first, TAG.be)) {
      if (!is(verb, TAG.adjective | TAG.participle | TAG.ing | TAG.not) && next === 1) return undefined;
      if (is(verb, TAG.determiner | TAG.subject)) return undefined;
      return first.word === 'am' ? say('I') : say(/^(are|were)$/.test(first.word) ? 'They' : 'It');
    }
    return /^(don't|didn't|doesn't)$/.test(first.word) && first.word !== "don't" && is(verb, TAG.base)
      ? say(first.word === "didn't" ? 'We' : 'It')
      : undefined;
  },
  examples: [
    { text: '⟦Will send⟧ you the photo tomorrow.', fixed: 'We will send you the photo tomorrow.' },
    { text: '⟦Is not possible⟧ to ship on Friday.', fixed: 'It is not possible to ship on Friday.' },
    { text: '⟦Have received⟧ your payment.', fixed: 'We have received your payment.' },
    { text: '⟦Is possible⟧ to change the consignee?', fixed: 'Is it possible to change the consignee?' },
    { text: 'We hope you agree, ⟦is because⟧ of the steel price.', fixed: 'We hope you agree, it is because of the steel price.' },
    { text: '⟦Enclosed the⟧ price list for you.', fixed: 'Enclosed is the price list for you.' },
    { text: 'Will do, and thank you. The lamp you saw, is, as said, new.' },
    { text: 'Have a nice day.' },
    { text: 'Should you need more, please tell us.' },
    { text: 'Can you ship on Friday? Is it possible?' },
    { text: 'Will Keller comes with us.' },
  ],
});

/** `You can ship on Friday?`: a statement with a question mark. */
export const statementAsQuestion: TradeRule = taggedRule({
  id: 'statement-as-question',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '陈述句加问号', en: 'Statement with a question mark' },
  message: { 'zh-CN': '“{quote}”是陈述语序：问句要倒装', en: '“{quote}” has the order of a statement: turn it round to ask.' },
  why: {
    'zh-CN': '写信提问要倒装：Can you ship on Friday? Is it convenient for you? 陈述句加问号是口语，读起来像反问。',
    en: 'In writing a question turns the order round: “Can you ship on Friday?” A statement with a question mark is spoken English and may read as doubt.',
  },
  wake: ['(you|it|we|they|this|that|there|the|your|our|he|she|i)'],
  judge: (tokens, at) => {
    if (at !== 0 || lastSign(tokens) !== '?' || tokens.length < 5 || tokens.length > 30) return undefined;
    if (tokens.some((token, i) => i > 0 && (is(token, TAG.question) || /^(,|:|;|-|–|right|or|if|"|“)$/.test(token.word)))) return undefined;
    const first = tokenAt(tokens, 0);
    const phrase = is(first, TAG.determiner) ? nounPhraseAt(tokens, 0) : undefined;
    const verb = tokenAt(tokens, phrase ? phrase.end : 1);
    if (phrase?.isOpen) return undefined;
    if (
      !phrase &&
      is(verb, TAG.be | TAG.modal | TAG.have) &&
      /^(you|it|we|they|he|she)$/.test(first.word) &&
      (!is(verb, TAG.have) || is(tokenAt(tokens, 2), TAG.participle))
    )
      return {
        ...spanOfAll(tokens),
        words: `${verb.word.charAt(0).toUpperCase()}${verb.word.slice(1)} ${first.word}`,
        at: { start: first.start, end: verb.end },
      };
    return is(verb, TAG.be | TAG.have | TAG.modal | TAG.do) || (is(verb, TAG.base | TAG.third | TAG.past) && is(first, TAG.subject) && !phrase)
      ? spanOfAll(tokens)
      : undefined;
  },
  examples: [
    { text: '⟦It is convenient for you to have a call tomorrow?⟧', fixed: 'Is it convenient for you to have a call tomorrow?' },
    { text: '⟦Your customer has paid the deposit?⟧' },
    { text: 'Is it convenient for you to have a call tomorrow?' },
    { text: 'The deposit has arrived, right? You agree, I hope?' },
  ],
});

/** A question that ends like a statement, or the other way round. */
export const questionMark: TradeRule = taggedRule({
  id: 'question-mark',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '问号用错', en: 'Question mark missing or misplaced' },
  message: { 'zh-CN': '“{quote}”句末标点不对：写“{replacement}”', en: 'The end of “{quote}” is wrong: write “{replacement}”.' },
  why: {
    'zh-CN': '问句以问号结尾，买家一眼看到要回答什么；please let me know … 是请求，用句号。',
    en: 'A question ends with a question mark, so that the reader sees what to answer; “Please let me know …” is a request and ends with a full stop.',
  },
  wake: ['(can|could|would|will|do|does|did|is|are|have|has|what|when|where|why|how|which|who|please|kindly|the|our|i|he|she|they|we|my)'],
  judge: (tokens, at, text) => {
    if (at !== 0 || tokens.length < 5) return undefined;
    const last = tokenAt(tokens, tokens.length - 1);
    const first = tokenAt(tokens, 0);
    const sentence = { start: first.start, end: last.end };
    if (/^(please|kindly)$/.test(first.word)) {
      if (last.word !== '?' || tokens.some(({ word }, index) => index > 1 && (word === ',' || word === ':' || word === 'or'))) return undefined;
      return /^(let|tell|send|confirm|advise|check|inform|give|provide|reply|note|find)$/.test(tokenAt(tokens, 1).word)
        ? { ...sentence, words: '.', at: last }
        : undefined;
    }
    // `The customer asked whether we can ship earlier?`
    if (/^(the|our|i|he|she|they|we|my)$/.test(first.word)) {
      if (last.word !== '?') return undefined;
      const asked = tokens.findIndex(({ word }) => word === 'asked');
      return asked > 0 && asked < 6 && tokens.slice(asked, asked + 4).some(({ word }) => /^(whether|if)$/.test(word))
        ? { ...sentence, words: '.', at: last }
        : undefined;
    }
    if (last.word !== '.' || tokens.some(({ word }) => word === ',' || word === ':' || word === '?' || word === '-')) return undefined;
    const second = tokenAt(tokens, 1);
    const asks = is(first, TAG.modal | TAG.do | TAG.be | TAG.have)
      ? /^(you|we|they|it|he|she)$/.test(second.word) ||
        ((is(first, TAG.do) || is(first, TAG.be)) && is(second, TAG.determiner) && nounPhraseAt(tokens, 1) !== undefined)
      : is(second, TAG.modal | TAG.do | TAG.be | TAG.have) || (first.word === 'how' && /^(many|much|long|soon|often)$/.test(second.word));
    if (!asks || (/^(have|has)$/.test(first.word) && !/^(you|they|it|he|she|we)$/.test(second.word))) return undefined;
    if (first.word === 'how' && is(tokenAt(tokens, 1), TAG.adjective)) return undefined;
    // `Could you please send …` is often written as a request.
    if (tokens.some(({ word }) => word === 'please' || word === 'kindly')) return undefined;
    if (/^(what|which|who|where|when|how)$/.test(first.word) && is(second, TAG.be | TAG.modal | TAG.have)) {
      // `What is missing is the label.`, `Who can help is our agent.`
      let finite = 0;
      for (let i = 1; i < tokens.length; i++) if (is(tokenAt(tokens, i), TAG.be | TAG.modal | TAG.do | TAG.have)) finite++;
      if (finite > 1) return undefined;
    }
    return { ...sentence, words: '?', at: { start: text.charAt(last.start) === '.' ? last.start : last.end, end: last.end } };
  },
  examples: [
    { text: '⟦When will you ship the goods.⟧', fixed: 'When will you ship the goods?' },
    { text: '⟦Do you have the label in stock.⟧', fixed: 'Do you have the label in stock?' },
    { text: '⟦Please let me know the port?⟧', fixed: 'Please let me know the port.' },
    { text: 'Could you please send the label.' },
    { text: 'What is missing is the label of the box.' },
    { text: 'When the goods are ready, we will tell you.' },
    { text: 'Please tell me: when do you ship?' },
  ],
});
