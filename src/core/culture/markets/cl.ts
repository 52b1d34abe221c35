import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const CL: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '2月暑假；9月18–19日国庆周', en: 'February, summer holidays; the week of 18 and 19 September' },
  notes: [
    note(
      'address',
      'low',
      'ccg_travel:chile',
      'first-contact greeting',
      'Sr./Sra. 加第一个姓；Don/Doña 加名表示尊敬。',
      'Sr. or Sra. with the first of two family names; Don or Doña with the given name is a respectful form.',
    ),
    note(
      'directness',
      'low',
      'kbsh',
      'negotiation complaint',
      '语气含蓄、平实，不夸张。',
      'Tone is reserved and matter-of-fact, without superlatives.',
    ),
    note('time', 'low', 'kbsh', 'delay always', '较守时，日期要写清。', 'Punctuality is usual; write exact dates.'),
    note(
      'decision',
      'low',
      'kbsh',
      'negotiation',
      '自上而下，决定较快；会同时比较多家供应商。',
      'Decisions come from the top and fairly fast; several suppliers are compared.',
    ),
    note(
      'payment',
      'low',
      'ccg_trade:chile',
      'payment',
      'T/T 30/70、L/C；连锁渠道会要 30–90 天；中智自贸协定请备 Form F。',
      'T/T 30/70 or L/C, 30 to 90 days for chains; the free trade agreement needs a Form F certificate.',
    ),
    note('notation', 'high', 'cldr', 'always', '“$”会被读成智利比索；逗号是小数点。', '$ reads as Chilean pesos; the comma is decimal.'),
    note('taboo', 'low', 'kbsh', 'always', '不拿智利与邻国作比较。', 'Avoid comparing the country with its neighbours.'),
  ],
};
