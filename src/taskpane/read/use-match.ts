import { useEffect, useState } from 'react';
import type { LiaisonApi, MatchAnswer } from '#api/contract.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

export type SenderMatch =
  | { readonly state: 'matching' }
  | { readonly state: 'matched'; readonly answer: MatchAnswer }
  | { readonly state: 'failed'; readonly error: unknown };

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The recipients of a mail that the user sent, or undefined for a mail received. */
export function ownRecipients(item: ReadItem, userAddress: string): readonly string[] | undefined {
  if (!same(item.from.address, userAddress)) return undefined;
  return [...item.to, ...item.cc].map(({ address }) => address).filter((address) => !same(address, userAddress));
}

async function matchRecipients(api: LiaisonApi, recipients: readonly string[], signal: AbortSignal): Promise<MatchAnswer> {
  const { customer, ambiguous, market } = await api.context(recipients, signal);
  const customers = customer ? [customer] : ambiguous;
  return {
    match: {
      level: customers.length > 1 ? 'group' : customers.length === 1 ? 'exact' : 'none',
      candidates: customers.map(({ id }) => ({ customerId: id, reasons: ['recipient'] })),
      warnings: [],
    },
    customers,
    markets: customer?.country && market ? { [customer.country]: market } : {},
  };
}

/**
 * Whose mail this is. Asked at once with what Outlook gives without waiting, so that the card is there quickly, and once more
 * when body and headers are read: they may show an answer address elsewhere or a new bank account.
 */
export function useMatch(item: ReadItem, content: MailContent | undefined, attempt: number): SenderMatch {
  const { api, mailbox } = usePaneParts();
  const [match, setMatch] = useState<SenderMatch>({ state: 'matching' });

  useEffect(() => {
    const abort = new AbortController();
    const recipients = ownRecipients(item, mailbox.user.address);
    const asked = recipients
      ? matchRecipients(api, recipients, abort.signal)
      : api.match(
          {
            from: item.from.address,
            fromName: item.from.name,
            sender: same(item.sender.address, item.from.address) ? undefined : item.sender.address,
            subject: item.subject,
            replyTo: content?.replyTo,
            body: content?.whole,
            authenticationResults: content?.authenticationResults,
          },
          abort.signal,
        );
    asked.then(
      (answer) => {
        if (!abort.signal.aborted) setMatch({ state: 'matched', answer });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setMatch({ state: 'failed', error });
      },
    );
    return () => abort.abort();
  }, [api, mailbox, item, content, attempt]);
  return match;
}
