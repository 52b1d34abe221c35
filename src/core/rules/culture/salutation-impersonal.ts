import { mannersFor } from '#core/culture/manners.ts';
import { isRoleName } from '#core/culture/role-name.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { greetingFix } from '#core/rules/culture/greeting-fix.ts';
import { recipientsOf } from '#core/rules/culture/recipients.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';

const WEBER: CheckContext = {
  to: ['weber@keller.example'],
  customer: {
    id: 'K-17',
    name: 'Keller GmbH',
    country: 'DE',
    contacts: [{ name: 'Dr. Anna Weber', givenName: 'Anna', familyName: 'Weber', title: 'Dr', emails: ['weber@keller.example'] }],
  },
};

/** `Dear Sir/Madam` although the record knows who reads. */
export const salutationImpersonal = defineRule<RuleInput, CheckContext>({
  id: 'salutation-impersonal',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '知道姓名却用泛称', en: 'Impersonal greeting although the name is known' },
  message: { 'zh-CN': '收件人是{name}，不要写“{quote}”', en: 'You write to {name}: use the name, not “{quote}”' },
  why: {
    'zh-CN': '客户库里已有对方姓名。泛称像群发信，对方会觉得没被当回事，也容易被当成推销邮件略过。',
    en: 'The record knows the reader. An impersonal greeting looks like a mass mailing and is easily passed over.',
  },
  source: 'kbsh',
  examples: [
    { text: '⟦Dear Sir or Madam⟧,\n\nThank you for your inquiry.', context: WEBER, fixed: 'Dear Dr. Weber,\n\nThank you for your inquiry.' },
    { text: '⟦Dear Sirs⟧,\n\nThe PI is attached.', context: WEBER, fixed: 'Dear Dr. Weber,\n\nThe PI is attached.' },
    { text: '⟦To whom it may concern⟧:\n\nThe PI is attached.', context: WEBER },
    { text: '⟦Dear valued customer⟧,\n\nOur new catalogue is attached.', context: WEBER },
    { text: 'Dear Sir or Madam,\n\nWe make LED lamps.' },
    { text: 'Dear Dr. Weber,\n\nDear Sir or Madam is how the notice begins.', context: WEBER },
    { text: 'Dear Sir or Madam,\n\nWe make LED lamps.', context: { ...WEBER, to: ['info@keller.example'] } },
    {
      text: 'Dear Sir or Madam,\n\nWe make LED lamps.',
      context: {
        ...WEBER,
        customer: { id: 'K-17', name: 'Keller GmbH', contacts: [{ name: 'Purchasing Department', emails: ['weber@keller.example'] }] },
      },
    },
    { text: 'Dear all,\n\nThe minutes are attached.', context: WEBER },
  ],
  wakes: ['customer'],
  *find({ draft, context }) {
    const salutation = salutationOf(draft);
    if (!salutation?.impersonal || salutation.people.some((person) => person.words.length > 0)) return;
    const { contacts, complete } = recipientsOf(context);
    const [contact] = contacts;
    if (!contact || !complete || contacts.every((one) => isRoleName(one.name))) return;
    const usual = mannersFor(context.customer?.country)?.dearSirUsual === true;
    yield {
      start: salutation.start,
      end: salutation.end,
      values: { name: contacts.map((one) => one.name).join(', ') },
      evidence: [{ kind: 'record', text: contacts.map((one) => one.name).join(', '), source: { 'zh-CN': '客户档案', en: 'customer record' } }],
      ...(usual ? { severity: 'info' as const } : {}),
      ...(contacts.length === 1 ? { fixes: greetingFix(salutation, contact, context) } : {}),
    };
  },
});
