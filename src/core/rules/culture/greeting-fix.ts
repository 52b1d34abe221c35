import { greetingForm } from '#core/culture/greeting-form.ts';
import type { Contact } from '#core/customers/customer.ts';
import type { Fix } from '#core/engine/finding.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Salutation } from '#core/rules/culture/salutation.ts';

/** The fix that writes the salutation as the record and the market say; none for a salutation in another language. */
export function greetingFix(salutation: Salutation, contact: Contact, context: CheckContext): readonly Fix[] {
  if (salutation.foreign) return [];
  const customer = context.customer;
  const greeting = greetingForm(contact, {
    ...(customer?.country === undefined ? {} : { country: customer.country }),
    ...(customer?.stage === undefined ? {} : { stage: customer.stage }),
  });
  const text = greeting.text.replace(/[,:!]$/, '');
  return text === '' ? [] : [{ label: text, edits: [{ start: salutation.start, end: salutation.end, text }] }];
}
