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

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter((word) => word.length > 1);
const isOneOf = (name: string, other: string): boolean => wordsOf(name).some((word) => wordsOf(other).includes(word));

/** A cell such as `Ana Ruiz <ana@…>; Luis Gil <ventas@…>` names its persons itself; an address without a name stays with the person of the row, if there is one. */
function byNames(contact: Fields, names: ReadonlyMap<string, string>): readonly Fields[] {
  const own = text(contact.name);
  const groups = new Map<string, string[]>();
  for (const email of texts(contact.emails)) {
    const named = names.get(email);
    const who = named === undefined || (own !== '' && isOneOf(named, own)) ? own : named;
    groups.set(who, [...(groups.get(who) ?? []), email]);
  }
  if (groups.size === 0 || [...groups.keys()].every((who) => who === own)) return [contact];
  const rest = without(contact, 'name', 'emails');
  if (own !== '' && !groups.has(own)) groups.set(own, []);
  // Whoever the row is about comes first: the one it names, else the first whom an address names.
  const order = [...groups.keys()].sort(
    (a, b) => Number(b === own && own !== '') - Number(a === own && own !== '') || Number(a === '') - Number(b === ''),
  );
  return order.map((name, at) => ({ ...(at === 0 ? rest : {}), ...(name !== '' && { name }), emails: groups.get(name) ?? [] }));
}

const HONORIFIC =
  /^(mr|mrs|ms|miss|mx|dr|prof|herrn?|hr|frau|fr(?=\.)|fräulein|mme|mlle|monsieur|madame|m(?=\.\s+\p{L}{2,}\s+\p{L}{2,})|sr|sra|señora?|sig|sig\.ra|signora?)\b\.?\s+(?=\p{L})/iu;
const TITLES: Readonly<Record<string, string>> = {
  mr: 'Mr',
  herr: 'Mr',
  herrn: 'Mr',
  hr: 'Mr',
  m: 'Mr',
  monsieur: 'Mr',
  sr: 'Mr',
  señor: 'Mr',
  sig: 'Mr',
  mx: 'Mx',
  dr: 'Dr',
  prof: 'Prof',
};

/** `Frau Dr. Maria Huber`: the title has a field of its own, the last one before the name counts. */
function withoutTitle(contact: Fields): Fields {
  let name = text(contact.name);
  let title: string | undefined;
  for (let match = HONORIFIC.exec(name); match; match = HONORIFIC.exec(name)) {
    title = TITLES[(match[1] ?? '').toLowerCase()] ?? 'Ms';
    name = name.slice(match[0].length).trim();
  }
  return title === undefined ? contact : { title, ...contact, name };
}

/** The persons of a row, and what is said of somebody who has neither name nor address. */
interface RowContacts {
  readonly contacts: readonly Fields[];
  readonly nameless: readonly Fields[];
}

const NUMBERS = ['emails', 'phones', 'mobile'];

/** The persons of a row. Fields beside no name of their own belong to the first person; a person without a name is called by the address. */
export function contactsOf(slots: ReadonlyMap<number, Fields>, ours: boolean, names: ReadonlyMap<string, string> = new Map()): RowContacts {
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
  const all = contacts
    .flatMap(split)
    .flatMap((contact) => (names.size === 0 ? [contact] : byNames(contact, names)))
    .map(withoutTitle)
    .map(named);
  const isPerson = (contact: Fields): boolean => text(contact.name) !== '';
  return {
    contacts: all.filter(isPerson).map((contact) => ({ ...contact, emails: texts(contact.emails) })),
    nameless: all.filter((contact) => !isPerson(contact)),
  };
}
