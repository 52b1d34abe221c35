import type { Address } from '#outlook/mailbox.ts';

const EXTERNAL_USER = 3;
const OTHER = 0;

/** An address as it travels to office.js. */
export function addressToWire(address: Address, ownDomain: string): Record<string, unknown> {
  const isOwn = address.address.toLowerCase().endsWith(`@${ownDomain}`);
  return {
    name: address.name || address.address,
    address: address.address,
    recipientType: isOwn ? OTHER : EXTERNAL_USER,
    appointmentResponse: 0,
  };
}

/** An address as office.js sends it: `{name, address}` in calls on recipients, a plain text in calls that open a form. */
export function addressFromWire(value: unknown): Address | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { name: '', address: value };
  const { name, address } = (value ?? {}) as { name?: unknown; address?: unknown };
  if (typeof address !== 'string') return undefined;
  return { name: typeof name === 'string' && name !== address ? name : '', address };
}

/** The part after the at sign, lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
