import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { recorded } from '#core/rules/key-terms/example-contexts.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { countryOfPlace } from '#core/trade/places.ts';

/** The trade agreements of China whose certificates have a letter or a name of their own, and the countries they are for. */
const FORMS: readonly (readonly [form: string, countries: string])[] = [
  ['form e', 'BN KH ID LA MY MM PH SG TH VN'],
  ['form f', 'CL'],
  ['form b', 'IN KR BD LK LA MN'],
  ['form p', 'PK'],
  ['rcep', 'BN KH ID LA MY MM PH SG TH VN AU NZ JP KR'],
  ['chafta', 'AU'],
  // Proof of preference of the EU's own agreements, issued there: never for goods made in China.
  ['eur.1', ''],
];

const EUR1 = { en: 'EUR.1: goods that originate in the EU or its partners', 'zh-CN': 'EUR.1：原产于欧盟及其协定国的货物' };

export const originForm: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'origin-form',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '原产地证与目的国不符', en: 'Form of origin of another agreement' },
  message: { 'zh-CN': '{form} 不适用于 {country}。', en: '{form} is not for {country}.' },
  why: {
    'zh-CN': '每个自贸协定有自己的产地证，办错了对方享受不到关税优惠。没有协定的国家只能办一般原产地证。',
    en: 'Each trade agreement has its own form; with another the buyer pays full duty. Without an agreement only a general C/O is issued.',
  },
  source: 'mofcom_fta',
  phrases: FORMS.map(([form]) => form),
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, phrase } of input.phrases('origin-form')) {
      const [form, countries] = FORMS[phrase] ?? ['', ''];
      const written = text.slice(start, end);
      // The place that the goods go to counts before the country of the buyer.
      const to = /^[^.;\n]{0,60}?\b(?:for|to|in) ((?:[A-Z][A-Za-z]+ ?){1,4})/.exec(text.slice(end, end + 120))?.[1];
      const country = (to === undefined ? undefined : countryOfPlace(to)) ?? input.context.customer?.country?.toUpperCase();
      if (country === undefined) continue;
      if (countries.split(' ').indexOf(country) >= 0 || written.charAt(written.length - 1) !== written.charAt(written.length - 1).toUpperCase())
        continue;
      if (form === 'chafta' ? written !== 'ChAFTA' : form === 'rcep' && written !== 'RCEP') continue;
      yield {
        start,
        end,
        values: { form: written, country },
        evidence: [
          bookEvidence(countries === '' ? EUR1 : `${written}: ${countries.split(' ').join(', ')}`, {
            en: 'members of the agreement',
            'zh-CN': '协定成员国',
          }),
        ],
      };
    }
  },
  examples: [
    { text: 'We will provide ⟦Form E⟧ with the documents.', context: recorded({ country: 'DE' }) },
    { text: 'A ⟦RCEP⟧ certificate is included.', context: recorded({ country: 'BR' }) },
    { text: 'We issue the ⟦EUR.1⟧ certificate.', context: recorded({ country: 'DE' }) },
    { text: 'We will provide Form E with the documents.', context: recorded({ country: 'VN' }) },
    { text: 'The form e-mailed to you is for the bank.', context: recorded({ country: 'DE' }) },
    { text: '⟦Form E⟧ will be issued for Santiago.' },
    { text: 'Form E will be issued for your shipment to Ho Chi Minh City.', context: recorded({ country: 'DE' }) },
    { text: 'We will provide Form E with the documents.' },
  ],
});
