import { domainLabel, hostOf, isCompanyDomain } from '#core/customers/domain.ts';
import { companyKey, foldLatin, isLegalForm, MOST_COMPANY_WORDS, nameKey, numbersIn, phonesIn } from '#core/customers/evidence-keys.ts';
import type { Match } from '#core/customers/match-result.ts';
import type { MatchIndex, Owner } from '#core/customers/match-index.ts';
import type { Reason } from '#core/customers/reason-texts.ts';
import { relayedBy, type Sender } from '#core/customers/sender-evidence.ts';
import { signatureLines } from '#core/customers/signature-block.ts';

/** More candidates than this are no hint. */
const MOST_CUSTOMERS = 5;

/**
 * Finds recorded company names in a line. A name of one word counts only where the line says that it is a company: with a legal form behind it,
 * or alone on the line.
 */
export function companyNamesIn(line: string): string[] {
  const words = foldLatin(line.slice(0, 300)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + MOST_COMPANY_WORDS); end > start; end--) {
      const single = end - start === 1;
      const restIsForm = words.slice(end).every(isLegalForm);
      if (single && !(isLegalForm(words[end] ?? '') || (start === 0 && restIsForm))) continue;
      found.push(words.slice(start, end).join(' '));
    }
  }
  return found;
}

const WEBSITE = /(?:https?:\/\/|www\.)[^\s<>"',;)]{4,200}/gi;

interface Hint {
  readonly owner: Owner;
  readonly reasons: Reason[];
}

/** Lines of a signature that may be a person's name and nothing else. */
const PERSON_LINE = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Keys of the persons who may have signed: the first lines, as far as they are names. */
export const personsIn = (signature: readonly { readonly text: string }[]): string[] =>
  signature
    .slice(0, 3)
    .filter(({ text }) => PERSON_LINE.test(text) || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana} ]{3,10}$/u.test(text))
    .map(({ text }) => nameKey(text))
    .filter((key) => key !== '');

/** Everything that speaks for a customer without proving it. Answers each customer with all its reasons, those with most reasons first. */
export function hintsFor(index: MatchIndex, sender: Sender, mark: Match['mark']): Hint[] {
  const found = new Map<string, Hint>();
  const note = (owners: readonly Owner[] | undefined, reason: Reason): void => {
    if (!owners || new Set(owners.map(({ customer }) => customer.id)).size > MOST_CUSTOMERS) return;
    for (const owner of owners) {
      const there = found.get(owner.customer.id);
      if (!there) found.set(owner.customer.id, { owner: { customer: owner.customer, reason }, reasons: [reason] });
      else if (!there.reasons.includes(reason)) there.reasons.push(reason);
    }
  };
  const relayed = relayedBy(sender, mark === 'own-company');
  for (const company of relayed?.companies ?? []) note(index.byCompanyName.get(companyKey(company)), 'named-in-relay');
  for (const person of relayed?.persons ?? []) note(index.byPersonName.get(nameKey(person)), 'named-in-relay');
  // What a colleague writes in his own name says nothing about a sender.
  if (mark === 'own-company') return [...found.values()];
  const { own } = sender.body();
  const subject = sender.message.subject ?? '';
  note(index.byParty.get(sender.from.address) ?? index.byParty.get(sender.from.domain), 'party');
  for (const key of numbersIn(`${subject}\n${own}`)) {
    const owners = index.byNumber.get(key);
    if (owners?.length === 1) note(owners, 'document-number');
  }
  note(index.byPersonName.get(nameKey(sender.name)), 'contact-name');
  note(index.byCompanyName.get(companyKey(sender.message.fromName ?? '')), 'name-of-sender');
  const signature = signatureLines(own);
  for (const key of personsIn(signature)) {
    const owners = index.byPersonName.get(key) ?? [];
    if (new Set(owners.map(({ customer }) => customer.id)).size === 1) note(owners, 'person-in-signature');
  }
  for (const { text } of signature) {
    for (const key of companyNamesIn(text)) note(index.byCompanyName.get(key), 'name-in-signature');
    for (const key of phonesIn(text)) note(index.byPhone.get(key), 'phone');
  }
  for (const key of companyNamesIn(subject)) if (key.includes(' ')) note(index.byCompanyName.get(key), 'name-in-subject');
  for (const [site] of own.slice(0, 20_000).matchAll(WEBSITE)) {
    const host = hostOf(site);
    if (isCompanyDomain(host)) note(index.byDomain.get(host), 'website-in-body');
  }
  if (isCompanyDomain(sender.from.domain)) {
    for (const { domain, kind } of index.likenesses(sender.from.domain)) {
      note(index.byDomain.get(domain), kind === 'suffix' ? 'sister-domain' : 'look-alike-domain');
    }
    if (domainLabel(sender.from.domain).length >= 4)
      note(index.byCompanyName.get(companyKey(domainLabel(sender.from.domain).replace(/-/g, ' '))), 'sister-domain');
  }
  return [...found.values()].sort((a, b) => b.reasons.length - a.reasons.length);
}
