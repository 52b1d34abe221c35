import { useEffect, useState } from 'react';
import type { ReadItem } from '#outlook/mailbox.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

export interface MailContentState {
  readonly content?: MailContent;
  readonly error?: unknown;
}

/** Body and headers of the mail, read once for each item and attempt; the code that reads them is loaded after the first paint. */
export function useMailContent(item: ReadItem, attempt: number): MailContentState {
  const [state, setState] = useState<MailContentState>({});
  useEffect(() => {
    let stale = false;
    import('#taskpane/read/mail-content.ts')
      .then(({ readMailContent }) => readMailContent(item))
      .then(
        (content) => {
          if (!stale) setState({ content });
        },
        (error: unknown) => {
          if (!stale) setState({ error });
        },
      );
    return () => {
      stale = true;
    };
  }, [item, attempt]);
  return state;
}
