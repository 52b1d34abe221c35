import { ApiError } from '#api/api-error.ts';
import type { LiaisonApi } from '#api/contract.ts';
import { handOverRecords } from '#outlook/send-outbox.ts';
import type { Mailbox } from '#outlook/mailbox.ts';

/** Hands what the send gate has left of mails sent since to the server. */
export async function recordEarlierSends(mailbox: Mailbox, api: LiaisonApi): Promise<void> {
  await handOverRecords(mailbox, async ({ customerId, communication }) => {
    try {
      await api.log(customerId, communication);
    } catch (error) {
      // Refused for good (the customer is gone): it would be refused again. Anything else may pass.
      if (!(error instanceof ApiError) || error.status === 0 || error.status >= 500) throw error;
    }
  });
}
