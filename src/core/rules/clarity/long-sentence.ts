import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Words above which a reader with another first language loses the thread. Short enough not to be met by a sentence with a normal list of terms. */
const LIMIT = 38;

function wordsIn(text: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 0xc0;
    if (letter && !inside) count++;
    inside = letter || (inside && (unit === 39 || unit === 45 || unit === 0x2019));
  }
  return count;
}

export const longSentence: TradeRule = {
  id: 'long-sentence',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '句子太长', en: 'Long sentence' },
  message: { 'zh-CN': '这句有 {count} 个词：拆成两三句', en: 'This sentence has {count} words: split it.' },
  why: {
    'zh-CN': '中文一逗到底，英语一句一事。外国买家也多半不是英语母语，15–20 个词最好读；在 and、which、because 处断开。',
    en: 'One thought a sentence: 15 to 20 words read best, above all for a reader with another first language. Break it at and, which or because.',
  },
  wakes: ['long-sentence'],
  find: (input) => {
    const hits: Hit[] = [];
    const { text } = input.draft;
    for (const { start, end } of input.sentences) {
      if (end - start < LIMIT * 4) continue;
      const count = wordsIn(text, start, end);
      // A list behind a colon or with many figures is no sentence to split.
      if (count > LIMIT && !isList(text, start, end)) hits.push({ start, end, values: { count } });
    }
    return hits;
  },
  examples: [
    {
      text: '⟦We have received your mail of yesterday and after checking with our production department who is now very busy because of the many orders before the holiday we are afraid that the delivery will be a little later than the date in the PI.⟧',
    },
    {
      text: '⟦Our company was founded in the year of the first fair and we have many workshops with modern machines from Germany and Japan which can make all kinds of lamps for home and garden and also for hotels and we export them to many countries.⟧',
    },
    {
      text: 'Thank you for your mail of 2 March. Production is full before the holiday. The new ship date is 18 March, six days later than in the PI.',
    },
    {
      text: 'Included are: lamp, driver, cable, plug, hook, ring, cap, base, tube, lens, screw, nut, washer, clip, frame, glass, cover, seal, label, card, box, bag, tape, film, foam, tray, lid, pin, bolt, rail, arm, leg, foot, knob, fuse, wire, sheet, plate, manual.',
    },
  ],
};

function isList(text: string, start: number, end: number): boolean {
  let signs = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 44 || unit === 59 || unit === 58 || (unit >= 48 && unit <= 57) || unit === 10) signs++;
  }
  return signs * 12 > end - start || text.slice(start, end).indexOf(';') >= 0;
}
