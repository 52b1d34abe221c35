import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const KE: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '12月20日至1月5日；复活节', en: '20 December to 5 January; Easter' },
  notes: [
    note(
      'address',
      'medium',
      'kbsh',
      'first-contact greeting',
      'Mr./Ms. 加最后署名的姓；Eng.、Dr.、Hon. 照写；亚裔家族企业按其自身习惯。',
      'Mr. or Ms. with the last name signed; Eng., Dr., Hon. as written; Asian-Kenyan firms follow their own custom.',
    ),
    note('opening', 'medium', 'meyer', 'always', '先问候一句。', 'One kind line first.'),
    note('directness', 'medium', 'hall', 'complaint negotiation', '客气含蓄，谈价也谈账期。', 'Courteous and indirect; price and credit together.'),
    note('time', 'medium', 'hall', 'delay', '时间较灵活，前一天再确认。', 'Time is flexible; confirm the day before.'),
    note('decision', 'medium', 'meyer', 'negotiation', '上级决定。', 'Decisions come from the top.'),
    note(
      'payment',
      'medium',
      'ecoprov_pvoc',
      'payment first-contact',
      'T/T 30/70 或 L/C；装运前办 PVoC 证书、IDF，保险由进口商在当地投。',
      'T/T 30/70 or L/C; PVoC and IDF before shipment, insurance placed locally by the importer.',
    ),
    note('channel', 'medium', 'gwi2020', 'always', 'WhatsApp 极普遍，正式内容发邮件。', 'WhatsApp is everywhere; formal matters go by mail.'),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年。', 'Day/month/year.'),
    note('taboo', 'medium', 'kbsh', 'always', '不谈部族政治。', 'No tribal politics.'),
  ],
};
