import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const ENDED = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB CA TR UA LI JP RU BY KZ AM KG CH'.split(' ');

export const formAEnded: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'form-a-ended',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '普惠制 Form A 已停用', en: 'Form A is no longer granted' },
  message: {
    'zh-CN': '{country} 已不再给中国货物普惠制待遇，Form A 办不了。',
    en: '{country} no longer grants GSP to Chinese goods; Form A is not issued.',
  },
  why: {
    'zh-CN': '2021 年 12 月 1 日起海关不再对欧盟、英国、加拿大、土耳其等签发 Form A。改用一般原产地证，或相应自贸协定证书。',
    en: 'Since 1 December 2021 Chinese customs issue none for the EU, UK, Canada, Türkiye and others. Offer a general C/O or the form of the trade agreement.',
  },
  source: 'gacc_84_2021_news',
  phrases: ['gsp form a', 'form a'],
  *find(input) {
    const country = input.context.customer?.country;
    if (country === undefined || ENDED.indexOf(country) < 0) return;
    for (const { start, end } of input.phrases('form-a-ended')) {
      if (input.draft.text.charAt(end - 1) !== 'A') continue;
      yield {
        start,
        end,
        values: { country },
        evidence: [
          bookEvidence(
            { en: 'no Form A for this country since 1 December 2021 or earlier', 'zh-CN': '自 2021 年 12 月 1 日或更早起不再签发' },
            { en: 'notice 84/2021 of Chinese customs', 'zh-CN': '海关总署公告 2021 年第 84 号' },
          ),
        ],
      };
    }
  },
  examples: [
    { text: 'We will provide ⟦Form A⟧ with the documents.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
    { text: '⟦GSP Form A⟧ is included.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'CA' } } },
    { text: 'We will provide Form A with the documents.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'AU' } } },
    { text: 'Please form a team for the inspection.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
  ],
});
