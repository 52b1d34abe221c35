import { createContext, useContext } from 'react';
import type { LiaisonApi } from '#api/contract.ts';
import type { Mailbox } from '#outlook/mailbox.ts';

/** What the views of the pane speak to. */
export interface Services {
  readonly mailbox: Mailbox;
  readonly api: LiaisonApi;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside of the connected pane');
  return services;
}
