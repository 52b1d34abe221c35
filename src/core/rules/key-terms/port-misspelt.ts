import { phraseRule } from '#core/rules/phrase-rule.ts';
import { MISSPELT_PLACES } from '#core/trade/places.ts';

export const portMisspelt = phraseRule({
  id: 'port-misspelt',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '港口或城市拼错', en: 'Port or city misspelt' },
  message: { 'zh-CN': '{quote} 应为 {replacement}。', en: '{quote} should be {replacement}.' },
  why: { 'zh-CN': '订舱和提单都照这个写。', en: 'The booking and the bill of lading are made from it.' },
  source: 'un_locode',
  entries: Object.keys(MISSPELT_PLACES).map((find) => ({ find, replace: MISSPELT_PLACES[find] ?? '' })),
  // A registered name such as Hongkong Electric keeps its spelling.
  accept: ({ draft }, { end }) => !/^ (?:[A-Z]\w+ )?(?:Electric|Co\b|Ltd|Limited|Trading|Land|Bank)/.test(draft.text.slice(end, end + 24)),
  examples: [
    { text: 'USD 4.20/pc FOB ⟦Shengzhen⟧.', fixed: 'USD 4.20/pc FOB Shenzhen.' },
    { text: 'USD 4.20/pc CIF ⟦Hamberg⟧, Incoterms 2020.', fixed: 'USD 4.20/pc CIF Hamburg, Incoterms 2020.' },
    { text: 'USD 4.20/pc FOB Shenzhen.' },
    { text: 'The buyer is Hongkong Trading Ltd.' },
  ],
});
