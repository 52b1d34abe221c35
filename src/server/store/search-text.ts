import type { Customer } from '#core/customers/customer.ts';
import { isLegalForm, wordsOf } from '#core/customers/evidence-keys.ts';

/** Lower case without accents and with single spaces: what is searched and what is sought are folded alike. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\s\0]+/g, ' ')
    .trim();
}

const EAST_ASIAN_FORMS = /(?:股份|控股)?有限(?:责任|責任)?公司|(?:株式|有限|合同)会社|(?:주식|유한)회사/g;

/**
 * A search without what only says the kind of company, folded: a legal form is shared by every eighth name and would make them all alike. Legal
 * forms alone stay.
 */
export function distinctive(search: string): string {
  const words = wordsOf(search.normalize('NFC').replace(EAST_ASIAN_FORMS, ' ')).filter((word) => !isLegalForm(word));
  return folded(words.length > 0 ? words.join(' ') : search);
}

/** Everything by which a person looks a customer up. */
export function searchTextOf(customer: Customer): string {
  const { id, name, shortName, aliases = [], city, country, domains = [], contacts, quotes = [], orders = [] } = customer;
  const words = [
    id,
    name,
    shortName,
    ...aliases,
    city,
    country,
    ...domains,
    ...contacts.flatMap((contact) => [contact.name, ...contact.emails]),
    ...quotes.map(({ number }) => number),
    ...orders.map(({ number }) => number),
  ];
  return folded([...new Set(words.filter((word) => word !== undefined))].join(' ')).slice(0, 8000);
}
