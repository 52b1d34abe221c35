import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const ZA: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '12月15日至1月10日（建筑业休假）；复活节', en: '15 December to 10 January (builders’ holiday); Easter' },
  notes: [
    note(
      'address',
      'medium',
      'ccg1093_za',
      'first-contact greeting',
      '首封 Mr./Ms. 加姓，随后称名；民族多元，不凭姓名下判断。',
      'Mr. or Ms. first, first names later; many communities, so assume nothing from a name.',
    ),
    note('opening', 'medium', 'kbsh', 'always', '一句问候。', 'One kind line.'),
    note(
      'directness',
      'medium',
      'kbsh',
      'complaint negotiation',
      '友好，求双赢；各群体习惯不一。',
      'Friendly, looking for both sides’ gain; customs vary.',
    ),
    note(
      'time',
      'medium',
      'kbsh',
      'delay',
      'now now 是快了，just now 是晚点：请对方给出日期。',
      '“Now now” is soon and “just now” is later: ask for a date.',
    ),
    note('decision', 'medium', 'kbsh', 'negotiation', '经理征求意见后决定。', 'A manager decides after consultation.'),
    note(
      'payment',
      'low',
      'ccg_trade:south-africa',
      'payment',
      'T/T 30/70，O/A 60 天；预付受外汇管制，走买方银行；NRCS LoA。',
      'T/T 30/70, open account 60 days; advance payments fall under exchange control; NRCS letter of authority.',
    ),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '数字日期年/月/日；官方小数用逗号。',
      'Numeric dates run year/month/day; the official decimal sign is the comma.',
    ),
    note('channel', 'medium', 'gwi2020', 'always', 'WhatsApp 极普遍，正式内容发邮件。', 'WhatsApp is everywhere; formal matters go by mail.'),
    note('taboo', 'medium', 'kbsh', 'always', '不谈种族与政治。', 'No race or politics.'),
  ],
};
