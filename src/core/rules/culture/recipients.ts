import type { Contact } from '#core/customers/customer.ts';
import type { CheckContext } from '#core/rules/check-context.ts';

/** The address in `Anna Weber <weber@keller.example>` or in a bare address, lower case. */
export function bareAddress(recipient: string): string {
  const open = recipient.lastIndexOf('<');
  const close = recipient.indexOf('>', open);
  return (open >= 0 && close > open ? recipient.slice(open + 1, close) : recipient).trim().toLowerCase();
}

export interface Recipients {
  /** Contacts that the mail goes to, in the order of `to`. */
  readonly contacts: readonly Contact[];
  /** True when every address of `to` belongs to a recorded contact. */
  readonly complete: boolean;
}

/** Who the mail goes to, as far as the record knows them. Without `to`, a customer's only contact is taken. */
export function recipientsOf(context: CheckContext): Recipients {
  const known = context.customer?.contacts ?? [];
  const to = context.to ?? [];
  if (to.length === 0) return known.length === 1 ? { contacts: known, complete: true } : { contacts: [], complete: false };
  const contacts: Contact[] = [];
  let complete = true;
  for (const recipient of to) {
    const address = bareAddress(recipient);
    const contact = known.find((one) => one.emails.some((email) => email.toLowerCase() === address));
    if (contact) contacts.push(contact);
    else complete = false;
  }
  return { contacts, complete };
}

/** The one recorded person that the mail goes to; undefined when there are several or somebody unknown. */
export function soleRecipient(context: CheckContext): Contact | undefined {
  const { contacts, complete } = recipientsOf(context);
  return complete && contacts.length === 1 ? contacts[0] : undefined;
}
