import type { Address, ReadItem } from '#outlook/mailbox.ts';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();

/** Everybody it went to who is none of us. `own` are the user's addresses in this mailbox, lower case. */
function othersIn({ to, cc }: ReadItem, own: readonly string[]): readonly Address[] {
  return [...to, ...cc].filter(({ address }) => !own.includes(address.trim().toLowerCase()));
}

/** The recipients of a mail that went out from one of these addresses, also on behalf of another; undefined for any other mail. */
export function recipientsOfOwn(item: ReadItem, own: readonly string[]): readonly Address[] | undefined {
  return own.some((address) => same(item.from.address, address) || same(item.sender.address, address)) ? othersIn(item, own) : undefined;
}

/** The recipients outside our company of a mail that a colleague has written. */
export function recipientsOfColleague(item: ReadItem, own: readonly string[]): readonly Address[] {
  const domain = domainOf(item.from.address);
  return othersIn(item, own).filter(({ address }) => domainOf(address) !== domain);
}
