import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const ID: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '开斋节（Lebaran）前后 1–2 周；年底', en: 'One to two weeks around Lebaran (Eid al-Fitr); the end of the year' },
  notes: [
    note(
      'address',
      'high',
      'execplanet_id1',
      'first-contact greeting',
      'Pak（先生）/Ibu（女士）加名：Pak Budi；只有一个名字很正常，别追问姓。',
      'Pak or Ibu with the given name (Pak Budi); a single name is complete, so do not ask for a surname.',
    ),
    note('opening', 'medium', 'meyer', 'always', '先问候一句。', 'One kind line first.'),
    note(
      'directness',
      'medium',
      'meyer',
      'complaint negotiation',
      '重和谐；belum（还没）常是婉拒。',
      'Harmony counts; belum (not yet) is often a no.',
    ),
    note('time', 'medium', 'meyer', 'delay', '时间较灵活，提前温和提醒。', 'Time is flexible; remind gently and early.'),
    note('decision', 'medium', 'meyer', 'negotiation', '上级决定，但会先协商。', 'From the top, after consultation.'),
    note(
      'payment',
      'low',
      'ccg_trade:indonesia',
      'payment first-contact',
      'T/T 30/70，大单 L/C；进口配额、SNI、检验要求常变；Form E。',
      'T/T 30/70, L/C for large orders; quotas, SNI and surveyor reports change; Form E.',
    ),
    note(
      'week',
      'medium',
      'cldr',
      'always',
      '周五中午礼拜；公假会加“共同休假”连成长假。',
      'Friday prayer at noon; joint leave turns holidays into long breaks.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年；逗号是小数点。', 'Day/month/year; the comma is decimal.'),
    note('channel', 'medium', 'gwi2020', 'always', 'WhatsApp 普及，正式内容发邮件。', 'WhatsApp is common; formal matters go by mail.'),
    note(
      'taboo',
      'medium',
      'kbsh',
      'always',
      '对穆斯林读者不提酒与猪肉；不谈宗教与历史事件。',
      'No alcohol or pork with Muslim readers; no religion or past conflicts.',
    ),
  ],
};
