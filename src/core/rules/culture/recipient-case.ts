import { mannersFor } from '#core/culture/manners.ts';
import type { Manners } from '#core/culture/market.ts';
import { isFamilyName } from '#core/culture/name-lists.ts';
import { spelledInLatin } from '#core/culture/name-script.ts';
import { readName, type PersonName } from '#core/culture/person-name.ts';
import { titleOf, type Title } from '#core/culture/titles.ts';
import type { Contact } from '#core/customers/customer.ts';
import { foldName } from '#core/culture/fold-name.ts';
import { soleRecipient } from '#core/rules/culture/recipients.ts';
import { salutationOf, type NamedPerson, type Salutation } from '#core/rules/culture/salutation.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { readOnce } from '#core/rules/read-once.ts';

/** One salutation to one recorded person: what rules on the form of address look at. */
export interface RecipientCase {
  readonly salutation: Salutation;
  readonly person: NamedPerson;
  readonly contact: Contact;
  readonly manners: Manners;
  /** Titles of the recorded name. */
  readonly titles: readonly Title[];
  /** True where a plain title goes with the family name of this person. */
  readonly byFamily: boolean;
  /** The father's name where the person writes it, folded. */
  readonly patronymic?: string;
  /** Parts of the recorded name; absent when the record does not say. */
  readonly given?: string;
  readonly family?: string;
  /** The name in the salutation, folded. */
  readonly named: string;
}

const READ = new WeakMap<Contact, PersonName>();

/** The name of a contact taken apart; a record is read once, however often a draft is checked. */
function readContact(contact: Contact, manners: Manners): PersonName {
  let read = READ.get(contact);
  if (!read) {
    read = readName(spelledInLatin(contact.name) ?? contact.name, manners);
    READ.set(contact, read);
  }
  return read;
}

/** `Pak Budi`: a word that is a title in this country alone stands first among the words of the name. */
function withLocalTitle(person: NamedPerson, country: string): NamedPerson {
  const [first = '', ...rest] = person.words;
  const title = person.titles.length === 0 && rest.length > 0 ? titleOf(first, country) : undefined;
  return title && !title.after ? { ...person, titles: [first], words: rest } : person;
}

function readCase({ draft, context }: RuleInput): RecipientCase | undefined {
  const manners = mannersFor(context.customer?.country);
  const contact = manners && soleRecipient(context);
  const salutation = contact && salutationOf(draft);
  const [written, second] = salutation?.people ?? [];
  if (!manners || !salutation || !written || second || written.words.length === 0) return undefined;
  const person = withLocalTitle(written, manners.country);
  const read = readContact(contact, manners);
  const given = contact.givenName ?? (read.sure || read.givenSure ? read.given : undefined);
  const family = contact.familyName ?? (read.sure ? read.family : undefined);
  return {
    salutation,
    person,
    contact,
    manners,
    titles: read.titles,
    byFamily:
      manners.addressBy === 'family' ||
      (manners.addressBy === 'by-name' && read.sure && !read.byGiven && isFamilyName((family ?? '').split(' ')[0] ?? '', manners.country) === true),
    ...(read.withPatronymic === undefined ? {} : { patronymic: foldName(read.withPatronymic.split(' ')[1] ?? '') }),
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    named: foldName(person.words.join(' ')),
  };
}

/** The case, when the mail opens with the name of its one recorded recipient in a market with manners. */
export const recipientCase: (input: RuleInput) => RecipientCase | undefined = readOnce(readCase);
