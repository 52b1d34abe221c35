import { useEffect, useState } from 'react';
import type { LiaisonApi, MatchAnswer } from '#api/contract.ts';
import type { MatchInput } from '#core/customers/match-result.ts';
import type { Address, ReadItem } from '#outlook/mailbox.ts';
import { ownAddresses } from '#outlook/shared-mailbox.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';
import { recipientsOfColleague, recipientsOfOwn } from '#taskpane/read/our-side.ts';

/**
 * Whose mail it is. `sentTo`: it went out from our side, and these are the others that it went to; the customer is theirs. `by`: who of us wrote it.
 * `internal`: nobody else is in it.
 */
export interface Matched {
  readonly answer: MatchAnswer;
  readonly sentTo?: readonly Address[];
  readonly by?: 'user' | 'shared' | 'colleague';
  readonly internal?: boolean;
}

export type SenderMatch =
  { readonly state: 'matching' } | ({ readonly state: 'matched' } & Matched) | { readonly state: 'failed'; readonly error: unknown };

const MATCHING: SenderMatch = { state: 'matching' };

/** Sets the state when the answer is there, unless the question has been given up by then; what is returned gives it up. */
function ask(set: (match: SenderMatch) => void, question: (signal: AbortSignal) => Promise<Matched>): () => void {
  const abort = new AbortController();
  question(abort.signal).then(
    (matched) => {
      if (!abort.signal.aborted) set({ state: 'matched', ...matched });
    },
    (error: unknown) => {
      if (!abort.signal.aborted) set({ state: 'failed', error });
    },
  );
  return () => abort.abort();
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

async function matchRecipients(api: LiaisonApi, recipients: readonly Address[], signal: AbortSignal): Promise<MatchAnswer> {
  const { customer, ambiguous, market } = await api.context(
    recipients.map(({ address }) => address),
    signal,
  );
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

/** The user's addresses in the mailbox that the mail lies in. */
const ownIn = (item: ReadItem, user: string): readonly string[] => ownAddresses(user, item.shared);

async function matchSender(api: LiaisonApi, item: ReadItem, user: string, content: MailContent | undefined, signal: AbortSignal): Promise<Matched> {
  const answer = await api.match(questionOf(item, content), signal);
  const { mark, warnings } = answer.match;
  // A customer's mail that a colleague forwards is the customer's; one that only pretends to be a colleague's is nobody's.
  if (mark !== 'own-company' || answer.customers.length > 0 || warnings.some(({ severity }) => severity === 'red')) return { answer };
  const outside = recipientsOfColleague(item, ownIn(item, user));
  if (outside.length === 0) return { answer, internal: true };
  const theirs = await matchRecipients(api, outside, signal);
  return { answer: { ...theirs, match: { ...theirs.match, warnings } }, sentTo: outside, by: 'colleague' };
}

/** Whose mail this is by what Outlook gives without waiting, so that the card is there quickly. */
export function useMatchByEnvelope(item: ReadItem, attempt: number): SenderMatch {
  const { api, mailbox } = usePaneParts();
  const [match, setMatch] = useState<SenderMatch>(MATCHING);
  useEffect(() => {
    const user = mailbox.user.address;
    const sentTo = recipientsOfOwn(item, ownIn(item, user));
    return ask(setMatch, async (signal) => {
      if (!sentTo) return matchSender(api, item, user, undefined, signal);
      return { answer: await matchRecipients(api, sentTo, signal), sentTo, by: same(item.from.address, user) ? 'user' : 'shared' };
    });
  }, [api, mailbox, item, attempt]);
  return match;
}

/**
 * The same once body and headers are read: they may show an answer address elsewhere or a new bank account. Undefined until
 * this is answered, and for a mail that went out from the user's own addresses, of which they say nothing more.
 */
export function useMatchByContent(item: ReadItem, content: MailContent | undefined): SenderMatch | undefined {
  const { api, mailbox } = usePaneParts();
  const [answered, setAnswered] = useState<{ readonly content: MailContent; readonly match: SenderMatch }>();
  useEffect(() => {
    const user = mailbox.user.address;
    if (!content || recipientsOfOwn(item, ownIn(item, user))) return undefined;
    const set = (match: SenderMatch): void => setAnswered({ content, match });
    return ask(set, (signal) => matchSender(api, item, user, content, signal));
  }, [api, mailbox, item, content]);
  return answered && answered.content === content ? answered.match : undefined;
}
