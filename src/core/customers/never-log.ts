import { normaliseAddress } from '#core/customers/address.ts';
import { toAsciiDomain } from '#core/customers/punycode.ts';

/** True for an entry that can ever fit: an address, or a domain with or without `@` or `*.` before it. */
export function isNeverLogEntry(entry: string): boolean {
  const plain = entry.trim().toLowerCase();
  if (plain.indexOf('@') > 0 && !plain.startsWith('*')) return normaliseAddress(plain)?.domain.includes('.') ?? false;
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(toAsciiDomain(plain.replace(/^(?:\*?@)?(?:\*\.)?/, '')));
}

/** True when an address, or the domain it belongs to, stands on the list. `keller.example` and `@keller.example` mean the domain and all below it. */
export function isNeverLogged(list: readonly string[], address: string): boolean {
  const sought = normaliseAddress(address);
  if (!sought) return false;
  return list.some((entry) => {
    const plain = entry.trim().toLowerCase();
    const bare = plain.replace(/^(?:\*?@)?(?:\*\.)?/, '');
    if (bare === '') return false;
    if (plain.indexOf('@') > 0 && !plain.startsWith('*')) {
      const listed = normaliseAddress(plain);
      return listed !== undefined && (listed.address === sought.address || listed.base === sought.base);
    }
    const domain = toAsciiDomain(bare);
    return sought.domain === domain || sought.domain.endsWith(`.${domain}`);
  });
}
