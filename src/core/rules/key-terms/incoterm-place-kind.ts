import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { CARRIER_TERMS } from '#core/rules/key-terms/carrier-terms.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** Where no ship comes: premises, and cities of trade without a seaport (UN/LOCODE function 1 absent). */
const PREMISES = /\b(?:factory|works|warehouse|workshop|plant|premises|door|office|godown|mill|airport)\b/i;
const INLAND =
  /^(?:Yiwu|Beijing|Zhengzhou|Chengdu|Xi['’]?an|Hangzhou|Suzhou|Munich|Berlin|Frankfurt|Stuttgart|Nuremberg|Hannover|Leipzig|Vienna|Graz|Zurich|Bern|Prague|Brno|Bratislava|Budapest|Warsaw|Poznan|Krakow|Lodz|Minsk|Moscow|Kiev|Kyiv|Madrid|Zaragoza|Milan|Turin|Bologna|Paris|Lyon|Lille|Leeds|Birmingham|Sheffield|Dallas|Atlanta|Denver|Phoenix|Las Vegas|Mexico City|Monterrey|Guadalajara|Bogota|Quito|Santiago|Sao Paulo|São Paulo|Curitiba|Asuncion|La Paz|Delhi|New Delhi|Ludhiana|Lahore|Dhaka|Kathmandu|Hanoi|Riyadh|Amman|Tehran|Ankara|Cairo|Addis Ababa|Nairobi|Kampala|Lusaka|Harare|Johannesburg|Tashkent|Almaty|Ulaanbaatar)\b/i;
const BY_WATER = /\b(?:port|terminal|river|inland waterway|barge|quay|pier)\b/i;

/** `FOB our factory`, `CIF Munich`: the place of a sea term is a port. */
export const incotermPlaceKind: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'incoterm-place-kind',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '海运术语后面不是港口', en: 'Sea term with a place that is no port' },
  message: {
    'zh-CN': '{place} 不是海港；{code} 后面写港口，或改用 {heir}。',
    en: '{place} is no seaport: name the port, or use {heir} instead of {code}.',
  },
  why: {
    'zh-CN': 'FAS、FOB、CFR、CIF 的风险在港口的船上转移。写工厂、仓库或内陆城市，从哪里起算、内陆运费谁付都说不清。门到门用 FCA、CPT、CIP、DAP。',
    en: 'Under FAS, FOB, CFR and CIF risk passes at a ship in a port. With a factory, a warehouse or an inland city nobody knows who pays the road to it. FCA, CPT, CIP and DAP take any place.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    for (const { start, end, value } of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      const { code, place = '' } = value;
      const heir = CARRIER_TERMS[code];
      // An airport is told by the rule on air freight.
      if (heir === undefined || BY_WATER.test(place) || /airport/i.test(place) || !(PREMISES.test(place) || INLAND.test(place))) continue;
      yield {
        start,
        end,
        values: { code, heir, place },
        evidence: [
          bookEvidence(
            {
              en: `${code}: named port of ${code === 'FOB' || code === 'FAS' ? 'shipment' : 'destination'}`,
              'zh-CN': `${code}：指定${code === 'FOB' || code === 'FAS' ? '装运港' : '目的港'}`,
            },
            'Incoterms 2020',
          ),
        ],
      };
    }
  },
  examples: [
    { text: 'USD 18.20/pc ⟦FOB our factory⟧.' },
    { text: 'USD 19.80/pc ⟦CIF Munich⟧.' },
    { text: '⟦FOB Yiwu⟧ USD 3.20 per dozen.' },
    { text: 'USD 19.80/pc CIF Hamburg.' },
    { text: 'USD 18.20/pc FCA our warehouse, Yiwu.' },
    { text: 'USD 21.40/pc DAP Munich.' },
    { text: 'FOB Chongqing river port USD 18.20/pc.' },
  ],
});
