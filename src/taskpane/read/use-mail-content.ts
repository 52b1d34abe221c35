import { useEffect, useState } from 'react';
import type { ReadItem } from '#outlook/mailbox.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

export interface MailContentState {
  readonly content?: MailContent;
  readonly error?: unknown;
}

/**
 * Body and headers of the mail, fetched once for each item and attempt. They are read only when `isCardShown`: reading a long
 * mail takes longer than painting the card, and an effect runs after what was rendered with it is painted.
 */
export function useMailContent(item: ReadItem, attempt: number, isCardShown: boolean): MailContentState {
  const [read, setRead] = useState<() => MailContent>();
  const [state, setState] = useState<MailContentState>({});
  useEffect(() => {
    let stale = false;
    import('#taskpane/read/mail-content.ts')
      .then(async ({ fetchMail, mailContentOf }) => {
        const mail = await fetchMail(item);
        if (!stale) setRead(() => () => mailContentOf(item, mail));
      })
      .catch((error: unknown) => {
        if (!stale) setState({ error });
      });
    return () => {
      stale = true;
    };
  }, [item, attempt]);

  useEffect(() => {
    if (!read || !isCardShown) return;
    try {
      setState({ content: read() });
    } catch (error) {
      setState({ error });
    }
  }, [read, isCardShown]);
  return state;
}
