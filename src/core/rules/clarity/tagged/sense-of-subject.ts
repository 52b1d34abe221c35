import { endsNoun, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, pluralOf, TAG, tagsOf, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What feels nothing. */
const RESULT =
  /^(result|results|quality|price|prices|service|product|products|report|test|tests|sample|samples|offer|performance|color|colour|design|meeting|visit|answer|reply|news|solution|outcome|delivery|packing|progress|feedback|sales|market|cooperation|project|item|items|catalogue|proposal|discussion)$/;
const FEELING = new Map([
  ['satisfied', 'satisfactory'],
  ['interested', 'interesting'],
  ['excited', 'exciting'],
  ['disappointed', 'disappointing'],
  ['confused', 'confusing'],
  ['surprised', 'surprising'],
  ['pleased', 'pleasing'],
  ['worried', 'worrying'],
  ['convinced', 'convincing'],
  ['frustrated', 'frustrating'],
  ['amazed', 'amazing'],
]);
/** Done to things, hardly by them. */
const DONE =
  /^(send|pay|arrange|produce|pack|confirm|sign|inspect|print|replace|repair|refund|cancel|approve|attach|solve|install|deduct|issue|receive|make|charge|book|provide|offer|return|dispatch|collect|transfer|settle|complete|load|test|label|quote|supply|discuss|revise|postpone)$/;
const THING =
  /^(goods|order|orders|sample|samples|shipment|payment|deposit|balance|document|documents|invoice|contract|container|carton|cartons|machine|machines|parcel|logo|label|labels|problem|problems|mould|mold|drawing|artwork|certificate|report|quotation|product|products|part|parts|item|items|box|boxes|pallet|pallets|fabric|furniture|equipment|fee|amount|discount|difference|refund|replacement|tooling|material|materials|colour|color|booking|appointment|meeting|inspection|test|claim|it|they)$/;

function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (
    let i = 0;
    i < 3 &&
    /^(not|also|only|all|soon|still|now|very|so|too|a|little|bit|quite|really|rather|much|more|already|both|never|always|extremely|pretty|just|even|relatively|slightly|certainly)$/.test(
      tokenAt(tokens, at).word,
    );
    i++
  )
    at++;
  return at;
}

/** The index behind `of …`, `for …`, `in …` that belongs to the noun before it. */
function behindPhrases(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let i = 0; i < 2 && /^(of|for|in|from|with|to|by|at)$/.test(tokenAt(tokens, at).word); i++) {
    const phrase = nounPhraseAt(tokens, at + 1);
    if (!phrase) break;
    at = phrase.end;
  }
  return at;
}

export const senseOfSubject: TradeRule = taggedRule({
  id: 'subject-and-predicate',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '主语和谓语意思搭不上', en: 'Subject and predicate do not fit' },
  message: { 'zh-CN': '“{quote}”主谓意思不搭：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '价格用 high / low，不用 expensive / cheap；结果令人满意是 satisfactory，人才 satisfied；货物“被”发运、被检验：the goods will be sent。',
    en: 'Prices are high or low, goods expensive or cheap; results are satisfactory, people satisfied; goods do not send, they are sent.',
  },
  wake: ['(is|are|was|were|seems|looks|became|will|can|should|must|could|may|would|cannot)'],
  judge: (tokens, at) => {
    const verb = tokenAt(tokens, at);
    const subject = subjectOf(tokens, at);
    if (!subject) return undefined;
    const start = subject.start;
    if (is(verb, TAG.modal)) {
      if (!THING.test(subject.word)) return undefined;
      const main = behindAdverbs(tokens, at + 1);
      const done = tokenAt(tokens, main);
      if (!DONE.test(done.word)) return undefined;
      const next = tokenAt(tokens, main + 1);
      const free = is(next, TAG.sign)
        ? next.word !== ',' || true
        : /^(by|in|on|at|before|after|within|until|from|next|this|today|tomorrow|soon|as|when|if|and|because|last|via|separately|together|again|once|due|without|twice|now|successfully|early|according|back|to|per)$/.test(
            next.word,
          ) ||
          (is(next, TAG.adverb) && !is(next, NOUN));
      if (
        !free ||
        ((subject.word === 'it' || subject.word === 'they') &&
          !/^(send|arrange|solve|confirm|approve|book|issue|cancel|postpone|refund|replace|inspect|deduct|sign)$/.test(done.word))
      )
        return undefined;
      if (/^(they)$/.test(subject.word) && !/^(solve|refund|postpone)$/.test(done.word)) return undefined;
      if (/^(load|test|supply|offer|provide)$/.test(done.word) && /^(machine|machines|report|certificate|equipment|test)$/.test(subject.word))
        return undefined;
      const words = verbForm(done.word, 'participle');
      return words === undefined ? undefined : { start, end: done.end, words: `be ${words}`, at: done };
    }
    const last = behindAdverbs(tokens, at + 1);
    const said = tokenAt(tokens, last);
    if (/^(price|prices|cost|costs|freight|quotation|quote)$/.test(subject.word)) {
      const words = new Map([
        ['expensive', 'high'],
        ['cheap', 'low'],
        ['cheaper', 'lower'],
        ['cheapest', 'lowest'],
      ]).get(said.word);
      if (words === undefined || /^(than)$/.test(tokenAt(tokens, last - 1).word)) return undefined;
      const more = tokenAt(tokens, last - 1).word === 'more' && /^(expensive|cheaper)$/.test(said.word);
      return {
        start,
        end: said.end,
        words: more ? (said.word === 'expensive' ? 'higher' : 'lower') : words,
        at: more ? { start: tokenAt(tokens, last - 1).start, end: said.end } : said,
      };
    }
    const feeling = FEELING.get(said.word);
    if (feeling === undefined || !RESULT.test(subject.word) || (/^(with|by|to)$/.test(tokenAt(tokens, last + 1).word) && said.word !== 'interested'))
      return undefined;
    return { start, end: said.end, words: feeling, at: said };
  },
  examples: [
    { text: 'The ⟦freight to Oslo is a bit expensive⟧.', fixed: 'The freight to Oslo is a bit high.' },
    { text: 'The ⟦result was not satisfied⟧.', fixed: 'The result was not satisfactory.' },
    { text: 'The ⟦refund will transfer⟧ to you this week.', fixed: 'The refund will be transferred to you this week.' },
    { text: 'The ⟦problem can solve⟧ soon.', fixed: 'The problem can be solved soon.' },
    { text: 'This lamp is expensive, its price is high.' },
    { text: 'The customer was satisfied with the result.' },
    { text: 'The machine can pack 40 bags and produce all sizes.' },
    { text: 'They will confirm on Friday.' },
  ],
});

/** The head of the subject that ends right before `at`. */
function subjectOf(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokenAt(tokens, at - 1);
  if (/^(it|they)$/.test(before.word)) return before;
  // From the left: the noun phrase that reaches the verb.
  for (let from = Math.max(0, at - 9); from < at; from++) {
    const first = tokenAt(tokens, from);
    if (from > 0 && !is(tokenAt(tokens, from - 1), TAG.sign | TAG.conjunction) && !/^(that|if|when|because)$/.test(tokenAt(tokens, from - 1).word))
      continue;
    if (!is(first, TAG.determiner | NOUN | TAG.adjective)) continue;
    const phrase = nounPhraseAt(tokens, from);
    if (!phrase || tokenAt(tokens, phrase.end - 1).end > tokenAt(tokens, at).start) continue;
    if (phrase.end === at || behindPhrases(tokens, phrase.end) === at) return tokenAt(tokens, phrase.head);
  }
  return undefined;
}

/** `If the sample will be approved`: the future of a condition is written in the present. */
export const willInClause: TradeRule = taggedRule({
  id: 'will-in-clause',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '条件、时间从句主语后用了 will', en: '“Will” in a clause of condition or time' },
  message: { 'zh-CN': '“{quote}”：从句用现在时，写“{replacement}”', en: '“{quote}”: such a clause takes the present, write “{replacement}”.' },
  why: {
    'zh-CN': 'if、when、once、as soon as、before、after 引出的从句说将来的事也用现在时：if the sample is approved, we will start。',
    en: 'Behind if, when, once, as soon as, before and after the future is written in the present: “if the sample is approved, we will start”.',
  },
  wake: ['(if|when|once|until|unless|before|after|as soon as)'],
  judge: (tokens, at) => {
    const word = tokenAt(tokens, at).word;
    const before = tokenAt(tokens, at - 1);
    const from = word === 'as' ? at + 3 : at + 1;
    const pronoun = /^(you|we|they|i|it|he|she)$/.test(tokenAt(tokens, from).word);
    // `Tell me if …, and if you will come` asks twice.
    if (/^(if|when)$/.test(word) && at > 0 && (pronoun || (!is(before, TAG.sign) && !/^(and|but|so)$/.test(before.word)))) {
      if (
        tokens
          .slice(0, at)
          .some((token) =>
            /^(know|ask|check|confirm|wonder|sure|tell|see|say|clear|advise|inform|me|us|wondering|asked|told|understand|question|decide|tells|about)$/.test(
              token.word,
            ),
          )
      )
        return undefined;
      if (word === 'when' && is(before, NOUN)) return undefined;
    }
    if (tokenAt(tokens, tokens.length - 1).word === '?' && at === 0 && word === 'when') return undefined;
    const phrase = pronoun ? undefined : nounPhraseAt(tokens, from);
    if (!pronoun && (!phrase || phrase.determiner === '' || phrase.isOpen)) return undefined;
    const behind = phrase?.end ?? from + 1;
    const will = tokenAt(tokens, behind);
    if (will.word !== 'will' || is(will, TAG.name)) return undefined;
    const verb = tokenAt(tokens, behind + 1);
    // `If you will allow me`: willing, not future.
    if (pronoun && (verb.word === 'be' || /^(allow|excuse|forgive|let|permit|pardon|agree|accept|kindly|please|help|bear)$/.test(verb.word)))
      return undefined;
    const start = tokenAt(tokens, at).start;
    const many = phrase ? is(tokenAt(tokens, phrase.head), TAG.plural) : /^(you|we|they|i)$/.test(tokenAt(tokens, from).word);
    if (verb.word === 'be') return { start, end: verb.end, words: many ? 'are' : 'is', at: { start: will.start, end: verb.end } };
    const words = isOnly(verb, TAG.base) || is(verb, TAG.base) ? (many ? verb.word : verbForm(verb.word, 'third')) : undefined;
    return words === undefined || /^(not|have)$/.test(verb.word)
      ? undefined
      : { start, end: verb.end, words, at: { start: will.start, end: verb.end } };
  },
  examples: [
    { text: '⟦If the sample will be⟧ approved, we start.', fixed: 'If the sample is approved, we start.' },
    { text: 'We pay ⟦once the vessel will arrive⟧.', fixed: 'We pay once the vessel arrives.' },
    { text: 'You get a discount ⟦if you will order⟧ two containers.', fixed: 'You get a discount if you order two containers.' },
    { text: 'Please tell me if the sample will be approved, and if you will come.' },
    { text: 'If you will allow me, I explain it once more.' },
    { text: 'If the sample is approved, the order will follow.' },
    { text: 'Do you know when the vessel will arrive?' },
  ],
});

/** `today price`, `next week meeting`, `20 years experience`. */
export const missingApostrophe: TradeRule = taggedRule({
  id: 'missing-apostrophe',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '缺所有格 ’s', en: 'Missing apostrophe' },
  message: { 'zh-CN': '“{quote}”缺所有格：写“{replacement}”', en: '“{quote}” lacks its apostrophe: write “{replacement}”.' },
  why: {
    'zh-CN': '时间作定语要加 ’s：today’s price、last week’s meeting、20 years’ experience、10 days’ notice。',
    en: 'A time before a noun takes an apostrophe: “today’s price”, “last week’s meeting”, “20 years’ experience”, “10 days’ notice”.',
  },
  wake: ['(today|yesterday|tomorrow|years|days|weeks|months)', '(last|this|next) (week|month|year|monday|tuesday|wednesday|thursday|friday)'],
  judge: (tokens, at, text) => {
    const token = tokenAt(tokens, at);
    const phrase = /^(last|this|next)$/.test(token.word);
    const time = tokenAt(tokens, phrase ? at + 1 : at);
    const noun = tokenAt(tokens, (phrase ? at + 1 : at) + 1);
    if (is(noun, TAG.unknown | TAG.name | TAG.sign) || !endsNoun(tokens, (phrase ? at + 1 : at) + 2)) return undefined;
    const start = token.start;
    if (/s$/.test(time.word)) {
      if (!is(tokenAt(tokens, at - 1), TAG.figure) && !/^(many|several|few)$/.test(tokenAt(tokens, at - 1).word)) return undefined;
      if (/^(a|an|the|our|your|per|this)$/.test(tokenAt(tokens, at - 2).word)) return undefined;
      return /^(experience|notice|holiday|warranty|guarantee|credit|delay|work|salary|stock|production|history|time)$/.test(noun.word) &&
        !(noun.word === 'time' && tokenAt(tokens, at + 2).word !== '.')
        ? { start: tokenAt(tokens, at - 1).start, end: noun.end, words: `${text.slice(time.start, time.end)}'`, at: time }
        : undefined;
    }
    if (
      !/^(price|prices|meeting|call|mail|email|order|orders|shipment|offer|quotation|discussion|inspection|fair|visit|delivery|report|message|rate|stock|conversation|plan|schedule|production|invoice|training|version)$/.test(
        noun.word,
      )
    )
      return undefined;
    if (
      is(tokenAt(tokens, at - 1), TAG.determiner | TAG.possessive) ||
      (is(noun, TAG.base) && /^(we|you|they|i|to|will)$/.test(tokenAt(tokens, at - 1).word))
    )
      return undefined;
    if (is(tokenAt(tokens, at - 1), TAG.sign) && at > 0) return undefined;
    return { start, end: noun.end, words: `${text.slice(time.start, time.end)}'s`, at: time };
  },
  examples: [
    { text: 'We have ⟦20 years experience⟧ with lamps.', fixed: "We have 20 years' experience with lamps." },
    { text: 'I refer to ⟦yesterday meeting⟧.', fixed: "I refer to yesterday's meeting." },
    { text: 'Please see ⟦last month invoice⟧.', fixed: "Please see last month's invoice." },
    { text: 'We have 20 years of experience; today prices rise.' },
    { text: 'We ship next week; orders are due today.' },
  ],
});

/** `The sample's are ready`: a plural takes no apostrophe. */
export const needlessApostrophe: TradeRule = taggedRule({
  id: 'needless-apostrophe',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '复数误加 ’s', en: 'Apostrophe in a plural' },
  message: { 'zh-CN': '“{quote}”复数不加 ’：写“{replacement}”', en: '“{quote}”: a plural takes no apostrophe, write “{replacement}”.' },
  why: {
    'zh-CN': '复数只加 s：the samples are ready。’s 表示“……的”：the sample’s label。',
    en: 'A plural takes a plain s: “the samples are ready”. The apostrophe says whose: “the sample’s label”.',
  },
  wake: ["(are|were|have|aren't|weren't|haven't)"],
  judge: (tokens, at, text) => {
    const noun = tokenAt(tokens, at - 1);
    if (!/[a-z]'s$/.test(noun.word) || is(noun, TAG.name) || /^(it|that|there|what|who|he|she|here|let)'s$/.test(noun.word)) return undefined;
    const singular = noun.word.slice(0, -2);
    if ((tagsOf(singular) & TAG.singular) === 0 || (tagsOf(singular) & TAG.unknown) !== 0) return undefined;
    const plural = pluralOf(singular) ?? `${singular}s`;
    const cased = text.charAt(noun.start) + plural.slice(1);
    return { start: noun.start, end: tokenAt(tokens, at).end, words: cased, at: noun };
  },
  examples: [
    { text: 'The ⟦document’s are⟧ attached.', fixed: 'The documents are attached.' },
    { text: 'All ⟦carton’s were⟧ wet.', fixed: 'All cartons were wet.' },
    { text: 'The sample’s label is wrong.' },
    { text: 'The customer’s cartons are wet.' },
  ],
});
