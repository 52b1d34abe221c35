import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const PL: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '12月24日至1月6日；5月1–3日；圣体节连休；11月1日',
    en: '24 December to 6 January; 1 to 3 May; the Corpus Christi bridge; 1 November',
  },
  notes: [
    note(
      'address',
      'high',
      'jobsac_pl',
      'first-contact greeting',
      'Mr./Ms. 加姓；Kowalski/Kowalska 是同一个姓的男女写法，照写不“纠正”。',
      'Mr. or Ms. with the family name; Kowalski and Kowalska are one name, so do not correct it.',
    ),
    note('opening', 'medium', 'meyer', 'always', '直接谈事，客套一句即可。', 'Business comes directly; one polite line is enough.'),
    note('directness', 'medium', 'meyer', 'complaint negotiation', '就事论事，可直说。', 'Factual and direct wording is usual.'),
    note(
      'decision',
      'high',
      'wbc_pl',
      'negotiation',
      '老板或管理层决定，起初较谨慎，对价格敏感。',
      'The owner or board decides; caution at first, and a sharp eye on price.',
    ),
    note('time', 'medium', 'meyer', 'delay always', '守时，日期写清。', 'Dates are kept; write them exactly.'),
    note('payment', 'low', 'trade_practice', 'payment', 'T/T 30/70；投保后 O/A 30–60 天。', 'T/T 30/70; insured open account of 30 to 60 days.'),
    note('notation', 'high', 'cldr', 'always', '日期 日.月.年，24 小时制；逗号是小数点。', 'Day.month.year, 24-hour clock; the comma is decimal.'),
    note('taboo', 'medium', 'kbsh', 'always', '写 Central Europe，不写 Eastern Europe。', 'Write Central Europe rather than Eastern Europe.'),
  ],
};
