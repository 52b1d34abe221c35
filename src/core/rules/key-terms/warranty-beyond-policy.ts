import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { policyEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

const BEFORE = /(\d{1,3}|one|two|three|four|five|six|ten)[\s-]{0,2}(year|month)s?['’]?(?:\s\w{1,12}){0,2}\s*$/i;
const AFTER = /^\W{0,3}(?:\w{1,12}:?\s){0,4}?(\d{1,3}|one|two|three|four|five|six|ten)[\s-]{0,2}(year|month)s?/i;
const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };

export const warrantyBeyondPolicy: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'warranty-beyond-policy',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '质保超出公司规定', en: 'Warranty beyond policy' },
  message: { 'zh-CN': '质保 {given} 个月，公司规定 {most} 个月。', en: 'Warranty of {given} months; the policy is {most}.' },
  why: {
    'zh-CN': '邮件里写的质保就是承诺，多出来的几年由公司赔。先请主管批准。',
    en: 'A warranty in a mail is a promise, and the company pays for the extra years. Get approval first.',
  },
  phrases: ['warranty', 'guarantee', 'guaranteed', 'warrantied'],
  *find(input) {
    const most = input.context.company?.policy?.warrantyMonths;
    if (most === undefined) return;
    const { text } = input.draft;
    for (const { start, end } of input.phrases('warranty-beyond-policy')) {
      const sentence = sentenceAround(text, { start, end });
      const words = text.slice(sentence.start, sentence.end);
      if (/\b(?:cannot|can't|not|you (?:asked|want|need|request\w*)|competitor\w*|instead of)\b|\?/i.test(words)) continue;
      const left = Math.max(sentence.start, start - 40);
      const before = BEFORE.exec(text.slice(left, start));
      const after = before ? null : AFTER.exec(text.slice(end, Math.min(sentence.end, end + 50)));
      const found = before ?? after;
      if (!found) continue;
      const [whole, count = '', unit = ''] = found;
      const number = WORDS[count.toLowerCase()] ?? Number(count);
      const given = unit.toLowerCase() === 'year' ? number * 12 : number;
      if (given <= most) continue;
      const from = before ? left + before.index : start;
      const to = before ? end : end + whole.length;
      yield {
        start: from,
        end: to,
        values: { given, most },
        evidence: [policyEvidence({ en: `warranty: ${most} months`, 'zh-CN': `质保 ${most} 个月` })],
      };
    }
  },
  examples: [
    { text: 'We give a ⟦3-year warranty⟧ on all lamps.', context: { company: { name: 'HX', policy: { warrantyMonths: 24 } } } },
    { text: 'The ⟦warranty is 60 months⟧ from B/L date.', context: { company: { name: 'HX', policy: { warrantyMonths: 24 } } } },
    { text: '⟦Guarantee period: three years⟧.', context: { company: { name: 'HX', policy: { warrantyMonths: 24 } } } },
    { text: 'We give a 2-year warranty on all lamps.', context: { company: { name: 'HX', policy: { warrantyMonths: 24 } } } },
    { text: 'We cannot give a 5-year warranty.', context: { company: { name: 'HX', policy: { warrantyMonths: 24 } } } },
    { text: 'We give a 3-year warranty on all lamps.' },
  ],
});
