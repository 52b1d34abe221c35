import type { Company } from '#core/customers/company.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import type { OtherCustomer } from '#core/rules/check-context.ts';
import type { IgnoredFinding, RuleConfig } from '#core/engine/rule-config.ts';

/** The key of the session data under which the pane and the recipient event leave the context for the send gate. */
export const SEND_CONTEXT_KEY = 'liaison-context';

/** Outlook refuses longer session data: 50,000 characters before Mailbox 1.16 for all that an add-in leaves with a draft, their keys and our mark included. */
const LIMIT = 49_900;

/** What the send gate knows beyond the draft. It must not ask the network, so this is left for it beforehand. */
export interface SendContext {
  /** The addresses it was fetched for, lower case, sorted. Other recipients make it worthless. */
  readonly recipients: readonly string[];
  readonly customer?: Customer;
  readonly company?: Company;
  /** Other customers whose people or names are in this draft. */
  readonly otherCustomers?: readonly OtherCustomer[];
  readonly ignored: readonly IgnoredBySender[];
  /** The team's choice of rules and severities. */
  readonly config?: RuleConfig;
  /** Present when what is checked at sending is to be kept with the customer. */
  readonly recordSends?: boolean;
}

export interface IgnoredBySender extends IgnoredFinding {
  /** Present when it is ignored in this mail only. */
  readonly here?: boolean;
}

/** Addresses in the one form in which two lists of recipients can be compared. */
export function recipientKey(addresses: readonly string[]): readonly string[] {
  return addresses.map((address) => address.trim().toLowerCase()).sort();
}

/** The recipients who may be a customer: an address of our own never is, whatever the record says. */
export function theirAddresses(recipients: readonly string[], own: readonly string[]): readonly string[] {
  const ours = recipientKey(own);
  return recipients.filter((address) => ours.indexOf(address.trim().toLowerCase()) < 0);
}

function compactContact({ name, givenName, familyName, title, preferredSalutation, emails, authority }: Contact): Contact {
  return { name, givenName, familyName, title, preferredSalutation, emails, authority };
}

/** What the rules read of a record. Notes, phones, reasons of the tier and the store's own fields stay on the server. */
function compactCustomer(customer: Customer): Customer {
  const { id, name, shortName, aliases, country, timeZone, domains, tier, stage, contacts, parties, usual, requirements, quotes, orders } = customer;
  return {
    id,
    name,
    shortName,
    aliases,
    country,
    timeZone,
    domains,
    tier,
    stage,
    contacts: contacts.map(compactContact),
    parties,
    usual,
    requirements,
    quotes,
    orders,
  };
}

/** More than this for a team's rules would crowd out the record of the customer. */
const CONFIG_LIMIT = 15_000;

/** What the gate reads of a team's rules: reasons are shown in the pane, and wording that stops no mail is not looked for. */
function compactConfig({ phrases = [], glossary = [], ...config }: RuleConfig): RuleConfig {
  const stops = (config.stop?.wording ?? 'never') !== 'never';
  const kept = phrases.filter(({ group }) => stops || group === 'safety' || group === 'key-terms');
  const full = {
    ...config,
    phrases: kept.map((phrase) => ({ ...phrase, why: undefined })),
    glossary: stops ? glossary.map((term) => ({ ...term, note: undefined })) : [],
  };
  return JSON.stringify(full).length <= CONFIG_LIMIT ? full : config;
}

/** The context as session data: the oldest quotes and orders are left out until it fits. */
export function encodeSendContext({ config, ...others }: SendContext): string {
  let customer = others.customer && compactCustomer(others.customer);
  const context = { ...others, config: config && compactConfig(config) };
  for (;;) {
    const text = JSON.stringify({ ...context, customer });
    if (text.length <= LIMIT || !customer) return text.length <= LIMIT ? text : JSON.stringify({ recipients: context.recipients, ignored: [] });
    const quotes = customer.quotes ?? [];
    const orders = customer.orders ?? [];
    if (quotes.length + orders.length > 0) customer = { ...customer, quotes: halfOf(quotes), orders: halfOf(orders) };
    else customer = undefined;
  }
}

/** The newest half; one leaves none. Lists are kept newest first. */
function halfOf<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, Math.floor(list.length / 2));
}

/** The context that was left for exactly these recipients; undefined for any other, or when the text is not ours. */
export function decodeSendContext(text: string | undefined, recipients: readonly string[]): SendContext | undefined {
  if (!text) return undefined;
  try {
    const context = JSON.parse(text) as Partial<SendContext>;
    const key = recipientKey(recipients);
    const same = context.recipients?.length === key.length && context.recipients.every((address, i) => address === key[i]);
    return same ? { ignored: [], ...context, recipients: key } : undefined;
  } catch {
    return undefined;
  }
}
