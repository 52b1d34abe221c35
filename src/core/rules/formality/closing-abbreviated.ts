import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const MAY_CLOSE = /gds|rds\b|\bB\.? ?R|\bt(?:h?x|hks|ks|nx)\b/i;
const SHORT =
  /^(?:with )?(?:(?:many|best|kind|warm|good|bst|b)\.?[\s./]*)?(?:b[\s./]*)?(?:rgds|rgrds|regds|rgs)[\s.,!]*$|^b[./]? ?r\.?s?[.,! ]*$|^(?:many )?(?:tks|thx|thks|tnx)[.,! ]*$|^(?:tks|thx|thks|tnx|thanks?)\.?\s*(?:&|and|\+|\/|n)\s*(?:(?:b|best|bst|kind)?[\s./]*(?:rgds|rgrds|regds)|b[./]?\s?r)[.,! ]*$/i;
const THANKS = /^(?:many )?(?:tks|thx|thks|tnx|thanks?)\b/i;
const ONLY_THANKS = /^(?:many )?(?:tks|thx|thks|tnx)$/i;
/** A closing stands within so many units of the end of what was written. */
const TAIL = 600;

export const closingAbbreviated: TradeRule = defineRule({
  id: 'closing-abbreviated',
  group: 'formality',
  severity: 'info',
  title: { 'zh-CN': '结尾敬语缩写', en: 'Closing in short form' },
  message: { 'zh-CN': '“{quote}”写全更得体：“{replacement}”', en: '“{quote}” is telegram style: write “{replacement}”.' },
  why: {
    'zh-CN': 'B.Rgds、BR 省两秒，读起来却像在赶人，很多买家也不认识。写全：Best regards,。',
    en: 'It saves two seconds and reads as haste, and not every reader knows what it stands for. Write “Best regards,”.',
  },
  examples: [
    { text: 'Dear Anna,\n\nThe PI is attached.\n\n⟦B.Rgds⟧,\nLi Na', fixed: 'Dear Anna,\n\nThe PI is attached.\n\nBest regards,\nLi Na' },
    { text: 'Dear Anna,\n\nThe PI is attached.\n\n⟦BR⟧,\nLi Na', fixed: 'Dear Anna,\n\nThe PI is attached.\n\nBest regards,\nLi Na' },
    {
      text: 'Dear Anna,\n\nThe PI is attached.\n\n⟦Tks & B.Rgds⟧\nLi Na',
      fixed: 'Dear Anna,\n\nThe PI is attached.\n\nThanks and best regards\nLi Na',
    },
    { text: 'Dear Anna,\n\nThe PI is attached.\n\n⟦Thx⟧,\nLi Na', fixed: 'Dear Anna,\n\nThe PI is attached.\n\nThank you,\nLi Na' },
    { text: 'Dear Anna,\n\nThe PI is attached.\n\nBest regards,\nLi Na' },
    { text: 'Dear Anna,\n\nBR-200 is the spare part.\n\nRegards,\nLi Na' },
  ],
  wakes: ['whole-mail'],
  find: ({ draft }) => {
    const { segments, text } = draft;
    let end = 0;
    for (const segment of segments) if (segment.kind === 'own' || segment.kind === 'signature') end = segment.end;
    const from = Math.max(0, end - TAIL);
    const tail = text.slice(from, end);
    const hits: Hit[] = [];
    if (!MAY_CLOSE.test(tail)) return hits;
    let start = from;
    for (const line of tail.split('\n')) {
      const words = line.trim();
      if (words.length < 40 && (start === 0 || text.charAt(start - 1) === '\n') && SHORT.test(words)) {
        const at = start + line.indexOf(words);
        const bare = words.replace(/[.,!\s]+$/, '');
        const replacement = ONLY_THANKS.test(bare) ? 'Thank you' : THANKS.test(bare) ? 'Thanks and best regards' : 'Best regards';
        const place = { start: at, end: at + bare.length };
        if (segments.some(({ kind, ...span }) => (kind === 'own' || kind === 'signature') && span.start <= place.start && place.end <= span.end))
          hits.push({ ...place, values: { replacement }, fixes: [{ label: replacement, edits: [{ ...place, text: replacement }] }] });
      }
      start += line.length + 1;
    }
    return hits;
  },
});
