import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const JP: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '4月29日至5月6日黄金周；8月12–16日盂兰盆；12月28日至1月4日',
    en: 'Golden Week from 29 April to 6 May; Obon from 12 to 16 August; 28 December to 4 January',
  },
  notes: [
    note(
      'address',
      'high',
      'asianow_jp',
      'first-contact greeting',
      '姓加 -san：Dear Tanaka-san；或 Mr. Tanaka，两者不叠用；自己不加 -san。',
      'Family name and -san (Dear Tanaka-san) or Mr. Tanaka, never both; never -san for oneself.',
    ),
    note(
      'address',
      'high',
      'global_connection_names',
      'first-contact greeting',
      '姓在前还是在后，名片写法不一，先确认哪个是姓。',
      'Cards differ in which part comes first: check which one is the family name.',
    ),
    note(
      'opening',
      'medium',
      'meyer',
      'always',
      '先致谢一贯关照，再谈正事，约两句。',
      'Thanks for the continued support first: about two polite lines.',
    ),
    note(
      'directness',
      'medium',
      'meyer',
      'negotiation complaint',
      '“会考虑”多半是婉拒；说“不”先致谢、说明原因、给替代方案。',
      '“We will consider it” is usually a no; decline with thanks, a reason and an alternative.',
    ),
    note(
      'time',
      'medium',
      'meyer',
      'delay always',
      '一天内回复，哪怕只说何时答复；日期精确。',
      'Answer within a day, if only to say when; dates are exact.',
    ),
    note(
      'decision',
      'medium',
      'meyer',
      'negotiation',
      '自下而上逐级会签，慢但执行准；资料要全，不催逼。',
      'Decisions rise through the ranks: slow, then exact. Send complete papers and do not press.',
    ),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment complaint',
      '新交易 L/C 或验货后 T/T，熟后月结；索赔常要照片与 8D 报告。',
      'L/C or T/T after inspection at first, monthly closing later; claims ask for photos and an 8D report.',
    ),
    note('notation', 'high', 'cldr', 'always', '数字日期年/月/日，24 小时制。', 'Numeric dates run year/month/day, 24-hour clock.'),
    note('taboo', 'medium', 'kbsh', 'greeting', '礼物避免 4 件套、9；人名不用红字。', 'No sets of four or nine as gifts; no names in red.'),
  ],
};
