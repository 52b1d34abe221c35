import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Two may be a wish and a thank-you. */
const MANY = 3;

/** A sign at the end of sentence after sentence; rows of signs are `exclamation-run`. */
export const manyExclamations: TradeRule = defineRule({
  id: 'many-exclamations',
  group: 'formality',
  severity: 'info',
  title: { 'zh-CN': '感叹号太多', en: 'Many exclamation marks' },
  message: { 'zh-CN': '{count} 句都用感叹号，读起来像广告。', en: '{count} sentences end in an exclamation mark; it reads like an advertisement.' },
  why: {
    'zh-CN': '中文里的热情语气，英文商务信读起来像喊话或促销。留给真正的祝贺，其余用句号，靠数字和日期说话。',
    en: 'Warm in Chinese, it shouts or sells in English. Keep the mark for a real congratulation and end other sentences in a full stop.',
  },
  phrases: ['!'],
  overlapping: true,
  examples: [
    { text: 'Great news⟦!⟧ Our new catalogue is out! The prices are lower than last year!' },
    {
      subject: 'Lamps',
      text: 'Dear Anna,\n\nThank you for your mail⟦!⟧ We have the lamps in stock! We wait for your order!\n\nKind regards,\nLi Na',
    },
    { text: 'Happy New Year! It was a pleasure to meet you in Cologne!' },
    { text: 'Please pay today!!! The ship leaves.' },
  ],
  find: (input) => {
    const { text } = input.draft;
    const ends = input.phrases('many-exclamations').filter(({ start, end }) => /[\w)’'"]/.test(text.charAt(start - 1)) && text.charAt(end) !== '!');
    const [first] = ends;
    return first && ends.length >= MANY ? [{ start: first.start, end: first.end, values: { count: ends.length } }] : [];
  },
});
