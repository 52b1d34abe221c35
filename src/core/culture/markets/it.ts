import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const IT: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '8月（8月15日前后2–3周）；12月24日至1月6日', en: 'August (two to three weeks around the 15th); 24 December to 6 January' },
  notes: [
    note(
      'address',
      'medium',
      'sellingtoitaly_names',
      'first-contact greeting',
      'Ing.、Dott.、Avv. 加姓，其余 Sig./Mr.；对方邀请后才称名。',
      'Ing., Dott. or Avv. with the family name, else Mr. or Ms.; first names when invited.',
    ),
    note(
      'address',
      'medium',
      'sellingtoitaly_names',
      'greeting',
      'Andrea、Simone、Nicola 在意大利是男名，不要凭名字写 Ms.。',
      'Andrea, Simone and Nicola are men’s names there: never pick Mr. or Ms. by the name.',
    ),
    note('opening', 'medium', 'meyer', 'always', '先一句问候。', 'One line of greeting first.'),
    note(
      'directness',
      'medium',
      'meyer',
      'negotiation',
      '重关系、外观与品质，讨论热烈。',
      'Relationship, style and quality count; discussion is lively.',
    ),
    note(
      'time',
      'medium',
      'meyer',
      'delay',
      '时间较灵活，设计改动可能很晚才来，确认书写明截止日。',
      'Dates are often moved and design changes may come late: fix a last day for changes.',
    ),
    note('decision', 'medium', 'meyer', 'negotiation', '中小企业由老板家族拍板。', 'In smaller firms the owner family decides.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      'T/T 30/70，大单 L/C；当地账期常 60–120 天，赊销请投保。',
      'T/T 30/70, L/C for large orders; local terms run 60 to 120 days, so insure open account.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年；逗号是小数点。', 'Day/month/year; the comma is decimal.'),
    note(
      'taboo',
      'low',
      'kbsh',
      'always',
      '礼品不送菊花、不用紫色包装；批号避开 17。',
      'No chrysanthemums or purple wrapping as gifts; 17 stands for bad luck.',
    ),
  ],
};
