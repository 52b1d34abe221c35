import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { countryOfPlace } from '#core/trade/places.ts';

const ORIGIN = ['EXW', 'FCA', 'FAS', 'FOB'];

export const incotermWrongSide: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'incoterm-wrong-side',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '贸易术语的地点方向写反', en: 'Place on the wrong side of the voyage' },
  message: { 'zh-CN': '{term}：{code} 后面应写{side}。', en: '{term}: {code} names {side}.' },
  why: {
    'zh-CN': 'E、F 组写起运地，C、D 组写目的地。中国卖方写 CIF Ningbo 或 FOB Hamburg，多半是笔误。',
    en: 'E and F terms name the place of shipment, C and D terms the destination. CIF Ningbo from a Chinese seller is nearly always a slip.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    const seller = input.context.company?.country ?? 'CN';
    const buyer = input.context.customer?.country;
    if (seller !== 'CN' || buyer === 'CN') return;
    for (const { start, end, quote, value } of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      const country = value.place === undefined ? undefined : countryOfPlace(value.place);
      if (country === undefined) continue;
      const atOrigin = ORIGIN.indexOf(value.code) >= 0;
      // Goods bought elsewhere are shipped from elsewhere: only the buyer's own country is surely wrong for an F term.
      if (atOrigin ? country === 'CN' || country !== buyer : country !== 'CN') continue;
      const side = atOrigin ? { 'zh-CN': '起运地', en: 'the place of shipment' } : { 'zh-CN': '目的地', en: 'the destination' };
      yield {
        start,
        end,
        values: { term: quote, code: value.code, side },
        evidence: [
          bookEvidence(
            { en: 'E and F terms: place of shipment; C and D terms: destination', 'zh-CN': 'E、F 组写起运地，C、D 组写目的地' },
            'Incoterms 2020',
          ),
        ],
      };
    }
  },
  examples: [
    { text: 'USD 5.60/pc ⟦CIF Ningbo⟧.' },
    { text: 'USD 5.60/pc ⟦FOB Hamburg⟧.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
    { text: 'USD 5.60/pc FOB Ningbo, USD 5.90/pc CIF Hamburg.' },
    { text: 'USD 5.60/pc FOB Busan.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
  ],
});
