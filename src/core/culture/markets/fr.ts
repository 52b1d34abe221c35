import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const FR: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '8月（许多公司停工2–4周）；5月连休；12月24日至1月2日',
    en: 'August (many firms close for two to four weeks); the bridge days of May; 24 December to 2 January',
  },
  notes: [
    note(
      'address',
      'medium',
      'kbsh',
      'first-contact greeting',
      'Monsieur/Madame 或 Mr./Ms. 加姓；全大写的是姓（DUPONT Jean）。',
      'Monsieur, Madame, Mr. or Ms.; the word in capitals is the family name (DUPONT Jean).',
    ),
    note(
      'opening',
      'medium',
      'kbsh',
      'always',
      '开头先问好（Bonjour），直接进正文显得失礼。',
      'Open with a greeting (Bonjour); starting without one is felt as rude.',
    ),
    note(
      'directness',
      'medium',
      'meyer',
      'complaint negotiation',
      '观点辩论很常见，第一个 non 往往是讨论的开始；形式要讲究。',
      'Debate is normal and a first no may open the talk; the form stays elegant.',
    ),
    note('time', 'medium', 'meyer', 'delay', '守时但有弹性，12–14 点午休。', 'Punctual with some tolerance; lunch is from 12 to 14.'),
    note(
      'decision',
      'medium',
      'meyer',
      'negotiation',
      '集中决策，先讲道理再谈价格。',
      'Decisions are centralised; the reasoning comes before the price.',
    ),
    note(
      'payment',
      'low',
      'fr_ccom',
      'payment',
      '法定账期上限：发票日起 60 天或月结 45 天。',
      'By law at most 60 days from invoice or 45 days end of month.',
    ),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年，24 小时制；逗号是小数点。', 'Day/month/year, 24-hour clock; the comma is decimal.'),
    note('taboo', 'medium', 'kbsh', 'always', '用法语就请人校对；语言质量被看重。', 'If you write French, have it proofread.'),
  ],
};
