import type { Feast } from '#core/culture/market.ts';
import { mannersEvidence, customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

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
const NEUTRAL = "Season's greetings";

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
    { text: 'Merry Christmas to you and your team!', context: customerIn('DE') },
    { text: 'Merry Christmas to you and your team!' },
    { text: 'Eid Mubarak to you and your family!', context: customerIn('AE') },
    { text: 'Our Christmas lights ship in August.', context: customerIn('SA') },
    {
      text: 'Merry Christmas to you too!',
      context: { ...customerIn('TR'), thread: [{ from: 'a@b.example', date: '2026-12-23', text: 'Merry Christmas!' }] },
    },
  ],
  phrases: FEASTS.map(([, words]) => words),
  *find(input) {
    const manners = readerManners(input);
    if (!manners) return;
    for (const { phrase, start, end } of input.phrases('feast-greeting')) {
      const [feast, words] = FEASTS[phrase] ?? [];
      if (feast === undefined || words === undefined || manners.feasts.indexOf(feast) >= 0) continue;
      if (input.history().some((mail) => mail.side !== 'ours' && mail.text.toLowerCase().indexOf(words) >= 0)) continue;
      const atStart = input.draft.text.charAt(start) !== input.draft.text.charAt(start).toLowerCase();
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
