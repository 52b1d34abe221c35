import { defineRule } from '#core/engine/rule.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { recorded } from '#core/rules/key-terms/example-contexts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { statedWords } from '#core/rules/key-terms/known-facts.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { isSameCode } from '#core/trade/product.ts';

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const NORTH_AMERICA = 'US CA';
/** Where a mark of law or of a national scheme counts. Marks that count everywhere are not listed. */
const MARKETS: readonly (readonly [marks: string, countries: string])[] = [
  ['CE', `${EU} NO IS LI TR GB CH`],
  ['REACH WEEE', `${EU} NO IS LI GB CH TR`],
  ['LFGB GS', `${EU} CH GB NO IS`],
  ['UKCA', 'GB'],
  ['UL CUL ETL FCC FDA CPSIA TSCA CARB DOT', `${NORTH_AMERICA} MX`],
  ['ISED CSA', NORTH_AMERICA],
  ['CCC', 'CN'],
  ['PSE TELEC JIS', 'JP'],
  ['KC KCC', 'KR'],
  ['INMETRO ANATEL ANVISA', 'BR'],
  ['NOM', 'MX'],
  ['RETIE RETILAP', 'CO'],
  ['SASO SABER', 'SA'],
  ['ECAS EQM', 'AE'],
  ['GOEIC', 'EG'],
  ['SII', 'IL'],
  ['BIS', 'IN'],
  ['PSQCA', 'PK'],
  ['BSTI', 'BD'],
  ['QCVN', 'VN'],
  ['TISI', 'TH'],
  ['SNI', 'ID'],
  ['RCM SAA', 'AU NZ'],
  ['EAC', 'RU BY KZ AM KG'],
  ['SONCAP', 'NG'],
  ['PVOC', 'KE'],
];
const ELSEWHERE = /\b(?:not|no (?!problem|need)|without|only for|other markets?|for the (?:us|usa|uk|eu)|also|if|as well|besides|instead)\b|\?/i;

function countriesOf(name: string): string[] | undefined {
  const key = name.toUpperCase();
  return MARKETS.filter(([marks]) => marks.split(' ').indexOf(key) >= 0)[0]?.[1].split(' ');
}

export const certificateForMarket: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'certificate-for-market',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '认证不适用于该市场', en: 'Certificate that does not serve the market' },
  message: { 'zh-CN': '{names} 在 {country} 不起作用。', en: '{names} is of no use in {country}.' },
  why: {
    'zh-CN': '每个市场认的标志不同，写错说明没看对方是哪国人，货到了也清不了关。写对方市场要求的认证。',
    en: 'Each market has its own marks; the wrong one shows a template and does not clear customs. Name what the buyer’s market asks for.',
  },
  source: 'regulator_sites',
  wakes: ['customer'],
  *find(input) {
    const { customer } = input.context;
    const country = customer?.country?.toUpperCase();
    const facts = input.facts('certificate').slice(0, MOST_COMPARED);
    if (country === undefined || facts.length === 0) return;
    const wrong = facts.filter(({ value }) => {
      const countries = countriesOf(value.name);
      return countries !== undefined && countries.indexOf(country) < 0;
    });
    const [first] = wrong;
    // One that serves the market stands beside: then the others are only more of the same.
    if (first === undefined || facts.some(({ value }) => (countriesOf(value.name) ?? []).indexOf(country) >= 0)) return;
    const words = statedWords(input, first);
    if (words === undefined || ELSEWHERE.test(words)) return;
    const codes = input.facts('product').slice(0, MOST_COMPARED);
    const asked = (customer?.requirements ?? []).filter(
      ({ product, certifications = [] }) =>
        certifications.length > 0 && (codes.length === 0 || codes.some(({ value }) => isSameCode(value.code, product))),
    );
    yield {
      start: first.start,
      end: first.end,
      values: { names: wrong.map(({ value }) => value.name).join(', '), country },
      evidence:
        asked.length === 0
          ? [
              bookEvidence(`${first.value.name}: ${(countriesOf(first.value.name) ?? []).slice(0, 6).join(', ')}`, {
                en: 'markets of the mark',
                'zh-CN': '该标志适用的市场',
              }),
            ]
          : asked.slice(0, 2).map(({ product, certifications = [] }) => ({
              kind: 'record' as const,
              text: `${product}: ${certifications.join(', ')}`,
              source: { en: 'requirements of this customer', 'zh-CN': '该客户的产品要求' },
            })),
    };
  },
  examples: [
    {
      text: 'The toaster TA-20 comes with ⟦UL⟧ and ETL.',
      context: recorded({ country: 'NL', requirements: [{ product: 'TA-20', certifications: ['CE', 'LFGB'] }] }),
    },
    { text: 'All plugs have ⟦CCC⟧ and PSE.', context: recorded({ country: 'DE' }) },
    { text: 'The toaster is CE marked and UL Listed.', context: recorded({ country: 'NL' }) },
    { text: 'The toaster is UL Listed.', context: recorded({ country: 'US' }) },
    { text: 'Our plant is certified to ISO 9001.', context: recorded({ country: 'NL' }) },
    { text: 'The toaster is UL Listed.' },
    { text: 'The mugs come with LFGB.', context: recorded({ country: 'GB' }) },
  ],
});
