import type { Customer } from '#core/customers/customer.ts';

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
