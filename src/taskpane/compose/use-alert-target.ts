import { useEffect, useState } from 'react';
import type { AlertTarget } from '#outlook/alert-target.ts';
import { decodeAlertTarget } from '#outlook/alert-target.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';

/** Instants of alerts that have been followed; a pane that is made anew in the same page must not jump a second time. */
const followed = new Set<string>();

/** The finding for which the send gate's alert has opened this pane; undefined when it was opened by hand. */
export function useAlertTarget(item: ComposeItem): AlertTarget | undefined {
  const [target, setTarget] = useState<AlertTarget>();
  useEffect(() => {
    let gone = false;
    item.readAlertContext().then(
      (text) => {
        const read = decodeAlertTarget(text, Date.now());
        if (gone || !read || followed.has(read.at)) return;
        followed.add(read.at);
        setTarget(read);
      },
      // Without it the findings stand in their usual order, the gravest first.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [item]);
  return target;
}
