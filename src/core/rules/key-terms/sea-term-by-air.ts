import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { CARRIER_TERMS } from '#core/rules/key-terms/carrier-terms.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

const BY_AIR =
  /\b(?:by air|air ?freight|airport|by (?:plane|flight|dhl|ups|fedex|tnt|courier|express|train|truck|rail)|via (?:dhl|ups|fedex|air))\b/i;

export const seaTermByAir: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'sea-term-by-air',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '海运术语用于空运或快递', en: 'Sea term for air or courier' },
  message: { 'zh-CN': '{code} 只用于海运和内河；这里改用 {heir}。', en: '{code} is for sea and inland water only; use {heir} here.' },
  why: {
    'zh-CN': 'FAS、FOB、CFR、CIF 的风险在船上转移，空运、快递、铁路没有船。用 FCA、CPT、CIP、DAP。',
    en: 'Under FAS, FOB, CFR and CIF risk passes at a ship, which air, courier and rail do not have. Use FCA, CPT, CIP or DAP.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, value } of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      const heir = CARRIER_TERMS[value.code];
      if (heir === undefined) continue;
      const sentence = sentenceAround(text, { start, end });
      // A sample by courier beside a bulk price FOB is two things in one sentence.
      const clause = text.slice(Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 40));
      if (!BY_AIR.test(clause) || /\b(?:sample|sea|vessel|bulk)\b/i.test(clause)) continue;
      yield {
        start,
        end,
        values: { code: value.code, heir },
        evidence: [
          bookEvidence({ en: 'FAS, FOB, CFR, CIF: sea and inland waterway only', 'zh-CN': 'FAS、FOB、CFR、CIF 只用于海运和内河' }, 'Incoterms 2020'),
        ],
      };
    }
  },
  examples: [
    { text: 'We ship by air, ⟦CIF Frankfurt⟧.' },
    { text: '⟦FOB Shanghai airport⟧ USD 320 per set.' },
    { text: '⟦CFR Billund⟧, shipped by plane on Friday.' },
    { text: 'The sample goes by DHL; the bulk order stays FOB Ningbo.' },
    { text: 'We ship by air, CIP Frankfurt.' },
  ],
});
