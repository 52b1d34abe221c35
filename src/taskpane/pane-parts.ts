import { createContext, useContext } from 'react';
import type { LiaisonApi } from '#api/contract.ts';
import type { Mailbox } from '#outlook/mailbox.ts';

/** What the views of the pane speak to. */
export interface PaneParts {
  readonly mailbox: Mailbox;
  readonly api: LiaisonApi;
}

export const PanePartsContext = createContext<PaneParts | undefined>(undefined);

export function usePaneParts(): PaneParts {
  const parts = useContext(PanePartsContext);
  if (!parts) throw new Error('usePaneParts outside of the connected pane');
  return parts;
}
