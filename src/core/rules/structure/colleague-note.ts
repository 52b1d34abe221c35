import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import { goesOutside } from '#core/rules/safety/recipient-domains.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `(Boss: …)`, `[note to Li: …]`, `//check`, at the beginning of a bracket. */
const BRACKET =
  /^[([](?:boss|manager|note to|note for|to (?:boss|myself|colleague)|internal|memo|reminder to|check with|ask |todo|to do|to be (?:checked|confirmed by (?:boss|manager))|for us only|老板|注意|内部|备注)[^)\]\n]{0,160}[)\]]/i;
/** `@Xiao Li please check …`, as it stands before what is asked. */
const CALLED = /(?:^|[\s(])(@[A-Z][a-z]+(?: [A-Z][a-z]+)?[,:]? )$/;

/** A remark to a colleague inside a mail for the customer. */
export const colleagueNote: TradeRule = defineRule({
  id: 'colleague-note',
  group: 'structure',
  severity: 'warning',
  title: { 'zh-CN': '给同事的话没删', en: 'Note to a colleague left in' },
  message: { 'zh-CN': '“{quote}”是写给同事的，发出前删掉。', en: '“{quote}” is for a colleague: take it out before sending.' },
  why: {
    'zh-CN': '同事之间改稿留下的话，客户看到会尴尬，更可能泄露成本和底价。发出前全文搜一遍 @ 和括号。',
    en: 'Remarks from the round among colleagues embarrass, and may give away costs. Search the mail for @ and brackets before it goes.',
  },
  phrases: [
    '(',
    '[',
    ...expandPhrase('(please|pls|can you|could you) (check|confirm|ask|see|help|add|fill|update|look|write)'),
    'do not go below',
    "don't go below",
    'not lower than our cost',
    'cost is',
    'todo',
    'to-do',
    'fixme',
  ],
  overlapping: true,
  examples: [
    { text: 'The price is USD 1.18. ⟦(Boss: cost is 0.92, stay above 1.05.)⟧' },
    { text: 'Thank you for your order. ⟦@Xiao Li please check⟧ the stock before I send this.' },
    { text: '⟦TODO⟧: add the ETD here.' },
    { text: 'The price (FOB Ningbo) is 2,000 pcs @ USD 1.18.' },
    { text: 'Please write to li@hx.example (note the new address).' },
    { text: 'Our cost is higher this year because of copper.' },
    { text: '@Xiao Li please check the stock.', context: { from: 'li@hx-lighting.example', to: ['wang@hx-lighting.example'] } },
  ],
  find: (input) => {
    if (!goesOutside(input.context)) return [];
    const { text } = input.draft;
    const own = segmentSpans(input.draft, 'own');
    const hits: Hit[] = [];
    let reached = -1;
    for (const { start, end } of input.phrases('colleague-note')) {
      if (start < reached || !own.some((span) => start >= span.start && end <= span.end)) continue;
      const first = text.charAt(start);
      let found: RegExpExecArray | null = null;
      if (first === '(' || first === '[') found = BRACKET.exec(text.slice(start, start + 200));
      else if (/^(?:please|pls|can|could)/i.test(text.slice(start, end))) {
        const called = CALLED.exec(text.slice(Math.max(0, start - 40), start))?.[1];
        if (called !== undefined) hits.push({ start: start - called.length, end });
        continue;
      } else if (/^cost/i.test(first + text.slice(start + 1, end)))
        found = /(?:^|[(.:;,!?\n] ?)$/.test(text.slice(Math.max(0, start - 2), start))
          ? /^cost is (?:USD |EUR |\$)?\d[\d.]*/i.exec(text.slice(start, start + 40))
          : null;
      else if (/^to-?do$/i.test(text.slice(start, end))) found = /^(?:TODO|TO-DO)\b/.exec(text.slice(start, end));
      else found = /^.*$/.exec(text.slice(start, end));
      if (!found) continue;
      reached = start + found[0].length;
      hits.push({ start, end: reached });
    }
    return hits;
  },
});
