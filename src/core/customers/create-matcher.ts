import { normaliseAddress } from '#core/customers/address.ts';
import type { Company } from '#core/customers/company.ts';
import type { Customer } from '#core/customers/customer.ts';
import { countryOfDomain } from '#core/customers/domain.ts';
import { nameKey, numbersIn } from '#core/customers/evidence-keys.ts';
import { companyNamesIn, hintsFor } from '#core/customers/hint-evidence.ts';
import { buildMatchIndex, type MatchIndex, type Owner } from '#core/customers/match-index.ts';
import type { Match, MatchCandidate, MatchInput, MatchLevel } from '#core/customers/match-result.ts';
import type { Reason } from '#core/customers/reason-texts.ts';
import {
  type Evidence,
  evidenceOfAddress,
  evidenceOfConversation,
  evidenceOfForward,
  evidenceOfRecipients,
  evidenceOfRelay,
  markOf,
  readSender,
  type Sender,
} from '#core/customers/sender-evidence.ts';
import { warningsFor } from '#core/customers/sender-warnings.ts';
import { signatureLines } from '#core/customers/signature-block.ts';

/** A customer that the user once chose for an address, or, confirmed a second time, for a whole domain. */
export interface RememberedChoice {
  readonly address?: string;
  readonly domain?: string;
  readonly customerId: string;
}

export interface MatcherOptions {
  /** Our own company: its people are no customers, its accounts no news, a copy of its domain a warning. */
  readonly company?: Company;
  readonly choices?: readonly RememberedChoice[];
}

/** More hints than this are not shown. */
const MOST_HINTS = 3;

/** Levels at which something is done without asking. */
const SURE: readonly MatchLevel[] = ['exact', 'alias', 'domain', 'group'];

/** Says nothing beside a number: both may be copied from one mail. */
const WEAK: readonly Reason[] = ['document-number', 'look-alike-domain', 'sister-domain'];

/** A document of one customer and something else that names the same one weigh as much as a conversation; never more, for both can be copied. */
function isRaised(hints: readonly { readonly reasons: readonly Reason[] }[]): boolean {
  const numbered = hints.filter(({ reasons }) => reasons.includes('document-number'));
  return numbered.length === 1 && hints[0] === numbered[0] && (hints[0]?.reasons.some((reason) => !WEAK.includes(reason)) ?? false);
}

const NOBODY: Evidence = { level: 'none', owners: [] };

/** What else speaks for an owner: sets the order of a tie and is told with it, never decides it. */
function furtherReasons(index: MatchIndex, sender: Sender, evidence: Evidence): (customer: Customer) => Reason[] {
  if (evidence.level === 'exact' || evidence.level === 'alias') if (evidence.owners.length === 1) return () => [];
  const numbered = new Set<string>();
  for (const key of numbersIn(`${sender.message.subject ?? ''}\n${sender.body().own}`)) {
    const owners = index.byNumber.get(key) ?? [];
    if (owners.length === 1 && owners[0]) numbered.add(owners[0].customer.id);
  }
  const named = new Set((index.byPersonName.get(nameKey(sender.name)) ?? []).map(({ customer }) => customer.id));
  // Of several units behind one domain the signature often says which.
  const signed = new Set(
    evidence.owners.length < 2
      ? []
      : signatureLines(sender.body().own)
          .flatMap(({ text }) => companyNamesIn(text))
          .flatMap((key) => index.byCompanyName.get(key) ?? [])
          .map(({ customer }) => customer.id),
  );
  return ({ id }) => [
    ...(numbered.has(id) ? (['document-number'] as const) : []),
    ...(named.has(id) ? (['contact-name'] as const) : []),
    ...(signed.has(id) ? (['name-in-signature'] as const) : []),
  ];
}

/** One candidate a customer, the contact only where a single one is meant; those with more evidence first, then those of the sender's country. */
function candidatesOf(index: MatchIndex, sender: Sender, evidence: Evidence): MatchCandidate[] {
  const further = furtherReasons(index, sender, evidence);
  const byCustomer = new Map<string, Owner[]>();
  for (const owner of evidence.owners) byCustomer.set(owner.customer.id, [...(byCustomer.get(owner.customer.id) ?? []), owner]);
  const country = countryOfDomain(sender.from.domain);
  return [...byCustomer.values()]
    .flatMap((owners) => {
      const [first] = owners;
      if (!first) return [];
      const contacts = new Set(owners.map(({ contact }) => contact));
      const contactId = contacts.size === 1 ? first.contact?.id : undefined;
      const left: Reason[] = first.contact?.status === 'left_company' ? ['contact-left'] : [];
      const reasons = [...new Set([...owners.map(({ reason }) => reason), ...left, ...further(first.customer)])];
      const weight = reasons.length * 2 + (country !== undefined && first.customer.country === country ? 1 : 0);
      return [{ weight, candidate: { customerId: first.customer.id, ...(contactId !== undefined && { contactId }), reasons } }];
    })
    .sort((a, b) => b.weight - a.weight || (a.candidate.customerId < b.candidate.customerId ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Prepares the customers once and answers, for any message, whose it is. Never guesses: a tie stays a tie, an unknown stays unknown. */
export function createMatcher(customers: readonly Customer[], options: MatcherOptions = {}): (message: MatchInput) => Match {
  const { company } = options;
  const index = buildMatchIndex(customers, company);
  const choices = new Map<string, string>();
  for (const { address, domain, customerId } of options.choices ?? []) {
    if (address !== undefined) choices.set(normaliseAddress(address)?.base ?? '', customerId);
    if (domain !== undefined) choices.set(domain.toLowerCase(), customerId);
  }

  const chosen = (key: string): Owner | undefined => {
    const customer = index.byId.get(choices.get(key) ?? '');
    return customer && { customer, reason: 'chosen-before' };
  };

  /** A choice settles a tie and names an unknown; it never overrules an address on record. */
  const withChoice = (sender: Sender, evidence: Evidence | undefined): Evidence | undefined => {
    if (choices.size === 0 || (evidence?.level === 'exact' && evidence.owners.length === 1)) return evidence;
    const forAddress = chosen(sender.from.base);
    if (forAddress) return { level: 'alias', owners: [forAddress] };
    const forDomain = chosen(sender.from.domain);
    return forDomain && markOf(index, sender.from) === undefined && evidence?.level !== 'exact' && evidence?.level !== 'alias'
      ? { level: 'domain', owners: [forDomain] }
      : evidence;
  };

  return (message) => {
    const from = normaliseAddress(message.from);
    if (!from) return { level: 'none', candidates: [], warnings: [] };
    const sender = readSender(message, from);
    const mark = markOf(index, from);
    const evidence: Evidence =
      withChoice(sender, evidenceOfAddress(index, from, sender.name)) ??
      (mark === 'own-company' ? undefined : evidenceOfConversation(index, sender)) ??
      evidenceOfForward(index, sender) ??
      evidenceOfRelay(index, sender) ??
      (mark === 'own-company' ? evidenceOfRecipients(index, message) : undefined) ??
      NOBODY;
    const hints = evidence.level === 'none' ? hintsFor(index, sender, mark).slice(0, MOST_HINTS) : [];
    const warnings = warningsFor(index, sender, evidence, company);
    const found: Pick<Match, 'level' | 'candidates'> =
      hints.length > 0
        ? { level: 'hint', candidates: hints.map(({ owner, reasons }) => ({ customerId: owner.customer.id, reasons })) }
        : { level: evidence.level, candidates: candidatesOf(index, sender, evidence) };
    const held = warnings.some(({ severity }) => severity === 'red') && found.level !== 'none' && found.level !== 'hint';
    const raised = hints.length > 0 && !held && warnings.every(({ id }) => id !== 'look-alike-domain') && isRaised(hints);
    // Sent for them by somebody whom nobody knows: no more than a mail in a conversation.
    const lowered = !held && SURE.includes(found.level) && warnings.some(({ id }) => id === 'sender-unknown');
    return {
      level: held ? 'hint' : lowered || raised ? 'thread' : found.level,
      ...((held || lowered) && { heldFrom: found.level }),
      candidates: raised ? found.candidates.slice(0, 1) : found.candidates,
      ...(mark && { mark }),
      warnings,
    };
  };
}
