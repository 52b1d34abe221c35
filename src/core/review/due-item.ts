import { greetingFor } from '#core/culture/greeting.ts';
import { nextSendWindow } from '#core/culture/send-window.ts';
import { duesFor } from '#core/customers/care/cadence.ts';
import { type Due } from '#core/customers/care/due.ts';
import { lastContact } from '#core/customers/care/last-contact.ts';
import { type Rhythm } from '#core/customers/care/rhythm.ts';
import type { Company } from '#core/customers/company.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { Communication } from '#core/customers/profile.ts';
import { benefitsOf } from '#core/customers/tier-benefits.ts';
import { careOptions } from '#core/review/care-options.ts';
import { freshTopics } from '#core/review/fresh-topics.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Who is written to: the person of the last message, else the one who decides, else the first who can be reached. */
export function addressee(customer: Customer, about: Communication | undefined): Contact | undefined {
  const reachable = customer.contacts.filter(({ emails, status }) => emails.length > 0 && (status === undefined || status === 'active'));
  const named = about?.contact;
  return (
    reachable.find(({ id, name }) => named !== undefined && (id === named || name === named)) ??
    reachable.find(({ authority }) => authority === 'decides') ??
    reachable[0]
  );
}

/** What is due for a customer with everything that is needed to do it: who, since when, what to say, how to begin, when to send. */
export function dueItem(
  customer: Customer,
  {
    today,
    now,
    rhythms,
    company,
  }: { readonly today: CalendarDate; readonly now: Date; readonly rhythms: Readonly<Record<Tier, Rhythm>>; readonly company?: Company },
) {
  const dues: Due[] = duesFor(customer, today, careOptions(customer, today, rhythms));
  const last = lastContact(customer, today);
  const person = addressee(customer, last);
  const greeting = person && greetingFor(person, { country: customer.country, stage: customer.stage });
  const window = nextSendWindow(now, customer, { country: company?.country ?? 'CN' });
  const tier = customer.tier ?? 'potential';
  return {
    dues,
    ...(last && {
      lastContact: { date: last.date, direction: last.direction, channel: last.channel, ...(last.subject && { subject: last.subject }) },
    }),
    topics: freshTopics(customer, company, today),
    ...(person && greeting && { draft: { to: person.emails[0] ?? '', greeting: greeting.text, sure: greeting.sure, contact: person.name } }),
    ...(window && { sendAt: { ...window, at: window.at.toISOString() } }),
    benefits: benefitsOf(tier, rhythms[tier], company),
  };
}
