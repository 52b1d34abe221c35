import { createContext, useContext } from 'react';
import type { LiaisonApi } from '#api/contract.ts';

export const DeskApiContext = createContext<LiaisonApi | undefined>(undefined);

/** The server as the views of the desk speak to it. */
export function useDeskApi(): LiaisonApi {
  const api = useContext(DeskApiContext);
  if (!api) throw new Error('useDeskApi outside of the desk');
  return api;
}
