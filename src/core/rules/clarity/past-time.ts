import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { BASE, PARTICIPLE, PARTICIPLE_OF, PAST } from '#core/rules/clarity/verb-forms.ts';
import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SUBJECT =
  /\b(we|i|you|they|he|she|it|goods|samples|deposit|payment|container|order|sample|vessel|documents|customer|buyer|client|supplier|forwarder|bank|boss|colleague|agent|carrier|inspector|team|company|customers|parcel|shipment|manager|engineer|factory)$/i;

/** Words that open another clause between the verb and the time. */
const OTHER_CLAUSE =
  /\b(which|that|who|you|we|they|he|she|it|since|until|than|as|when|because|and|but|after|before|of|from|dated|sent|made|for)\b|[,;:(]/i;

/** A bare verb of doing beside a day that is over: `I send you the photo yesterday`. */
const PRESENT =
  /\b(we|i|they|you)( already| just| also)? (send|receive|ship|pay|tell|discuss|meet|write|get|arrange|finish|order|visit|give|make|find)\b/i;

const PAST_OF = new Map<string, string>();
PAST.forEach((base, past) => PAST_OF.set(base, past));

export const perfectWithPastTime: TradeRule = judgedRule({
  id: 'perfect-with-past-time',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '完成时配了过去时间', en: 'Perfect tense with a past time' },
  message: { 'zh-CN': '“{quote}”有过去时间：用一般过去时“{replacement}”', en: '“{quote}” with a past time: write “{replacement}”.' },
  why: {
    'zh-CN': '有 yesterday、last week、ago 这类过去时间，动词用一般过去时：We received your mail yesterday。中文的“了”不等于完成时。',
    en: 'A time that is over takes the simple past: “We received your mail yesterday.” The perfect is for times that reach to now.',
  },
  wake: [
    '(yesterday|last week|last month|last year|last monday|last tuesday|last wednesday|last thursday|last friday|days ago|weeks ago|months ago|years ago|a week ago|a month ago|hours ago|the day before yesterday|this morning)',
  ],
  judge: (text, place, words, input) => {
    const sentence = sentenceAt(input, place.start);
    if (
      !sentence ||
      /^(of|from|since|until|than|dated|before|with|for|in|like|till|as|our|your|the)$/.test(wordBefore(text, place.start).word) ||
      text.charAt(place.end) === "'" ||
      text.charAt(place.end) === '’'
    )
      return undefined;
    const from = Math.max(sentence.start, place.start - 120);
    const before = text.slice(from, place.start);
    const have = /^([\s\S]*)\b(have|has) ((?:already|just|also|not|never|been) )?([a-z]+)\b/i.exec(before);
    if (!have) return presentVerb(text, before, from, place.end, words);
    if (words === 'this morning') return undefined;
    const [whole, head = '', , adverb = '', verb = ''] = have;
    if (
      /been|not/.test(adverb) ||
      !SUBJECT.test(head.trim()) ||
      OTHER_CLAUSE.test(before.slice(whole.length).replace(/ (to )?(you|us|me|them)\b/i, ''))
    )
      return undefined;
    const participle = verb.toLowerCase();
    const base = PARTICIPLE.get(participle) ?? (BASE.has(participle) && PARTICIPLE_OF.get(participle) === participle ? participle : undefined);
    const past = base === undefined ? undefined : PAST_OF.get(base);
    if (past === undefined) return undefined;
    const start = from + head.length;
    const end = from + whole.length;
    if (wordAfter(text, end).word === 'been') return undefined;
    return { start, end: place.end, words: `${adverb === 'never ' ? adverb : ''}${past}`, at: { start, end } };
  },
  examples: [
    { text: 'I ⟦send⟧ you the photo yesterday.', fixed: 'I sent you the photo yesterday.' },
    { text: 'We ⟦have received your mail yesterday⟧.', fixed: 'We received your mail yesterday.' },
    { text: 'We ⟦have shipped the goods last week⟧.', fixed: 'We shipped the goods last week.' },
    { text: 'The customer ⟦has paid the deposit three days ago⟧.', fixed: 'The customer paid the deposit three days ago.' },
    { text: 'We have received your mail of yesterday.' },
    { text: 'We have received the samples you sent last week.' },
    { text: 'Prices have risen since last year.' },
    { text: 'We have checked the goods that arrived yesterday.' },
  ],
});

function presentVerb(text: string, before: string, from: number, end: number, time: string): Verdict | undefined {
  if (!/yesterday|ago$/.test(time)) return undefined;
  const found = PRESENT.exec(before);
  if (!found) return undefined;
  const [whole, , , verb = ''] = found;
  const head = before.slice(0, found.index);
  const between = before.slice(found.index + whole.length).replace(/ (to )?(you|us|me|them)\b/i, '');
  if (
    OTHER_CLAUSE.test(between) ||
    /\b(did|do|does|will|would|can|could|should|must|may|might|didn't|to|let|if|when|as|than|what|that|which)( not)?\s*$/i.test(head)
  )
    return undefined;
  const past = PAST_OF.get(verb.toLowerCase());
  const stop = from + found.index + whole.length;
  const start = stop - verb.length;
  return past === undefined ? undefined : { start, end: stop, words: past, at: { start, end: stop } };
}
