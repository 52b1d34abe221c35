import type { ContextAnswer, MatchAnswer, StoredCustomer } from '#api/contract.ts';
import { marketFor } from '#core/culture/market-notes.ts';
import type { Market } from '#core/culture/market.ts';
import { createMatcher } from '#core/customers/create-matcher.ts';
import type { Match, MatchInput } from '#core/customers/match-result.ts';
import { getCompany } from '#server/store/companies.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customersByKeys } from '#server/store/find-by-keys.ts';
import { ignoredFor } from '#server/store/ignored-findings.ts';
import { choiceFor, narrowedBy } from '#server/store/match-choices.ts';
import { keysOfMessage } from '#server/store/match-keys.ts';

/** More recipients than this are a mailing, not a conversation with one customer. */
const MOST_RECIPIENTS = 100;

function marketsOf(customers: readonly StoredCustomer[]): Readonly<Record<string, Market>> {
  const markets: Record<string, Market> = {};
  for (const { country } of customers) {
    const market = country === undefined ? undefined : marketFor(country);
    if (country !== undefined && market) markets[country] = market;
  }
  return markets;
}

/** Whose message this is: the few customers that own one of its keys, judged by the matcher that judges whole files. */
export async function matchSender(db: Database, scope: Scope, input: MatchInput): Promise<MatchAnswer> {
  const { company } = await getCompany(db, scope);
  const [near, choice] = await Promise.all([customersByKeys(db, scope, keysOfMessage(input)), choiceFor(db, scope, input.from)]);
  const match = narrowedBy(createMatcher(near, { company })(input), choice);
  const named = new Set(match.candidates.map(({ customerId }) => customerId));
  const customers = near.filter(({ id }) => named.has(id));
  return { match, customers, markets: marketsOf(customers) };
}

/** The one customer that these matches agree on, or all that could be meant. */
function meantBy(matches: readonly Match[]): readonly string[] {
  const sure = new Set(
    matches
      .filter(({ candidates }) => new Set(candidates.map(({ customerId }) => customerId)).size === 1)
      .map(({ candidates }) => candidates[0]?.customerId ?? ''),
  );
  if (sure.size === 1) return [...sure];
  return [...new Set(matches.flatMap(({ candidates }) => candidates.map(({ customerId }) => customerId)))];
}

/** What a draft to these recipients is checked against. */
export async function contextFor(db: Database, scope: Scope, recipients: readonly string[], today: string): Promise<ContextAnswer> {
  const { company } = await getCompany(db, scope);
  const inputs = [...new Set(recipients)].slice(0, MOST_RECIPIENTS).map((from) => ({ from }));
  const near = await customersByKeys(db, scope, inputs.flatMap(keysOfMessage));
  const matcher = createMatcher(near, { company });
  const matches = await Promise.all(
    inputs.map(async (input) => {
      const match = matcher(input);
      return match.candidates.length > 1 ? narrowedBy(match, await choiceFor(db, scope, input.from)) : match;
    }),
  );
  const meant = await getCustomers(db, scope, meantBy(matches));
  const customer = meant.length === 1 ? meant[0] : undefined;
  return {
    customer,
    ambiguous: customer ? [] : meant,
    market: customer?.country === undefined ? undefined : marketFor(customer.country),
    company,
    ignored: await ignoredFor(
      db,
      scope,
      meant.map(({ id }) => id),
    ),
    today,
  };
}
