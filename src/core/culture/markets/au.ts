import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const AU: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '12月20日至1月20日；复活节四天；1月下旬', en: '20 December to 20 January; four days at Easter; late January' },
  notes: [
    note('address', 'low', 'kbsh', 'first-contact greeting', '一开始就称名：Hi Karen。', 'First names at once: Hi Karen.'),
    note('opening', 'low', 'meyer', 'always', '一句问候即可，直接谈事。', 'A short greeting, then business.'),
    note(
      'directness',
      'low',
      'meyer',
      'complaint negotiation',
      '直接、随和，少讨价还价；夸大和吹捧会引起怀疑。',
      'Direct and informal with little haggling; hype raises doubt.',
    ),
    note('time', 'low', 'meyer', 'delay always', '日期要准。', 'Dates count.'),
    note('decision', 'low', 'meyer', 'negotiation', '层级少。', 'Few levels.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      'T/T 30/70，O/A 月结 30 天；中澳自贸或 RCEP 原产地证。',
      'T/T 30/70, open account 30 days end of month; ChAFTA or RCEP certificate.',
    ),
    note(
      'payment',
      'low',
      'trade_practice',
      'first-contact',
      '生物安全严：木包装 ISPM 15、包装声明；禁石棉。',
      'Biosecurity is strict: ISPM 15 wood, packing declaration; no asbestos.',
    ),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '“$”会被读成澳元，写 USD；日期日/月/年；多个时区。',
      '$ reads as Australian dollars, write USD; day/month/year; several time zones.',
    ),
    note('taboo', 'low', 'kbsh', 'always', '避免自夸。', 'Avoid boasting.'),
  ],
};
