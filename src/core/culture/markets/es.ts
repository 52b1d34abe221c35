import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const ES: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '8月；圣周；12月24日至1月6日', en: 'August; Easter week; 24 December to 6 January' },
  notes: [
    note(
      'address',
      'medium',
      'industryweek_names',
      'first-contact greeting',
      'Sr./Sra. 加两个姓中的第一个：Ana García López 称 Ms. García；生意往来后很快称名。',
      'Sr. or Sra. with the first of two family names: Ana García López is Ms. García. First names follow soon.',
    ),
    note('opening', 'medium', 'meyer', 'always', '先一句问候。', 'One line of greeting first.'),
    note('directness', 'medium', 'meyer', 'complaint', '批评较直率。', 'Criticism is fairly frank.'),
    note(
      'time',
      'medium',
      'meyer',
      'delay always',
      '下午开工晚，夏季常 8–15 点；约时间避开 14–16 点。',
      'Afternoons start late and summer hours are often 8 to 15; avoid 14 to 16 for calls.',
    ),
    note('decision', 'medium', 'meyer', 'negotiation', '老板或总监决定。', 'The owner or director decides.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      '法定上限 60 天，实际可能更长；新客户 T/T 定金。',
      'The legal maximum is 60 days, practice can be longer; deposit for new buyers.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年；逗号是小数点。', 'Day/month/year; the comma is decimal.'),
    note('taboo', 'medium', 'kbsh', 'always', '不谈地区政治。', 'Leave regional politics out.'),
  ],
};
