import { useCallback, useSyncExternalStore } from 'react';
import type { Mailbox } from '#outlook/mailbox.ts';

const NOTHING = (): void => undefined;

/** Whether the mail program is dark now; the web client tells it only by an event, some time after the start. */
export function useHostIsDark(mailbox: Mailbox | undefined): boolean | undefined {
  const subscribe = useCallback((listener: () => void) => mailbox?.onThemeChange(listener) ?? NOTHING, [mailbox]);
  return useSyncExternalStore(subscribe, () => mailbox?.isDark());
}
