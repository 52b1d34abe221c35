import type { Occasion } from '#core/culture/market.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Reading } from '#core/inbound/reading.ts';

const NEW_STAGES = ['lead', 'contacted'];
const TALKING_STAGES = ['requirement_confirmed', 'quoted', 'sample', 'negotiating'];

/** What is going on in this mail, the weightiest first. */
export function occasionsOf(customer: Customer, reading: Reading | undefined): readonly Occasion[] {
  const occasions: Occasion[] = [];
  if (reading?.complaint) occasions.push('complaint');
  if (reading?.facts.some(({ kind }) => kind === 'payment')) occasions.push('payment');
  if (customer.stage && NEW_STAGES.includes(customer.stage)) occasions.push('first-contact');
  if (customer.stage && TALKING_STAGES.includes(customer.stage)) occasions.push('negotiation');
  if (reading?.facts.some(({ kind }) => kind === 'money')) occasions.push('negotiation');
  return occasions;
}
