import { mannersEvidence, customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const HEDGES =
  'might|perhaps|maybe|possibly|could|would|somewhat|rather|slightly|if possible|worth considering|at some stage|at some point|too much of an inconvenience|not be too much|one could|wonder whether|wondering whether|it seems|seems to|kind of|sort of|in a way|more or less'.split(
    '|',
  );
/** So many different ones in a sentence leave no statement in it. */
const MANY = 4;
/** A polite question may have two or three of them. */
const ASKS = /^(?:could|would|can|may|might)\b/i;

/** A sentence of hedges to a reader who is used to plain words. */
export const hedgesStacked: TradeRule = defineRule({
  id: 'hedges-stacked',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '一句话绕了太多弯', en: 'One hedge upon another' },
  message: {
    'zh-CN': '这一句有 {count} 处缓和语，{market}读者看不出要他做什么',
    en: '{count} hedges in one sentence: a reader in {market} may not see what you ask',
  },
  why: {
    'zh-CN': '当地邮件一般直说。说清谁做什么、到哪天：Please pay invoice 2211 by 5 May. 客气用一个 please 就够。',
    en: 'Mail there is usually plain: who does what, by which day. “Please pay invoice 2211 by 5 May” is polite enough.',
  },
  source: 'meyer',
  examples: [
    {
      text: 'It ⟦might perhaps be worth considering whether one could possibly⟧ look at the open invoice.',
      context: customerIn('NL'),
    },
    { text: '⟦Maybe it could perhaps be possible that one might⟧ look at it.', context: customerIn('DE') },
    { text: 'It might perhaps be worth considering whether one could possibly look at the open invoice.', context: customerIn('JP') },
    { text: 'Perhaps you could send the drawing, if possible today.', context: customerIn('DE') },
    { text: 'It might perhaps be worth considering whether one could possibly look at it.' },
  ],
  phrases: HEDGES,
  wakes: ['customer'],
  *find(input) {
    const manners = readerManners(input);
    if (manners?.directness !== 'direct') return;
    let read = -1;
    const places = input.phrases('hedges-stacked');
    for (const { start } of places) {
      const sentence = start < read ? undefined : sentenceAt(input, start);
      if (!sentence) continue;
      read = sentence.end;
      const inside = places.filter((place) => place.start >= sentence.start && place.end <= sentence.end);
      const count = new Set(inside.map(({ phrase }) => phrase)).size;
      if (count < MANY + (ASKS.test(input.draft.text.slice(sentence.start, sentence.start + 8)) ? 1 : 0)) continue;
      yield {
        start,
        end: Math.max(...inside.map(({ end }) => end)),
        values: { market: manners.name, count },
        evidence: mannersEvidence(manners, 'tone', { 'zh-CN': '一般直说', en: 'plain wording is usual' }),
      };
    }
  },
});
