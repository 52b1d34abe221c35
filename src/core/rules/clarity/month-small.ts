import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Months that are ordinary words too: only behind the number of a day are they months for certain. */
export const monthSmall: TradeRule = defineRule({
  id: 'month-small',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '月份没大写', en: 'Month with a small letter' },
  message: { 'zh-CN': '“{quote}”首字母大写：“{replacement}”', en: '“{quote}” takes a capital: “{replacement}”.' },
  why: {
    'zh-CN': '月份首字母大写；小写的 may、march 会读成“也许”“行进”。',
    en: 'Months take a capital; a small “may” or “march” is read as a verb.',
  },
  phrases: ['march', 'may', 'august'],
  written: 'small',
  examples: [
    { text: 'We load on 5 ⟦march⟧.', fixed: 'We load on 5 March.' },
    { text: 'The vessel leaves on the 12th ⟦may⟧.', fixed: 'The vessel leaves on the 12th May.' },
    { text: 'Of 10 samples, 10 may be late.' },
    { text: 'Model 5 may differ slightly in colour.' },
    { text: 'We load on 5 March.' },
  ],
  find: (input) => {
    const { text } = input.draft;
    const hits: Hit[] = [];
    for (const { start, end } of input.phrases('month-small')) {
      const before = text.slice(Math.max(0, start - 24), start);
      const day = /(?:^|[\s(])(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?: of)? $/.exec(before);
      if (!day) continue;
      const word = text.slice(start, end);
      // `10 may be late`: only `on`, `by`, a year or the end of the sentence makes it a date.
      const isDate =
        /^(?:\s*(?:[.,;:!?)]|20\d\d\b|$)|\s*\n)/.test(text.slice(end, end + 8)) ||
        /\b(?:on|by|before|until|from|since)(?: the)? (?:[12]?\d|3[01])(?:st|nd|rd|th)?(?: of)? $/i.test(before);
      if (word === 'may' && !isDate) continue;
      const replacement = word.charAt(0).toUpperCase() + word.slice(1);
      hits.push({ start, end, values: { replacement }, fixes: [{ label: replacement, edits: [{ start, end, text: replacement }] }] });
    }
    return hits;
  },
});
