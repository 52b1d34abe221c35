import { useEffect, useState } from 'react';
import type { Mailbox } from '#outlook/mailbox.ts';
import { connectMailbox } from '#outlook/office-mailbox.ts';

export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected'; readonly mailbox: Mailbox }
  | { readonly state: 'failed'; readonly error: unknown };

/** The mail program around the pane. */
export function useMailbox(): Connection {
  const [connection, setConnection] = useState<Connection>({ state: 'connecting' });
  useEffect(() => {
    let gone = false;
    connectMailbox().then(
      (mailbox) => {
        if (!gone) setConnection({ state: 'connected', mailbox });
      },
      (error: unknown) => {
        if (!gone) setConnection({ state: 'failed', error });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return connection;
}
