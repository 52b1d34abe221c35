import type { Feast } from '#core/culture/market.ts';
import { FEAST_NAMES } from '#core/rules/culture/feast-names.ts';
import { mannersEvidence, customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { defineRule } from '#core/engine/rule.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** Ready-made wishes; the bare names stand behind them. */
const FEASTS: readonly (readonly [Feast, string])[] = [
  ['christmas', 'merry christmas'],
  ['christmas', 'merry xmas'],
  ['christmas', 'happy christmas'],
  ['christmas', 'blessed christmas'],
  ['christmas', 'joyful christmas'],
  ['christmas', 'joyous christmas'],
  ['easter', 'happy easter'],
  ['easter', 'blessed easter'],
  ['thanksgiving', 'happy thanksgiving'],
  ['eid', 'eid mubarak'],
  ['eid', 'happy eid'],
  ['ramadan', 'ramadan kareem'],
  ['ramadan', 'ramadan mubarak'],
  ['ramadan', 'happy ramadan'],
  ['diwali', 'happy diwali'],
  ['diwali', 'happy deepavali'],
  ['rosh-hashanah', 'shana tova'],
  ['hanukkah', 'happy hanukkah'],
  ['passover', 'happy passover'],
  ['songkran', 'happy songkran'],
];
/** A wish stands right before the feast, or the sentence is one. */
const WISH_BEFORE = /\b(?:happy|merry|blessed|joyous|joyful|bright|peaceful|wonderful|lovely|beautiful|great|nice)(?: and [a-z]+| [a-z]+)?\s$/i;
const WISHES =
  /\b(?:(?:we|i|all of us|my team) wish you|wishing you|(?:best|warm(?:est)?|good|sincere|our|my|heartfelt) wishes|greetings|congratulations)\b/i;
/** What makes the feast the name of goods or of a time: Christmas lights, the Easter season. */
const GOODS =
  /^[ -](?:lights?|lamps?|trees?|orders?|seasons?|sales?|shipments?|decorations?|collections?|products?|stock|range|goods|deliver\w+|deadline|promotions?|packag\w+|gift (?:box|set)\w*|business|rush|peak|campaigns?|items?|candles?|ornaments?|designs?|projects?)\b/i;
const NEUTRAL = "Season's greetings";

function isWish(input: RuleInput, start: number, end: number): boolean {
  const { text } = input.draft;
  if (
    GOODS.test(text.slice(end, end + 24)) ||
    /\b(?:before|after|until|till|around|by|since|during|over|your|the)\s$/i.test(text.slice(Math.max(0, start - 8), start))
  )
    return false;
  return WISH_BEFORE.test(text.slice(Math.max(0, start - 32), start)) || WISHES.test(nearWords(input, start));
}

/** A greeting for a feast that is not generally kept where the reader works. */
export const feastGreeting: TradeRule = defineRule({
  id: 'feast-greeting',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '对方未必过这个节', en: 'Greeting for a feast they may not keep' },
  message: { 'zh-CN': '“{quote}”：{market}客户未必过这个节', en: '“{quote}”: readers in {market} may not keep this feast' },
  why: {
    'zh-CN': '过什么节因人而异。对方自己提过就照他的写；不清楚时写 Season’s greetings 或新年祝福，谁收到都合适。',
    en: 'Who keeps which feast is personal. Follow what the reader wrote; else Season’s greetings or New Year wishes suit everybody.',
  },
  source: 'kbsh',
  examples: [
    { text: '⟦Merry Christmas⟧ to you and your team!', context: customerIn('SA'), fixed: "Season's greetings to you and your team!" },
    { text: 'We wish you a ⟦happy Diwali⟧.', context: customerIn('DE') },
    { text: '⟦Christmas⟧ greetings from all of us in Ningbo!', context: customerIn('SA') },
    { text: 'Our best wishes for ⟦Easter⟧ to your whole team.', context: customerIn('IN') },
    { text: 'Wishing you a peaceful and bright ⟦Diwali⟧!', context: customerIn('FR') },
    { text: 'We are happy to ship before Christmas.', context: customerIn('SA') },
    { text: 'Happy to hear that the Christmas lights sell well.', context: customerIn('SA') },
    { text: 'Merry Christmas to you and your team!', context: customerIn('DE') },
    { text: 'Merry Christmas to you and your team!' },
    { text: 'Eid Mubarak to you and your family!', context: customerIn('AE') },
    { text: 'Our Christmas lights ship in August.', context: customerIn('SA') },
    {
      text: 'Merry Christmas to you too!',
      context: { ...customerIn('TR'), thread: [{ from: 'a@b.example', date: '2026-12-23', text: 'Merry Christmas!' }] },
    },
  ],
  phrases: [...FEASTS, ...FEAST_NAMES].map(([, words]) => words),
  overlapping: true,
  *find(input) {
    const manners = readerManners(input);
    if (!manners) return;
    const places = input.phrases('feast-greeting');
    for (const { phrase, start, end } of places) {
      const [feast, words] = FEASTS[phrase] ?? FEAST_NAMES[phrase - FEASTS.length] ?? [];
      if (
        phrase >= FEASTS.length &&
        (places.some((other) => other.phrase < FEASTS.length && other.start <= start && other.end >= end) || !isWish(input, start, end))
      )
        continue;
      if (feast === undefined || words === undefined || manners.feasts.indexOf(feast) >= 0) continue;
      if (input.history().some((mail) => mail.side !== 'ours' && mail.text.toLowerCase().indexOf(words) >= 0)) continue;
      const atStart = phrase < FEASTS.length && input.draft.text.charAt(start) !== input.draft.text.charAt(start).toLowerCase();
      yield {
        start,
        end,
        values: { market: manners.name },
        evidence: mannersEvidence(manners, 'tone', { 'zh-CN': '当地祝福通常不用这个节日', en: 'greetings are usually sent for other feasts' }),
        ...(atStart ? { fixes: [{ label: NEUTRAL, edits: [{ start, end, text: NEUTRAL }] }] } : {}),
      };
    }
  },
});
