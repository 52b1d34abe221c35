import type { Authority, Contact } from '#core/customers/customer.ts';
import { contactKey } from '#core/customers/record-changes.ts';

/** A person with those who report to them. */
export interface ChainLink {
  readonly contact: Contact;
  readonly below: readonly ChainLink[];
}

const WEIGHT: Readonly<Record<Authority, number>> = { decides: 0, recommends: 1, influences: 2, gatekeeper: 3, executes: 4, none: 5, unknown: 6 };

const weightOf = ({ authority = 'unknown' }: Contact): number => WEIGHT[authority];

/**
 * Contacts as a tree of who reports to whom; those with more say first. Who has left the company is left out, and whoever reports to nobody on
 * record, to themselves or round in a circle, stands at the top.
 */
export function decisionChain(contacts: readonly Contact[]): ChainLink[] {
  const people = contacts.filter(({ status }) => status !== 'left_company');
  const byKey = new Map(people.map((contact) => [contactKey(contact), contact]));
  const topOf = (contact: Contact): boolean => {
    const seen = new Set<Contact>([contact]);
    let above = contact.reportsTo === undefined ? undefined : byKey.get(contact.reportsTo);
    if (!above) return true;
    while (above) {
      if (seen.has(above)) return true;
      seen.add(above);
      above = above.reportsTo === undefined ? undefined : byKey.get(above.reportsTo);
    }
    return false;
  };
  const tops = new Set(people.filter(topOf));
  const linkOf = (contact: Contact): ChainLink => ({
    contact,
    below: sorted(people.filter((each) => !tops.has(each) && each.reportsTo === contactKey(contact))).map(linkOf),
  });
  return sorted([...tops]).map(linkOf);
}

const sorted = (contacts: readonly Contact[]): readonly Contact[] => [...contacts].sort((a, b) => weightOf(a) - weightOf(b));
