import type { Choice, ContextAnswer, MatchAnswer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { createMatcher } from '#core/customers/create-matcher.ts';
import type { Match, MatchInput, MatchLevel } from '#core/customers/match-result.ts';
import { marketsFor } from '#server/markets-for.ts';
import { customersAmong, customersNamed, otherNames } from '#server/other-customers.ts';
import { getCompany } from '#server/store/companies.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customersByKeys } from '#server/store/find-by-keys.ts';
import { ignoredFor } from '#server/store/ignored-findings.ts';
import { getLogging } from '#server/store/logging.ts';
import { getNotes } from '#server/store/market-notes.ts';
import { choicesFor } from '#server/store/match-choices.ts';
import { keysOfMessage } from '#server/store/match-keys.ts';
import { getTeamRules } from '#server/store/team-rules.ts';

/** More recipients than this are a mailing, not a conversation with one customer. */
const MOST_RECIPIENTS = 100;

const MOST_NUMBERS = 3;

/** Customers that could be meant: owners of one of the messages' keys, and those chosen before for a sender. */
async function near(
  db: Database,
  scope: Scope,
  inputs: readonly MatchInput[],
): Promise<{ readonly customers: readonly StoredCustomer[]; readonly choices: readonly Choice[] }> {
  const [owners, choices] = await Promise.all([
    customersByKeys(db, scope, inputs.flatMap(keysOfMessage)),
    choicesFor(
      db,
      scope,
      inputs.map(({ from }) => from),
    ),
  ]);
  const there = new Set(owners.map(({ id }) => id));
  const wanted = [...choices.map(({ customerId }) => customerId), ...inputs.flatMap(({ conversationCustomerIds = [] }) => conversationCustomerIds)];
  const more = await getCustomers(
    db,
    scope,
    [...new Set(wanted)].filter((id) => !there.has(id)),
  );
  return { customers: [...owners, ...more], choices };
}

/** Those whose domain, address or person a red warning names as the one copied. */
function imitatedBy(match: Match, owners: readonly StoredCustomer[]): readonly StoredCustomer[] {
  const known = match.warnings.filter(({ severity }) => severity === 'red').flatMap((warning) => warning.known?.toLowerCase() ?? []);
  const isCopied = (value: string): boolean => known.some((copied) => value.toLowerCase() === copied || value.toLowerCase().endsWith(`@${copied}`));
  return owners.filter(({ domains = [], contacts }) => domains.some(isCopied) || contacts.some(({ emails }) => emails.some(isCopied)));
}

/** Their stored numbers. */
function numbersOf(customers: readonly StoredCustomer[]): NonNullable<MatchAnswer['callBack']> {
  return customers
    .flatMap(({ name, contacts }) =>
      contacts.flatMap((contact) => (contact.phones ?? []).map((phone) => ({ phone, who: `${contact.name}, ${name}` }))),
    )
    .slice(0, MOST_NUMBERS);
}

/** Whose message this is: the few customers that own one of its keys, judged by the matcher that judges whole files. */
export async function matchSender(db: Database, scope: Scope, input: MatchInput): Promise<MatchAnswer> {
  const [{ company }, { customers: owners, choices }, { notes }] = await Promise.all([
    getCompany(db, scope),
    near(db, scope, [input]),
    getNotes(db, scope),
  ]);
  const match = createMatcher(owners, { company, choices })(input);
  const named = new Set(match.candidates.map(({ customerId }) => customerId));
  const customers = owners.filter(({ id }) => named.has(id));
  const copied = imitatedBy(match, owners);
  const callBack = numbersOf(copied);
  const [imitated] = copied.filter(({ id }) => !named.has(id));
  const markets = marketsFor(
    notes,
    customers.map(({ country }) => country),
  );
  return {
    match,
    customers,
    markets,
    ...(callBack.length > 0 && { callBack }),
    ...(copied.length === 1 && imitated && { imitated }),
    ownCountry: company?.country,
  };
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

export interface ContextQuestion {
  readonly recipients: readonly string[];
  /** Names in the draft, as `mentionsIn` finds them. */
  readonly mentions?: readonly string[];
  /** True where the answer is to hold for words that are typed later as well. */
  readonly allNames?: boolean;
  /** Chosen by a person: nothing is matched then. */
  readonly customerId?: string;
  readonly today: string;
}

const CERTAIN: readonly MatchLevel[] = ['exact', 'alias', 'domain'];

/** What a draft to these recipients is checked against. */
export async function contextFor(
  db: Database,
  scope: Scope,
  { recipients, mentions = [], allNames = false, customerId, today }: ContextQuestion,
): Promise<ContextAnswer> {
  const { company } = await getCompany(db, scope);
  const inputs = [...new Set(recipients)].slice(0, MOST_RECIPIENTS).map((from) => ({ from }));
  const { customers, choices } = await near(db, scope, inputs);
  const matcher = createMatcher(customers, { company, choices });
  const matched = inputs.map(({ from }) => ({ address: from, match: matcher({ from }) })).filter(({ match }) => match.level !== 'hint');
  const meant = await getCustomers(db, scope, customerId === undefined ? meantBy(matched.map(({ match }) => match)) : [customerId]);
  const customer = meant.length === 1 ? meant[0] : undefined;
  const [{ config }, { recordSends }, { notes }, ignored, otherCustomers] = await Promise.all([
    getTeamRules(db, scope),
    getLogging(db, scope),
    getNotes(db, scope),
    ignoredFor(
      db,
      scope,
      meant.map(({ id }) => id),
    ),
    customer
      ? ((allNames ? await otherNames(db, scope, customer) : undefined) ?? customersNamed(db, scope, customer, mentions))
      : customersAmong(
          db,
          scope,
          matched.filter(({ match }) => CERTAIN.includes(match.level)),
        ),
  ]);
  return {
    customer,
    ambiguous: customer ? [] : meant,
    market: customer?.country === undefined ? undefined : marketsFor(notes, [customer.country])[customer.country],
    company,
    ignored,
    otherCustomers: otherCustomers.length > 0 ? otherCustomers : undefined,
    ...(Object.keys(config).length > 0 ? { config } : {}),
    ...(recordSends ? { recordSends } : {}),
    today,
  };
}
