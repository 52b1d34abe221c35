import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Words for what is counted; signs of measures (kg, mm, V) are often set close in trade mail. */
const GLUED = /^(\d[\d,]*)(pcs|pc|pieces|sets|ctns|cartons|pairs|rolls|boxes|bags|pallets|bottles|units)$/i;

/** `500pcs`: a figure and the word for what is counted are two words. */
export const gluedUnit: TradeRule = {
  id: 'unit-without-space',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '数字和单位之间缺空格', en: 'No space between figure and unit' },
  message: { 'zh-CN': '“{quote}”：数字和单位之间空一格', en: '“{quote}”: set a space between figure and unit.' },
  why: {
    'zh-CN': '英文数字和单位是两个词：500 pcs、20 cartons。连写在手机上会断错行，搜索也找不到数字。',
    en: 'A figure and its unit are two words: “500 pcs”, “20 cartons”. Set close, they break wrongly on a phone and are not found by a search.',
  },
  wakes: ['quantity'],
  find: (input) => {
    const { text } = input.draft;
    const hits: Hit[] = [];
    for (const { start, end } of input.facts('quantity')) {
      const found = GLUED.exec(text.slice(start, end));
      if (!found) continue;
      const [, figure = '', unit = ''] = found;
      const words = `${figure} ${unit}`;
      hits.push({ start, end, fixes: [{ label: words, edits: [{ start, end, text: words }] }] });
    }
    return hits;
  },
  examples: [
    { text: 'We need ⟦500pcs⟧ by May.', fixed: 'We need 500 pcs by May.' },
    { text: 'It is packed in ⟦20cartons⟧.', fixed: 'It is packed in 20 cartons.' },
    { text: 'We need 500 pcs of 2.5kg by May.' },
    { text: 'Model HX-20pcs is a 20GP load.' },
  ],
};
