import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const MANY = 3;

/** Several words of doubt in one sentence. */
export const hedgesPiled: TradeRule = defineRule({
  id: 'hedges-piled',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '含糊词叠用', en: 'Hedges piled up' },
  message: { 'zh-CN': '一句里有 {count} 个“也许”类的词，听不出行不行。', en: '{count} words of doubt in one sentence leave the answer open.' },
  why: {
    'zh-CN': '中文的客气是留余地，英文里叠用 maybe、might、possibly 就成了没有答复。留一个，或写条件：We can give 2 % from 500 pcs.',
    en: 'One might is polite, three are no answer. Keep one, or name the condition: “We can give 2 % from 500 pcs.”',
  },
  phrases: [
    'maybe',
    'perhaps',
    'possibly',
    'probably',
    'might',
    'i think',
    'we think',
    'i guess',
    'it seems',
    'kind of',
    'sort of',
    'not sure',
    'somehow',
    'more or less',
  ],
  overlapping: true,
  examples: [
    { text: '⟦Perhaps we might possibly⟧ give you a discount.' },
    { text: '⟦I think it is probably not sure⟧ whether the port is open.' },
    { text: 'Perhaps we might ship in two lots.' },
    { text: 'Maybe on Friday. It might rain, and it seems that the port closes.' },
  ],
  find: (input) => {
    const hits: Hit[] = [];
    const { text } = input.draft;
    let open: { sentence: number; start: number; end: number; count: number } | undefined;
    const close = (): void => {
      if (open && open.count >= MANY) hits.push({ start: open.start, end: open.end, values: { count: open.count } });
    };
    for (const { start, end } of input.phrases('hedges-piled')) {
      // `that kind of`, `two sorts of` name a thing.
      if (
        /^(?:kind|sort) of$/i.test(text.slice(start, end)) &&
        /\b(?:this|that|what|a|the|which|any|each|every|some) $/i.test(text.slice(Math.max(0, start - 6), start))
      )
        continue;
      const sentence = sentenceAt(input, start)?.start ?? -1;
      if (open?.sentence === sentence) {
        open.count++;
        open.end = end;
      } else {
        close();
        open = { sentence, start, end, count: 1 };
      }
    }
    close();
    return hits;
  },
});
