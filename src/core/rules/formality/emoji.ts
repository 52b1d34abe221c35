import type { Hit } from '#core/engine/rule.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Pictures (all in the supplementary planes but for a few) and faces made of signs. A text without such a unit is told in one native pass. */
const PICTURE = /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u2604\u263a\u2639\u2764\u2728\u270c\u2b50\u2705\u274c])+\ufe0f?/g;
const FACE = /(?:^|[\s.,!?])([:;]-?[)(DP]|\^_\^|\^\^|:-\/|XD|T_T|\(-:)(?=$|[\s.,!?])/g;

export const emoji: TradeRule = {
  id: 'emoji',
  group: 'formality',
  severity: 'info',
  title: { 'zh-CN': '表情符号', en: 'Emoji' },
  message: { 'zh-CN': '商务邮件不用表情“{quote}”', en: '“{quote}”: no emoji in a business mail.' },
  why: {
    'zh-CN': '报价、投诉、首封邮件里用表情显得轻率，有的客户端显示成方块。用文字说。',
    en: 'It looks light in a quote, a claim or a first mail, and some programs show a box. Say it in words.',
  },
  wakes: ['pictures'],
  find: (input) => {
    const hits: Hit[] = [];
    const { text } = input.draft;
    for (const span of segmentSpans(input.draft, 'own')) {
      for (const pattern of [PICTURE, FACE]) {
        pattern.lastIndex = span.start;
        for (let found = pattern.exec(text); found && found.index < span.end; found = pattern.exec(text)) {
          const face = found[1] ?? found[0];
          const start = found.index + found[0].indexOf(face);
          const end = start + face.length;
          const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
          hits.push({ start, end, fixes: [{ label: '×', edits: [{ start: from, end, text: '' }] }] });
        }
      }
    }
    return hits;
  },
  examples: [
    { text: 'The price is ready ⟦😊⟧', fixed: 'The price is ready' },
    { text: 'See you in Cologne ⟦:)⟧', fixed: 'See you in Cologne' },
    { text: 'Ratio 1:2, see table (a); the items: (1) lamp, (2) cable.' },
    { text: 'The ✓ marks what is included.' },
  ],
};
