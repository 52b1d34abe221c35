import { normaliseAddress } from '#core/customers/address.ts';
import { isCompanyDomain, registrableDomain } from '#core/customers/domain.ts';
import type { Candidate } from '#core/exchange/join-fragments.ts';

/** A number for a domain: a table of a hundred thousand numbers is small, one of as many texts is not. */
function numberOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

function domainOf({ record }: Candidate): string | undefined {
  const contacts = Array.isArray(record.contacts) ? (record.contacts as readonly { readonly emails?: readonly string[] }[]) : [];
  const domains = contacts.flatMap(({ emails = [] }) => emails).map((email) => normaliseAddress(email)?.domain);
  const own = domains.find((domain) => domain !== undefined && isCompanyDomain(domain));
  return own === undefined ? undefined : registrableDomain(own);
}

/** Mail domains of the customers of a file, to say which of them may be one company under two names. */
export class DomainsSeen {
  readonly #rows = new Map<number, number>();

  /** The row of this customer, with its domain and the row of the other one that has it too; undefined for the first. */
  sharedBy(candidate: Candidate): { readonly at: number; readonly row: number; readonly value: string } | undefined {
    const domain = domainOf(candidate);
    const [first] = candidate.rows;
    if (domain === undefined || !first) return undefined;
    const key = numberOf(domain);
    const there = this.#rows.get(key);
    if (there === undefined) {
      this.#rows.set(key, first.row);
      return undefined;
    }
    return { at: first.sheet, row: first.row, value: `${domain}, ${there}` };
  }
}
