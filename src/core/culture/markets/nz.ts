import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const NZ: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '12月20日至1月中；复活节', en: '20 December to mid January; Easter' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      '称名；Kia ora 是友好问候；毛利名的长音符照写。',
      'First names; Kia ora is a friendly greeting; keep the macrons of Māori names.',
    ),
    note('directness', 'low', 'lewis', 'complaint negotiation', '直接而谦和，公道低调。', 'Direct and modest; fair and low-key.'),
    note('opening', 'low', 'kbsh', 'always', '一句问候后谈正事。', 'A short greeting, then business.'),
    note('decision', 'low', 'lewis', 'negotiation', '层级少。', 'Few levels.'),
    note('payment', 'low', 'trade_practice', 'payment', 'T/T；O/A 次月 20 日付。', 'T/T; open account to the 20th of the next month.'),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '“$”会被读成新西兰元，写 USD；日期日/月/年。',
      '$ reads as New Zealand dollars, write USD; day/month/year.',
    ),
    note('taboo', 'low', 'kbsh', 'always', '不要与澳大利亚混为一谈。', 'Do not lump it together with Australia.'),
    note('time', 'low', 'lewis', 'delay', '守时，说好的日期照办。', 'Agreed dates are kept: give an exact day.'),
  ],
};
