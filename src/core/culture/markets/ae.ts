import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const AE: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '斋月；两个开斋/宰牲节；12月1–3日', en: 'Ramadan; both Eids; 1 to 3 December' },
  notes: [
    note(
      'address',
      'medium',
      'dhow_names',
      'first-contact greeting',
      '看人不看国家：居民大多是外籍，按对方自己的姓名习惯称呼（Mr. Rashid、Mr. Kumar）。',
      'Look at the person, not the country: most residents come from elsewhere (Mr. Rashid, Mr. Kumar).',
    ),
    note('opening', 'medium', 'hall', 'always', '先问候一句。', 'One kind line first.'),
    note(
      'directness',
      'medium',
      'hall',
      'complaint negotiation',
      '语气含蓄；比价快，价格常谈几轮，货物多转口。',
      'Wording is indirect; offers are compared quickly, and goods are often for re-export.',
    ),
    note('decision', 'medium', 'hall', 'negotiation', '老板拍板。', 'The owner decides.'),
    note('time', 'medium', 'kbsh', 'delay', '贸易公司在 WhatsApp 上回得很快。', 'Trading houses answer fast on WhatsApp.'),
    note(
      'week',
      'high',
      'localshj_week',
      'always',
      '2022 年起周六日休息，周五上半天；沙迦周五至周日休。',
      'Since 2022 the weekend is Saturday and Sunday with a short Friday; Sharjah rests Friday to Sunday.',
    ),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment first-contact',
      'T/T 30/70，大单 L/C；核对营业执照、自贸区公司实体和转口去向（制裁）。',
      'T/T 30/70, L/C for large orders; check trade licence, free-zone shell firms and where goods go next.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年，12 小时制。', 'Day/month/year, 12-hour clock.'),
    note('taboo', 'medium', 'kbsh', 'always', '不提酒和猪肉，不评论当地宗教与政府。', 'No alcohol or pork, no remarks on religion or government.'),
  ],
};
