import { useCallback, useEffect, useRef, useState } from 'react';
import { MailboxError } from '#outlook/mailbox-error.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { DraftSnapshot } from '#taskpane/compose/draft-snapshot.ts';
import { isSameSnapshot, readSnapshot } from '#taskpane/compose/draft-snapshot.ts';

/** Outlook refuses now and then while it opens or saves a draft; by then it answers. */
const RETRY_MS = 400;

/** Outlook tells of changed recipients and attachments but never of typing, so the draft is looked at. */
const LOOK_EVERY_MS = 900;

export interface WatchedDraft {
  readonly snapshot: DraftSnapshot | undefined;
  readonly error: unknown;
  /** Looks again at once. */
  readonly look: () => void;
}

/** The draft as it now is. One look at a time; none while the pane is hidden; an unchanged draft changes nothing. */
export function useDraft(item: ComposeItem): WatchedDraft {
  const [snapshot, setSnapshot] = useState<DraftSnapshot>();
  const [error, setError] = useState<unknown>();
  const lookNow = useRef<() => void>(() => undefined);
  useEffect(() => {
    let stopped = false;
    let looking = false;
    let again = false;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(look, failures === 1 ? RETRY_MS : LOOK_EVERY_MS);
    };
    const look = (): void => {
      if (stopped) return;
      if (looking) {
        again = true;
        return;
      }
      if (document.visibilityState === 'hidden') {
        later();
        return;
      }
      looking = true;
      readSnapshot(item)
        // Asked after reading: only then is it sure whose words these are.
        .then(async (next) => ((await item.isStillOpen()) ? next : undefined))
        .then(
          (next) => {
            if (stopped || !next) return;
            failures = 0;
            setError(undefined);
            setSnapshot((before) => (before && isSameSnapshot(before, next) ? before : next));
          },
          (failure: unknown) => {
            if (stopped || (failure instanceof MailboxError && failure.kind === 'superseded')) return;
            failures += 1;
            // One refusal is no news. Silence has been waited for long enough.
            if (failures > 1 || (failure instanceof MailboxError && failure.kind === 'timeout')) setError(failure);
          },
        )
        .finally(() => {
          looking = false;
          if (again) {
            again = false;
            look();
          } else later();
        });
    };
    lookNow.current = look;
    const stopListening = item.onChange(look);
    look();
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopListening();
    };
  }, [item]);
  const look = useCallback(() => lookNow.current(), []);
  return { snapshot, error, look };
}
