import type { Customer } from '#core/customers/customer.ts';
import type { BankCallBack, BankChange, Communication } from '#core/customers/profile.ts';

/** A number that can be called to check a change of account, and whose it is. */
export interface RecordedNumber {
  readonly phone: string;
  readonly who: string;
}

/** The numbers on record of the people and of the company; never one from the mail itself. */
export function recordedNumbers({ name, contacts, phones = [] }: Pick<Customer, 'name' | 'contacts' | 'phones'>): RecordedNumber[] {
  return [
    ...contacts.flatMap((contact) => (contact.phones ?? []).map((phone) => ({ phone, who: contact.name }))),
    ...phones.map((phone) => ({ phone, who: name })),
  ];
}

/** A change of bank details stays open until somebody on a number on record has said yes or no to it. */
export function isOpen({ callBacks = [] }: BankChange): boolean {
  return !callBacks.some(({ result }) => result !== 'not-reached');
}

/** The mails that asked for a change of bank details and wait for the call back, newest first. */
export function openBankChanges({ communications = [] }: Pick<Customer, 'communications'>): (Communication & { readonly bankChange: BankChange })[] {
  return communications
    .filter((entry): entry is Communication & { readonly bankChange: BankChange } => entry.bankChange !== undefined && isOpen(entry.bankChange))
    .reverse();
}

/** The record with the outcome of a call added to the mail it is about; undefined when the record has no such mail. */
export function withBankCallBack(customer: Customer, entry: string, call: BankCallBack): Customer | undefined {
  const { communications = [] } = customer;
  if (!communications.some(({ id, bankChange }) => id === entry && bankChange !== undefined)) return undefined;
  return {
    ...customer,
    communications: communications.map((each) =>
      each.id === entry && each.bankChange
        ? { ...each, bankChange: { ...each.bankChange, callBacks: [...(each.bankChange.callBacks ?? []), call] } }
        : each,
    ),
  };
}
