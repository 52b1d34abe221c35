import { ERROR } from '#workbench/host/error-code.ts';
import type { MailboxCall } from '#workbench/host/mailbox-call.ts';
import { onMailbox } from '#workbench/host/mailbox-call.ts';

/** Exchange Online has switched these tokens off; there is no server behind this page anyway. */
function refusedToken(name: string): MailboxCall {
  return {
    name,
    answer: () => ({
      wasSuccessful: false,
      errorCode: ERROR.token,
      errorName: 'GenericTokenError',
      errorMessage: 'Legacy Exchange Online tokens are turned off.',
    }),
  };
}

/** What the client reports about itself: taken and forgotten, so that nothing leaves the machine. */
function report(name: string): MailboxCall {
  return onMailbox(name, () => undefined);
}

export const tokenCalls: readonly (readonly [number, MailboxCall])[] = [
  [2, refusedToken('mailbox.getUserIdentityTokenAsync')],
  [12, refusedToken('mailbox.getCallbackTokenAsync')],
  [163, report('mailbox.logTelemetry')],
  [193, report('mailbox.logCustomerContent')],
  [400, report('mailbox.trackCtq')],
  [401, report('mailbox.recordTrace')],
  [402, report('mailbox.recordDataPoint')],
];
