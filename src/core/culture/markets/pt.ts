import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const PT: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '8月；12月24日至1月2日', en: 'August; 24 December to 2 January' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      '头衔很要紧：Eng. Silva、Dra. Ana Costa；两个姓以最后一个为准。',
      'Titles matter (Eng. Silva, Dra. Costa); of two family names the last one counts.',
    ),
    note('opening', 'low', 'kbsh', 'always', '先一句问候；不要写西班牙语。', 'One line of greeting first; never in Spanish.'),
    note('directness', 'low', 'lewis', 'complaint negotiation', '语气含蓄有礼。', 'Tone is indirect and courteous.'),
    note('decision', 'low', 'kbsh', 'negotiation', '层级决策，重长期合作。', 'Decisions follow the hierarchy, with a long view.'),
    note('payment', 'low', 'trade_practice', 'payment', 'T/T 30/70，O/A 30–90 天。', 'T/T 30/70, open account 30 to 90 days.'),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年；逗号是小数点。', 'Day/month/year; the comma is decimal.'),
    note('taboo', 'low', 'kbsh', 'always', '不与西班牙相比较。', 'Avoid comparing with Spain.'),
    note(
      'time',
      'low',
      'lewis',
      'delay',
      '日期多少有弹性，关键日期请对方书面确认。',
      'Dates have some give: have the important ones confirmed in writing.',
    ),
  ],
};
