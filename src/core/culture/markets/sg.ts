import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const SG: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '农历新年；年底', en: 'Chinese New Year; the end of the year' },
  notes: [
    note(
      'address',
      'medium',
      'entersingapore_names',
      'first-contact greeting',
      '华人姓在前，常有英文名：Tan Wei Ming, Adrian 称 Mr. Tan 或 Adrian；马来、印裔按各自习惯。',
      'Chinese names put the family name first, often with an English name: Tan Wei Ming, Adrian is Mr. Tan or Adrian; others follow their own custom.',
    ),
    note('opening', 'medium', 'meyer', 'always', '简短，直接谈事。', 'Short and to the point.'),
    note('directness', 'medium', 'meyer', 'complaint negotiation', '高效、看数字、重合同。', 'Efficient, by numbers, with a contract.'),
    note('time', 'medium', 'meyer', 'delay always', '守时、节奏快。', 'Punctual and fast.'),
    note('decision', 'medium', 'meyer', 'negotiation', '上级决定，较快。', 'From the top and quickly.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment first-contact',
      'T/T、O/A 30–60 天；贸易公司多，问清最终买家与收货人。',
      'T/T or open account 30 to 60 days; with trading houses ask for end buyer and consignee.',
    ),
    note('notation', 'high', 'cldr', 'always', '“$”会被读成新元，写 USD；日期日/月/年。', '$ reads as Singapore dollars, write USD; day/month/year.'),
    note('taboo', 'medium', 'kbsh', 'greeting', '不谈种族宗教；给华人不送钟。', 'No race or religion; no clocks as gifts for Chinese readers.'),
  ],
};
