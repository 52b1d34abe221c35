import { normaliseAddress } from '#core/customers/address.ts';
import { accountKey, findBankNews, pressesInSecret } from '#core/customers/bank-change.ts';
import type { Company } from '#core/customers/company.ts';
import { isCompanyDomain, isFreeMail, isPlatform, registrableDomain } from '#core/customers/domain.ts';
import { nameKey } from '#core/customers/evidence-keys.ts';
import { mixesScripts } from '#core/customers/look-alike.ts';
import type { MatchIndex } from '#core/customers/match-index.ts';
import type { MatchWarning } from '#core/customers/match-result.ts';
import { toUnicodeDomain } from '#core/customers/punycode.ts';
import { warningText, type WarningId } from '#core/customers/reason-texts.ts';
import { addressesInName, type Evidence, evidenceOfAddress, sameHouse, type Sender } from '#core/customers/sender-evidence.ts';
import { skeleton } from '#core/customers/skeleton.ts';

function warning(id: string, words: WarningId, severity: 'red' | 'amber', seen: string, known?: string): MatchWarning {
  return { id, severity, text: warningText(words, { seen, ...(known !== undefined && { known }) }), seen, ...(known !== undefined && { known }) };
}

/** F1, F2: a domain that resembles a known one. Known names around it (display name, conversation, local part) make it red. */
function copiedDomain(index: MatchIndex, sender: Sender, conversation: Evidence | undefined): MatchWarning | undefined {
  const { domain, shownDomain, local } = sender.from;
  if (mixesScripts(domain)) {
    const [known] = index.likenesses(domain);
    return known
      ? warning('look-alike-domain', 'look-alike-domain', 'red', shownDomain, toUnicodeDomain(known.domain))
      : warning('look-alike-domain', 'mixed-script-domain', 'red', shownDomain);
  }
  const inConversation = new Set(conversation?.owners.map(({ customer }) => customer.id));
  const sameName = index.byPersonName.get(nameKey(sender.name)) ?? [];
  let amber: MatchWarning | undefined;
  for (const { domain: known, kind } of index.likenesses(domain)) {
    const shown = toUnicodeDomain(known);
    if (index.ownDomains.has(known)) {
      if (kind !== 'edit') return warning('look-alike-domain', 'own-domain-copied', 'red', shownDomain, shown);
      amber ??= warning('look-alike-domain', 'own-domain-copied', 'amber', shownDomain, shown);
      continue;
    }
    const owners = index.byDomain.get(known) ?? [];
    const around = owners.some(({ customer }) => inConversation.has(customer.id) || sameName.some((other) => other.customer.id === customer.id));
    const sameLocal = kind !== 'suffix' && index.byAddress.has(`${local}@${known}`);
    const words = kind === 'suffix' ? 'same-name-other-ending' : 'look-alike-domain';
    if (kind === 'skeleton' || kind === 'embedded' || around || sameLocal) return warning('look-alike-domain', words, 'red', shownDomain, shown);
    amber ??= warning('look-alike-domain', words, 'amber', shownDomain, shown);
  }
  return amber;
}

/** F3, F5: a known name, or a known address in the name, on another address. */
function borrowedName(index: MatchIndex, sender: Sender, level: string): MatchWarning[] {
  const { address, base, domain } = sender.from;
  const shown = addressesInName(sender.message.fromName ?? '').find((inside) => inside.base !== base && !sameHouse(inside.domain, domain));
  if (shown) return [warning('address-in-name', 'address-in-name', evidenceOfAddress(index, shown) ? 'red' : 'amber', address, shown.address)];
  // Platforms write in the name of whoever asks there.
  if (level === 'exact' || level === 'alias' || level === 'domain' || level === 'group' || isPlatform(domain)) return [];
  const look = isFreeMail(domain) ? index.byAddressLook.get(`${skeleton(sender.from.local)}@${domain}`)?.[0]?.contact?.emails[0] : undefined;
  if (look !== undefined) return [warning('look-alike-address', 'look-alike-address', 'red', address, look)];
  const owners = index.byPersonName.get(nameKey(sender.name)) ?? [];
  const [first] = owners;
  if (!first?.contact || new Set(owners.map(({ customer }) => customer.id)).size > 2) return [];
  const [known] = first.contact.emails;
  return known === undefined ? [] : [warning('known-name-other-address', 'known-name-other-address', 'amber', address, known)];
}

/** F4: the answer would go elsewhere. */
function replyElsewhere(index: MatchIndex, sender: Sender, evidence: Evidence): MatchWarning | undefined {
  const { from, message } = sender;
  const replyTo = message.replyTo === undefined ? undefined : normaliseAddress(message.replyTo);
  if (!replyTo || replyTo.base === from.base || isPlatform(from.domain)) return undefined;
  const free = isFreeMail(replyTo.domain);
  if (!free && sameHouse(replyTo.domain, from.domain)) return undefined;
  const customers = new Set(evidence.owners.map(({ customer }) => customer.id));
  if (evidenceOfAddress(index, replyTo)?.owners.some(({ customer }) => customers.has(customer.id))) return undefined;
  const ours = index.ownDomains.has(registrableDomain(replyTo.domain)) || index.ownDomains.has(replyTo.domain);
  if (ours) return undefined;
  if (customers.size > 0 && evidence.level !== 'hint')
    return warning('reply-to-elsewhere', 'reply-to-elsewhere', 'red', replyTo.address, from.address);
  return free && isCompanyDomain(from.domain)
    ? warning('reply-to-elsewhere', 'reply-to-elsewhere', 'amber', replyTo.address, from.address)
    : undefined;
}

/** F6: another account, in what the sender wrote or passes on. */
function bankNews(company: Company | undefined, sender: Sender): MatchWarning | undefined {
  const { own, rest, forwarded } = sender.body();
  const accounts = new Set((company?.banks ?? []).flatMap(({ account, iban }) => [account, iban]).map((number) => accountKey(number ?? '')));
  const text = `${sender.message.subject ?? ''}\n\n${own}${forwarded ? `\n\n${rest}` : ''}`;
  const news = findBankNews(text, accounts);
  if (!news) return undefined;
  const quote = news.quote.length > 160 ? `${news.quote.slice(0, 157)}…` : news.quote;
  return news.kind === 'change'
    ? warning('bank-change', 'bank-change', 'red', quote)
    : warning('bank-change', 'unknown-account', 'amber', news.account ?? quote);
}

function sentByStranger(index: MatchIndex, sender: Sender, evidence: Evidence): MatchWarning | undefined {
  const by = sender.message.sender === undefined ? undefined : normaliseAddress(sender.message.sender);
  if (!by || evidence.owners.length === 0 || sameHouse(by.domain, sender.from.domain) || isPlatform(by.domain)) return undefined;
  if (evidenceOfAddress(index, by) || index.byParty.has(by.domain) || index.byParty.has(by.address)) return undefined;
  return warning('sender-unknown', 'sender-unknown', 'amber', by.address, sender.from.address);
}

/** F7: only a failure says something; a hijacked mailbox passes. */
function failedAuthentication(sender: Sender, evidence: Evidence): MatchWarning | undefined {
  const failed = /\b(?:dmarc|spf|dkim)=(?:fail|permerror|softfail)\b/i.exec((sender.message.authenticationResults ?? '').slice(0, 4000));
  return failed && evidence.owners.length > 0 ? warning('authentication-failed', 'authentication-failed', 'red', failed[0]) : undefined;
}

/** Everything that is wrong with a sender, red first. */
export function warningsFor(index: MatchIndex, sender: Sender, evidence: Evidence, company?: Company): MatchWarning[] {
  const trusted = evidence.level === 'exact' || evidence.level === 'alias' || evidence.level === 'domain' || evidence.level === 'group';
  const conversation = evidence.level === 'thread' ? evidence : undefined;
  const isParty = index.byParty.has(sender.from.domain) || index.byParty.has(sender.from.address);
  const mayBeCopied = !trusted && !isParty && isCompanyDomain(sender.from.domain) && !index.ownDomains.has(registrableDomain(sender.from.domain));
  const copied = mayBeCopied && !index.ownDomains.has(sender.from.domain) ? copiedDomain(index, sender, conversation) : undefined;
  const found = [copied, ...(copied?.severity === 'red' ? [] : borrowedName(index, sender, evidence.level)), replyElsewhere(index, sender, evidence)];
  found.push(bankNews(company, sender), sentByStranger(index, sender, evidence), failedAuthentication(sender, evidence));
  if (conversation && !copied && !isParty) {
    const [first] = conversation.owners;
    const known = first?.customer.contacts[0]?.emails[0] ?? first?.customer.domains?.[0] ?? first?.customer.name;
    found.push(warning('new-address-in-thread', 'new-address-in-thread', 'amber', sender.from.address, known));
  }
  const warnings = found.filter((each) => each !== undefined);
  // A known name or a new address beside bank news, and pressure beside anything, is how the fraud is done.
  const raise = warnings.some(({ id }) => id === 'bank-change') ? !trusted || warnings.length > 1 : false;
  const pressed = warnings.length > 0 && pressesInSecret(`${sender.message.subject ?? ''} ${sender.body().own}`);
  const raised = warnings.map((each): MatchWarning => (raise || pressed ? { ...each, severity: 'red' } : each));
  return [...raised.filter(({ severity }) => severity === 'red'), ...raised.filter(({ severity }) => severity === 'amber')];
}
