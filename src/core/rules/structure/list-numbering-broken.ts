import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const NUMBERED = /^\s*(\d{1,2})([.)、])\s*(?=[^\d\s])/;

export const listNumberingBroken: TradeRule = defineRule({
  id: 'list-numbering-broken',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '编号跳号', en: 'List numbering broken' },
  message: { 'zh-CN': '编号从 {before} 跳到 {number}。', en: 'The numbering goes from {before} to {number}.' },
  why: { 'zh-CN': '对方会按编号回复，编号重复或跳号就对不上了。', en: 'Answers refer to the numbers; a gap or a double makes them ambiguous.' },
  examples: [
    { text: '1. Colour\n2. Label\n⟦4.⟧ Port', fixed: '1. Colour\n2. Label\n3. Port' },
    { text: '1) Colour\n2) Label\n⟦2)⟧ Port' },
    { text: '1. Colour\n2. Label\n3. Port' },
    { text: '1. Colour\n2. Label\n\nSamples:\n1. Red\n2. Blue' },
    { text: '2. About the label: yes.\n4. About the port: Ningbo.' },
  ],
  wakes: ['digit-line'],
  find: ({ draft }) => {
    const hits: Hit[] = [];
    let before = 0;
    let sign = '';
    let start = 0;
    while (start <= draft.text.length) {
      const stop = draft.text.indexOf('\n', start);
      const end = stop < 0 ? draft.text.length : stop;
      const found = NUMBERED.exec(draft.text.slice(start, Math.min(end, start + 12)));
      if (found) {
        const number = Number(found[1]);
        const runs = before > 0 && found[2] === sign;
        const isOwn = (): boolean => draft.segments.some((segment) => segment.kind === 'own' && segment.start <= start && start < segment.end);
        if (runs && before >= 2 && number !== before + 1 && number !== 1 && number - before < 4 && number >= before && isOwn()) {
          const from = start + found[0].search(/\d/);
          const place = { start: from, end: from + String(number).length + 1 };
          const label = `${before + 1}${sign}`;
          hits.push({ ...place, values: { before, number }, fixes: [{ label, edits: [{ ...place, text: label }] }] });
          before += 1;
        } else before = number === 1 || (runs && number === before + 1) ? number : 0;
        sign = found[2] ?? '';
      }
      start = end + 1;
    }
    return hits;
  },
});
