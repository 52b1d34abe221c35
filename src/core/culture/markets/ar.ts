import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const AR: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '1月大假；狂欢节；圣周', en: 'January, the main holiday month; Carnival; Easter week' },
  notes: [
    note(
      'address',
      'high',
      'kbsh',
      'first-contact greeting',
      '首封 Sr./Sra. 加姓，Ing.、Dr.、Lic. 照名片写；见过面后常直接称名。',
      'Sr. or Sra. and the family name first; Ing., Dr., Lic. as on the card. First names come soon after meeting.',
    ),
    note('opening', 'medium', 'meyer', 'always', '先问候一句。', 'One line of greeting first.'),
    note(
      'directness',
      'medium',
      'meyer',
      'negotiation',
      '讨论充分，价格往往到最后才定。',
      'Discussion is open, and the price is often settled late.',
    ),
    note(
      'time',
      'medium',
      'hall',
      'delay',
      '因外汇与进口规定常要改期，给出备选方案。',
      'Currency and import rules often force new dates: offer an alternative.',
    ),
    note('decision', 'medium', 'meyer', 'negotiation', '老板拍板。', 'The owner decides.'),
    note(
      'payment',
      'high',
      'marval_2023',
      'payment first-contact',
      '新客户预付 T/T 或保兑 L/C；先问清对方何时能拿到外汇，放账前查央行（BCRA）现行规定。',
      'Advance T/T or a confirmed L/C; ask when the importer gets foreign currency and check the central bank’s rule of the day.',
    ),
    note('notation', 'high', 'cldr', 'always', '“$”会被读成比索，写 USD；逗号是小数点。', '$ reads as pesos, write USD; the comma is decimal.'),
    note('channel', 'medium', 'gwi2020', 'always', 'WhatsApp 普及，正式内容仍发邮件。', 'WhatsApp is common; formal matters still go by mail.'),
    note('taboo', 'medium', 'kbsh', 'always', '信中不提马岛（Malvinas/Falklands）话题。', 'Leave the Malvinas/Falklands out of a mail.'),
  ],
};
