import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { endsNoun } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, tagsOf, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `a 5 days extension`, `half month`. */
export const measureBeforeNoun: TradeRule = taggedRule({
  id: 'measure-before-noun',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '数量作定语', en: 'Measure before a noun' },
  message: { 'zh-CN': '“{quote}”：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '数词加单位作定语时用连字符，单位不加 s：a 5-day extension、a 20-foot container；“半个月”是 half a month。',
    en: 'A figure and a unit before a noun are joined by a hyphen, without s: “a 5-day extension”; and it is “half a month”.',
  },
  wake: ['(days|weeks|months|years|hours|minutes|pieces|layers|feet|meters|metres|pages|colors|colours)', 'half (month|year|day|hour|dozen)'],
  judge: (tokens, at, text) => {
    const token = tokenAt(tokens, at);
    if (token.word === 'half') {
      const unit = tokenAt(tokens, at + 1);
      const before = tokenAt(tokens, at - 1);
      if (is(tokenAt(tokens, at + 2), NOUN) && !is(tokenAt(tokens, at + 2), TAG.preposition | TAG.adverb)) return undefined;
      if (is(before, TAG.determiner | TAG.adjective | TAG.possessive | TAG.figure) || /^(and|first|second)$/.test(before.word)) return undefined;
      return { start: token.start, end: unit.end, words: unit.word === 'hour' ? 'half an' : 'half a', at: token };
    }
    const figure = tokenAt(tokens, at - 1);
    const noun = tokenAt(tokens, at + 1);
    if (!is(figure, TAG.figure) || !/^(a|an)$/.test(tokenAt(tokens, at - 2).word)) return undefined;
    if (!is(noun, TAG.singular | TAG.mass) || is(noun, TAG.unknown | TAG.name | TAG.adverb | TAG.preposition) || !endsNoun(tokens, at + 2))
      return undefined;
    const words = `${text.slice(figure.start, figure.end)}-${token.word === 'feet' ? 'foot' : token.word.replace(/s$/, '')}`;
    return { start: tokenAt(tokens, at - 2).start, end: noun.end, words, at: { start: figure.start, end: token.end } };
  },
  examples: [
    { text: 'We can give you ⟦a 5 days extension⟧.', fixed: 'We can give you a 5-day extension.' },
    { text: 'The mould takes ⟦half month⟧.', fixed: 'The mould takes half a month.' },
    { text: 'We need 5 days; a 5-day extension is fine.' },
    { text: 'The first half year was slow, and half year results are out.' },
  ],
});

const EVENTS = /^(find|see|receive|get|send|tell|realize|realise|notice|open|ask|call|ship|discover|stop|inform|decide|choose|load|check)$/;

/** `When we opened the box, we find …`: what happened then is in the past too. */
/** `Please ship as soon as you received the payment`: what is still to come is told in the present. */
function afterRequest(tokens: readonly Token[], at: number): Verdict | undefined {
  const from = tokenAt(tokens, at).word === 'as' ? at + 3 : at + 1;
  const subject = tokenAt(tokens, from);
  const verb = tokenAt(tokens, from + 1);
  if (!/^(as|once)$/.test(tokenAt(tokens, at).word) || !/^(i|we|you|they)$/.test(subject.word)) return undefined;
  if (!is(verb, TAG.past) || is(verb, TAG.base | TAG.unknown | TAG.be | TAG.have)) return undefined;
  let asks = /^(please|kindly)$/.test(tokenAt(tokens, 0).word);
  for (let i = 0; i < at; i++) {
    if (/^(will|can|could|shall)$/.test(tokenAt(tokens, i).word)) asks = true;
    if (is(tokenAt(tokens, i), TAG.past) && !is(tokenAt(tokens, i), TAG.base | TAG.participle | TAG.modal)) return undefined;
  }
  const words = verbForm(verb.word, 'base');
  return asks && words !== undefined ? { start: subject.start, end: verb.end, words, at: verb } : undefined;
}

export const tenseShift: TradeRule = taggedRule({
  id: 'tense-shift',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '前后时态不一致', en: 'Tense changes within the sentence' },
  message: { 'zh-CN': '“{quote}”：前半句是过去，写“{replacement}”', en: '“{quote}”: the first half is in the past, write “{replacement}”.' },
  why: {
    'zh-CN': 'when、after 从句用了过去时，主句说的也是那时的事，用过去时：When we opened the box, we found two wet cartons。',
    en: 'Where the clause with when or after is in the past, the main clause is too: “When we opened the box, we found two wet cartons.”',
  },
  wake: ['(when|after|while|as soon as|once)'],
  judge: (tokens, at) => {
    if (at !== 0) return afterRequest(tokens, at);
    let comma = -1;
    let past = false;
    for (let i = 1; i < tokens.length && i < 24; i++) {
      const token = tokenAt(tokens, i);
      if (token.word === ',') {
        comma = i;
        break;
      }
      if (is(token, TAG.modal | TAG.question | TAG.have) || /^(is|are|am|do|does)$/.test(token.word)) return undefined;
      if (
        /^(was|were|did)$/.test(token.word) ||
        (is(token, TAG.past) && !is(token, TAG.base | TAG.unknown) && is(tokenAt(tokens, i - 1), TAG.subject | NOUN))
      )
        past = true;
    }
    const subject = tokenAt(tokens, comma + 1);
    const verb = tokenAt(tokens, comma + 2);
    if (comma < 0 || !past || !/^(i|we|they)$/.test(subject.word) || !EVENTS.test(verb.word) || is(verb, TAG.past)) return undefined;
    const words = verbForm(verb.word, 'past');
    return words === undefined ? undefined : { start: subject.start, end: verb.end, words, at: verb };
  },
  examples: [
    { text: 'When we opened the container, ⟦we find⟧ three wet cartons.', fixed: 'When we opened the container, we found three wet cartons.' },
    { text: 'After the vessel left, ⟦we receive⟧ your mail.', fixed: 'After the vessel left, we received your mail.' },
    { text: 'Please ship as soon as ⟦you received⟧ the payment.', fixed: 'Please ship as soon as you receive the payment.' },
    { text: 'When we receive the deposit, we send the PI. We told you as soon as we knew.' },
    { text: 'When we opened the box, we found a wet lamp.' },
  ],
});

/** `our sincerely apology`: before a noun stands an adjective. */
export const adverbBeforeNoun: TradeRule = taggedRule({
  id: 'adverb-before-noun',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '名词前用了副词', en: 'Adverb before a noun' },
  message: { 'zh-CN': '“{quote}”：名词前用形容词，写“{replacement}”', en: '“{quote}”: a noun takes an adjective, write “{replacement}”.' },
  why: {
    'zh-CN': '名词前用形容词：our sincere apology、your quick reply；副词（-ly）修饰动词：we sincerely apologise。',
    en: 'A noun takes an adjective (our sincere apology, your quick reply), a verb an adverb (we sincerely apologise).',
  },
  wake: ['(our|your|my|their|his|her|its|the|a|an|this|for|with|very|more)'],
  judge: (tokens, at) => {
    const adverb = tokenAt(tokens, at + 1);
    const noun = tokenAt(tokens, at + 2);
    if (!/[a-z]{3}ly$/.test(adverb.word) || is(adverb, TAG.adjective | TAG.name)) return undefined;
    if (!isOnly(noun, NOUN | TAG.base | TAG.third) || is(noun, TAG.unknown | TAG.name) || !is(noun, NOUN) || !endsNoun(tokens, at + 3))
      return undefined;
    if (/^(for|with)$/.test(tokenAt(tokens, at).word) && is(noun, TAG.base) && !is(noun, TAG.singular)) return undefined;
    const plain = adverb.word.replace(/ily$/, 'y').replace(/ly$/, '');
    const words = [plain, `${plain}e`, `${plain}le`, `${plain.replace(/ic$/, '')}ic`].find(
      (word) => (tagsOf(word) & TAG.adjective) !== 0 && (tagsOf(word) & TAG.unknown) === 0,
    );
    return words === undefined ? undefined : { start: tokenAt(tokens, at).start, end: noun.end, words, at: adverb };
  },
  examples: [
    { text: 'Please accept ⟦our sincerely apology⟧.', fixed: 'Please accept our sincere apology.' },
    { text: 'Thank you for ⟦your quickly reply⟧.', fixed: 'Thank you for your quick reply.' },
    { text: 'We offer a really good price and a monthly report.' },
    { text: 'Thank you for your friendly reply and kindly note the date.' },
  ],
});
