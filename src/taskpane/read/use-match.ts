import { useEffect, useState } from 'react';
import type { LiaisonApi, MatchAnswer } from '#api/contract.ts';
import type { MatchInput } from '#core/customers/match-result.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

export type SenderMatch =
  | { readonly state: 'matching' }
  | { readonly state: 'matched'; readonly answer: MatchAnswer }
  | { readonly state: 'failed'; readonly error: unknown };

const MATCHING: SenderMatch = { state: 'matching' };

/** Sets the state when the answer is there, unless the question has been given up by then; what is returned gives it up. */
function ask(set: (match: SenderMatch) => void, question: (signal: AbortSignal) => Promise<MatchAnswer>): () => void {
  const abort = new AbortController();
  question(abort.signal).then(
    (answer) => {
      if (!abort.signal.aborted) set({ state: 'matched', answer });
    },
    (error: unknown) => {
      if (!abort.signal.aborted) set({ state: 'failed', error });
    },
  );
  return () => abort.abort();
}

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

/** The question about a mail received; `content` adds what only body and headers show. */
function questionOf(item: ReadItem, content?: MailContent): MatchInput {
  return {
    from: item.from.address,
    fromName: item.from.name,
    sender: same(item.sender.address, item.from.address) ? undefined : item.sender.address,
    subject: item.subject,
    replyTo: content?.replyTo,
    body: content?.whole,
    authenticationResults: content?.authenticationResults,
  };
}

/** Whose mail this is by what Outlook gives without waiting, so that the card is there quickly. */
export function useMatchByEnvelope(item: ReadItem, attempt: number): SenderMatch {
  const { api, mailbox } = usePaneParts();
  const [match, setMatch] = useState<SenderMatch>(MATCHING);
  useEffect(() => {
    const recipients = ownRecipients(item, mailbox.user.address);
    return ask(setMatch, (signal) => (recipients ? matchRecipients(api, recipients, signal) : api.match(questionOf(item), signal)));
  }, [api, mailbox, item, attempt]);
  return match;
}

/**
 * The same once body and headers are read: they may show an answer address elsewhere or a new bank account. Undefined until
 * this is answered, and for a mail that the user sent, of which they say nothing more.
 */
export function useMatchByContent(item: ReadItem, content: MailContent | undefined): SenderMatch | undefined {
  const { api, mailbox } = usePaneParts();
  const [answered, setAnswered] = useState<{ readonly content: MailContent; readonly match: SenderMatch }>();
  useEffect(() => {
    if (!content || ownRecipients(item, mailbox.user.address)) return undefined;
    const set = (match: SenderMatch): void => setAnswered({ content, match });
    return ask(set, (signal) => api.match(questionOf(item, content), signal));
  }, [api, mailbox, item, content]);
  return answered && answered.content === content ? answered.match : undefined;
}
