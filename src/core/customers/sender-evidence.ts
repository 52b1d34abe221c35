import { normaliseAddress, type NormalAddress } from '#core/customers/address.ts';
import { addressesIn, type BodyParts, readBodyParts } from '#core/customers/body-parts.ts';
import { isCompanyDomain, isFreeMail, isPlatform, registrableDomain, roleLocalPart } from '#core/customers/domain.ts';
import { foldLatin, nameKey } from '#core/customers/evidence-keys.ts';
import type { MatchIndex, Owner } from '#core/customers/match-index.ts';
import type { MatchInput, MatchLevel } from '#core/customers/match-result.ts';
import { personName } from '#core/customers/person-name.ts';
import { isProgram, mayBeForm, type Relayed, readRelayed } from '#core/customers/relayed-mail.ts';

/** A message read once for everything that matching asks of it. */
export interface Sender {
  readonly message: MatchInput;
  readonly from: NormalAddress;
  /** The display name as a person's name, '' when it is none. */
  readonly name: string;
  /** Read when first asked for: a known address needs no body. */
  body(): BodyParts;
}

export interface Evidence {
  readonly level: MatchLevel;
  readonly owners: readonly Owner[];
}

export function readSender(message: MatchInput, from: NormalAddress): Sender {
  let parts: BodyParts | undefined;
  return {
    message,
    from,
    name: personName(message.fromName ?? ''),
    body: () => (parts ??= readBodyParts(message.subject ?? '', message.body ?? '')),
  };
}

const sharesWord = (a: string, b: string): boolean => {
  const words = foldLatin(b).split(/[^\p{L}]+/u);
  return foldLatin(a)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && words.includes(word));
};

/** A shared mailbox stands for its company: for the recorded person only when the display name says so too. */
function ofSharedMailbox(owners: readonly Owner[], name: string): Evidence {
  const meant = name === '' ? [] : owners.filter(({ contact }) => contact && sharesWord(name, contact.name));
  if (meant.length > 0) return { level: 'exact', owners: meant };
  const somebodyElse = nameKey(name) !== '' && owners.every(({ customer }) => !sharesWord(name, customer.name));
  return { level: somebodyElse ? 'domain' : 'exact', owners: owners.map(({ customer }) => ({ customer, reason: 'shared-mailbox' })) };
}

function byAddress(index: MatchIndex, address: NormalAddress, name: string): Evidence | undefined {
  const exact = index.byAddress.get(address.address);
  if (exact) return roleLocalPart(address.local) && !isFreeMail(address.domain) ? ofSharedMailbox(exact, name) : { level: 'exact', owners: exact };
  const alias = index.byBase.get(address.base);
  if (!alias) return undefined;
  const onlyDots = !address.tagged && (alias[0]?.contact?.emails ?? []).some((email) => normaliseAddress(email)?.domain === address.domain);
  return { level: 'alias', owners: alias.map((owner) => ({ ...owner, reason: address.tagged ? 'plus-tag' : onlyDots ? 'dots' : 'same-mailbox' })) };
}

/** Units of the same house that have no domain of their own stand beside the one whose domain it is. */
function withUnits(index: MatchIndex, owners: readonly Owner[]): readonly Owner[] {
  const [only] = owners;
  if (!only || owners.length > 1) return owners;
  const units = (index.children.get(only.customer.id) ?? []).filter(({ domains, contacts }) => !domains?.length && contacts.length === 0);
  return units.length > 0 ? [only, ...units.map((customer): Owner => ({ customer, reason: 'group' }))] : owners;
}

function byDomain(index: MatchIndex, host: string): Evidence | undefined {
  if (!isCompanyDomain(host)) return undefined;
  const house = registrableDomain(host);
  for (let at = host; ; at = at.slice(at.indexOf('.') + 1)) {
    const owners = index.byDomain.get(at);
    if (owners) {
      const units = withUnits(index, owners);
      return { level: units.length > 1 ? 'group' : 'domain', owners: units };
    }
    if (at.length <= house.length || !at.includes('.')) break;
  }
  const sisters = index.byHouse.get(house);
  return sisters && { level: 'group', owners: sisters };
}

/** What an address alone says: a contact's, a variant of one, a company's domain. */
export function evidenceOfAddress(index: MatchIndex, address: NormalAddress, name = ''): Evidence | undefined {
  return byAddress(index, address, name) ?? byDomain(index, address.domain);
}

const once = (owners: readonly Owner[]): Owner[] =>
  owners.filter((owner, at) => owners.findIndex(({ customer }) => customer.id === owner.customer.id) === at);

const withReason = (owners: readonly Owner[], reason: Owner['reason']): Owner[] => owners.map(({ customer }) => ({ customer, reason }));

const isOurs = (index: MatchIndex, host: string): boolean => index.ownDomains.has(host) || index.ownDomains.has(registrableDomain(host));

/** The same conversation: logged before, or the mails quoted below are this customer's. */
export function evidenceOfConversation(index: MatchIndex, sender: Sender): Evidence | undefined {
  const logged = (sender.message.conversationCustomerIds ?? []).map((id) => index.byId.get(id)).filter((customer) => customer !== undefined);
  if (logged.length > 0) return { level: 'thread', owners: once(logged.map((customer): Owner => ({ customer, reason: 'conversation' }))) };
  const { forwarded, inner } = sender.body();
  if (forwarded || inner.length === 0) return undefined;
  const owners = inner
    .flatMap(({ fromAddress, recipients }) => [fromAddress, ...recipients])
    .map((address) => (address === undefined ? undefined : normaliseAddress(address)))
    .flatMap((address) => (!address || isOurs(index, address.domain) ? [] : (evidenceOfAddress(index, address)?.owners ?? [])));
  return owners.length > 0 ? { level: 'thread', owners: once(withReason(owners, 'quoted-mail')) } : undefined;
}

/** The innermost sender of a forwarded mail who is not one of us. A name without address is a contact's only if nobody else has it. */
export function evidenceOfForward(index: MatchIndex, sender: Sender): Evidence | undefined {
  const { forwarded, inner } = sender.body();
  if (!forwarded) return undefined;
  for (let at = inner.length - 1; at >= 0; at--) {
    const mail = inner[at];
    const address = mail?.fromAddress === undefined ? undefined : normaliseAddress(mail.fromAddress);
    if (address && (isOurs(index, address.domain) || address.base === sender.from.base)) continue;
    const owners = address ? (evidenceOfAddress(index, address)?.owners ?? []) : (index.byPersonName.get(nameKey(mail?.fromName ?? '')) ?? []);
    if (owners.length > 0) return { level: 'forward', owners: owners.map((owner) => ({ ...owner, reason: 'forwarded' })) };
    if (address && !sameHouse(address.domain, sender.from.domain)) return undefined;
  }
  return undefined;
}

/** What a form or a market place says of whom it writes for; undefined for a mail that somebody has written. */
export function relayedBy({ from, message }: Pick<Sender, 'from' | 'message'>, ours: boolean): Relayed | undefined {
  const replyTo = message.replyTo === undefined ? undefined : normaliseAddress(message.replyTo);
  const elsewhere = replyTo !== undefined && !sameHouse(replyTo.domain, from.domain);
  const isRelay = isPlatform(from.domain) || (ours ? elsewhere || mayBeForm(from.local) : isProgram(from.local) && !isFreeMail(from.domain));
  return isRelay ? readRelayed(message.subject ?? '', message.body ?? '') : undefined;
}

/** Whom the answer to a form or a market place would reach, else the address that stands in it. */
export function evidenceOfRelay(index: MatchIndex, sender: Sender): Evidence | undefined {
  const relayed = relayedBy(sender, isOurs(index, sender.from.domain));
  if (!relayed) return undefined;
  const owning = (addresses: readonly (string | undefined)[], reason: Owner['reason']): Evidence | undefined => {
    const owners = addresses
      .map((address) => (address === undefined ? undefined : normaliseAddress(address)))
      .flatMap((address) =>
        !address || isOurs(index, address.domain) || sameHouse(address.domain, sender.from.domain)
          ? []
          : (evidenceOfAddress(index, address)?.owners ?? []),
      );
    return owners.length > 0 ? { level: 'forward', owners: owners.map(({ customer, contact }) => ({ customer, contact, reason })) } : undefined;
  };
  return (
    owning([sender.message.replyTo], 'reply-to') ??
    owning(relayed.addresses, 'named-in-relay') ??
    (isPlatform(sender.from.domain) ? owning(relayed.mentioned, 'named-in-relay') : undefined)
  );
}

/** To whom one of us has written; several customers are several. */
export function evidenceOfRecipients(index: MatchIndex, { to = [] }: MatchInput): Evidence | undefined {
  const found = to
    .map(normaliseAddress)
    .filter((address) => address !== undefined && !isOurs(index, address.domain))
    .flatMap((address) => (address ? [evidenceOfAddress(index, address)] : []))
    .filter((evidence) => evidence !== undefined);
  const owners = once(found.flatMap((evidence) => evidence.owners));
  const [first] = found;
  if (!first || owners.length === 0) return undefined;
  return {
    level: owners.length > 1 ? 'group' : first.level,
    owners: owners.map(({ customer, contact }) => ({ customer, contact, reason: 'recipient' })),
  };
}

export const sameHouse = (a: string, b: string): boolean => registrableDomain(a) === registrableDomain(b);

/** What a domain is to us, for a mark beside the sender. */
export function markOf(index: MatchIndex, from: NormalAddress): 'own-company' | 'platform' | 'free-mail' | undefined {
  if (isOurs(index, from.domain)) return 'own-company';
  if (isPlatform(from.domain)) return 'platform';
  return isFreeMail(from.domain) ? 'free-mail' : undefined;
}

/** Addresses written inside a display name. */
export const addressesInName = (name: string): NormalAddress[] =>
  addressesIn(name.slice(0, 300))
    .map(normaliseAddress)
    .filter((address) => address !== undefined);
