import { normaliseAddress } from '#core/customers/address.ts';
import { type Fields, without } from '#core/exchange/fields.ts';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `Tom/Anna` with two addresses in the cell beside it are two persons. */
function split(contact: Fields): readonly Fields[] {
  const names = text(contact.name)
    .split(/[;；/、\n\r|]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const emails = texts(contact.emails);
  if (names.length < 2 || names.length !== emails.length) return [contact];
  const phones = texts(contact.phones);
  const rest = without(contact, 'name', 'emails', 'phones');
  return names.map((name, at) => ({
    ...(at === 0 ? rest : {}),
    name,
    emails: [emails[at]],
    ...(phones.length === names.length ? { phones: [phones[at]] } : at === 0 && phones.length > 0 ? { phones } : {}),
  }));
}

const Chinese = /^[\u4e00-\u9fff]+$/;

function named(contact: Fields): Fields {
  if (text(contact.name) !== '') return contact;
  const [given, family] = [text(contact.givenName), text(contact.familyName)];
  const composed = Chinese.test(given + family) ? family + given : `${given} ${family}`.trim();
  const [email] = texts(contact.emails);
  const name = composed !== '' ? composed : email === undefined ? '' : (normaliseAddress(email)?.local ?? email);
  return name === '' ? contact : { ...contact, name };
}

/** The persons of a row, and what is said of somebody who has neither name nor address. */
interface RowContacts {
  readonly contacts: readonly Fields[];
  readonly nameless: readonly Fields[];
}

const NUMBERS = ['emails', 'phones', 'mobile'];

/** The persons of a row. Fields beside no name of their own belong to the first person; a person without a name is called by the address. */
export function contactsOf(slots: ReadonlyMap<number, Fields>, ours: boolean): RowContacts {
  const given = [...slots.entries()].sort(([a], [b]) => a - b).map(([, contact]) => contact);
  if (ours) return { contacts: given.map((contact) => ({ ...contact, emails: contact.emails ?? [] })), nameless: [] };
  const contacts: Fields[] = [];
  for (const contact of given) {
    const [first] = contacts;
    const isNamed = text(contact.name) !== '' || text(contact.givenName) !== '' || text(contact.familyName) !== '';
    if (first && !isNamed && Object.keys(contact).every((key) => NUMBERS.includes(key))) {
      const emails = [...new Set([...texts(first.emails), ...texts(contact.emails)])];
      const further = text(first.mobile) === '' || text(contact.mobile) === '' ? [] : [text(contact.mobile)];
      const phones = [...new Set([...texts(first.phones), ...texts(contact.phones), ...further])];
      if (emails.length > 0) first.emails = emails;
      if (phones.length > 0) first.phones = phones;
      if (text(first.mobile) === '' && text(contact.mobile) !== '') first.mobile = contact.mobile;
    } else contacts.push({ ...contact });
  }
  const all = contacts.flatMap(split).map(named);
  const isPerson = (contact: Fields): boolean => text(contact.name) !== '';
  return {
    contacts: all.filter(isPerson).map((contact) => ({ ...contact, emails: texts(contact.emails) })),
    nameless: all.filter((contact) => !isPerson(contact)),
  };
}
