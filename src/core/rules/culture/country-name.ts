import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const WORDS = ['holland', 'turkey', 'columbia', 'persian gulf'];

/** The country written as readers there do not write it. */
export const countryName: TradeRule = defineRule({
  id: 'country-name',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '国名写法', en: 'Name of the country' },
  message: { 'zh-CN': '对方写“{right}”，不写“{quote}”', en: 'Write “{right}”, not “{quote}”' },
  why: {
    'zh-CN': '国名和地名按对方的官方写法写，地址、单据也以此为准。',
    en: 'Use the name that the country uses itself, in addresses and papers too.',
  },
  source: 'cldr',
  examples: [
    { text: 'We ship to ⟦Holland⟧ every week.', context: customerIn('NL'), fixed: 'We ship to the Netherlands every week.' },
    { text: 'CIF Cartagena, ⟦Columbia⟧.', context: customerIn('CO'), fixed: 'CIF Cartagena, Colombia.' },
    { text: 'CIF Mersin, ⟦Turkey⟧.', context: customerIn('TR'), fixed: 'CIF Mersin, Türkiye.' },
    { text: 'Roasted turkey, 2 kg a bag.', context: customerIn('TR') },
    { text: 'We ship to Holland every week.', context: customerIn('DE') },
    { text: 'Our office is in Columbia, USA.', context: customerIn('US') },
  ],
  phrases: WORDS,
  *find(input) {
    const [wrong, right] = readerManners(input)?.misnamed ?? [];
    if (wrong === undefined || right === undefined) return;
    for (const { phrase, start, end } of input.phrases('country-name')) {
      const letter = input.draft.text.charAt(start);
      if (WORDS[phrase] === wrong && letter !== letter.toLowerCase())
        yield { start, end, values: { right }, fixes: [{ label: right, edits: [{ start, end, text: right }] }] };
    }
  },
});
