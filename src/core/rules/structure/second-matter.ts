import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { contains } from '#core/text/span.ts';
import type { Localised } from '#core/text/language.ts';

/** Words by which a writer turns to something else. */
const TURNS = expandPhrase(
  '(by the way|btw|another thing|one more thing|on another (note|matter|subject|topic)|one more point|(besides|moreover|in addition|additionally|also|what is more|furthermore|as for|apart from that|meanwhile))',
);

/** Matters of which one makes a paragraph. */
const MATTERS: readonly (readonly [Localised, RegExp])[] = [
  [{ 'zh-CN': '付款', en: 'payment' }, /\b(?:balance|payment|deposit|overdue|bank slip|remit\w*|l\/c)\b/i],
  [{ 'zh-CN': '出货', en: 'shipment' }, /\b(?:vessel|etd|eta|sail\w*|booking|bill of lading|b\/l|shipping (?:date|schedule)|container)\b/i],
  [{ 'zh-CN': '样品', en: 'samples' }, /\b(?:samples?|swatch(?:es)?|prototype)\b/i],
  [
    { 'zh-CN': '新品或目录', en: 'new goods' },
    /\b(?:catalogues?|catalogs?|new (?:products?|models?|range|collection|line)|(?:next|20\d\d) season)\b/i,
  ],
  [{ 'zh-CN': '质量问题', en: 'a complaint' }, /\b(?:complaint|claim|defect\w*|damag\w*|broken|scratch\w*|leak\w*)\b/i],
  [{ 'zh-CN': '展会或来访', en: 'a visit' }, /\b(?:fair|booth|stand no|visit (?:us|you|our)|exhibition|visa|invitation)\b/i],
  [{ 'zh-CN': '包装和标签', en: 'labels and packing' }, /\b(?:artwork|labels?|barcode|shipping marks?)\b/i],
  [{ 'zh-CN': '认证文件', en: 'certificates' }, /\b(?:certificates?|test reports?|form a|certificate of origin|msds)\b/i],
];

function matterOf(words: string): readonly [Localised, RegExp] | undefined {
  return MATTERS.filter(([, said]) => said.test(words))[0];
}

/** A paragraph that turns from one matter to another. */
export const secondMatter: TradeRule = defineRule({
  id: 'second-matter',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '一段里夹了另一件事', en: 'A second matter in the paragraph' },
  message: {
    'zh-CN': '这一段先说{first}，从“{quote}”起又说{second}。',
    en: 'This paragraph is about {first}; from “{quote}” on it is about {second}.',
  },
  why: {
    'zh-CN': '第二件事常常没人看见，转给同事也不好转。一段只说一件；要对方另一个部门处理的，另写一封、另起主题。',
    en: 'The second matter is overlooked, and the mail cannot be passed on. Give it a paragraph of its own, or a mail of its own where another department handles it.',
  },
  phrases: TURNS,
  overlapping: true,
  wakes: ['whole-mail'],
  examples: [
    {
      subject: 'Order 6602',
      text: 'Dear Anna,\n\nThe balance of USD 8,400.00 was due on 10 May and has not arrived. ⟦By the way⟧, our new catalogue of garden chairs is ready.',
    },
    { subject: 'Order 6602', text: 'Dear Anna,\n\nThe vessel sails on 12 March, and ⟦one more thing⟧, did the sample chair arrive?' },
    { subject: 'Order 6602', text: 'Dear Anna,\n\nThe vessel sails on 12 March.\n\nOne more thing: did the sample chair arrive?' },
    { subject: 'Order 6602', text: 'Dear Anna,\n\nThe sample is ready. By the way, it is lighter than the old one.' },
    {
      subject: 'Order 6602',
      text: 'Dear Anna,\n\nThe vessel sails on 12 March. In addition, the container has been sealed and the draft B/L is attached.',
    },
  ],
  find: (input) => {
    const hits: Hit[] = [];
    const { draft } = input;
    for (const place of input.phrases('second-matter')) {
      const block = draft.blocks.filter((each) => each.kind === 'paragraph' && contains(each, place))[0];
      if (!block || draft.text.slice(block.start, block.end).indexOf('\n') >= 0) continue;
      const before = draft.text.slice(Math.max(block.start, place.start - 600), place.start);
      const behind = draft.text.slice(place.end, Math.min(block.end, place.end + 200));
      const isTurn = /^(?:by|btw|another|one|on)/i.test(draft.text.slice(place.start, place.end)) || /[.!?]\s*$/.test(before);
      const second = matterOf(behind);
      const first = matterOf(before);
      if (!isTurn || !first || !second || second[1].test(before)) continue;
      hits.push({ ...place, values: { first: first[0], second: second[0] } });
    }
    return hits.slice(0, 1);
  },
});
