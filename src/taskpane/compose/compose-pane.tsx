import type { ReactNode } from 'react';
import type { ComposeItem } from '#outlook/mailbox.ts';

export function ComposePane({ item }: { readonly item: ComposeItem }): ReactNode {
  return <p>{item.epoch}</p>;
}
