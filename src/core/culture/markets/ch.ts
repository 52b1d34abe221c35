import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const CH: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '7月中至8月中；12月23日至1月6日', en: 'Mid July to mid August; 23 December to 6 January' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      'Mr./Ms. 加姓；语言看所在州：先看城市再选德、法、意文或英文。',
      'Mr. or Ms. with the family name; the language follows the canton, so look at the city first.',
    ),
    note('opening', 'low', 'meyer', 'always', '一句感谢后直接谈事。', 'A word of thanks, then business.'),
    note('directness', 'low', 'meyer', 'complaint negotiation', '内容直接、形式得体。', 'Direct in content, diplomatic in form.'),
    note('time', 'low', 'meyer', 'delay always', '对准时要求很高。', 'Punctuality is expected strictly.'),
    note('decision', 'low', 'meyer', 'negotiation', '协商一致，谨慎；看重品质与精确。', 'Careful consensus; quality and precision count.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      'O/A 30 天，T/T（瑞郎、欧元或美元）；中瑞自贸原产地证可减税。',
      'Open account 30 days or T/T in CHF, EUR or USD; the free trade certificate saves duty.',
    ),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      "千位分隔是撇号 1'234.50；日期 日.月.年；瑞士德文不用 ß。",
      "Thousands take an apostrophe (1'234.50), dates day.month.year; Swiss German has no ß.",
    ),
    note(
      'taboo',
      'low',
      'kbsh',
      'always',
      '瑞士不属欧盟，认证写法别照搬；不谈财富。',
      'Not part of the EU, so certificates differ; money is not a topic.',
    ),
    note('week', 'low', 'cldr', 'always', '假日各州不同。', 'Holidays differ by canton.'),
  ],
};
