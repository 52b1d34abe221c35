import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const BD: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '斋月；两个开斋/宰牲节（一周以上）；杜尔迦节', en: 'Ramadan; both Eids (a week and more); Durga Puja' },
  notes: [
    note(
      'address',
      'medium',
      'ccg_bd',
      'first-contact greeting',
      'Mr./Ms. 加对方署名的名；Md. 是 Mohammad 的缩写，不当名字用。',
      'Mr. or Ms. with the name signed; Md. stands for Mohammad and is not used as a first name.',
    ),
    note('opening', 'medium', 'hall', 'always', '先问候一句；Dear Sir 属正常。', 'One kind line; Dear Sir is normal.'),
    note(
      'directness',
      'medium',
      'hall',
      'complaint negotiation',
      '客气含蓄、先谈价，要有耐心。',
      'Courteous and indirect, price first, with patience.',
    ),
    note(
      'time',
      'medium',
      'hall',
      'delay',
      '开 L/C 往往要几周，交期从收到 L/C 起算写清。',
      'Opening an L/C takes weeks: count lead time from its receipt.',
    ),
    note('decision', 'medium', 'hall', 'negotiation', '老板拍板。', 'The owner decides.'),
    note(
      'payment',
      'medium',
      'tradegov_bd',
      'payment',
      '建议不可撤销保兑 L/C；纺织业常用 60–180 天远期，留意付款延迟和以单证不符为由的扣款。',
      'A confirmed irrevocable L/C is advised; usance of 60 to 180 days is frequent in textiles. Expect delays and discrepancy claims.',
    ),
    note(
      'week',
      'high',
      'ccg_bd',
      'always',
      '周五、周六休息，周日至周四上班。',
      'The weekend is Friday and Saturday; work runs from Sunday to Thursday.',
    ),
    note('notation', 'high', 'cldr', 'always', '数字按 12,34,567 分组（lakh、crore）。', 'Digits group as 12,34,567 (lakh, crore).'),
    note('taboo', 'medium', 'kbsh', 'always', '不提酒与猪肉。', 'No alcohol or pork.'),
  ],
};
