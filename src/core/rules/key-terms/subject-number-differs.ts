import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { bareNumber } from '#core/trade/reference.ts';

export const subjectNumberDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'subject-number-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '主题与正文的单号不同', en: 'Number in the subject differs from the body' },
  message: { 'zh-CN': '正文是 {body}，主题是 {subject}。', en: '{body} in the body, {subject} in the subject.' },
  why: {
    'zh-CN': '客户按主题归档、按正文执行，两个号对不上就会弄混订单。',
    en: 'The buyer files by the subject and acts on the body; two numbers mix up two orders.',
  },
  wakes: ['reference', 'subject'],
  *find(input) {
    const subjects = input.subjectFacts('reference');
    if (subjects.length === 0) return;
    const bodies = input.facts('reference').slice(0, MOST_COMPARED);
    for (const { value } of subjects) {
      const bare = bareNumber(value.number);
      if (bodies.some((other) => bareNumber(other.value.number) === bare)) continue;
      const near = bodies.filter((other) => bare.length >= 3 && isNearMiss(bareNumber(other.value.number), bare))[0];
      const alone =
        subjects.length === 1 && bodies.filter((other) => other.value.kind === value.kind).length === 1
          ? bodies.filter((other) => other.value.kind === value.kind)[0]
          : undefined;
      const other = near ?? alone;
      if (other === undefined) continue;
      const at = other.quote.lastIndexOf(other.value.number);
      const start = other.start + Math.max(0, at);
      yield {
        start,
        end: other.end,
        severity: near === undefined ? 'warning' : 'error',
        values: { body: other.value.number, subject: value.number },
        evidence: [{ kind: 'draft', text: input.draft.subject, source: { en: 'subject of this mail', 'zh-CN': '本邮件主题' } }],
        fixes: [{ label: value.number, edits: [{ start, end: other.end, text: value.number }] }],
      };
    }
  },
  examples: [
    { subject: 'PO-7731: shipment', text: 'Your order ⟦PO-7713⟧ is ready.', fixed: 'Your order PO-7731 is ready.' },
    { subject: 'PI-2031 for your approval', text: 'Please find ⟦PI-2013⟧ attached.' },
    { subject: 'PO-7731: shipment', text: 'Your order PO 7731 is ready.' },
    { subject: 'PO-7731: shipment', text: 'The goods are ready.' },
  ],
});
