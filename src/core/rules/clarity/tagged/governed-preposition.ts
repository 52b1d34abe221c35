import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `words > right < wrong`: the preposition that a word takes, and those written in its place. */
const TAKES = `
depend depends depended depending > on < of in to from at with by for
consist consists consisted > of < by with from on
belong belongs belonged > to < for of with
comply complies complied complying > with < to by for
interested > in < on about at for with of to
satisfied > with < to of in on for
familiar > with < to of in on
suitable > for < to with of
different > from < with of
similar > to < with as of
capable > of < to for in on
famous > for < by with of
proud > of < for on in with
aware > of < about to for
equal > to < with as
compatible > with < to for
consistent > with < to
rely relies relied > on < in to of at
insist insists insisted > on < in to at for
focus focuses focused focusing > on < in to at for
participate participates participated participating > in < to at on for
specialize specialise specializes specialises specialized specialised > in < on at for of with
suffer suffered suffers > from < of by
apologize apologise apologized apologised > for < of about on with
refer refers referring > to < at on for of
listen listened listening > to < at for
contribute contributed > to < for on
differ differs differed > from < with of
attention > to < on at for
impact > on < to for
confidence > in < on to for
access > to < of for
control > over < for on to about
shortage > of < in for on
responsible > for < of about on
engaged > in < on at for
congratulations > on < for to
accustomed > to < with for
difference > between < of
interest > in < on about at for
`;
/** Verbs that take their object directly, with the prepositions put behind them. */
const DIRECT = `
discuss discusses discussed discussing < about on
mention mentioned mentions mentioning < about of
contact contacted contacting < with to
consider considered considering < about of
inform informed informs < to
notify notified < to
explain explained < about
fulfil fulfill fulfilled fulfilling < with to
meet meets met < to
exceed exceeds exceeded < over than
join joined < to with
accept accepted accepting < for
satisfy < with to
emphasize emphasise emphasized emphasised stress < on about
tell told < to
confirm confirmed confirming < about
attend attended attending < to in at
visit visited visiting < to
reach reached reaching < to at
request requested requesting < for
lack lacks lacking < of
ask asked asking < to
approve approved < to
describe described < about
`;
/** Verbs that need a preposition before their object. */
const LACKS: ReadonlyMap<string, string> = new Map(
  'listen to,listening to,listened to,wait for,waiting for,waited for,rely on,relies on,depend on,depends on,insist on,belong to,belongs to,consist of,consists of,comply with,complies with,participate in,reply to,replied to,respond to,responded to,agree to,apologize for,apologise for,specialize in,specialise in,specialized in,cope with,refer to,looking forward to'
    .split(',')
    .map((pair) => {
      const at = pair.lastIndexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);

interface Governed {
  readonly right: string;
  readonly wrong: ReadonlySet<string>;
}

function table(lines: string): ReadonlyMap<string, Governed> {
  const found = new Map<string, Governed>();
  for (const line of lines.split('\n')) {
    const [head = '', wrong = ''] = line.split('<');
    const [words = '', right = ''] = head.split('>');
    for (const word of words.split(' ')) if (word !== '') found.set(word, { right: right.trim(), wrong: wordSet(wrong) });
  }
  return found;
}

const GOVERNED = table(TAKES);
const NEEDLESS = table(DIRECT);
const VERB_BEFORE =
  /^(we|i|you|they|he|she|to|will|can|could|would|should|must|may|not|please|kindly|also|and|already|just|who|don't|cannot|can't|didn't|never|have|has|had|let's|customers|us)$/;

/** What a preposition is followed by when it governs a noun. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (is(token, TAG.sign | TAG.question | TAG.conjunction | TAG.be | TAG.modal) && !is(token, TAG.determiner)) return false;
  if (
    /^(last|next|this|monday|tuesday|wednesday|thursday|friday|time|today|tomorrow|detail|advance|turn|part|large|fact|general|particular|the)$/.test(
      token.word,
    )
  )
    return token.word === 'the'
      ? !/^(end|meantime|past|future|first|last|next|whole|one|other|morning|afternoon|phone|moment|time|basis|same)$/.test(
          tokenAt(tokens, at + 1).word,
        )
      : token.word === 'this' && !/^(week|month|year|time|way|morning|afternoon|case|point)$/.test(tokenAt(tokens, at + 1).word);
  return is(token, TAG.determiner | TAG.possessive | NOUN | TAG.adjective | TAG.object | TAG.name | TAG.ing);
}

function judgeTaken(tokens: readonly Token[], at: number, { right, wrong }: Governed): Verdict | undefined {
  const word = tokenAt(tokens, at);
  const preposition = tokenAt(tokens, at + 1);
  const object = tokenAt(tokens, at + 2);
  if (!wrong.has(preposition.word) || !isObject(tokens, at + 2)) return undefined;
  const before = tokenAt(tokens, at - 1);
  const isVerb = is(word, TAG.base) && is(word, NOUN);
  if (
    /^(focus|control|impact|access|refer)$/.test(word.word) &&
    isVerb &&
    preposition.word === 'for' &&
    !VERB_BEFORE.test(before.word) &&
    word.word !== 'control'
  )
    return undefined;
  if (preposition.word === 'to' && is(object, TAG.base) && !is(object, TAG.determiner) && !(word.word === 'capable')) return undefined;
  if (
    /^(in|on|at|by|for|from|of|with)$/.test(preposition.word) &&
    (is(object, TAG.figure) || (is(object, TAG.name) && /^(in|on|at)$/.test(preposition.word) && word.word !== 'based'))
  )
    return undefined;
  if (word.word === 'interest' && !/^(your|our|their|his|great|strong|more|much|any|no)$/.test(before.word)) return undefined;
  if (word.word === 'difference') {
    const phrase = nounPhraseAt(tokens, at + 2);
    if (
      !phrase ||
      phrase.determiner === '' ||
      !(is(tokenAt(tokens, at + 3), TAG.figure) || tokenAt(tokens, phrase.end).word === 'and') ||
      (!is(tokenAt(tokens, phrase.head), TAG.plural) && tokenAt(tokens, phrase.end).word !== 'and')
    )
      return undefined;
  }
  if (word.word === 'congratulations' && is(object, TAG.object)) return undefined;
  if (word.word === 'familiar' && preposition.word === 'to' && is(object, TAG.object)) return undefined;
  if (word.word === 'interested' && preposition.word === 'to') return undefined;
  if (word.word === 'control' && !/^(strict|good|tight|quality|strong|full|no|better|strictly)$/.test(before.word)) return undefined;
  if (/^(access|impact|attention|confidence)$/.test(word.word) && preposition.word === 'for' && is(object, TAG.object)) return undefined;
  if (word.word === 'shortage' && /^(in|on)$/.test(preposition.word) && nounPhraseAt(tokens, at + 2)?.determiner === 'the') return undefined;
  if (/^(specialized|specialised|focused|based|engaged)$/.test(word.word) && is(tokenAt(tokens, at - 1), TAG.determiner)) return undefined;
  if (
    /^(apologi[sz]ed?|suffer(s|ed)?|participat\w+|listen\w*)$/.test(word.word) &&
    /^(with|by|on|at)$/.test(preposition.word) &&
    is(object, TAG.object | TAG.ing)
  )
    return undefined;
  return { start: word.start, end: preposition.end, words: right, at: preposition };
}

function judgeDirect(tokens: readonly Token[], at: number, { wrong }: Governed): Verdict | undefined {
  const verb = tokenAt(tokens, at);
  const preposition = tokenAt(tokens, at + 1);
  const object = tokenAt(tokens, at + 2);
  if (!wrong.has(preposition.word) || !isObject(tokens, at + 2)) return undefined;
  const before = tokenAt(tokens, at - 1);
  if (is(before, TAG.be | TAG.determiner | TAG.possessive) || is(object, TAG.figure)) return undefined;
  if (is(verb, NOUN) && !VERB_BEFORE.test(before.word) && at > 0) return undefined;
  if (is(verb, TAG.participle) && !is(before, TAG.subject | TAG.have | TAG.adverb | NOUN) && !/^(and|already|not)$/.test(before.word))
    return undefined;
  if (preposition.word === 'to') {
    // `contact to` a person, not `ask to see`, `inform to`-infinitives.
    if (is(object, TAG.base) && !is(object, TAG.determiner)) return undefined;
    if (!is(object, TAG.object | TAG.determiner | TAG.possessive) && !(/^(contact|inform)/.test(verb.word) && is(object, TAG.name))) return undefined;
    if (/^(explained|described|attend|attended|attending|approve)$/.test(verb.word) && !/^(our|your|the|this)$/.test(object.word)) return undefined;
    if (
      /^(attend|attended|attending)$/.test(verb.word) &&
      !/^(fair|meeting|exhibition|show|conference|event|party)$/.test(tokenAt(tokens, nounPhraseAt(tokens, at + 2)?.head ?? -1).word)
    )
      return undefined;
  }
  if (verb.word === 'request' && preposition.word === 'for' && !VERB_BEFORE.test(before.word)) return undefined;
  if (preposition.word === 'on' && !is(object, TAG.determiner | TAG.possessive)) return undefined;
  if (verb.word === 'ask' && preposition.word === 'to' && is(before, TAG.be)) return undefined;
  if (/^(in|at)$/.test(preposition.word) && !/^(the|our|your|this|that)$/.test(object.word)) return undefined;
  if (/^(contact|contacted|contacting|discussed)$/.test(verb.word) && before.word === 'in') return undefined;
  return { start: verb.start, end: preposition.end, words: '', at: { start: verb.end, end: preposition.end } };
}

function judgeMissing(tokens: readonly Token[], at: number, preposition: string): Verdict | undefined {
  const verb = tokenAt(tokens, at);
  const object = tokenAt(tokens, at + 1);
  if (
    !/^(the|your|our|my|their|his|its|her)$/.test(object.word) &&
    !(preposition === 'to' && /^(you|us|me|them|him)$/.test(object.word) && /^(listen|respond|listening)/.test(verb.word))
  )
    return undefined;
  const before = tokenAt(tokens, at - 1);
  if (is(verb, NOUN) && !VERB_BEFORE.test(before.word) && at > 0) return undefined;
  if (is(before, TAG.determiner | TAG.possessive | TAG.adjective) && !is(before, TAG.subject)) return undefined;
  if (is(tokenAt(tokens, at + 2), TAG.ing) && verb.word === 'wait') return undefined;
  if (/^(day|week|month|moment|minute|whole|same|next|following|following)$/.test(tokenAt(tokens, at + 2).word)) return undefined;
  return { start: verb.start, end: object.end, words: `${preposition} `, at: { start: object.start, end: object.start } };
}

export const governedPreposition: TradeRule = taggedRule({
  id: 'governed-preposition',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '词与介词的搭配', en: 'Preposition that a word takes' },
  message: { 'zh-CN': '“{quote}”介词搭配不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '每个词带哪个介词是固定的：depend on、interested in、comply with、wait for；discuss、contact、mention 直接接宾语，不带介词。',
    en: 'Each word has its own preposition (depend on, interested in, comply with, wait for), and discuss, contact and mention have none.',
  },
  wake: [
    `(${[...Array.from(GOVERNED.keys()), ...Array.from(NEEDLESS.keys()), ...Array.from(LACKS.keys()).filter((word) => word.indexOf(' ') < 0 && !GOVERNED.has(word))].join('|')})`,
  ],
  judge: (tokens, at) => {
    const { word } = tokenAt(tokens, at);
    const governed = GOVERNED.get(word);
    const needless = NEEDLESS.get(word);
    const lacks = LACKS.get(word);
    return (
      (governed && judgeTaken(tokens, at, governed)) ??
      (needless && judgeDirect(tokens, at, needless)) ??
      (lacks === undefined ? undefined : judgeMissing(tokens, at, lacks))
    );
  },
  examples: [
    { text: 'It ⟦depends of⟧ market demand.', fixed: 'It depends on market demand.' },
    { text: 'This hose is ⟦suitable to⟧ hot water.', fixed: 'This hose is suitable for hot water.' },
    { text: 'We ⟦discussed about⟧ packing again.', fixed: 'We discussed packing again.' },
    { text: 'Thank you for ⟦listening our⟧ explanation.', fixed: 'Thank you for listening to our explanation.' },
    { text: 'Pipes that ⟦comply to⟧ European standards are dear.', fixed: 'Pipes that comply with European standards are dear.' },
    { text: 'We are interested to hear it, and it depends in part on the yen.' },
    { text: 'Thank you for your request for samples; we are in contact with them.' },
    { text: 'It is a good reply, and we wait a week.' },
  ],
});
