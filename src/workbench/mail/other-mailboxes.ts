import type { Address } from '#outlook/mailbox.ts';

/** A mailbox beside the user's own: a team's, in whose name the user may write, or a colleague's that the user looks after. */
export interface OtherMailbox extends Address {
  /** Bits as in `Office.MailboxEnums.DelegatePermissions`: 1 read, 2 write, 4 and 8 delete, 16 and 32 edit. */
  readonly permissions: number;
}

const EVERYTHING = 63;
const READ = 1;

export const OTHER_MAILBOXES: readonly OtherMailbox[] = [
  { name: 'HX Lighting Sales', address: 'sales@hx-lighting.example', permissions: EVERYTHING },
  { name: 'Wang Lei', address: 'wang.lei@hx-lighting.example', permissions: READ },
];

export const otherMailbox = (address: string | undefined): OtherMailbox | undefined =>
  OTHER_MAILBOXES.find((mailbox) => mailbox.address === address?.toLowerCase());

/** The other mailbox that holds a mail: the one it is from, or the one it went to where it did not go to the user. */
export function otherMailboxHolding(from: Address, recipients: readonly Address[], user: Address): OtherMailbox | undefined {
  const isUser = ({ address }: Address): boolean => address.toLowerCase() === user.address.toLowerCase();
  if (isUser(from)) return undefined;
  return otherMailbox(from.address) ?? (recipients.some(isUser) ? undefined : recipients.map(({ address }) => otherMailbox(address)).find(Boolean));
}

/** Whose name the answer to a mail of this mailbox goes out in, as Outlook sets it: the mailbox's where the user may write there. */
export function writerIn(mailbox: string | undefined, user: Address): Address {
  const other = otherMailbox(mailbox);
  return other && other.permissions !== READ ? { name: other.name, address: other.address } : user;
}
