import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const SE: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '7月工业休假；仲夏周；12月23日至1月6日', en: 'July, the industrial holiday; Midsummer week; 23 December to 6 January' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      '对所有人直接称名，包括总经理；堆头衔显得生硬。',
      'First names for everybody, the managing director too; titles look stiff.',
    ),
    note('opening', 'low', 'meyer', 'always', 'Hi 加名，一句谢谢，直接谈事。', 'Hi and the first name, a word of thanks, then business.'),
    note(
      'directness',
      'low',
      'meyer',
      'complaint negotiation',
      '直说但语气平静，不争执；不夸大。',
      'Direct but calm, without a quarrel; no exaggeration.',
    ),
    note(
      'time',
      'low',
      'meyer',
      'delay always',
      '按计划走，准点下班；节前半天。',
      'Plans are kept and offices close on time; half days before holidays.',
    ),
    note(
      'decision',
      'low',
      'meyer',
      'negotiation',
      '集体讨论，慢但稳；常问环保与可持续。',
      'Consensus takes time and then holds; expect questions on sustainability.',
    ),
    note('payment', 'low', 'trade_practice', 'payment', 'O/A 30 天或 T/T。', 'Open account 30 days or T/T.'),
    note('notation', 'high', 'cldr', 'always', '数字日期年-月-日；逗号是小数点。', 'Numeric dates run year-month-day; the comma is decimal.'),
    note('taboo', 'low', 'kbsh', 'always', '避免自夸。', 'Avoid boasting.'),
  ],
};
