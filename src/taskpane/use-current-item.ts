import { useCallback, useEffect, useState } from 'react';
import type { Item, Mailbox } from '#outlook/mailbox.ts';

/** A second change within this time waits for it to pass: whoever walks through the list with the arrow keys asks for the last mail only. */
const SETTLE_MS = 150;

export type OpenItem =
  | { readonly state: 'looking' }
  | { readonly state: 'none' }
  | { readonly state: 'open'; readonly item: Item; readonly look: number }
  | { readonly state: 'failed'; readonly error: unknown };

/** The item that is open in the mail program now. `look` grows with every look, so that a view keyed by it never outlives its mail. */
export function useCurrentItem(mailbox: Mailbox): { readonly open: OpenItem; readonly refresh: () => void } {
  const [open, setOpen] = useState<OpenItem>({ state: 'looking' });
  const [look, setLook] = useState(0);

  useEffect(() => {
    let lastChange = -SETTLE_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      setOpen({ state: 'looking' });
      setLook((count) => count + 1);
    };
    const stop = mailbox.onItemChange(() => {
      clearTimeout(timer);
      const now = performance.now();
      const quiet = now - lastChange >= SETTLE_MS;
      lastChange = now;
      setOpen({ state: 'looking' });
      if (quiet) again();
      else timer = setTimeout(again, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [mailbox]);

  useEffect(() => {
    let stale = false;
    mailbox.current().then(
      (item) => {
        if (!stale) setOpen(item ? { state: 'open', item, look } : { state: 'none' });
      },
      (error: unknown) => {
        if (!stale) setOpen({ state: 'failed', error });
      },
    );
    return () => {
      stale = true;
    };
  }, [mailbox, look]);

  const refresh = useCallback(() => {
    setOpen({ state: 'looking' });
    setLook((count) => count + 1);
  }, []);
  return { open, refresh };
}
