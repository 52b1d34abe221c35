import { endsNoun, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, tagsOf, VERB } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const ADVERB_OF = new Map(
  'quick=quickly slow=slowly careful=carefully urgent=urgently immediate=immediately prompt=promptly correct=correctly proper=properly safe=safely smooth=smoothly clear=clearly serious=seriously successful=successfully sincere=sincerely punctual=punctually timely=promptly frequent=frequently regular=regularly easy=easily sudden=suddenly accurate=accurately complete=completely different=differently professional=professionally patient=patiently perfect=perfectly exact=exactly direct=directly normal=normally efficient=efficiently'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** Verbs that take an adjective for their object: `make it clear`, `keep the surface clean`. */
const MAKES =
  /^(make|makes|made|making|keep|keeps|kept|keeping|find|finds|found|get|got|leave|left|consider|considered|is|are|was|were|be|been|being|feel|feels|look|looks|sound|sounds|seem|seems|remain|remains|become|becomes|became|stay|smell|want|need|need|prefer|like|have|has|had|called|call|a|an|the|something|anything|nothing|everything|someone)$/;

export const manner: TradeRule = taggedRule({
  id: 'adjective-or-adverb',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '形容词、副词混用', en: 'Adjective and adverb mixed up' },
  message: { 'zh-CN': '“{quote}”形容词 / 副词用错：写“{replacement}”', en: '“{quote}” mixes up adjective and adverb: write “{replacement}”.' },
  why: {
    'zh-CN': '修饰动词用副词（reply quickly、handle it carefully、work well），be 后面和名词前用形容词（the price is competitive）。',
    en: 'A verb takes an adverb (reply quickly, handle it carefully, work well); be and a noun take an adjective (the price is competitive).',
  },
  wake: [
    `(${Array.from(ADVERB_OF.keys()).join('|')}|good)`,
    '(very|so|too|extremely|really|quite|is|are|was|were) (competitively|reasonably|beautifully|seriously|carefully|quickly|cheaply|highly|urgently|slowly|easily|clearly|safely|badly|successfully|differently|professionally|perfectly|attractively|heavily|strongly|popularly|importantly|conveniently|patiently|sincerely|newly|strictly|similarly|excellently|efficiently|smoothly|brightly|nicely|softly)',
  ],
  judge: (tokens, at, text) => {
    const token = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    const before = tokenAt(tokens, at - 1);
    // `can be easy replaced`
    if (is(before, TAG.be) && token.word !== 'good' && is(next, TAG.participle) && !is(next, TAG.base | NOUN | TAG.unknown)) {
      const adverb = ADVERB_OF.get(token.word);
      if (adverb !== undefined) return { start: before.start, end: next.end, words: adverb, at: token };
    }
    if (/ly$/.test(next.word) || /^(very|so|too|extremely|really|quite)$/.test(token.word)) {
      // `is extremely competitively.`
      const pair = tokenAt(tokens, at + 2).word === 'and' && isOnly(tokenAt(tokens, at + 3), TAG.adjective) && is(tokenAt(tokens, at + 4), TAG.sign);
      if (!pair && !is(tokenAt(tokens, at + 2), TAG.sign) && !/^(in|for|to|than)$/.test(tokenAt(tokens, at + 2).word)) return undefined;
      const be = is(token, TAG.be) ? token : before;
      if (!is(be, TAG.be) || (/^(highly|badly)$/.test(next.word) && !is(tokenAt(tokens, at + 2), TAG.sign))) return undefined;
      const plain = next.word.replace(/ily$/, 'y').replace(/ly$/, '');
      const words = [plain, `${plain}e`, `${plain}le`].find((word) => (tagsOf(word) & TAG.adjective) !== 0 && (tagsOf(word) & TAG.unknown) === 0);
      return words === undefined ? undefined : { start: token.start, end: next.end, words, at: next };
    }
    if (!is(next, TAG.sign) || /[-/"“(]/.test(next.word)) {
      if (!/^(and|to|if|because|for|when|before|so)$/.test(next.word) || token.word !== 'good') return undefined;
    }
    if (token.word === 'good') {
      return /^(works|work|worked|sells|sell|sold|runs|ran|performs|performed|functions|fits|fit|cooperate|cooperated|goes|going|went|packed|made|written|done|sleep|speaks|speak|understand|understood)$/.test(
        before.word,
      ) && !/^(is|are|was|were|be|the|a|an|looks|look)$/.test(tokenAt(tokens, at - 2).word)
        ? { start: before.start, end: token.end, words: 'well', at: token }
        : undefined;
    }
    const degree = /^(very|so|more|too|as|really)$/.test(before.word) ? 1 : 0;
    const object = tokenAt(tokens, at - 1 - degree);
    if (degree === 1 && before.word === 'as') return undefined;
    const verbAt = verbBefore(tokens, at - 1 - degree);
    if (verbAt < 0 || MAKES.test(tokenAt(tokens, verbAt).word)) return undefined;
    if (!is(object, NOUN | TAG.object) && verbAt !== at - 1 - degree) return undefined;
    for (let i = Math.max(0, verbAt - 2); i < at; i++)
      if (MAKES.test(tokenAt(tokens, i).word) && !/^(the|a|an)$/.test(tokenAt(tokens, i).word)) return undefined;
    const words = ADVERB_OF.get(token.word);
    return words === undefined
      ? undefined
      : { start: object.start, end: token.end, words: text.slice(token.start, token.start + 1) === token.word.charAt(0) ? words : words, at: token };
  },
  examples: [
    { text: 'Please handle this ⟦matter quick⟧.', fixed: 'Please handle this matter quickly.' },
    { text: 'Our prices ⟦are competitively⟧.', fixed: 'Our prices are competitive.' },
    { text: 'The new pump ⟦works good⟧.', fixed: 'The new pump works well.' },
    { text: 'The blade can ⟦be easy replaced⟧.', fixed: 'The blade can be easily replaced.' },
    { text: 'Please ⟦check careful⟧.', fixed: 'Please check carefully.' },
    { text: 'Please keep the surface clean and make the label clear.' },
    { text: 'The price is correct, and the test went well.' },
    { text: 'This is highly relevant; the fabric is newly dyed.' },
    { text: 'He found the answer clear.' },
  ],
});

/** The index of the verb whose object ends at `at`, or which stands there itself; -1 where none does. */
function verbBefore(tokens: readonly Token[], at: number): number {
  for (let i = at; i >= 0 && i > at - 5; i--) {
    const token = tokenAt(tokens, i);
    if (is(token, TAG.sign | TAG.preposition | TAG.conjunction | TAG.question)) return -1;
    if (i < at && MAKES.test(token.word) && !/^(the|a|an)$/.test(token.word)) return i;
    if (is(token, VERB) && !is(token, TAG.unknown | TAG.name)) {
      const before = tokenAt(tokens, i - 1);
      if (i === at) {
        if (
          isOnly(token, TAG.base) ||
          (is(token, TAG.base) && (/^(please|kindly|to|will|can|could|would|must|should|we|you|they|i|and)$/.test(before.word) || i === 0))
        )
          return i;
        continue;
      }
      if (is(token, TAG.base) && (/^(please|kindly|to|will|can|could|would|must|should|we|you|they|i|and|not)$/.test(before.word) || i === 0))
        return i;
      if (isOnly(token, TAG.past)) return i;
    }
  }
  return -1;
}

const ORDER = /^(same|first|second|third|whole|only|main)$/;
/** Nouns that stand behind first, second, only and the like in set phrases. */
const SET_ORDER =
  /^(hand|class|sight|glance|thing|name|aid|time|come|run|half|quarter|language|floor|gear|stage|step|day|days|people|person|things|reason|way|place|use|contact|principles|child|office|street|line|grade|party|parties|choice|nature|opinion|thought|thoughts|degree|cousin|steps|impression|impressions|order|orders)$/;

/** The index of the head of the noun phrase that begins at `from`; -1 where it is unsure. */
function headFrom(tokens: readonly Token[], from: number): number {
  const phrase = nounPhraseAt(tokens, from);
  return !phrase || phrase.isOpen || phrase.determiner !== '' || is(tokenAt(tokens, phrase.head), TAG.name | TAG.unknown) ? -1 : phrase.head;
}

/** True where `of …` or nothing stands between `from` and a finite verb. */
function finiteFrom(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (/^(of|for|in)$/.test(tokenAt(tokens, at).word)) at = nounPhraseAt(tokens, at + 1)?.end ?? at;
  return /^(is|are|was|were|has|have|will|can|cannot|should|must)$/.test(tokenAt(tokens, at).word);
}

function withThe(tokens: readonly Token[], at: number, head: number, text: string): Verdict {
  const { start } = tokenAt(tokens, at);
  const char = text.charAt(start);
  const end = tokenAt(tokens, head).end;
  return char === char.toLowerCase()
    ? { start, end, words: 'the ', at: { start, end: start } }
    : { start, end, words: `The ${char.toLowerCase()}`, at: { start, end: start + 1 } };
}

/** `supply best quality`: a superlative has the before it. */
export const superlativeArticle: TradeRule = taggedRule({
  id: 'superlative-without-the',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '最高级前缺 the', en: 'Superlative without “the”' },
  message: { 'zh-CN': '“{quote}”最高级前要有 the：写“{replacement}”', en: '“{quote}”: a superlative takes “the”, write “{replacement}”.' },
  why: {
    'zh-CN': '最高级前要有 the、our 或 your：we offer the best price、with the lowest freight。',
    en: 'A superlative has the, our or your before it: “we offer the best price”, “with the lowest freight”.',
  },
  wake: [
    '(best|lowest|highest|cheapest|latest|newest|largest|biggest|fastest|earliest|smallest|shortest|longest|finest|strongest|safest|easiest|nearest|worst|lightest|most popular|most competitive|most important|most suitable|most advanced|most professional|most economical|most urgent|most reliable|most expensive|least expensive)',
    '(same|first|second|third|whole|only|main)',
  ],
  judge: (tokens, at, text) => {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    const last = /^(most|least)$/.test(token.word) ? at + 1 : at;
    const next = tokenAt(tokens, last + 1);
    const behind = tokenAt(tokens, last + 2);
    if (
      /^(regards|wishes|wish|practice|practices|before|seller|sellers|of|known|possible)$/.test(next.word) ||
      !is(next, NOUN) ||
      is(next, TAG.name | TAG.unknown)
    )
      return undefined;
    if (!endsNoun(tokens, last + 2) && !is(behind, NOUN)) return undefined;
    const opens =
      at === 0 || (/^(and|but|so|because|that|if|when|as)$/.test(before.word) && !is(tokenAt(tokens, at - 2), TAG.adjective | TAG.determiner));
    if (ORDER.test(token.word)) {
      if (
        (SET_ORDER.test(next.word) && !(next.word === 'time' && is(before, TAG.be))) ||
        (is(next, TAG.base) && !is(next, TAG.singular | TAG.mass)) ||
        is(next, TAG.participle | TAG.past)
      )
        return undefined;
      const end = headFrom(tokens, last + 1);
      if (end < 0) return undefined;
      const isSubject = opens && !/^(first|second|third)$/.test(token.word) && finiteFrom(tokens, end + 1);
      const isPlural = opens && finiteFrom(tokens, end + 1) && /^(first|second|third|same)$/.test(token.word) && at > 0;
      const isHad = token.word === 'same' && /^(want|need|use|order|have|keep|get|make|send|offer|buy|has|used|sent|ordered)$/.test(before.word);
      const isObject = isHad || (is(before, TAG.preposition) && !/^(as|at|than|of|like|per|by|until)$/.test(before.word));
      const isSaid = is(before, TAG.be) && at > 1 && !/^(same|whole)$/.test(token.word) && !is(tokenAt(tokens, at - 2), TAG.question);
      if (!isSubject && !isPlural && !isObject && !isSaid) return undefined;
      return withThe(tokens, at, end, text);
    }
    if (opens && !/^(if|when|as)$/.test(before.word) && token.word !== 'best') {
      const end = headFrom(tokens, last + 1);
      if (end >= 0 && finiteFrom(tokens, end + 1)) return withThe(tokens, at, end, text);
    }
    if (
      at === 0 ||
      is(before, TAG.sign | TAG.determiner | TAG.possessive | TAG.figure | TAG.adverb | TAG.conjunction | TAG.name) ||
      (/^(at|as)$/.test(before.word) && next.word !== 'price')
    )
      return undefined;
    if (!is(before, TAG.preposition | VERB | TAG.be | TAG.have | TAG.object)) return undefined;
    return { start: token.start, end: next.end, words: `the ${text.slice(token.start, token.end)}`, at: token };
  },
  examples: [
    { text: 'We always supply ⟦best quality⟧ goods.', fixed: 'We always supply the best quality goods.' },
    { text: 'Please send us ⟦latest version⟧ of it.', fixed: 'Please send us the latest version of it.' },
    { text: 'With best regards and best wishes.' },
    { text: 'Your best price and our latest list are here.' },
    { text: 'Best seller in May: the lamp works best outdoors.' },
  ],
});

/** `Hardly we can accept this`: behind such an opening the verb comes before its subject. */
export const inversion: TradeRule = taggedRule({
  id: 'missing-inversion',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '句首否定词后没倒装', en: 'No inversion behind a negative opening' },
  message: { 'zh-CN': '“{quote}”放句首要倒装，或改用普通语序', en: 'Behind “{quote}” the verb comes before its subject; or write the plain order.' },
  why: {
    'zh-CN':
      'only after、not only、hardly、never 放句首时主句要倒装：Only after the deposit arrives can we start。更稳妥是普通语序：We can start only after …',
    en: 'Only after, not only, hardly and never at the beginning turn the main clause round: “Only after the deposit arrives can we start.” The plain order is safer: “We can start only after …”.',
  },
  wake: [
    '(only after|only when|only if|only by|only then|not only|not until|hardly|seldom|rarely|never|no sooner|under no circumstances|in no case|by no means|little|nowhere)',
  ],
  judge: (tokens, at) => {
    if (at !== 0 || tokens.length < 6) return undefined;
    const first = tokenAt(tokens, 0).word;
    const second = tokenAt(tokens, 1).word;
    if (first === 'little' && second !== 'did') return undefined;
    if (first === 'never' && is(tokenAt(tokens, 1), TAG.base)) return undefined;
    let subject = false;
    for (let i = 1; i < tokens.length - 1; i++) {
      const token = tokenAt(tokens, i);
      const next = tokenAt(tokens, i + 1);
      if (/^(i|we|you|he|she|it|they)$/.test(token.word) || is(token, TAG.determiner)) subject = true;
      if (
        is(token, TAG.be | TAG.have | TAG.do | TAG.modal) &&
        (/^(i|we|you|he|she|it|they|this|that|there)$/.test(next.word) || is(next, TAG.determiner | TAG.possessive))
      ) {
        // `Not only is the price good`; in `is the best` the verb has had its subject.
        if (!(is(token, TAG.be | TAG.have) && is(tokenAt(tokens, i - 1), NOUN | TAG.subject) && i > 2)) return undefined;
      }
    }
    if (!subject) return undefined;
    if (first === 'not' && second === 'only' && !/^(the|our|your|this|we|it|they|you|i|he|she)$/.test(tokenAt(tokens, 2).word)) return undefined;
    if (first === 'not' && second === 'only') {
      // `Not only the price but also the quality is good`: a pair of nouns.
      let verb = false;
      for (let i = 2; i < tokens.length && tokenAt(tokens, i).word !== 'but' && tokenAt(tokens, i).word !== ','; i++)
        if (
          is(tokenAt(tokens, i), TAG.be | TAG.have | TAG.modal) ||
          (is(tokenAt(tokens, i), TAG.base | TAG.third | TAG.past) && is(tokenAt(tokens, i - 1), TAG.subject))
        )
          verb = true;
      if (!verb) return undefined;
    }
    if (/^(hardly|seldom|rarely|never|nowhere)$/.test(first) && !/^(i|we|you|he|she|it|they|the|our)$/.test(second)) return undefined;
    return { start: tokenAt(tokens, 0).start, end: tokenAt(tokens, first === 'only' || first === 'not' || first === 'no' ? 1 : 0).end };
  },
  examples: [
    { text: '⟦Hardly⟧ we can accept this.' },
    { text: '⟦Only after⟧ we receive the deposit we can start.' },
    { text: '⟦Not only⟧ the price is good, but also the quality.' },
    { text: 'Only after the deposit arrives can we start.' },
    { text: 'Not only the price but also the quality is good.' },
    { text: 'Never mind, we will send it again today.' },
  ],
});
