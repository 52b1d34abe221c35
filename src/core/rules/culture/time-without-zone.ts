import { mannersOrLocale } from '#core/culture/locale-manners.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import { defineRule } from '#core/engine/rule.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const MINUTES = ['00', '15', '30', '45'];
const MARKS = ['am', 'pm', 'a.m', 'p.m', "o'clock"];
const PHRASES = MARKS.concat(...['am', 'pm'].map((half) => HOURS.map((hour) => `${hour}${half}`).concat(MINUTES.map((minute) => minute + half))));
const DAYS = ['tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const HALVES = ['morning', 'afternoon', 'evening'];
/** Behind an hour: 9 in the morning, 9 tomorrow morning. */
const BEHIND_HOUR = [
  ...HALVES.map((half) => `in the ${half}`),
  ...([] as string[]).concat(
    ...DAYS.map((day) => HALVES.flatMap((half) => (day === 'tomorrow' ? [`${day} ${half}`] : [`${day} ${half}`, `on ${day} ${half}`]))),
  ),
];
/** The 24-hour clock, where the sentence is about a call or an answer. */
const CLOCK = Array.from({ length: 18 }, (_, at) => at + 6)
  .map((hour) => MINUTES.flatMap((minute) => [`${hour}:${minute}`, ...(hour < 10 ? [`0${hour}:${minute}`] : [])]))
  .flat();
const CLOCK_BEFORE = /(?:\b(?:at|by|until|till|before|from|around|about|after|between|is|for|to|tomorrow|today)|day,?|\d,?)\s$/i;
const MEETS = /\b(?:call|meet|meeting|talk|speak|video|zoom|teams|conference|webinar|reply|answer|confirm|online|ring you|phone)\b/i;
const PARTS_OF_DAY = [...BEHIND_HOUR, 'half past', 'quarter past', 'quarter to'];
const BEHIND_END = PHRASES.length + BEHIND_HOUR.length;
const CLOCK_START = PHRASES.length + PARTS_OF_DAY.length;
const HOUR = '(?:\\d{1,2}(?:[:.]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HOUR_BEFORE = new RegExp(`(?:^|\\s)${HOUR}\\s$`, 'i');
const HOUR_BEHIND = new RegExp(`^\\s${HOUR}\\b(?: in the (?:morning|afternoon|evening))?`, 'i');
const ZONE =
  /\b(?:time|beijing|china|gmt|utc|cet|cest|bst|est|edt|cst|cdt|mst|pst|pdt|ist|jst|kst|gst|aest|sgt|hkt|local|your side|our side|hamburg|london|new york)\b/i;

/** An hour without a word on whose clock it is. */
export const timeWithoutZone: TradeRule = defineRule({
  id: 'time-without-zone',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '时间没写时区', en: 'Time without a zone' },
  message: { 'zh-CN': '“{quote}”是谁的时间？补上时区，最好写双方时间', en: '“{quote}” on whose clock? Name the zone' },
  why: {
    'zh-CN': '你在北京时间，对方在{market}。只写几点，会议和截止时间就会差几个小时：写 15:00 Beijing time (08:00 your time)。',
    en: 'You and {market} keep different clocks. An hour alone can be hours off: “15:00 Beijing time (08:00 your time)”.',
  },
  source: 'cldr',
  examples: [
    { text: 'Can we talk on 5 March at ⟦3pm⟧?', context: customerIn('DE') },
    { text: 'The call starts at ⟦10:30 a.m⟧. on Monday.', context: customerIn('US') },
    { text: 'The meeting starts at ⟦9 in the morning⟧ on Friday.', context: customerIn('MX') },
    { text: 'Could we speak at ⟦half past 4 in the afternoon⟧?', context: customerIn('BR') },
    { text: 'Could we call at ⟦9 tomorrow morning⟧?', context: customerIn('US') },
    { text: 'The call is at ⟦8:00⟧, shall we say Tuesday?', context: customerIn('FR') },
    { text: 'Can we talk on Tuesday at ⟦3pm⟧?', context: customerIn('PE') },
    { text: 'The call is at 8:00 Beijing time.', context: customerIn('FR') },
    { text: 'The lamp runs in a ratio of 8:00 on test bench 3.', context: customerIn('FR') },
    { text: 'We pack 3 samples in the morning.', context: customerIn('MX') },
    { text: 'Can we talk at 3pm Beijing time?', context: customerIn('DE') },
    { text: 'Can we talk at 3 pm your time?', context: customerIn('DE') },
    { text: 'I am ready, 3 samples are packed.', context: customerIn('DE') },
    { text: 'Can we talk at 3pm?', context: customerIn('CN') },
    { text: 'Can we talk at 3pm?' },
  ],
  phrases: [...PHRASES, ...PARTS_OF_DAY, ...CLOCK],
  *find(input) {
    const country = input.context.customer?.country;
    const market = mannersOrLocale(country);
    if (country === undefined || !market || market.timeZone === mannersOrLocale(input.context.company?.country ?? 'CN')?.timeZone) return;
    const { text } = input.draft;
    let read = 0;
    for (const { start, end: stop, phrase } of input.phrases('time-without-zone')) {
      let end = stop;
      if (phrase >= CLOCK_START) {
        const words = nearWords(input, start, 40);
        const isClock = CLOCK_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && !/^(?:[\d:]| ?[ap]\.?m)/i.test(text.slice(end, end + 5));
        if (isClock && MEETS.test(nearWords(input, start)) && !ZONE.test(words)) yield { start, end, values: { market: market.name } };
        continue;
      }
      if (phrase >= PHRASES.length) {
        const before = HOUR_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.[0];
        const behind = phrase < BEHIND_END ? undefined : HOUR_BEHIND.exec(text.slice(end, end + 32))?.[0];
        const first = phrase < BEHIND_END ? start - (before ?? '').trim().length - 1 : start;
        end += behind?.length ?? 0;
        if ((before === undefined && behind === undefined) || first < read || (phrase < BEHIND_END && before === undefined)) continue;
        read = end;
        if (!ZONE.test(nearWords(input, start, 40))) yield { start: first, end, values: { market: market.name } };
        continue;
      }
      let from = start;
      while (from > 0 && start - from < 7 && /[\d:. ]/.test(text.charAt(from - 1))) from--;
      while (from < start && /[^\d]/.test(text.charAt(from))) from++;
      if (!/\d/.test(text.slice(from, end))) continue;
      if (!ZONE.test(nearWords(input, start, 40))) yield { start: from, end, values: { market: market.name } };
    }
  },
});
