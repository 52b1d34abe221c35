import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const CA: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '7–8月休假季；12月24日至1月2日；魁北克建筑业7月最后两周停工',
    en: 'Summer holidays in July and August; 24 December to 2 January; Quebec’s construction holiday in the last two weeks of July',
  },
  notes: [
    note(
      'address',
      'low',
      'ccg_travel:canada',
      'first-contact greeting',
      '首封用 Mr./Ms. 加姓，很快改称名；魁北克宜用 Monsieur/Madame。',
      'Mr. or Ms. and the family name in a first mail, first names soon after; Monsieur or Madame in Quebec.',
    ),
    note(
      'directness',
      'low',
      'meyer',
      'complaint negotiation',
      '内容直说、语气客气，不喜强压式砍价。',
      'Content is direct, the form polite; hard bargaining is rarely welcome.',
    ),
    note('time', 'low', 'meyer', 'delay always', '守时，日期写清。', 'Punctuality is usual: write exact dates.'),
    note('decision', 'low', 'meyer', 'negotiation', '内部先商量，定下后不轻易改。', 'Firms consult inside first and then stand by the decision.'),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '数字日期有年-月-日、日/月、月/日多种读法，请用英文月份；“$”会被读成加元，写 USD 或 CAD。',
      'Numeric dates are read in three ways, and $ may mean Canadian dollars: write the month as a word, and USD or CAD.',
    ),
    note(
      'payment',
      'low',
      'ccg_trade:canada',
      'payment',
      '新客户 T/T 定金，老客户常 Net 30–60；CAD 也可指交单付现（CAD），货币与付款方式分开写清。',
      'Deposit for new buyers, Net 30 to 60 later. CAD is the currency and also cash against documents: say which.',
    ),
    note(
      'taboo',
      'low',
      'kbsh',
      'first-contact',
      '不要当作美国市场的一部分来写；进魁北克的标签与合同要有法文。',
      'Do not write as if to the United States; labels and contracts for Quebec need French.',
    ),
    note('week', 'high', 'cldr', 'always', '六个时区，许多假日由各省规定。', 'Six time zones, and many holidays belong to single provinces.'),
  ],
};
