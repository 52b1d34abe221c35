import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn, readerNotation } from '#core/rules/culture/reader.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const WORDS = ['inches', 'inch', 'lbs', 'ounces', 'oz', 'feet', 'gallons', 'gallon', 'fahrenheit', '°f', 'yards', 'miles', 'psi', 'in'];
/** Where `in` behind a number is the unit: 24 in by 48 in, 12 in wide. */
const INCH_AFTER = /^(?:\s(?:by|x|×|wide|long|high|tall|deep|thick|diameter|in (?:diameter|width|length|height))\b|\s?[×)]|\s?x\s?\d)/i;
/** A container is named by its feet everywhere. */
const CONTAINER = /^[ -]?(?:container|gp|hq|hc|fcl|ot\b|reefer|box)/i;
/** What is measured in daily life and packing; millimetres stand on drawings everywhere. */
const METRIC_WORDS = ['cm', 'kg', 'kgs', 'centimeters', 'centimetres', 'kilograms', 'meters', 'metres', 'liters', 'litres', '°c', 'celsius'];
const US_UNITS = /\d[”"]|\b(?:in|inch|inches|ft|feet|lbs?|pounds?|oz|ounces|gallons?|fahrenheit|yards?|miles?|psi)\b|°F/i;
const METRIC = /\b(?:mm|cm|m|kg|g|ml|litres?|liters?|celsius|km|bar|kpa|mpa)\b|°C/i;

const UNITS = { metric: { 'zh-CN': '公制', en: 'metric units' }, us: { 'zh-CN': '英寸、磅', en: 'inches and pounds' } } as const;

/** Inches and pounds to a reader who measures in metres, and the other way round. */
export const unitsForReader: TradeRule = defineRule({
  id: 'units-for-reader',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '对方不用的单位', en: 'Units the reader does not use' },
  message: { 'zh-CN': '{market}习惯用{units}，“{quote}”后补上换算值', en: 'Readers in {market} measure in {units}: add them to “{quote}”' },
  why: {
    'zh-CN': '换算由你做，免得对方算错：12 inches (305 mm)；给美国买家反过来写：30 cm (11.8 in)。',
    en: 'Convert for them, so that nobody errs: 12 inches (305 mm), and for a US buyer the other way round: 30 cm (11.8 in).',
  },
  source: 'cldr',
  examples: [
    { text: 'The panel is 12 ⟦inches⟧ wide.', context: customerIn('DE') },
    { text: 'A carton weighs 22 ⟦lbs⟧.', context: customerIn('FR') },
    { text: 'The panel measures 24 ⟦in⟧ by 48 in.', context: customerIn('JP') },
    { text: 'We shipped 24 in May and 30 in June.', context: customerIn('DE') },
    { text: 'We load two 40 feet containers.', context: customerIn('DE') },
    { text: 'A carton weighs 22 ⟦lbs⟧.', context: customerIn('PE') },
    { text: 'The oven runs at 350 ⟦°F⟧.', context: customerIn('DE') },
    { text: 'The oven runs at 350 °F (177 °C).', context: customerIn('DE') },
    { text: 'Each shade is 30 ⟦cm⟧ wide and 40 cm high.', context: customerIn('US') },
    { text: 'A carton weighs 12 ⟦kg⟧.', context: customerIn('US') },
    { text: 'A carton weighs 12 kg (26.5 lbs).', context: customerIn('US') },
    { text: 'The tolerance is 0.2 mm.', context: customerIn('US') },
    { text: 'A carton weighs 12 kg.', context: customerIn('DE') },
    {
      text: 'A carton weighs 12 kg.',
      context: { ...customerIn('US'), thread: [{ from: 'a@buyer.example', date: '2027-03-01', text: 'What is the weight in kg?' }] },
    },
    { text: 'The panel is 12 inches (305 mm) wide.', context: customerIn('DE') },
    { text: 'The panel is 12 inches wide.', context: customerIn('US') },
    { text: 'The panel is 12 inches wide.' },
    { text: 'Our workers rest their feet.', context: customerIn('DE') },
  ],
  phrases: [...WORDS, ...METRIC_WORDS],
  *find(input) {
    const manners = readerNotation(input);
    if (!manners) return;
    const metric = manners.units === 'metric';
    const { text } = input.draft;
    for (const { start, end, phrase } of input.phrases('units-for-reader')) {
      if (phrase < WORDS.length !== metric || !/\d[”"]?[ -]?$/.test(text.slice(Math.max(0, start - 4), start))) continue;
      if ((metric ? METRIC : US_UNITS).test(nearWords(input, start))) continue;
      if (WORDS[phrase] === 'in' && !INCH_AFTER.test(text.slice(end, end + 14))) continue;
      if (WORDS[phrase] === 'feet' && CONTAINER.test(text.slice(end, end + 12))) continue;
      // A buyer who writes metric reads metric.
      if (!metric && (input.context.thread ?? []).some((mail) => METRIC.test(mail.text ?? ''))) return;
      yield { start, end, values: { market: manners.name, units: metric ? UNITS.metric : UNITS.us } };
      // Cartons and measurements come in rows: one remark says it.
      if (!metric) return;
    }
  },
});
