import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const BEFORE = /(?:^|[^\w.,-])(\d{1,4}(?:\.\d{1,2})?) ?w $/;

function written(number: string): string {
  return Math.round(Number(number) * 10000).toLocaleString('en-US');
}

/** `20w pcs`: the Chinese count in ten thousands. */
export const tenThousandSign: TradeRule = defineRule({
  id: 'ten-thousand-sign',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '用 w 表示“万”', en: 'w for ten thousand' },
  message: { 'zh-CN': '“{quote}”里的 w 国外读成瓦：写“{replacement}”', en: '“{quote}” is read as watts: write “{replacement}”.' },
  why: {
    'zh-CN': '英文没有“万”，w 是瓦特。按千分位写全：200,000 pcs。',
    en: 'English has no unit of ten thousand, and w stands for watts. Write the number in full: 200,000 pcs.',
  },
  phrases: ['pcs', 'pieces', 'pairs', 'rmb', 'usd', 'people', 'units', 'tons', 'sets'],
  examples: [
    { text: 'We sell ⟦20w⟧ pcs a year.', fixed: 'We sell 200,000 pcs a year.' },
    { text: 'The capacity is ⟦1.5 w⟧ pieces a month.', fixed: 'The capacity is 15,000 pieces a month.' },
    { text: 'The 20 W LED driver, 500 pcs, is in stock.' },
    { text: 'We sell 200,000 pcs a year.' },
    { text: 'A 5W pcs lamp is no lamp.' },
  ],
  find: (input) => {
    const { text } = input.draft;
    const hits: Hit[] = [];
    for (const { start } of input.phrases('ten-thousand-sign')) {
      const found = BEFORE.exec(text.slice(Math.max(0, start - 12), start));
      if (!found) continue;
      const [, number = ''] = found;
      const words = found[0].replace(/^[^\d]/, '').replace(/ $/, '');
      const place = { start: start - 1 - words.length, end: start - 1 };
      const replacement = written(number);
      hits.push({ ...place, values: { replacement }, fixes: [{ label: replacement, edits: [{ ...place, text: replacement }] }] });
    }
    return hits;
  },
});
