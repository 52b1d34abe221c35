import type { TierApi } from '#api/tier-contract.ts';

type Write = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;
type Read = <T>(path: string) => Promise<T>;

/** The known values of a query as the part of an address behind `?`. */
export function queryOf(query: object): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query) as [string, string | number | undefined][])
    if (value !== undefined) search.set(key, String(value));
  return search.toString();
}

/** Paths and verbs of `TierApi`. */
export function tierCalls(read: Read, write: Write): TierApi {
  return {
    tierPlan: () => read('/tier-model'),
    updateTierPlan: (version, plan) => write('PUT', '/tier-model', plan, { 'if-match': `"${version}"` }),
    tierPlanVersions: () => read('/tier-model/versions'),
    tierOf: (id) => read(`/customers/${encodeURIComponent(id)}/tier`),
    tierReviews: (query) => read(`/tier-reviews?${queryOf(query)}`),
    decideTiers: (decisions) => write('POST', '/tier-reviews', decisions),
  };
}
