import type { ReactNode } from 'react';

/** Checks a pasted or dropped mail with the same rules as the pane. */
export function CheckView(): ReactNode {
  return null;
}
