import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const IL: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '逾越节周；犹太新年至住棚节（9–10月）', en: 'Passover week; Rosh Hashanah to Sukkot in September and October' },
  notes: [
    note('address', 'low', 'kbsh', 'first-contact greeting', '一开始就称名：Hi David。', 'First names at once: Hi David.'),
    note(
      'directness',
      'medium',
      'meyer',
      'complaint negotiation',
      '邮件短、当面反对都属正常，不是失礼；给明确答复和依据。',
      'Short mails and open disagreement are normal; answer plainly, with facts.',
    ),
    note('opening', 'medium', 'meyer', 'always', '直接谈事。', 'Straight to business.'),
    note('time', 'medium', 'hall', 'delay', '节奏快，常临时改动。', 'Fast pace, last-minute changes.'),
    note(
      'decision',
      'medium',
      'meyer',
      'negotiation',
      '老板决定很快，会逐条要求依据。',
      'The owner decides quickly and asks for proof of every claim.',
    ),
    note(
      'payment',
      'medium',
      'tradegov_israel',
      'payment',
      'L/C 常见，进口商也喜欢 CAD；后期账期多为月结加 30–60 天。',
      'L/C is common, importers like CAD; later terms run end of month plus 30 to 60 days.',
    ),
    note(
      'week',
      'high',
      'cldr',
      'always',
      '周五、周六休息；周五下午到周六晚不联系。',
      'The weekend is Friday and Saturday; no contact from Friday afternoon to Saturday night.',
    ),
    note('taboo', 'medium', 'kbsh', 'always', '不谈政治与战争；食品礼物问清是否合洁食（kosher）。', 'No politics or war; food gifts only if kosher.'),
  ],
};
