import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `Happy Chinese New Year` to a reader who keeps Seollal or Tết. */
export const chineseNewYear: TradeRule = phraseRule({
  id: 'chinese-new-year',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '对方过自己的农历新年', en: 'They keep their own lunar new year' },
  message: { 'zh-CN': '祝福写“{replacement}”更合适', en: 'As a greeting write “{replacement}”' },
  why: {
    'zh-CN': '韩国的 Seollal、越南的 Tết 是他们自己的春节，祝福用 Lunar New Year；说我方放假时仍写 Chinese New Year holiday。',
    en: 'Seollal and Tết are their own feasts. Keep “Chinese New Year” for the closing of your own factory.',
  },
  source: 'kbsh',
  examples: [
    { text: '⟦Happy Chinese New Year⟧ to your family!', context: customerIn('KR'), fixed: 'Happy Lunar New Year to your family!' },
    { text: 'We wish you a ⟦happy Chinese New Year⟧!', context: customerIn('VN'), fixed: 'We wish you a happy Lunar New Year!' },
    { text: 'Happy Chinese New Year to your family!', context: customerIn('SG') },
    { text: 'We are closed for Chinese New Year.', context: customerIn('KR') },
  ],
  entries: [
    { find: 'happy chinese new year', replace: 'happy Lunar New Year' },
    { find: 'happy chinese spring festival', replace: 'happy Lunar New Year' },
  ],
  accept: (input) => readerManners(input)?.ownNewYear !== undefined,
});
