import { normaliseAddress } from '#core/customers/address.ts';
import type { Company } from '#core/customers/company.ts';
import type { Customer } from '#core/customers/customer.ts';
import { isCompanyDomain, isFreeMail, registrableDomain } from '#core/customers/domain.ts';
import { lookAlike } from '#core/customers/look-alike.ts';
import { buildMatchIndex, type Owner } from '#core/customers/match-index.ts';
import type { Match, MatchCandidate, MatchInput, MatchLevel, MatchWarning } from '#core/customers/match-result.ts';

export interface MatcherOptions {
  /** Our own company: a copy of its domain is a warning too. */
  readonly company?: Company;
}

const candidates = (owners: readonly Owner[], reason: string): MatchCandidate[] =>
  owners.map(({ customer, contact }) => ({
    customerId: customer.id,
    ...(contact?.id !== undefined && { contactId: contact.id }),
    reasons: [reason],
  }));

/** Prepares the customers once and answers, for any message, whose it is. Never guesses: a tie stays a tie, an unknown stays unknown. */
export function createMatcher(customers: readonly Customer[], options: MatcherOptions = {}): (message: MatchInput) => Match {
  const index = buildMatchIndex(customers);
  const known = [...index.byDomain.keys(), ...(options.company?.domains ?? [])];
  return (message) => {
    const from = normaliseAddress(message.from);
    if (!from) return { level: 'none', candidates: [], warnings: [] };
    const warnings: MatchWarning[] = [];
    const replyTo = message.replyTo === undefined ? undefined : normaliseAddress(message.replyTo);
    const found = ((): [MatchLevel, MatchCandidate[]] => {
      const exact = index.byAddress.get(from.address);
      if (exact) return ['exact', candidates(exact, 'address')];
      const alias = index.byBase.get(from.base);
      if (alias) return ['alias', candidates(alias, 'plus-tag')];
      const owners = isCompanyDomain(from.domain)
        ? (index.byDomain.get(from.domain) ?? index.byDomain.get(registrableDomain(from.domain)))
        : undefined;
      if (owners) return [owners.length > 1 ? 'group' : 'domain', candidates(owners, 'domain')];
      return ['none', []];
    })();
    if (found[0] === 'none' && !isFreeMail(from.domain)) {
      const copied = known.find((domain) => lookAlike(from.domain, domain) !== undefined);
      if (copied !== undefined) {
        warnings.push({
          id: 'look-alike-domain',
          severity: 'red',
          text: {
            'zh-CN': `${from.shownDomain} 与 ${copied} 很像，但不是同一个域名。`,
            en: `${from.shownDomain} looks like ${copied} but is another domain.`,
          },
          known: copied,
          seen: from.shownDomain,
        });
      }
    }
    if (replyTo && found[0] !== 'none' && registrableDomain(replyTo.domain) !== registrableDomain(from.domain)) {
      warnings.push({
        id: 'reply-to-elsewhere',
        severity: 'red',
        text: {
          'zh-CN': `回信会发到 ${replyTo.address}，不是发件人的域名。`,
          en: `A reply would go to ${replyTo.address}, not to the sender's domain.`,
        },
        known: from.address,
        seen: replyTo.address,
      });
    }
    return { level: found[0], candidates: found[1], warnings };
  };
}
