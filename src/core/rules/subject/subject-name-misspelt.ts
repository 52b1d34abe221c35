import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { misspeltIn, namesIn } from '#core/rules/key-terms/company-misspelt.ts';
import { knownCodes } from '#core/rules/key-terms/product-code-misspelt.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { bareCode } from '#core/trade/product.ts';

const SHORTEST_CODE = 4;
const keller: CheckContext = {
  today: '2027-03-15',
  customer: {
    id: 'K-17',
    name: 'Keller Leuchten GmbH',
    contacts: [],
    quotes: [{ number: 'Q-881', date: '2027-02-20', currency: 'USD', lines: [{ product: 'HX-200' }] }],
  },
};

/** The customer's name or a product code with a letter wrong, in the line that is read first. */
export const subjectNameMisspelt: TradeRule = defineRule({
  id: 'subject-name-misspelt',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题里公司名或型号写错', en: 'Name or code misspelt in the subject' },
  message: { 'zh-CN': '主题里的“{quote}”：档案里是“{name}”。', en: '“{quote}” in the subject: on record it is “{name}”.' },
  why: {
    'zh-CN': '主题最先被看到，也靠它搜索归档；公司名错一个字母失礼，型号错一位就找不到、发错货。',
    en: 'The subject is read first and searched for later: a letter off in a name offends, one in a code leads to the wrong goods.',
  },
  wakes: ['subject', 'customer'],
  examples: [
    { subject: '⟦Kellar Leuchten⟧: quotation', text: 'Dear Anna,', context: keller, fixed: 'Keller Leuchten: quotation' },
    { subject: 'Quotation ⟦HX-2O0⟧', text: 'Dear Anna,', context: keller, fixed: 'Quotation HX-200' },
    { subject: 'Quotation HX-200 for Keller Leuchten', text: 'Dear Anna,', context: keller },
    { subject: 'Quotation HX-300', text: 'Dear Anna,', context: { ...keller, company: { name: 'HX Lighting', products: [{ code: 'HX-300' }] } } },
    { subject: 'Kellar Leuchten: quotation', text: 'Dear Anna,' },
  ],
  find: (input) => {
    const { context, draft, topic } = input;
    // The subject of an answer is the other side's wording.
    if (topic.prefixes > 0) return [];
    const hits: Hit[] = [];
    for (const hit of misspeltIn(draft.subject, { start: 0, end: draft.subject.length }, namesIn(context), context))
      hits.push({ ...hit, part: 'subject' });
    const facts = input.subjectFacts('product');
    if (facts.length === 0) return hits;
    const known = knownCodes(input);
    const ours = context.company?.products ?? [];
    for (const { start, end, value } of facts) {
      const bare = bareCode(value.code);
      if (bare.length < SHORTEST_CODE || known.some((other) => other.bare === bare) || ours.some(({ code }) => bareCode(code) === bare)) continue;
      const near = known.filter((other) => isNearMiss(other.bare, bare))[0];
      if (near === undefined || input.facts('product').some((other) => bareCode(other.value.code) === bare)) continue;
      hits.push({
        part: 'subject',
        start,
        end,
        values: { name: near.code },
        evidence: [near.evidence],
        fixes: [{ label: near.code, edits: [{ start, end, text: near.code }] }],
      });
    }
    return hits;
  },
});
