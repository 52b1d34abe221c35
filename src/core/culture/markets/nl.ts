import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const NL: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '7月下旬至8月；4月27日国王节；12月24日至1月2日',
    en: 'Late July and August; King’s Day on 27 April; 24 December to 2 January',
  },
  notes: [
    note(
      'address',
      'medium',
      'wbc_nl',
      'first-contact greeting',
      '首封 Mr./Ms. 加姓，很快称名；Jan de Vries，但 Mr. De Vries。',
      'Mr. or Ms. first, first names soon; Jan de Vries, but Mr. De Vries.',
    ),
    note(
      'directness',
      'medium',
      'cultureinc_nl',
      'complaint negotiation',
      '直说是尊重；能不能做请明确回答，不要用“a little difficult”代替不行。',
      'Directness shows respect: say yes or no; “a little difficult” is read as possible.',
    ),
    note('opening', 'medium', 'meyer', 'always', '寒暄可省，第一句写事由。', 'Skip small talk; the first line says what it is about.'),
    note(
      'time',
      'medium',
      'meyer',
      'delay always',
      '提前几周排计划；不少人每周只上四天，问清工作日。',
      'Weeks are planned ahead and part-time is common: ask on which days your contact works.',
    ),
    note('decision', 'medium', 'meyer', 'negotiation', '各方都听过才定，定后稳定。', 'Everybody is heard before a decision, which then stands.'),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      '老客户 O/A 30–60 天，新客户定金；鹿特丹货代多，问清谁是进口商。',
      'Open account 30 to 60 days, deposit for new buyers; ask who is importer of record.',
    ),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '日期日-月-年；逗号是小数点；国名写 the Netherlands。',
      'Day-month-year; the comma is decimal; write the Netherlands, not Holland.',
    ),
    note(
      'taboo',
      'low',
      'kbsh',
      'always',
      '不炫耀头衔、规模和身价；国名写 the Netherlands，不写 Holland。',
      'No display of rank, size or wealth; write the Netherlands, not Holland.',
    ),
  ],
};
