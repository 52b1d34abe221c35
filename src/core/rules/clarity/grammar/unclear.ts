import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { PAST, THIRD } from '#core/rules/clarity/verb-forms.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const DAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

export const nextWeekday: TradeRule = judgedRule({
  id: 'next-weekday-unclear',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': 'next Friday 有歧义', en: '“Next Friday” is two days' },
  message: {
    'zh-CN': '“{quote}”有人理解为本周、有人理解为下周：加上日期',
    en: '“{quote}” is this week to some and the week after to others: add the date.',
  },
  why: {
    'zh-CN': 'next Friday 有人理解为最近的周五，有人理解为下周五，而且双方有时差。写 Friday, 12 March。',
    en: 'Some readers take “next Friday” for the coming one, others for the one after, and you are in two time zones. Write “Friday, 12 March”.',
  },
  wake: [`next ${DAY}`],
  judge: (text, place) => {
    const around = text.slice(Math.max(0, place.start - 14), place.start) + text.slice(place.end, place.end + 16);
    return /\d/.test(around) || text.charAt(place.end) === '’' || text.charAt(place.end) === "'" ? undefined : { ...place };
  },
  examples: [
    { text: 'Shall we have a call ⟦next Friday⟧?' },
    { text: 'The samples leave ⟦next Monday⟧.' },
    { text: 'The samples leave next Monday, 8 March.' },
    { text: 'Shall we have a call on Friday, 12 March?' },
  ],
});

export const mixedUnits: TradeRule = judgedRule({
  id: 'mixed-units',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '一句话里两种单位制', en: 'Two systems of units in one sentence' },
  message: {
    'zh-CN': '一句里混用公制和英制：统一成买家用的单位',
    en: 'Metric and inch units are mixed in one sentence: keep to those of the buyer.',
  },
  why: {
    'zh-CN': '同一件货一处写 mm、一处写 inch，买家要自己换算，也容易抄错。用买家的单位，必要时把换算写在括号里：300 mm (11.8 in)。',
    en: 'One thing measured in mm here and inches there makes the reader convert, and copy wrongly. Use the buyer’s units, with the other in brackets where it helps: 300 mm (11.8 in).',
  },
  wake: ['(inch|inches|feet|foot|lb|lbs|pounds|ounces|oz|gallon|gallons)'],
  judge: (text, place, words, input) => {
    const sentence = sentenceAt(input, place.start);
    if (!sentence || !/\d ?(½|¼|¾)? ?$/.test(text.slice(Math.max(sentence.start, place.start - 3), place.start))) return undefined;
    const own = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    // A conversion, or a size that the whole world gives in inches.
    if (
      /[(/=≈~]|\bor\b|\babout\b|equals|pipe|thread|screen|display|monitor|tyre|tire|wheel|hose|bolt|fitting|valve|tv\b|laptop|disk|pizza|tablet|container|\bft\b|hc|hq/i.test(
        own,
      )
    )
      return undefined;
    const metric = /^(inch|inches|feet|foot)$/.test(words)
      ? /\d ?(mm|cm|m|meters?|metres?|millimet(er|re)s?|centimet(er|re)s?)\b/i
      : /\d ?(kg|kgs|g|grams?|kilos?|kilograms?|lit(er|re)s?|ml|l)\b/i;
    return metric.test(own) ? { ...place } : undefined;
  },
  examples: [
    { text: 'The plate is 3 mm thick and 12 ⟦inches⟧ long.' },
    { text: 'The net weight is 2 kg and the gross weight is 5 ⟦lbs⟧.' },
    { text: 'The plate is 305 mm (12 inches) long.' },
    { text: 'The pipe is 2 inches wide and 6 m long.' },
    { text: 'The plate is 12 inches long and weighs 2 kg.' },
  ],
});

export const unclearPronoun: TradeRule = judgedRule({
  id: 'unclear-pronoun',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': 'it / they 指什么？', en: 'It: which of the two?' },
  message: { 'zh-CN': '前面有两样东西，“{quote}”指哪一个：重复名词', en: 'Two things stand before “{quote}”: name the one you mean.' },
  why: {
    'zh-CN': 'it、they 前面出现两样东西时，读者只能猜（样品还是发票错了？）。重复名词比猜错便宜。',
    en: 'With two things before it, “it” makes the reader guess (is the sample or the invoice wrong?). Repeating the noun costs less than a wrong guess.',
  },
  wake: ['(it|which|this) (is|was|has|will|needs|arrived|looks|does|cannot|can)'],
  judge: (text, place, _, input) => {
    const sentence = sentenceAt(input, place.start);
    if (!sentence) return undefined;
    const before = text.slice(Math.max(sentence.start, place.start - 120), place.start);
    if (!/\b(the|your|our) (\w+) and (the|your|our) (\w+)\b/i.test(before) || /\b(both|each|between|either|all)\b/i.test(before)) return undefined;
    if (!/\b(and|but|because|he said|she said|says|said|so|that|found|think),? ?$/i.test(before)) return undefined;
    // `It is important that …` points forward.
    if (
      /^ (not )?(important|necessary|possible|better|best|clear|hard|easy|difficult|good|time|true|a pity|likely|urgent|to|that)\b/i.test(
        text.slice(place.end, place.end + 16),
      )
    )
      return undefined;
    return { ...place };
  },
  examples: [
    { text: 'We sent the sample and the invoice to the buyer and he said ⟦it was⟧ wrong.' },
    { text: 'We compared the cap and the bottle, but ⟦it is⟧ too small.' },
    { text: 'We sent the sample to the buyer and he said it was wrong.' },
    { text: 'We sent the sample and the invoice, and both were right.' },
    { text: 'Please check the sample and the invoice, because it is important that they agree.' },
  ],
});

const TIME =
  /^ (\d{4}|last|the (beginning|end|fair|first|start)|then|january|february|march|april|may|june|july|august|september|october|november|december|\d+ (years|months|weeks))\b/i;
const PRESENT_SUBJECT =
  /\b(we|i|they|he|she|it|(?:our|this|the) \w+(?: \w+)?|our company|our factory|the factory|the company|this model|the customer) (also |already |mainly )?(are|am|is|work|works|produce|produces|make|makes|export|exports|supply|supplies|sell|sells|cooperate|cooperates|use|uses|deal|deals|do|focus|manufacture|specialize|specialise|know|wait|develop)\b/i;
const LASTING =
  /\b(we|i|they|our company|our factory|the factory|the company) (also |already |mainly )?(are (specialized|specialised|engaged|working|producing|making|in this)|is (specialized|specialised|engaged|in this)|am in this|work|works|produce|produces|export|exports|supply|supplies|manufacture|specialize|specialise|specializes|cooperate|deal in)\b/i;
const DONE = /\b(have|has|had|['’]ve|['’]s been)\b/i;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export const presentWithSince: TradeRule = judgedRule({
  id: 'present-with-since',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '一直到现在：用完成时', en: 'Present tense with since or for' },
  message: {
    'zh-CN': '“{quote}”到现在一直如此：动词用 have / has + 过去分词',
    en: 'It began then and lasts until now (“{quote}”): write “have …” with the participle.',
  },
  why: {
    'zh-CN': '从过去一直到现在，动词用现在完成时：We have exported to Germany since 2012 / for ten years。一般现在时只说习惯。',
    en: 'What began in the past and still goes on takes the perfect: “We have exported to Germany since 2012”, “for ten years”.',
  },
  wake: [
    'since',
    '(for|for about|for over|for more than|for nearly) (two|three|five|six|eight|ten|many|several|15|10|20|12|8|5|7|6|18|25|30) years',
    '(for|over|about|than|nearly)',
  ],
  judge: (text, place, words, input) => {
    const behind = text.slice(place.end, place.end + 20);
    if (words !== 'since' && words.indexOf('years') < 0 && !isDigit(text.charCodeAt(place.end + 1))) return undefined;
    const sentence = sentenceAt(input, place.start);
    if (!sentence) return undefined;
    if (words === 'since' ? !TIME.test(behind) : words.indexOf('years') < 0 && !/^ \d+ years?\b/.test(behind)) return undefined;
    const before = text.slice(Math.max(sentence.start, place.start - 90), place.start);
    if (DONE.test(before)) return undefined;
    const found = (words === 'since' ? PRESENT_SUBJECT : LASTING).exec(before);
    if (!found || /,|\b(which|who|that|if|because|guarantee|warranty)\b/i.test(before.slice(found.index + found[0].length))) return undefined;
    if (/ (is|are|am) (un\w+|the|a|an|our|valid|open|closed|free)\b/i.test(` ${found[0]}${before.slice(found.index + found[0].length)}`))
      return undefined;
    if (/\b(did|do|does|will|can|could|would|should|may|must|to)\s*$/i.test(before.slice(0, found.index))) return undefined;
    return { start: place.start, end: place.end + (words === 'since' ? (/^ \w+/.exec(behind)?.[0].length ?? 0) : 0) };
  },
  examples: [
    { text: 'We produce valves ⟦since 2012⟧.' },
    { text: 'Our company is specialized in LED lights ⟦for ten years⟧.' },
    { text: 'We have produced valves since 2012.' },
    { text: 'We are sorry, since 2 of the cartons were wet.' },
    { text: 'We guarantee the motor for ten years.' },
  ],
});

const PEOPLE =
  '(manager|engineer|colleague|customer|client|boss|agent|inspector|person|people|friend|salesman|buyer|designer|worker|workers|engineers|colleagues|customers|clients|staff)';
const THINGS =
  '(goods|products|product|cartons|machine|machines|samples|sample|order|orders|price|model|item|items|parts|document|documents|container|email|invoice|label)';

export const whoOrWhich: TradeRule = judgedRule({
  id: 'who-or-which',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '人用 who，物用 which', en: 'Who for people, which for things' },
  message: { 'zh-CN': '“{quote}”：人用 who，物用 which / that', en: '“{quote}”: people take who, things which or that.' },
  why: {
    'zh-CN': '关系代词：先行词是人用 who（my colleague, who …），是物用 which / that（the goods which …）。',
    en: 'A person is followed by who (my colleague, who …), a thing by which or that (the goods that …).',
  },
  wake: [
    `${PEOPLE} which`,
    `${THINGS} who`,
    'which (am|is responsible|is in charge|is our sales|is my boss|is our manager|are in charge|is the sales|works in our|is our engineer)',
  ],
  judge: (text, place, words) => {
    if (/^which/.test(words)) {
      const before = text.slice(Math.max(0, place.start - 30), place.start);
      if (!/\b[A-Z][a-z]+,? $|\b(manager|engineer|colleague|boss|agent|person|i'm [A-Za-z]+),? $/.test(before)) return undefined;
      return { start: place.start, end: place.start + 5, words: 'who' };
    }
    const stop = place.end;
    const which = / which$/.test(words);
    const start = stop - (which ? 5 : 3);
    const first = wordBefore(text, place.start).word;
    if (!which && /^(for|to|of|and|ask|know)$/.test(first)) return undefined;
    if (which) {
      // `Ask the customer which is better` asks; `ask the engineer which made it` cannot.
      const next = wordAfter(text, stop).word;
      const asked = /^(tell|ask|show|let|of|for)$/.test(wordBefore(text, wordBefore(text, place.start).start).word);
      if (!(PAST.has(next) || THIRD.has(next)) && (asked || !/^(is|are|was|were|has|have|can|will)$/.test(next))) return undefined;
    }
    return { start: place.start, end: stop, words: which ? 'who' : 'which', at: { start, end: stop } };
  },
  examples: [
    { text: 'Please ask our ⟦engineer which⟧ made the drawing.', fixed: 'Please ask our engineer who made the drawing.' },
    { text: 'The ⟦goods who⟧ arrived today are dry.', fixed: 'The goods which arrived today are dry.' },
    { text: 'I am Lily, ⟦which⟧ is in charge of Europe.', fixed: 'I am Lily, who is in charge of Europe.' },
    { text: 'Tell the customer which of the two fits.' },
    { text: 'The order is for the buyer who wrote to us.' },
  ],
});

export const figureInComparison: TradeRule = judgedRule({
  id: 'figure-in-comparison',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '比较的幅度放错位置', en: 'Figure in the wrong place of a comparison' },
  message: { 'zh-CN': '“{quote}”：幅度放在比较级前，写“{replacement}”', en: '“{quote}”: the figure goes first, write “{replacement}”.' },
  why: {
    'zh-CN': '中文“低 5%”，英语把幅度放在比较级前面：5% lower than，2 cm longer than，three days earlier than。',
    en: 'Chinese says “lower 5%”; English puts the figure first: 5% lower than, 2 cm longer than, three days earlier than.',
  },
  wake: ['(lower|higher|cheaper|longer|shorter|heavier|lighter|thicker|thinner|wider|bigger|smaller|larger|faster|earlier|later|more|less|better)'],
  judge: (text, place) => {
    const found = /^ (about |around )?((?:usd|us\$|\$|rmb)? ?\d[\d.,]* ?(?:%|percent|mm|cm|m|kg|g|days?|weeks?|hours?|usd|times)?) than\b/i.exec(
      text.slice(place.end, place.end + 30),
    );
    if (!found) return undefined;
    const [whole, about = '', figure = ''] = found;
    const word = text.slice(place.start, place.end);
    if (/^(more|less)$/i.test(word) && !/%|percent/.test(figure)) return undefined;
    const end = place.end + whole.length - 5;
    return { start: place.start, end, words: `${about}${figure} ${word}` };
  },
  examples: [
    { text: 'Our price is ⟦lower 5%⟧ than the market.', fixed: 'Our price is 5% lower than the market.' },
    { text: 'The new box is ⟦longer 2 cm⟧ than the old one.', fixed: 'The new box is 2 cm longer than the old one.' },
    { text: 'Our price is 5% lower than the market.' },
    { text: 'We need more than 5 days and no less 5% stock.' },
  ],
});
