import { greetingForm, type GreetingForm } from '#core/culture/greeting-form.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Manners } from '#core/culture/market.ts';
import { readName } from '#core/culture/person-name.ts';
import type { Contact } from '#core/customers/customer.ts';
import { foldName } from '#core/culture/fold-name.ts';
import { soleRecipient } from '#core/rules/culture/recipients.ts';
import { salutationOf, type NamedPerson, type Salutation } from '#core/rules/culture/salutation.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';

/** One salutation to one recorded person: what rules on the form of address look at. */
export interface RecipientCase {
  readonly salutation: Salutation;
  readonly person: NamedPerson;
  readonly contact: Contact;
  readonly manners: Manners;
  readonly greeting: GreetingForm;
  /** Parts of the recorded name; absent when the record does not say. */
  readonly given?: string;
  readonly family?: string;
  /** The name in the salutation, folded. */
  readonly named: string;
}

/** The case, when the mail opens with the name of its one recorded recipient in a market with manners. */
export function recipientCase({ draft, context }: RuleInput): RecipientCase | undefined {
  const salutation = salutationOf(draft);
  const [person, second] = salutation?.people ?? [];
  if (!salutation || !person || second || person.words.length === 0) return undefined;
  const contact = soleRecipient(context);
  const manners = mannersFor(context.customer?.country);
  if (!contact || !manners) return undefined;
  const read = readName(contact.name, manners);
  const given = contact.givenName ?? (read.sure ? read.given : undefined);
  const family = contact.familyName ?? (read.sure ? read.family : undefined);
  const stage = context.customer?.stage;
  return {
    salutation,
    person,
    contact,
    manners,
    greeting: greetingForm(contact, { country: manners.country, ...(stage === undefined ? {} : { stage }) }),
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    named: foldName(person.words.join(' ')),
  };
}
