import { createContext } from 'react';
import type { TierAnswer } from '#api/tier-contract.ts';

/** Where a tier badge asks for its reasons; a surface without a server has none, and shows those on record. */
export const TierSourceContext = createContext<((customerId: string) => Promise<TierAnswer>) | undefined>(undefined);
