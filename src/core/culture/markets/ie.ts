import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const IE: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '12月24日至1月2日；3月17日', en: '24 December to 2 January; 17 March' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      "很快直接称名；O'、Mac 与长音符（Seán、Aoife）照对方写法。",
      'First names come at once; keep O’, Mac and the accents (Seán, Aoife) as signed.',
    ),
    note('directness', 'low', 'lewis', 'complaint negotiation', '语气友好随和，批评说得婉转。', 'Tone is friendly, criticism softened.'),
    note('opening', 'low', 'kbsh', 'always', '一句问候再谈正事。', 'One friendly line, then business.'),
    note('decision', 'low', 'lewis', 'negotiation', '层级少，决定快。', 'Few levels, quick decisions.'),
    note('payment', 'low', 'trade_practice', 'payment', '欧元结算，赊销 30–60 天。', 'Open account 30 to 60 days in euro.'),
    note(
      'taboo',
      'low',
      'kbsh',
      'always',
      '爱尔兰是独立国家，不写成英国的一部分，也不用 British Isles。',
      'Ireland is not part of the UK; avoid “British Isles”.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年。', 'Dates read day/month/year.'),
    note(
      'time',
      'low',
      'lewis',
      'delay',
      '守约，语气不必绷得太紧；改期要提前说。',
      'Dates are kept without much fuss: say early when one has to move.',
    ),
  ],
};
