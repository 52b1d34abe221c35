import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const GB: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '12月24日至1月2日；5月和8月的银行假日；8月部分休假',
    en: '24 December to 2 January; bank holiday Mondays in May and August; part of August',
  },
  notes: [
    note(
      'address',
      'medium',
      'wbc_uk',
      'first-contact greeting',
      '首封 Dear Mr/Ms 加姓（英式不加点），对方署名用名后改称名；Sir 加名。',
      'Dear Mr or Ms and family name first (no full stop), first names once they sign so; Sir goes with the given name.',
    ),
    note(
      'directness',
      'medium',
      'toplist_uk',
      'complaint negotiation',
      '批评常很含蓄：quite good、not bad、I hear what you say 可能是不满意，请追问具体意思。',
      'Criticism is understated: “quite good” or “I hear what you say” may be a no. Ask what exactly to change.',
    ),
    note('opening', 'medium', 'meyer', 'always', '一句问候即可。', 'One polite line is usual.'),
    note('time', 'medium', 'meyer', 'delay always', '守时，答应的截止日要兑现；要延误先说。', 'Deadlines are kept; if one slips, say so beforehand.'),
    note(
      'decision',
      'medium',
      'meyer',
      'negotiation',
      '团队商量、经理决定；不喜欢强推销。',
      'The team is consulted, a manager decides; hard selling puts off.',
    ),
    note(
      'payment',
      'low',
      'trade_practice',
      'payment',
      '老客户赊销 30–60 天，新客户 T/T 定金，L/C 少见；核对 VAT/EORI 与 CE/UKCA。',
      'Open account 30 to 60 days for known buyers, deposit for new ones; check VAT, EORI and CE/UKCA.',
    ),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '日期日/月/年；英式拼写（colour, centre）。',
      'Dates read day/month/year; British spelling (colour, centre).',
    ),
    note(
      'taboo',
      'medium',
      'kbsh',
      'first-contact',
      '英国不等于英格兰：写 the UK；不问私人问题。',
      'The UK is more than England; no personal questions.',
    ),
  ],
};
