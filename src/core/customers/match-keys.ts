import { normaliseAddress, type NormalAddress } from '#core/customers/address.ts';
import { readBodyParts } from '#core/customers/body-parts.ts';
import type { Customer } from '#core/customers/customer.ts';
import { domainLabel, hostOf, isCompanyDomain, isPlatform, registrableDomain } from '#core/customers/domain.ts';
import { companyKey, nameKey, numbersIn, phoneKey, phonesIn } from '#core/customers/evidence-keys.ts';
import { companyNamesIn, personsIn } from '#core/customers/hint-evidence.ts';
import { likenessKeys, labelSkeleton } from '#core/customers/look-alike.ts';
import { companyDomains, companyNames, documentNumbers, normaliseDomain } from '#core/customers/match-index.ts';
import type { MatchInput } from '#core/customers/match-result.ts';
import { personName } from '#core/customers/person-name.ts';
import { toUnicodeDomain } from '#core/customers/punycode.ts';
import { mayBeForm, readRelayed } from '#core/customers/relayed-mail.ts';
import { signatureLines } from '#core/customers/signature-block.ts';
import { skeleton, withoutAffixes } from '#core/customers/skeleton.ts';

/**
 * What a customer and a message can meet under. A store keeps `customerKeys` of each customer in an index, fetches the customers that share a key
 * of the same kind with `matchKeys` of a message, and runs `createMatcher` over these: the answer is the same as over all customers, but for names
 * two letters apart (`likeness` reaches one).
 */
export interface MatchKeys {
  /** Normalised addresses and their base forms (without tag, dots, provider variants). */
  readonly addresses: readonly string[];
  /** Company domains: host names and the part of them that is registered. */
  readonly domains: readonly string[];
  /** What the company labels of the domains look like. */
  readonly skeletons: readonly string[];
  /** Skeletons with each one letter left out: names one letter apart meet. */
  readonly likeness: readonly string[];
  /** Persons, words in alphabetical order. */
  readonly names: readonly string[];
  readonly companyNames: readonly string[];
  /** Last nine digits. */
  readonly phones: readonly string[];
  readonly numbers: readonly string[];
}

/** More recipients than this are a mailing. */
const MOST_RECIPIENTS = 50;

const unique = (keys: Iterable<string>): string[] => [...new Set(keys)].filter((key) => key !== '');

const addressKeys = (addresses: readonly NormalAddress[]): string[] => unique(addresses.flatMap(({ address, base }) => [address, base]));

const withHouse = (domains: Iterable<string>): string[] => unique([...domains].flatMap((domain) => [domain, registrableDomain(domain)]));

/** Keys of a record, to be stored beside it and renewed with every write. */
export function customerKeys(customer: Customer): MatchKeys {
  const parties = customer.parties ?? [];
  const emails = [...customer.contacts.flatMap((contact) => contact.emails), ...parties.flatMap((party) => party.emails ?? [])];
  const addresses = emails.map(normaliseAddress).filter((address) => address !== undefined);
  const domains = unique([...companyDomains(customer).keys(), ...parties.flatMap((party) => (party.domains ?? []).map(normaliseDomain))]);
  const contactPhones = customer.contacts.flatMap(({ phones, mobile }) => (mobile === undefined ? (phones ?? []) : [...(phones ?? []), mobile]));
  return {
    addresses: addressKeys(addresses),
    domains: withHouse(domains),
    skeletons: unique([
      ...domains.map(labelSkeleton),
      ...addresses.filter(({ domain }) => !isCompanyDomain(domain)).map(({ local, domain }) => `${skeleton(local)}@${domain}`),
    ]),
    likeness: unique(domains.flatMap(likenessKeys)),
    names: unique(
      customer.contacts.flatMap(({ name, givenName, familyName }) => [
        nameKey(name),
        givenName !== undefined && familyName !== undefined ? nameKey(`${givenName} ${familyName}`) : '',
      ]),
    ),
    companyNames: unique(companyNames(customer)),
    phones: unique([...(customer.phones ?? []), ...contactPhones].map(phoneKey)),
    numbers: unique(documentNumbers(customer)),
  };
}

/** Keys of a message: of its sender, of the mails below, and of what its signature names. Unreadable parts give no keys. */
export function matchKeys(message: MatchInput): MatchKeys {
  const { own, inner } = readBodyParts(message.subject ?? '', message.body ?? '');
  const from = normaliseAddress(message.from);
  const relayed =
    from && (message.replyTo !== undefined || isPlatform(from.domain) || mayBeForm(from.local))
      ? readRelayed(message.subject ?? '', message.body ?? '')
      : undefined;
  const written = [
    message.from,
    message.replyTo,
    message.sender,
    message.fromName,
    ...inner.flatMap(({ fromAddress, recipients }) => [fromAddress, ...recipients]),
    ...(message.to ?? []).slice(0, MOST_RECIPIENTS),
    ...(relayed ? [...relayed.addresses, ...relayed.mentioned] : []),
  ];
  const addresses = written
    .map((address) => (address === undefined ? undefined : normaliseAddress(address)))
    .filter((address) => address !== undefined);
  const sites = (own.slice(0, 20_000).match(/(?:https?:\/\/|www\.)[^\s<>"',;)]{4,200}/gi) ?? []).map(hostOf);
  const hosts = unique([...addresses.map(({ domain }) => domain), ...sites]).filter(isCompanyDomain);
  const label = from && isCompanyDomain(from.domain) ? toUnicodeDomain(domainLabel(from.domain)) : '';
  const signed = signatureLines(own);
  const signature = signed.map(({ text }) => text);
  const subject = message.subject ?? '';
  return {
    addresses: addressKeys(addresses),
    domains: withHouse(hosts.flatMap(parentHosts)),
    skeletons: unique([
      skeleton(label),
      ...(label === '' ? [] : withoutAffixes(label).map(skeleton)),
      ...(from && label === '' ? [`${skeleton(from.local)}@${from.domain}`] : []),
    ]),
    likeness: from && label !== '' ? likenessKeys(from.domain) : [],
    names: unique([
      nameKey(personName(message.fromName ?? '')),
      ...inner.map(({ fromName }) => nameKey(fromName ?? '')),
      ...personsIn(signed),
      ...(relayed?.persons ?? []).map(nameKey),
    ]),
    companyNames: unique([
      ...signature.flatMap(companyNamesIn),
      ...companyNamesIn(subject).filter((key) => key.includes(' ')),
      companyKey(message.fromName ?? ''),
      companyKey(label.replace(/-/g, ' ')),
      ...(relayed?.companies ?? []).map(companyKey),
    ]),
    phones: unique(signature.flatMap(phonesIn)),
    numbers: numbersIn(`${subject}\n${own}`),
  };
}

/** `a.b.keller.de` gives itself, every host above it, and every domain that stands inside it (`keller.de.mail-check.com`). */
function parentHosts(host: string): string[] {
  const labels = host.split('.');
  const hosts: string[] = [];
  for (let start = 0; start < labels.length - 1 && start < 8; start++) {
    for (let end = start + 2; end <= labels.length && end < start + 6; end++) hosts.push(labels.slice(start, end).join('.'));
    hosts.push(labels.slice(start).join('.'));
  }
  return hosts;
}
