import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const MY: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '开斋节；农历新年；12月学校假期', en: 'Hari Raya; Chinese New Year; school holidays in December' },
  notes: [
    note(
      'address',
      'medium',
      'entersingapore_names',
      'first-contact greeting',
      '看姓名属哪种习惯：马来名称名（Encik Ahmad），华人称姓（Mr. Tan），印裔称名；bin、a/l 不是名字。',
      'The shape of the name decides: Malay by given name (Encik Ahmad), Chinese by family name (Mr. Tan), Indian by given name; bin and a/l are no names.',
    ),
    note(
      'address',
      'medium',
      'entersingapore_names',
      'greeting',
      "Datuk、Dato'、Tan Sri 等封号放最前，不可省。",
      'Datuk, Dato’, Tan Sri come first and are never dropped.',
    ),
    note('opening', 'low', 'kbsh', 'always', '先问候一句。', 'One kind line first.'),
    note('directness', 'low', 'kbsh', 'complaint negotiation', '客气含蓄；会多家比价。', 'Polite and indirect; prices are compared.'),
    note('decision', 'low', 'kbsh', 'negotiation', '上级决定。', 'Decisions come from the top.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      'T/T 30/70，O/A 30–90 天；SIRIM；Form E 或 RCEP。',
      'T/T 30/70, open account 30 to 90 days; SIRIM; Form E or RCEP.',
    ),
    note(
      'week',
      'high',
      'thestar_johor',
      'always',
      '吉兰丹、登嘉楼、吉打周五六休息；柔佛 2025 年起改回周六日。',
      'Kelantan, Terengganu and Kedah rest on Friday and Saturday; Johor is back to Saturday and Sunday since 2025.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年，12 小时制。', 'Day/month/year, 12-hour clock.'),
    note('taboo', 'low', 'kbsh', 'always', '对马来读者不提酒与猪肉；不谈种族宗教。', 'No alcohol or pork with Malay readers; no race or religion.'),
    note(
      'time',
      'low',
      'kbsh',
      'delay',
      '各公司习惯不一，重要日期发一封简短提醒最稳妥。',
      'Habits differ from firm to firm: a short reminder before an important date is usual.',
    ),
  ],
};
