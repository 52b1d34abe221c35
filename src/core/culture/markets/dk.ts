import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const DK: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '7月第28–30周；复活节周四至周一；12月23日至1月2日',
    en: 'Weeks 28 to 30 in July; Easter from Thursday to Monday; 23 December to 2 January',
  },
  notes: [
    note('address', 'low', 'kbsh', 'first-contact greeting', '一开始就称名。', 'First names from the first mail.'),
    note('opening', 'low', 'meyer', 'always', '简短，直接谈事。', 'Short, straight to business.'),
    note('directness', 'low', 'meyer', 'complaint negotiation', '很直接；带反讽的玩笑多是善意。', 'Very direct wording; irony is usually friendly.'),
    note('time', 'low', 'meyer', 'delay always', '16 点后属私人时间，别临下班催件。', 'The time after 16:00 is private; no last-minute calls.'),
    note('decision', 'low', 'meyer', 'negotiation', '扁平、协商决定；看重设计与可持续。', 'Flat and by consensus; design and sustainability count.'),
    note('payment', 'low', 'trade_practice', 'payment', 'O/A 30 天或 T/T。', 'Open account 30 days or T/T.'),
    note('notation', 'high', 'cldr', 'always', '日期 日.月.年；逗号是小数点。', 'Day.month.year; the comma is decimal.'),
    note('taboo', 'low', 'kbsh', 'always', '不炫耀头衔与规模。', 'No show of rank or size.'),
  ],
};
