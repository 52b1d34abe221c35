import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** How many digits the import tariffs have, by country; six are common to all. Countries of which we are not sure are not listed. */
const NATIONAL: Readonly<Record<string, readonly number[]>> = {
  US: [10],
  BR: [8],
  MX: [8, 10],
  IN: [8],
  KR: [10],
  RU: [10],
  TR: [12],
  SA: [12],
  VN: [8],
  TH: [8],
  ID: [8],
  SG: [8],
};
for (const country of 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '))
  (NATIONAL as Record<string, readonly number[]>)[country] = [8, 10];

/** True for the length of another country's tariff where the words speak of import. */
function isForeign({ context, draft: { text } }: RuleInput, length: number, start: number): boolean {
  const lengths = NATIONAL[context.customer?.country?.toUpperCase() ?? ''];
  if (lengths === undefined || length === 6 || lengths.indexOf(length) >= 0) return false;
  return (
    /\b(?:your|import|customs|duty|broker|clearance)\b/i.test(text.slice(Math.max(0, start - 80), start + 80)) &&
    !/\b(?:china|chinese|export)\b/i.test(text.slice(Math.max(0, start - 80), start + 80))
  );
}

export const hsCodeShape: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'hs-code-shape',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': 'HS 编码位数不对', en: 'HS code of an impossible length' },
  message: { 'zh-CN': '{quote}：{count} 位。', en: '{quote}: {count} digits.' },
  why: {
    'zh-CN': '前六位各国通用，各国编码为 6 到 13 位，前两位 01 到 97。位数不对清关会被退。',
    en: 'Six digits are common to all countries, national codes have 6 to 13, and chapters run from 01 to 97. Customs rejects others.',
  },
  source: 'wco_hs',
  wakes: ['hs-code'],
  *find(input) {
    for (const { start, end, quote, value } of input.facts('hs-code').slice(0, MOST_COMPARED)) {
      const { length } = value.digits;
      const chapter = Number(value.digits.slice(0, 2));
      const isGood = length >= 6 && length <= 13 && length !== 7 && chapter >= 1 && chapter <= 97 && chapter !== 77;
      if (isGood ? !isForeign(input, value.digits.length, start) : length === 4) continue;
      yield {
        start,
        end,
        severity: isGood ? 'info' : 'warning',
        values: { quote, count: length },
        evidence: [
          bookEvidence(
            { en: '6 digits common to all countries, national codes of 8 to 13', 'zh-CN': '各国通用 6 位，国别编码 8 到 13 位' },
            { en: 'Harmonized System (WCO)', 'zh-CN': '协调制度（WCO）' },
          ),
        ],
      };
    }
  },
  examples: [
    { text: 'The ⟦HS code 94036⟧ applies.' },
    { text: 'The ⟦HS code: 9988.77⟧ applies.' },
    { text: 'For your import clearance use ⟦HS code 940542009⟧.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
    { text: 'For your import clearance use HS code 94054200.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
    { text: 'The HS code 9403.60 applies.' },
    { text: 'HS code: 9403601000 (China export code)' },
  ],
});
