import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { baseOf, NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Things do not do these to anything: they are done to them. */
const DONE =
  /^(solve|inspect|send|pay|pack|produce|confirm|issue|sign|test|replace|repair|refund|book|cancel|approve|arrange|receive|make|attach|discuss|install|update|postpone|deduct|dispatch|check|choose|quote|cover|order|provide|supply|review|publish|reserve|weigh|measure|paint|revise|correct|calculate|reject|damage|translate|forward|find|handle|design|invoice|label|inform|mention|cut|sew|polish|assemble|deliver|resolve|fix|modify|adjust|finalize|finalise|stop)$/;
/** Who can do something, although the word is a noun. */
const DOER =
  /^(customer|client|buyer|company|factory|supplier|forwarder|bank|team|manager|engineer|boss|colleague|agent|inspector|department|carrier|line|workshop|side|party|partner|people|staff|worker|technician|designer|director|lab|laboratory|court|customs|government|office|insurer|surveyor|accountant|accounting|warehouse|driver|dealer|distributor|importer|exporter|seller|group|man|person|friend|sgs|everyone|somebody|someone|who|you|we|i|he|she)s?$/;
const BETWEEN = /^(already|also|just|not|all|still|now|finally|recently|successfully|fully|both|carefully)$/;
/** Verbs of making whose -ing with a thing for its subject lacks `being`. */
const MADE =
  /^(packing|producing|loading|delivering|printing|inspecting|processing|making|checking|manufacturing|preparing|arranging|repairing|revising|painting|sewing|polishing|assembling|shipping|discussing|sending)$/;
const GOODS =
  /^(good|product|sample|order|carton|mould|mold|label|box|boxe|part|document|invoice|container|shipment|balance|payment|contract|drawing|artwork|catalogue|certificate|material|fabric|logo|pallet|shoe|bag|chair|table|machine|quotation|parcel|toy|lamp|tile|fabric)s?$/;
/** Bare verbs that need no second word to be one: behind will be and can be they lost their ending or the be is too many. */
const NO_OBJECT =
  /^(work|start|begin|last|stay|remain|leave|sail|come|go|arrive|expire|happen|fit|increase|rise|drop|run|continue|depart|need|cost|take|become|look)$/;

/** Nothing that a verb could do something to stands behind it. */
function hasNoObject(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (
    is(next, TAG.sign) ||
    /^(by|in|on|at|before|after|within|until|from|this|today|tomorrow|soon|as|when|if|and|because|yesterday|last|now|again|twice|but|so|well|with|successfully|for|to)$/.test(
      next.word,
    )
  );
}

/** `The problem has already solved`, `All the goods have inspected by SGS`. */
function behindHave(tokens: readonly Token[], at: number): Verdict | undefined {
  const subject = tokenAt(tokens, at - 1);
  const isPronoun = /^(it|they|this|these|which|that)$/.test(subject.word);
  if (!isPronoun && (!is(subject, TAG.singular | TAG.plural | TAG.mass) || is(subject, TAG.name) || DOER.test(subject.word))) return undefined;
  let verbAt = at + 1;
  while (verbAt < at + 3 && BETWEEN.test(tokenAt(tokens, verbAt).word)) verbAt++;
  const verb = tokenAt(tokens, verbAt);
  if (!is(verb, TAG.participle) || is(verb, TAG.base)) return undefined;
  const base = baseOf(verb.word);
  if (base === undefined || !DONE.test(base) || !hasNoObject(tokens, verbAt)) return undefined;
  const byWhom = tokenAt(tokens, verbAt + 1).word === 'by';
  if (isPronoun && !byWhom && !/^(solve|inspect|repair|approve|cancel|damage|attach)$/.test(base)) return undefined;
  if (/^(which|that)$/.test(subject.word) && !byWhom) return undefined;
  if (/^(for|to)$/.test(tokenAt(tokens, verbAt + 1).word) && !/^(send|pack|book|reserve|arrange|deliver|design|attach)$/.test(base)) return undefined;
  return { start: subject.start, end: verb.end, words: `been ${verb.word}`, at: verb };
}

/** `The mould is producing now`. */
function behindBe(tokens: readonly Token[], at: number): Verdict | undefined {
  const subject = tokenAt(tokens, at - 1);
  const be = tokenAt(tokens, at).word;
  if (!GOODS.test(subject.word) || is(subject, TAG.name)) return undefined;
  let verbAt = at + 1;
  while (verbAt < at + 3 && /^(still|now|already|also|all|not)$/.test(tokenAt(tokens, verbAt).word)) verbAt++;
  const verb = tokenAt(tokens, verbAt);
  if (!MADE.test(verb.word) || !hasNoObject(tokens, verbAt)) return undefined;
  if (verb.word === 'shipping' && !/^w/.test(be)) return undefined;
  if (/^(machine|part)/.test(subject.word) && !/^(producing|delivering|preparing|arranging|manufacturing|repairing)$/.test(verb.word))
    return undefined;
  return { start: subject.start, end: verb.end, words: `being ${verbForm(verb.word, 'participle') ?? verb.word}`, at: verb };
}

/** `can be work`, `will be start`: either the be or the ending of the participle is wrong. */
function behindModalBe(tokens: readonly Token[], at: number): Verdict | undefined {
  const be = tokenAt(tokens, at + 1);
  if (be.word !== 'be') return undefined;
  const verb = tokenAt(tokens, at + 2);
  if (!NO_OBJECT.test(verb.word)) {
    if (
      !/^(use|produce|ship|load|replace|refund|repair|change|test|print|open|return|order|support)$/.test(verb.word) ||
      !hasNoObject(tokens, at + 2)
    )
      return undefined;
    if (is(tokenAt(tokens, at - 1), TAG.to) || verb.word === 'open') return undefined;
    const done = verbForm(verb.word, 'participle');
    return done === undefined || is(verb, TAG.adjective) ? undefined : { start: tokenAt(tokens, at).start, end: verb.end, words: done, at: verb };
  }
  const next = tokenAt(tokens, at + 3);
  if (is(verb, NOUN) && /^(for|to)$/.test(next.word) && verb.word !== 'need') return undefined;
  if (is(next, NOUN) && !is(next, TAG.figure | TAG.adverb | TAG.preposition | TAG.determiner)) return undefined;
  return { start: tokenAt(tokens, at).start, end: verb.end, words: verb.word, at: { start: be.start, end: verb.end } };
}

/** `will effective`, `can available`: an adjective needs be behind will or can. */
function adjectiveBehindModal(tokens: readonly Token[], at: number): Verdict | undefined {
  const before = tokenAt(tokens, at - 1);
  if (!is(before, TAG.subject | NOUN | TAG.name) || is(before, TAG.determiner & ~TAG.subject)) return undefined;
  let adjectiveAt = at + 1;
  while (adjectiveAt < at + 3 && /^(not|also|still|only|very|more|all|always|already)$/.test(tokenAt(tokens, adjectiveAt).word)) adjectiveAt++;
  const adjective = tokenAt(tokens, adjectiveAt);
  const next = tokenAt(tokens, adjectiveAt + 1);
  const sure = isOnly(adjective, TAG.adjective) && (!is(adjective, TAG.unknown) || /(able|ible|ful|ous|ive|ical)$/.test(adjective.word));
  if (!sure || is(adjective, TAG.name) || /ed$/.test(adjective.word)) return undefined;
  if (
    !is(next, TAG.sign) &&
    !/^(for|to|in|from|on|at|by|than|and|if|as|with|after|before|when|because|until|enough|or|again|now|this|next)$/.test(next.word)
  )
    return undefined;
  const place = tokenAt(tokens, at + 1).word === 'not' ? tokenAt(tokens, at + 2).start : tokenAt(tokens, at + 1).start;
  return { start: tokenAt(tokens, at).start, end: adjective.end, words: 'be ', at: { start: place, end: place } };
}

export const missingBeen: TradeRule = taggedRule({
  id: 'passive-incomplete',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '被动语态缺 been / being / be', en: 'Passive without its be' },
  message: { 'zh-CN': '“{quote}”：be 的形式不对，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      '货物、问题、文件自己不做动作，要用被动：the problem has been solved；the mould is being produced。形容词前要有 be：it will be effective；动词前不加 be：it can work。',
    en: 'Goods, problems and documents do nothing themselves: “the problem has been solved”, “the mould is being produced”. An adjective takes be (“it will be effective”), a verb does not (“it can work”).',
  },
  wake: ['(have|has|had)', '(is|are|was|were)', '(can|could|will|would|should|must|may|might|cannot|shall)'],
  judge: (tokens, at) => {
    const token = tokenAt(tokens, at);
    if (is(token, TAG.name)) return undefined;
    if (is(token, TAG.modal)) return behindModalBe(tokens, at) ?? adjectiveBehindModal(tokens, at);
    return is(token, TAG.have) ? behindHave(tokens, at) : behindBe(tokens, at);
  },
  examples: [
    { text: 'The ⟦problem has already solved⟧.', fixed: 'The problem has already been solved.' },
    { text: 'All the ⟦goods have inspected⟧ by SGS.', fixed: 'All the goods have been inspected by SGS.' },
    { text: 'The ⟦mould is producing⟧ now.', fixed: 'The mould is being produced now.' },
    { text: 'It ⟦can be work⟧ 24 hours a day.', fixed: 'It can work 24 hours a day.' },
    { text: 'The new price ⟦will effective⟧ from 1 July.', fixed: 'The new price will be effective from 1 July.' },
    { text: 'The customer has confirmed, and the price has changed.' },
    { text: 'The machine is packing; the factory has delivered.' },
    { text: 'It will be work for two people, and it will clean well.' },
    { text: 'They have paid, and the order has shipped.' },
  ],
});
