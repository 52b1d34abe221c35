import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const THREE = 3;
/** So many sums in one paragraph are hard to pair with their items even without codes. */
const MANY = 5;

export const pricesInProse: TradeRule = defineRule({
  id: 'prices-in-prose',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '多个价格写成一段话', en: 'Several prices in one paragraph' },
  message: { 'zh-CN': '这一段里有 {count} 个价格，列成表格更清楚。', en: 'This paragraph has {count} prices; a table shows them better.' },
  why: {
    'zh-CN': '三个以上的型号和价格写在一段里，客户容易看串行，也没法复制到自己的表里。列成表格：型号、数量、单价各一列。',
    en: 'With three or more items the reader pairs them wrongly and cannot copy them. Make a table: model, quantity, unit price.',
  },
  examples: [
    { subject: 'HX', text: 'Dear Anna,\n\n⟦HX-100 is USD 3.10/pc, HX-200 is USD 5.20/pc and HX-300 is USD 7.80/pc.⟧' },
    { subject: 'HX', text: 'Dear Anna,\n\n⟦We offer HX-100 at EUR 3.10/pc, HX-200 at EUR 5.20/pc, HX-300 at EUR 7.80/pc, FOB Ningbo.⟧' },
    { subject: 'HX', text: 'Dear Anna,\n\nHX-100: USD 3.10/pc\nHX-200: USD 5.20/pc\nHX-300: USD 7.80/pc' },
    { subject: 'HX', text: 'Dear Anna,\n\nHX-100 is USD 3.10/pc, HX-200 is USD 5.20/pc.' },
    { subject: 'HX', text: 'Dear Anna,\n\nThe deposit for HX-200 is USD 3,000, the balance USD 7,000, in all USD 10,000.' },
  ],
  wakes: ['whole-mail', 'three-sums'],
  find: (input) => {
    const { draft } = input;
    const hits: Hit[] = [];
    for (const block of draft.blocks) {
      if (block.kind !== 'paragraph' || draft.text.slice(block.start, block.end).indexOf('\n') >= 0) continue;
      const isIn = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= block.start && end <= block.end;
      const sums = input.facts('money').filter(isIn);
      if (sums.length < THREE) continue;
      const codes = new Set(
        input
          .facts('product')
          .filter(isIn)
          .map(({ value }) => value.code),
      );
      const first = sums[0];
      const last = sums[sums.length - 1];
      if ((codes.size < THREE && sums.length < MANY) || !first || !last) continue;
      const sentences = input.sentences.filter(({ start, end }) => start < last.end && end > first.start);
      const start = sentences[0]?.start ?? first.start;
      const end = sentences[sentences.length - 1]?.end ?? last.end;
      hits.push({ start, end, values: { count: sums.length } });
    }
    return hits;
  },
});
