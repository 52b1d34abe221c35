import type { Contact } from '#core/customers/customer.ts';
import { titleOf } from '#core/culture/titles.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mannersEvidence, recordEvidence } from '#core/rules/culture/reader.ts';
import { recipientCase } from '#core/rules/culture/recipient-case.ts';
import { theySignWith } from '#core/rules/culture/their-signature.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const KAREN: Omit<Contact, 'emails'> = { name: 'Karen Hill', givenName: 'Karen', familyName: 'Hill', title: 'Ms' };
function to(
  contact: Omit<Contact, 'emails'>,
  country: string,
  stage: 'lead' | 'first_order' | 'repeat',
  thread: CheckContext['thread'] = [],
): CheckContext {
  return {
    to: ['a@buyer.example'],
    thread,
    customer: { id: 'B-1', name: 'Buyer Co.', country, stage, contacts: [{ ...contact, emails: ['a@buyer.example'] }] },
  };
}

const ORDERED: readonly string[] = ['first_order', 'repeat', 'dormant'];

/** Mr. or Ms. to somebody who signs with the first name, or to an old customer where first names are usual. */
export const greetingStiff: TradeRule = defineRule({
  id: 'greeting-stiff',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '称呼过于生分', en: 'Greeting stiffer than theirs' },
  message: { 'zh-CN': '“{quote}”偏生分，可写{given}', en: '“{quote}” is stiff by now: {given}' },
  why: {
    'zh-CN': '对方已用名字署名，或已是当地习惯称名的老客户，仍写 Mr./Ms. 会显得疏远。',
    en: 'They sign with the first name, or have long bought where first names are usual; Mr. or Ms. keeps a distance.',
  },
  source: 'meyer',
  examples: [
    { text: 'Dear ⟦Ms Hill⟧,\n\nThe PI is attached.', context: to(KAREN, 'AU', 'repeat'), fixed: 'Dear Karen,\n\nThe PI is attached.' },
    {
      text: 'Dear ⟦Ms. Hill⟧,\n\nThe PI is attached.',
      context: to(KAREN, 'DE', 'lead', [{ from: 'a@buyer.example', date: '2027-03-01', text: 'Please send the PI.\n\nBest regards\nKaren' }]),
      fixed: 'Dear Karen,\n\nThe PI is attached.',
    },
    { text: 'Dear ⟦Ms Hill⟧,\n\nThe PI is attached.', context: to(KAREN, 'IE', 'first_order'), fixed: 'Dear Karen,\n\nThe PI is attached.' },
    { text: 'Dear Ms Hill,\n\nThe PI is attached.', context: to(KAREN, 'GB', 'first_order') },
    { text: 'Dear Ms Hill,\n\nThe PI is attached.', context: to(KAREN, 'GB', 'lead') },
    { text: 'Dear Ms. Hill,\n\nThe PI is attached.', context: to(KAREN, 'DE', 'repeat') },
    { text: 'Dear Dr Hill,\n\nThe PI is attached.', context: to(KAREN, 'AU', 'repeat') },
    { text: 'Dear Ms. Hill,\n\nThe PI is attached.', context: to({ ...KAREN, preferredSalutation: 'Dear Ms. Hill' }, 'US', 'repeat') },
  ],
  wakes: ['customer'],
  *find(input) {
    const found = recipientCase(input);
    if (!found || found.given === undefined || found.contact.preferredSalutation || found.salutation.foreign) return;
    const { contact, given, manners, person } = found;
    const [title, more] = person.titles;
    const plain = title === undefined ? undefined : titleOf(title);
    if (!plain || more || plain.kind !== 'plain' || plain.with || plain.after || manners.addressBy === 'given') return;
    const signs = theySignWith(input, given);
    const stage = input.context.customer?.stage ?? '';
    const oldCustomer = (stage === 'repeat' && manners.firstName === 'quick') || (ORDERED.indexOf(stage) >= 0 && manners.firstName === 'immediate');
    if (!signs && !oldCustomer) return;
    yield {
      start: person.start,
      end: person.end,
      values: { given },
      evidence: signs
        ? [{ kind: 'thread', text: given, source: { 'zh-CN': '对方来信署名', en: 'how they sign' } }]
        : [...mannersEvidence(manners, 'address', { 'zh-CN': '很快改称名', en: 'first names come soon' }), ...recordEvidence(contact.name)],
      fixes: [{ label: given, edits: [{ start: person.start, end: person.end, text: given }] }],
    };
  },
});
