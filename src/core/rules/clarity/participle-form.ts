import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { BASE, PARTICIPLE_OF, PAST, PAST_ONLY, PURE_BASE } from '#core/rules/clarity/verb-forms.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const ADVERBS = wordSet('already just not also never now all both only still yet');
const PAST_OF = new Map<string, string>();
PAST.forEach((base, past) => PAST_OF.set(base, past));

/** True where the time that follows is over, so that the simple past is meant. */
function isOver(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, Math.min(to, from + 90));
  const found = /\b(yesterday|last (week|month|year|night|monday|tuesday|wednesday|thursday|friday)|ago)\b/i.exec(rest);
  return found !== null && !/[,;:]|\b(that|which|who|since|of|from|until|than|and|but|because|when|you|we)\b/i.test(rest.slice(0, found.index));
}

/** Verbs without a passive: `is consist of` means `consists of`. */
const INTRANSITIVE = wordSet('complain consist depend specialize specialise agree hope belong happen suggest apologize apologise cooperate');
const COMING = wordSet('arrive occur expire appear disappear remain exist proceed');
const SUBJECTS = wordSet('we you they i who which that goods customer customers factory');
/** Verbs that are nouns too, yet can only be meant as verbs behind a form of be that waits for a participle. */
const ALSO_PASSIVE = wordSet('ship pack delay load finish use print issue build complete find pay hold throw');

const BEHIND_HAVE = new Set([...Array.from(PAST_ONLY.keys()), ...Array.from(PURE_BASE), ...Array.from(ADVERBS), 'ship', 'finish']);
const BEHIND_BE = new Set([...Array.from(PURE_BASE), ...Array.from(ALSO_PASSIVE), ...Array.from(ADVERBS), 'well']);

export const participleForm: TradeRule = judgedRule({
  id: 'participle-form',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '完成时、被动语态没用过去分词', en: 'No participle in a perfect or passive' },
  message: { 'zh-CN': '“{quote}”：用过去分词，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'have 和 be（被动）后面要用过去分词：we have received、the goods will be shipped。原形会让买家分不清已经做了还是将要做。',
    en: 'Have, and be in the passive, take the participle: “we have received”, “will be shipped”. With the bare form the reader cannot tell done from due.',
  },
  wake: [
    "(have|has|haven't|hasn't|we've|i've|you've|had)",
    '(will|can|could|should|must|would|may|to|cannot|can not|not|also|and) be',
    '(has been|have been|had been|was|were|is|are|are being|is being)',
    "(can't be|won't be|shouldn't be|'ll be)",
  ],
  next: (words) => (/^(have|has|we've|i've|you've|haven't|hasn't|had)$/.test(words) ? BEHIND_HAVE : BEHIND_BE),
  judge: (text, place, words, input) => {
    let next = wordAfter(text, place.end);
    if (/^(have|has|we've|i've|you've|haven't|hasn't|had)$/.test(words)) {
      if (/^(have|has|had)$/.test(words)) {
        const before = wordBefore(text, place.start).word;
        if (before === 'you' && /^(do|does|did)$/.test(wordBefore(text, wordBefore(text, place.start).start).word)) return undefined;
        if (!SUBJECTS.has(before) && next.word !== 'not' && next.word !== 'already' && next.word !== 'just') return undefined;
      }
      while (ADVERBS.has(next.word)) next = wordAfter(text, next.end);
      const participle =
        PAST_ONLY.get(next.word) ??
        (PURE_BASE.has(next.word) || next.word === 'ship' || next.word === 'finish' ? PARTICIPLE_OF.get(next.word) : undefined);
      return participle === undefined || participle === next.word || /^(become|include|require|seem|belong|represent)$/.test(next.word)
        ? undefined
        : /^(have|has)$/.test(words) && isOver(text, next.end, sentenceAt(input, place.start)?.end ?? next.end)
          ? { start: place.start, end: next.end, words: PAST_OF.get(next.word) ?? next.word, at: { start: place.start, end: next.end } }
          : { start: place.start, end: next.end, words: participle, at: next };
    }
    while (ADVERBS.has(next.word) || next.word === 'well') next = wordAfter(text, next.end);
    if (!BASE.has(next.word) || (!PURE_BASE.has(next.word) && !ALSO_PASSIVE.has(next.word))) return undefined;
    const strict = /^(is|are|was|were)$/.test(words);
    if (strict && INTRANSITIVE.has(next.word)) {
      const past = PARTICIPLE_OF.get(next.word) ?? next.word;
      const finite = words === 'is' ? (/y$/.test(next.word) ? next.word : `${next.word}s`) : words === 'are' ? next.word : past;
      return { start: place.start, end: next.end, words: finite };
    }
    // `will be arrive`: there is no passive to mend, the form of be is one word too many.
    if (/ be$/.test(words) && (INTRANSITIVE.has(next.word) || COMING.has(next.word)) && wordAfter(text, next.end).word !== 'of')
      return { start: place.start, end: next.end, words: `${text.slice(place.start, place.end).replace(/\s+\S+$/, '')} ${next.word}` };
    if (/^(let|become|begin|think|hope|depend|happen)$/.test(next.word)) return undefined;
    if (
      strict &&
      !/^(attach|ship|send|receive|deliver|produce|arrange|include|require|need|allow|accept|confirm|inform|delay|approve|cancel)$/.test(next.word)
    )
      return undefined;
    // `will be meet your requirement`: with an object behind it the verb is active.
    if (
      / be$/.test(words) &&
      /^(your|our|the|this|these|it|them|you|us)$/.test(wordAfter(text, next.end).word) &&
      !/^(send|give|offer|show|tell|pay|charge)$/.test(next.word)
    )
      return { start: place.start, end: next.end, words: `${text.slice(place.start, place.end).replace(/\s+\S+$/, '')} ${next.word}` };
    const before = wordBefore(text, place.start).word;
    if (before === 'there' || /^(to|of|there|it's)$/.test(before)) return undefined;
    // `a finish`, `the use`, `delay of`: a noun goes on with of, or is one half of a compound.
    if (
      ALSO_PASSIVE.has(next.word) &&
      !/^(|by|in|on|before|after|within|from|to|for|until|with|at|today|tomorrow|soon|and|as|because|due|already|yesterday|last|out|next|this|again|now|early|separately|together|directly|well)$/.test(
        wordAfter(text, next.end).word,
      )
    )
      return undefined;
    if (next.word === 'use' && wordAfter(text, next.end).word === 'to') return undefined;
    const words2 = PARTICIPLE_OF.get(next.word);
    return words2 === undefined || words2 === next.word ? undefined : { start: place.start, end: next.end, words: words2, at: next };
  },
  examples: [
    { text: 'The goods ⟦will be ship⟧ on 12 March.', fixed: 'The goods will be shipped on 12 March.' },
    { text: 'The vessel ⟦will be arrive⟧ on Friday.', fixed: 'The vessel will arrive on Friday.' },
    { text: 'The price ⟦will be depend⟧ on the quantity.', fixed: 'The price will depend on the quantity.' },
    { text: 'We ⟦have receive⟧ your deposit.', fixed: 'We have received your deposit.' },
    { text: 'The samples ⟦has been send⟧ by DHL.', fixed: 'The samples has been sent by DHL.' },
    { text: 'The vessel ⟦will be delay⟧ until 18 March.', fixed: 'The vessel will be delayed until 18 March.' },
    { text: 'I ⟦have went⟧ through your drawing.', fixed: 'I have gone through your drawing.' },
    { text: 'We have export licences for both models.' },
    { text: 'Our next step will be load tests on three samples.' },
    { text: 'We have read your report, and the samples have become lighter.' },
    { text: 'The customers you have include two of ours.' },
  ],
});
