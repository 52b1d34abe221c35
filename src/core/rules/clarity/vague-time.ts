import type { Hit } from '#core/engine/rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** A day, a clock time, a number of days: the sentence says when after all. */
const SAYS_WHEN =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(today|tonight|tomorrow|noon)\b|\d{4}-\d\d-\d\d|\d (working |business |calendar )?(days?|hours?|weeks?)\b|\bthis (morning|afternoon|evening|week)\b|\b(end|beginning|middle) of (this|next)\b/i;

/** What we promise, announce or try. */
const PROMISES = /\b(will|shall|can|could|would|going to|plan to|promise|expect|try|trying)\b|['’]ll\b/i;

/** What the buyer is to do. */
const ASKS =
  /\b(please|kindly|pls|plz|(could|can|would|will) you|let (me|us) know|we need|you (can|could|may|might|should|must|have to|need to))\b|^\s*(send|give|confirm|reply|pay|advise|answer|tell|make|arrange|provide)\b/i;

/** Wishes and meetings, where soon is the right word. */
const MEETING =
  /\b(see(ing)?|meet(ing)?|visit(ing)?|talk(ing)?|speak(ing)?|welcom\w+|hear(ing)?|hop(e|ing)|wish\w*|look(ing)? forward|recover\w*|get well)\b/i;

/** What asks the reader outright. */
const PLEADS = /^\s*(?:please|kindly|pls|could you|can you|would you)\b/i;

const NOT_BEFORE = wordSet('as too so how quite not');
const NOT_AFTER = wordSet('as after before enough and or-later to');

const ALWAYS = new Set(
  expandPhrase(
    '(asap|a.s.a.p.|a.s.a.p|as soon as possible|as early as possible|as quickly as possible|as fast as possible|as quick as possible|as soon as you can|at your soonest|the soonest)',
  ),
);

const phrases = [
  ...Array.from(ALWAYS),
  ...expandPhrase('[very |quite |pretty |really ](soon|shortly)'),
  ...expandPhrase('(in|within) [a |the ][very ](short time|near future)'),
  ...expandPhrase('(in|within) (a few|several|some|a couple of|these|the next few|the coming|recent|the following) days'),
  ...expandPhrase('(in|within) (a few|several|some|a couple of) weeks'),
  ...expandPhrase('(sometime|some time) (later|next week|next month|soon)'),
  ...expandPhrase(
    '(one of these days|when we have time|when we are free|if time allows|recently|these days|sooner or later|in due course|later on|later|as soon as we can)',
  ),
];

/** `soon` and its like in a promise or a request: nobody can plan with it. */
export const vagueTime: TradeRule = {
  id: 'vague-time',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '时间含糊', en: 'Vague time' },
  message: { 'zh-CN': '“{quote}”不是日期：写明哪一天', en: '“{quote}” is no date: say which day.' },
  why: {
    'zh-CN': '买家要据此订船、排库、答复自己的客户；soon、ASAP 各人理解不同。写日期（by Friday, 12 March），定不下来就写哪天能给准信。',
    en: 'Buyers book vessels and answer their own customers by it, and “soon” is another day to each reader. Give a date, or the day on which you will know it.',
  },
  phrases,
  find: (input) => {
    const hits: Hit[] = [];
    const { text } = input.draft;
    for (const { start, end, phrase } of input.phrases('vague-time')) {
      if (NOT_BEFORE.has(wordBefore(text, start).word) || NOT_AFTER.has(wordAfter(text, end).word)) continue;
      const sentence = sentenceAt(input, start);
      if (!sentence) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (SAYS_WHEN.test(words)) continue;
      if (
        phrases[phrase] === 'later' &&
        (wordAfter(text, end).word !== '' ||
          /^(|days?|weeks?|months?|years?|hours?|much|than|or|no|not|bit|little|while|and)$/.test(wordBefore(text, start).word))
      )
        continue;
      const asks = ASKS.test(words) || words.charAt(words.length - 1) === '?';
      const isBareSoon = /^(?:very |really )?(?:soon|shortly)$/.test(phrases[phrase] ?? '') && wordAfter(text, end).word === '' && PLEADS.test(words);
      if (asks && (ALWAYS.has(phrases[phrase] ?? '') || (isBareSoon && !MEETING.test(words)))) hits.push({ start, end, severity: 'info' });
      else if (!asks && PROMISES.test(words) && !MEETING.test(words) && !/\b(have|has|had|was|were)\b/i.test(words)) hits.push({ start, end });
      else if (!asks && ALWAYS.has(phrases[phrase] ?? '') && !MEETING.test(words)) hits.push({ start, end, severity: 'info' });
    }
    return hits;
  },
  examples: [
    { text: 'We will ship the goods ⟦very soon⟧.' },
    { text: 'We will send the corrected PI ⟦ASAP⟧.' },
    { text: 'The new samples will be ready ⟦in a few days⟧.' },
    { text: 'Our engineer will reply to you ⟦shortly⟧.' },
    { text: 'We will arrange the shipment ⟦as soon as possible⟧.' },
    { text: 'Please let me know ⟦as soon as possible⟧.' },
    { text: 'Could you send the drawings ⟦ASAP⟧?' },
    { text: 'Please confirm it ⟦shortly⟧.' },
    { text: 'We will ship as soon as we receive your deposit.' },
    { text: 'We look forward to seeing you soon.' },
    { text: 'We will reply soon, by Thursday, 11 March at the latest.' },
    { text: 'We have recently moved to a new workshop and can now cut up to 6 m.' },
    { text: 'Is 12 March too soon for you?' },
    { text: 'Please let us know soon after the vessel has arrived.' },
  ],
};
