import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const MOST_WORDS = 110;

function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const isLetter = text.charCodeAt(at) > 32;
    if (isLetter && !inWord) count++;
    inWord = isLetter;
  }
  return count;
}

export const paragraphTooLong: TradeRule = defineRule({
  id: 'paragraph-too-long',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '段落太长', en: 'Paragraph too long' },
  message: { 'zh-CN': '这一段有 {words} 个词，手机上是一整屏。', en: 'This paragraph has {words} words: a whole screen on a phone.' },
  why: {
    'zh-CN': '一段只谈一件事：先结论，再细节，再下一步；几项要求用编号列出，对方才会逐项回答。',
    en: 'One matter a paragraph: decision, details, next step. Number several requests so that each is answered.',
  },
  examples: [
    { text: `⟦${'The vessel was changed by the line and we moved the booking. '.repeat(11).trim()}⟧`, subject: 'PO-7731' },
    {
      text: `Dear Anna,\n\n⟦${'We checked the cartons again and found the same marks. '.repeat(13).trim()}⟧\n\nBest regards,\nLi Na`,
      subject: 'PO-7731',
    },
    { text: 'The vessel was changed by the line and we moved the booking.', subject: 'PO-7731' },
    { text: `Dear Anna,\n\n${'We checked the cartons again.\n\n'.repeat(30)}`, subject: 'PO-7731' },
  ],
  wakes: ['whole-mail', 'long-paragraph'],
  find: ({ draft, isWholeMail }) => {
    const hits: Hit[] = [];
    if (!isWholeMail) return hits;
    for (const { kind, start, end } of draft.blocks) {
      if (kind !== 'paragraph' || end - start < MOST_WORDS * 3) continue;
      if (!draft.segments.some((segment) => segment.kind === 'own' && segment.start <= start && end <= segment.end)) continue;
      const words = countWords(draft.text, start, end);
      if (words > MOST_WORDS) hits.push({ start, end, values: { words } });
    }
    return hits;
  },
});
