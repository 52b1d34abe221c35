import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import type { GrammaticalNumber } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { looksVerbal, nounPhraseAt, numberOf } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { judgePair } from '#core/rules/clarity/tagged/subject-pair.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const FOR_ONE = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
  ["aren't", "isn't"],
  ["weren't", "wasn't"],
  ["haven't", "hasn't"],
  ["don't", "doesn't"],
]);
const FOR_MANY = new Map(Array.from(FOR_ONE, ([many, one]) => [one, many] as const));
const WISH =
  /^(suggest|recommend|require|request|propose|insist|demand|important|necessary|essential|suggested|recommended|requested|required|proposed|ask|advise|better|crucial|vital)$/;
const OPENS = /^(because|if|when|that|although|though|while|since|whether|unless|until|once|as|whereas|but|so|where|before|after)$/;
const PAPER = /^(pi|po|moq|etd|eta|awb|msds|rfq)$/;
/** Verbs of knowing and saying, behind which a clause begins without `that`. */
const SAYS = /^(found|think|hope|know|believe|said|sure|confirm|noticed|see|saw|heard|afraid)$/;
const ANYBODY = /^(everyone|everybody|everything|someone|somebody|something|anyone|anybody|anything|nobody|nothing)$/;

/** What begins a sentence without an article, as its subject. */
const BARE_SUBJECT =
  /^(production|payment|delivery|shipment|packing|packaging|inspection|transport|transportation|quality|customs|freight|installation)$/;

interface Subject {
  readonly start: number;
  readonly end: number;
  readonly number: GrammaticalNumber;
  /** Set where the verb could have been read as the end of the noun. */
  readonly isOpen?: boolean;
}

/** `of our customers`, `in the list`, `with three shelves`: what may stand between a subject and its verb. */
function behindPhrases(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const token = tokenAt(tokens, at);
    if (!/^(of|in|from|for|on|with|at|to|by|between|about|under)$/.test(token.word)) break;
    const phrase = nounPhraseAt(tokens, at + 1);
    if (!phrase || phrase.isOpen) return -1;
    at = phrase.end;
  }
  return at;
}

/** The subject that begins at `from`, with all that belongs to it. */
function subjectAt(tokens: readonly Token[], from: number): Subject | undefined {
  const first = tokenAt(tokens, from);
  if (ANYBODY.test(first.word)) {
    const end = behindPhrases(tokens, from + 1);
    return end < 0 ? undefined : { start: from, end, number: 'one' };
  }
  if (/^(both|many|several)$/.test(first.word) && tokenAt(tokens, from + 1).word === 'of' && /^(them|us|you)$/.test(tokenAt(tokens, from + 2).word))
    return { start: from, end: from + 3, number: 'many' };
  // `Half of the goods has`
  if (/^(half|most|some|all)$/.test(first.word) && tokenAt(tokens, from + 1).word === 'of') {
    const whole = nounPhraseAt(tokens, from + 2);
    const head = whole && tokenAt(tokens, whole.head);
    return whole && head && !whole.isOpen && whole.determiner !== '' && isOnly(head, TAG.plural)
      ? { start: from, end: whole.end, number: 'many' }
      : undefined;
  }
  // `The PI need your signature`: papers of the trade go by their initials.
  if (/^(the|our|your|this)$/.test(first.word) && PAPER.test(tokenAt(tokens, from + 1).word)) return { start: from, end: from + 2, number: 'one' };
  if (/^(each|either|one)$/.test(first.word) && tokenAt(tokens, from + 1).word === 'of') {
    const phrase = nounPhraseAt(tokens, from + 2);
    const end = phrase ? behindPhrases(tokens, phrase.end) : /^(them|us|you)$/.test(tokenAt(tokens, from + 2).word) ? from + 3 : -1;
    return end < 0 ? undefined : { start: from, end, number: 'one' };
  }
  if (/^(what|which|whose|such|more|most|all|some|any|no|half|none|neither|enough|less|other|both)$/.test(first.word)) {
    if (first.word !== 'all' && first.word !== 'some' && first.word !== 'both') return undefined;
  }
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || tokenAt(tokens, phrase.end).word === "'") return undefined;
  const head = tokenAt(tokens, phrase.head);
  let number = numberOf(tokens, phrase);
  if (head.word === 'number' && tokenAt(tokens, phrase.end).word === 'of') number = phrase.determiner === 'the' ? 'one' : undefined;
  if (/^(pair|set|box|bag|roll)$/.test(head.word) && /^(a|one|this)$/.test(phrase.determiner) && tokenAt(tokens, phrase.end).word === 'of')
    number = 'one';
  // `The two factory are`: the noun is wrong, not the verb.
  for (let i = from; number === 'one' && i < phrase.head; i++)
    if (is(tokenAt(tokens, i), TAG.figure) && !/^one$/.test(tokenAt(tokens, i).word)) return undefined;
  if (number === undefined) return undefined;
  // A bare singular may be half of something else.
  if (number === 'one' && phrase.determiner === '' && !isOnly(head, TAG.mass) && !(from === 0 && BARE_SUBJECT.test(head.word))) return undefined;
  if (/^(all|some|any|no)$/.test(phrase.determiner) && number === 'one' && !is(head, TAG.mass)) return undefined;
  // `All sample are`: the noun is wrong, not the verb.
  if (phrase.determiner === 'all' && number === 'one' && !isOnly(head, TAG.mass)) return undefined;
  const end = behindPhrases(tokens, phrase.end);
  return end < 0 ? undefined : { start: from, end, number };
}

function turned(tokens: readonly Token[], at: number, number: 'one' | 'many'): string | undefined {
  const verb = tokenAt(tokens, at);
  if (verb.word === 'like' && number === 'one')
    return is(tokenAt(tokens, at + 1), TAG.determiner | TAG.object) && !hasFinite(tokens, at + 1) ? 'likes' : undefined;
  const known = (number === 'one' ? FOR_ONE : FOR_MANY).get(verb.word);
  if (known !== undefined) return known;
  if (is(verb, TAG.unknown | TAG.name | TAG.be | TAG.have | TAG.do | TAG.modal | TAG.preposition)) return undefined;
  if (number === 'one') {
    if (/^(feel|look|smell|taste|sound)$/.test(verb.word) && is(tokenAt(tokens, at + 1), TAG.adjective) && !hasFinite(tokens, at + 1))
      return `${verb.word}s`;
    // `The design change we discussed`
    if (/^(i|we|they|he|she)$/.test(tokenAt(tokens, at + 1).word) && is(verb, NOUN) && !/^(hope|say|think|know)$/.test(verb.word)) return undefined;
    // `Every set come with a gasket`
    if (/^(come|become)$/.test(verb.word) && /^(with|from|in|to|a|the|more|very|too)$/.test(tokenAt(tokens, at + 1).word)) return `${verb.word}s`;
    if (!is(verb, TAG.base) || is(verb, TAG.past | TAG.participle)) return undefined;
    return isOnly(verb, TAG.base) || (looksVerbal(tokens, at) && !is(verb, TAG.adjective | TAG.adverb)) ? verbForm(verb.word, 'third') : undefined;
  }
  if (!is(verb, TAG.third)) return undefined;
  return isOnly(verb, TAG.third) || looksVerbal(tokens, at) ? verbForm(verb.word, 'base') : undefined;
}

/** `Orders that ship before the holiday need …`: the verb may belong to what stands before the relative. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && !is(tokenAt(tokens, i), TAG.sign); i--) {
    if (/^(that|which|who)$/.test(tokenAt(tokens, i).word)) return is(tokenAt(tokens, i - 1), NOUN);
  }
  return false;
}

/** True where a clause, and with it a subject, may begin at `at`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const before = tokenAt(tokens, at - 1);
  // `Sailings before that date are free`: a time before the verb, no clause of its own.
  if (/^(before|after|since|until|as|than)$/.test(before.word) && is(tokenAt(tokens, at - 2), NOUN | TAG.name)) return false;
  if (/^(before|after|since|until)$/.test(before.word) && isInRelative(tokens, at - 1)) return false;
  // `He found two cartons was wet`
  if (SAYS.test(before.word) && /^(i|we|he|she|they|you|are|am|is|also|have)$/.test(tokenAt(tokens, at - 2).word))
    return !/^(the|our|your|this|that|a|an)$/.test(tokenAt(tokens, at).word);
  if (OPENS.test(before.word)) return before.word !== 'that' || !WISH.test(tokenAt(tokens, at - 2).word);
  if (before.word === ';' || before.word === ':' || before.word === '-' || before.word === '–') return true;
  if (before.word !== 'and' && before.word !== ',') return false;
  // Behind `and` only where a clause has had its verb already.
  for (let i = at - 2; i >= 0 && i > at - 30; i--) {
    const token = tokenAt(tokens, i);
    if (OPENS.test(token.word) || token.word === 'between' || token.word === 'both' || token.word === ':') return false;
    if (before.word === ',' && i === 0 && is(token, TAG.preposition)) return true;
    if (before.word === 'and' && is(token, TAG.be | TAG.have | TAG.modal) && i < at - 2) return true;
  }
  return false;
}

/** True where a verb of its own stands between `from` and the end of the clause. */
function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokenAt(tokens, i);
    if (is(token, TAG.sign | TAG.question) || /^(and|but|because|if|when|that|so|as|while|before|after|than)$/.test(token.word)) return false;
    if (is(token, TAG.be | TAG.have | TAG.do | TAG.modal) || isOnly(token, TAG.third) || isOnly(token, TAG.past)) return true;
  }
  return false;
}

/** `if the cost rise again`: behind a conjunction a clause has a verb, so that what looked like the end of the noun is it. */
function openSubjectAt(tokens: readonly Token[], from: number): Subject | undefined {
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase?.isOpen || phrase.determiner === '' || phrase.head < from + 2) return undefined;
  const verb = tokenAt(tokens, phrase.head);
  const noun = tokenAt(tokens, phrase.head - 1);
  if (!is(verb, TAG.base) || is(verb, TAG.unknown) || !is(noun, TAG.singular) || is(noun, TAG.unknown | TAG.adjective)) return undefined;
  const next = tokenAt(tokens, phrase.end);
  // `the fabric feel soft`
  const isFelt = /^(feel|look|smell|taste|sound)$/.test(verb.word) && is(next, TAG.adjective);
  const isDone = isFelt || /^(again|well|quickly|sharply|further|slowly|badly|up|down|very|too)$/.test(next.word);
  if (!isDone && !(from > 0 && is(next, TAG.sign | TAG.preposition))) return undefined;
  if (!isDone && (!OPENS.test(tokenAt(tokens, from - 1).word) || /^(before|after|since|as|than|but|so|until)$/.test(tokenAt(tokens, from - 1).word)))
    return undefined;
  return hasFinite(tokens, phrase.end) ? undefined : { start: from, end: phrase.head, number: 'one', isOpen: true };
}

/** `The price you quoted are`: the index behind a clause without a relative that belongs to the subject; the same index where none does. */
function behindRelative(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(which|that|who)$/.test(tokenAt(tokens, at).word)) at++;
  if (!/^(i|we|you|they|he|she)$/.test(tokenAt(tokens, at).word)) return from;
  at++;
  while (/^(have|has|had|just|already|also|recently|now)$/.test(tokenAt(tokens, at).word)) at++;
  if (!is(tokenAt(tokens, at), TAG.past | TAG.participle | TAG.base)) return from;
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokenAt(tokens, i);
    if (is(token, TAG.sign | TAG.question | TAG.modal | TAG.do) || /^(and|or|but|that|if|when|because|than|as)$/.test(token.word)) return from;
    if (/^(is|are|was|were|has|have)$/.test(token.word))
      return /^(i|we|you|they|he|she|it|who|which|there)$/.test(tokenAt(tokens, i - 1).word) &&
        !(tokenAt(tokens, i - 1).word === 'you' && is(tokenAt(tokens, i - 2), TAG.past | TAG.participle))
        ? from
        : i;
  }
  return from;
}

/** `Neither the carton nor the label show`: the nearer one counts; `Neither of the samples are`. */
function judgeNeither(tokens: readonly Token[], at: number): Verdict | undefined {
  const next = tokenAt(tokens, at + 1).word;
  let from = at + 2;
  if (next !== 'of') {
    for (from = at + 1; from < at + 8 && tokenAt(tokens, from).word !== 'nor'; from++) if (is(tokenAt(tokens, from), TAG.sign)) return undefined;
    from++;
  }
  const phrase = nounPhraseAt(tokens, from);
  const end = phrase && !(next !== 'of' && phrase.isOpen) ? phrase.end : /^(them|us|you)$/.test(tokenAt(tokens, from).word) ? from + 1 : -1;
  if (end < 0 || (next !== 'of' && phrase && numberOf(tokens, phrase) !== 'one')) return undefined;
  const verb = tokenAt(tokens, end);
  const words = turned(tokens, end, 'one');
  return words === undefined ? undefined : { start: tokenAt(tokens, at).start, end: verb.end, words, at: verb };
}

function judgeSubject(tokens: readonly Token[], from: number): Verdict | undefined {
  const pair = /^(the|our|your|my)$/.test(tokenAt(tokens, from).word) ? judgePair(tokens, from) : undefined;
  if (pair) return pair;
  const subject = subjectAt(tokens, from) ?? openSubjectAt(tokens, from);
  if (!subject?.number) return undefined;
  let at = behindRelative(tokens, subject.end);
  for (
    let i = 0;
    i < 2 && (isOnly(tokenAt(tokens, at), TAG.adverb) || /^(also|still|now|already|often|usually|really)$/.test(tokenAt(tokens, at).word));
    i++
  )
    at++;
  const verb = tokenAt(tokens, at);
  const words = subject.isOpen === true ? verbForm(verb.word, 'third') : turned(tokens, at, subject.number);
  if (words === undefined) return undefined;
  // `Three weeks is too short`: an amount is one thing.
  if (
    verb.word === 'is' &&
    /^(days|weeks|months|years|hours|minutes|dollars|euros|percent|kilos|metres|meters|tons)$/.test(tokenAt(tokens, at - 1).word)
  )
    return undefined;
  // `the invoice and the packing list to your forwarder`
  if (tokenAt(tokens, from - 1).word === 'and' && is(verb, NOUN)) return undefined;
  if (verb.word === 'were' && tokenAt(tokens, from - 1).word === 'if') return undefined;
  return { start: tokenAt(tokens, from).start, end: verb.end, words, at: verb };
}

/** `Is the goods ready?`, `Have the vessel left?` */
function judgeQuestion(tokens: readonly Token[], at: number): Verdict | undefined {
  const verb = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (at > 0 && !is(before, TAG.question) && before.word !== ',') return undefined;
  if (tokenAt(tokens, tokens.length - 1).word !== '?') return undefined;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || phrase.determiner === '' || tokenAt(tokens, phrase.end).word === 'and' || tokenAt(tokens, phrase.end).word === 'of')
    return undefined;
  const number = numberOf(tokens, phrase);
  const words = number === undefined ? undefined : (number === 'one' ? FOR_ONE : FOR_MANY).get(verb.word);
  if (
    words === undefined ||
    is(tokenAt(tokens, phrase.start), TAG.possessive) ||
    (verb.word === 'have' && number === 'one' && phrase.determiner === 'a')
  )
    return undefined;
  return {
    start: verb.start,
    end: tokenAt(tokens, phrase.head).end,
    words: at === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words,
    at: verb,
  };
}

/** `How many pieces was broken?` */
function judgeHowMany(tokens: readonly Token[], at: number): Verdict | undefined {
  const noun = tokenAt(tokens, at + 2);
  const verb = tokenAt(tokens, at + 3);
  const words = isOnly(noun, TAG.plural) ? FOR_MANY.get(verb.word) : undefined;
  return words === undefined || verb.word === 'does' ? undefined : { start: tokenAt(tokens, at).start, end: verb.end, words, at: verb };
}

/** `12 pcs has`: the figure before the noun is where the subject begins. */
function judgeFrom(tokens: readonly Token[], at: number): Verdict | undefined {
  let from = at;
  if (is(tokenAt(tokens, at), TAG.plural)) while (from > 0 && is(tokenAt(tokens, from - 1), TAG.figure)) from--;
  return opensClause(tokens, from) ? judgeSubject(tokens, from) : undefined;
}

export const subjectNumber: TradeRule = taggedRule({
  id: 'subject-number',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '谓语单复数与主语不符', en: 'Verb and subject differ in number' },
  message: { 'zh-CN': '“{quote}”主谓单复数不符：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '先找主语的中心词：the quality of these goods is，everyone in our team is，each sample has。of、in、with 后面的名词不管动词。',
    en: 'Find the head of the subject first: “the quality of these goods is”, “everyone in our team is”, “each sample has”. Nouns behind of, in or with do not govern the verb.',
  },
  wake: [
    '(neither|the|our|your|this|that|these|those|my|his|her|their|its|each|every|both|all|some|either|one|another|many|several|few|two|three|four|five|a|an)',
    'how many',
    '(half|most) of',
    '(everyone|everybody|everything|someone|somebody|something|anyone|anybody|anything|nobody|nothing)',
    '(pcs|pieces|sets|units|boxes|pallets|bags|rolls)',
    '(goods|samples|products|prices|customers|orders|cartons|machines|documents|information|equipment|furniture|feedback|quality|payment|delivery|production|packing|packaging|shipment|mass|bulk|freight|inspection|transportation|installation)',
    "(is|are|was|were|has|have|does|do|isn't|aren't|doesn't|don't|hasn't|haven't)",
  ],
  judge: (tokens, at) =>
    tokenAt(tokens, at).word === 'how'
      ? judgeHowMany(tokens, at)
      : tokenAt(tokens, at).word === 'neither'
        ? judgeNeither(tokens, at)
        : /^(is|are|was|were|has|have|do|does|isn't|aren't|don't|doesn't|hasn't|haven't)$/.test(tokenAt(tokens, at).word)
          ? judgeQuestion(tokens, at)
          : judgeFrom(tokens, at),
  examples: [
    { text: '⟦Everyone in our team are⟧ ready to help.', fixed: 'Everyone in our team is ready to help.' },
    { text: '⟦The colour of the samples are⟧ too dark.', fixed: 'The colour of the samples is too dark.' },
    { text: '⟦Our new forwarder charge⟧ a fee.', fixed: 'Our new forwarder charges a fee.' },
    { text: '⟦The last three drawings shows⟧ the old hinge.', fixed: 'The last three drawings show the old hinge.' },
    { text: '⟦Has the samples⟧ arrived?', fixed: 'Have the samples arrived?' },
    { text: '⟦Neither of the samples are⟧ ready.', fixed: 'Neither of the samples is ready.' },
    { text: '⟦Every set come⟧ with a gasket.', fixed: 'Every set comes with a gasket.' },
    { text: '⟦Half of the goods has⟧ been packed.', fixed: 'Half of the goods have been packed.' },
    { text: '⟦The PI need⟧ your signature.', fixed: 'The PI needs your signature.' },
    { text: '⟦How many pieces was⟧ broken?', fixed: 'How many pieces were broken?' },
    { text: 'Half of the order has been packed; we think the cartons are dry.' },
    { text: 'The label and the carton are ready.' },
    { text: 'Neither the label nor the cartons are ready. We sent the invoice and the packing list to you.' },
    { text: 'We suggest that the buyer pay the freight.' },
    { text: 'A number of parts are missing, and the rest is fine.' },
    { text: 'The price list, the catalogue and the drawing are attached.' },
    { text: 'Does the machine need oil? Did the vessel leave?' },
    { text: 'The test results we sent you last week show no defects.' },
    { text: 'Orders that should be shipped before the holiday need to be confirmed by 18 December.' },
  ],
});
