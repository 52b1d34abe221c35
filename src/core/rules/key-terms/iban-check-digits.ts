import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

export const ibanCheckDigits: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'iban-check-digits',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': 'IBAN 或 SWIFT 写错', en: 'IBAN or SWIFT code is wrong' },
  message: { 'zh-CN': '{value} 不合校验规则，肯定有字符写错。', en: '{value} fails its check: a character is wrong.' },
  why: {
    'zh-CN': 'IBAN 按 ISO 13616 带校验位，SWIFT 为 8 或 11 位。写错的账号会被退汇或付到别人账上。',
    en: 'An IBAN has check digits (ISO 13616), a SWIFT code has 8 or 11 characters. A wrong one is returned, or paid to somebody else.',
  },
  source: 'iso13616',
  wakes: ['bank'],
  *find(input) {
    for (const { start, end, value } of input.facts('bank').slice(0, MOST_COMPARED)) {
      if (value.valid === false) yield { start, end, values: { value: value.value }, evidence: [bookEvidence(value.value, 'ISO 13616')] };
    }
  },
  examples: [
    { text: 'IBAN: ⟦DE89 3704 0044 0532 0130 01⟧' },
    { text: 'SWIFT code: ⟦DEUTDEF⟧' },
    { text: 'IBAN: DE89 3704 0044 0532 0130 00, SWIFT: DEUTDEFF' },
    { text: 'Please tell us your IBAN and SWIFT code.' },
  ],
});
