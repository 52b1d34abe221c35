import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const WORDS = ['inches', 'inch', 'lbs', 'ounces', 'oz', 'feet', 'gallons', 'gallon', 'fahrenheit'];
const METRIC = /\b(?:mm|cm|m|kg|g|ml|litres?|liters?|celsius)\b|°C/i;

/** Inches and pounds to a reader who measures in metres. */
export const unitsForReader: TradeRule = defineRule({
  id: 'units-for-reader',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '单位补公制', en: 'Units the reader does not use' },
  message: { 'zh-CN': '{market}用公制，“{quote}”后补上公制数值', en: 'Readers in {market} measure in metric units: add them to “{quote}”' },
  why: {
    'zh-CN': '对方图纸与清关都用公制，换算由你做，免得他算错：12 inches (305 mm)。',
    en: 'Their drawings and customs papers are metric. Convert for them, so that nobody errs: 12 inches (305 mm).',
  },
  source: 'cldr',
  examples: [
    { text: 'The panel is 12 ⟦inches⟧ wide.', context: customerIn('DE') },
    { text: 'A carton weighs 22 ⟦lbs⟧.', context: customerIn('FR') },
    { text: 'The panel is 12 inches (305 mm) wide.', context: customerIn('DE') },
    { text: 'The panel is 12 inches wide.', context: customerIn('US') },
    { text: 'The panel is 12 inches wide.' },
    { text: 'Our workers rest their feet.', context: customerIn('DE') },
  ],
  phrases: WORDS,
  *find(input) {
    const manners = readerManners(input);
    if (manners?.units !== 'metric') return;
    const { text } = input.draft;
    for (const { start, end } of input.phrases('units-for-reader')) {
      if (!/\d[”"]?[ -]?$/.test(text.slice(Math.max(0, start - 4), start))) continue;
      if (!METRIC.test(nearWords(input, start))) yield { start, end, values: { market: manners.name } };
    }
  },
});
