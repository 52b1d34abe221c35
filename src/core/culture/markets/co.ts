import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const CO: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '12月15日至1月中；圣周；许多周一公休', en: '15 December to mid January; Easter week; many Monday holidays' },
  notes: [
    note(
      'address',
      'low',
      'ccg_travel:colombia',
      'first-contact greeting',
      'Dr./Ing. 或 Sr./Sra. 加第一个姓；对资深人士常称 Doctor(a)。',
      'Dr., Ing., Sr. or Sra. with the first family name; Doctor(a) is used for many senior people.',
    ),
    note('opening', 'low', 'kbsh', 'always', '先一句问候对方和团队。', 'One line about the reader and the team comes first.'),
    note(
      'directness',
      'low',
      'kbsh',
      'negotiation complaint',
      '语气客气婉转，避免正面冲突。',
      'Tone is courteous and indirect; avoid confrontation.',
    ),
    note('time', 'low', 'kbsh', 'delay always', '时间较灵活，会议前一天再确认。', 'Time is flexible; confirm meetings the day before.'),
    note('decision', 'low', 'kbsh', 'negotiation', '上级拍板。', 'Decisions come from the top.'),
    note(
      'payment',
      'low',
      'ccg_trade:colombia',
      'payment',
      'T/T 30/70，大单 L/C；常要 60–90 天账期；RETIE/RETILAP 与标签由进口商办。',
      'T/T 30/70, L/C for large orders, 60 to 90 days often asked; RETIE, RETILAP and labels are the importer’s task.',
    ),
    note(
      'notation',
      'high',
      'cldr',
      'always',
      '国名拼 Colombia，不是 Columbia；“$”会被读成比索。',
      'Spell the country Colombia, with an o; $ reads as pesos.',
    ),
    note('taboo', 'low', 'kbsh', 'always', '不开与毒品有关的玩笑。', 'No jokes about drugs.'),
  ],
};
