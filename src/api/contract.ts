import type { StoredCustomer } from '#api/stored-customer.ts';
import type { RecordApi } from '#api/care-of-record.ts';
import type { DueApi } from '#api/due-contract.ts';
import type { TeamRulesApi } from '#api/team-rules.ts';
import type { TierApi } from '#api/tier-contract.ts';
import type { CultureApi } from '#api/culture-contract.ts';
import type { Market } from '#core/culture/market.ts';
import type { Company } from '#core/customers/company.ts';
import type { Customer, Stage } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { Match, MatchInput } from '#core/customers/match-result.ts';
import type { RuleConfig } from '#core/engine/rule-config.ts';
import type { OtherCustomer } from '#core/rules/check-context.ts';
import type { Review, ReviewInput } from '#core/review/review.ts';

/**
 * The HTTP contract between the server and its clients, as types. Schemas for the same shapes are in `schemas.ts`, paths
 * and verbs in `client.ts` (what a browser calls) and in the server's routes; `/api/openapi.json` describes them all.
 */

/** A matched sender or recipient with everything that a card shows. `customers` holds each candidate once. */
export interface MatchAnswer {
  readonly match: Match;
  readonly customers: readonly StoredCustomer[];
  /** The markets of these customers, by country; `noted` is false where nothing but locale data is known. */
  readonly markets: Readonly<Record<string, Market>>;
  /** Stored numbers of the customer that a red warning says is imitated, where that customer is no candidate. */
  readonly callBack?: readonly { readonly phone: string; readonly who: string }[];
  /** The one customer that a red warning says is imitated, where that customer is no candidate: the attempt goes into its log. */
  readonly imitated?: StoredCustomer;
  /** Our own country, whose stops are shown beside theirs. */
  readonly ownCountry?: string;
}

/** What else is known of a draft beside its recipients. */
export interface ContextHints {
  /** Names in the draft that may be other customers', as `mentionsIn` finds them. */
  readonly mentions?: readonly string[];
  /** Asks for the names of all other customers where they are few: then also a name typed after the answer is known. */
  readonly allNames?: boolean;
  /** The customer that a person has chosen, whatever the addresses say. */
  readonly customerId?: string;
}

/** What a draft to these recipients is checked against; `ambiguous` lists customers when several could be meant. */
export interface ContextAnswer {
  readonly customer?: StoredCustomer;
  readonly ambiguous: readonly StoredCustomer[];
  readonly market?: Market;
  readonly company?: Company;
  /** Ignored findings that apply to this customer or everywhere. */
  readonly ignored: readonly Ignored[];
  /** Other customers that a recipient is of, or whose name is among the words that were sent along. */
  readonly otherCustomers?: readonly OtherCustomer[];
  /** The team's choice of rules and severities, own phrases and glossary. */
  readonly config?: RuleConfig;
  /** Present when what was checked at sending is to be kept with the customer. */
  readonly recordSends?: boolean;
  readonly today: string;
}

export interface Ignored {
  readonly id: string;
  readonly rule: string;
  /** The quoted words, lower case; absent means every finding of the rule. */
  readonly phrase?: string;
  /** Absent means for every customer. */
  readonly customerId?: string;
  readonly count: number;
  /** Why, in the words of whoever ignored it last. */
  readonly reason?: string;
}

/** Which customers are listed: every field given must fit. `country` is a code of ISO 3166-1. */
export interface CustomerQuery {
  readonly search?: string;
  readonly tier?: Tier;
  readonly stage?: Stage;
  readonly country?: string;
  readonly cursor?: string;
  /** 1 to 200, usually 50. */
  readonly limit?: number;
}

export interface CustomerPage {
  readonly items: readonly StoredCustomer[];
  readonly total: number;
  /** Pass as `cursor` for the next page; absent on the last. */
  readonly next?: string;
}

/** A new record as the pane proposes it from name, address and domain; the server gives id, version, owner and instants. */
export type NewCustomer = Omit<Customer, 'id' | 'sample'> & { readonly id?: string };

/** `code` is stable, `message` is for a person: what, where and how to mend it. A 5xx never shows its cause. */
export interface ApiErrorBody {
  readonly code: string;
  readonly message: string;
  /** With code `conflict` on a customer: the record as stored now. Nothing of the refused write has been stored. */
  readonly current?: StoredCustomer;
}

/** The rep's decision between several candidates, remembered for this address. */
export interface Choice {
  readonly address: string;
  readonly customerId: string;
  readonly contactId?: string;
}

/** One stored state of a customer: who or what put it in and when. `record` is absent when the customer was deleted. */
export interface HistoryEntry {
  readonly version: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly actor: string;
  readonly action: 'create' | 'update' | 'delete' | 'import' | 'merge' | 'undo';
  readonly record?: Customer;
}

/** The company's own record; version 0 and no record until one is stored. */
export interface StoredCompany {
  readonly version: number;
  readonly company?: Company;
}

/** What the server is and what it holds. */
export interface ServerStatus {
  readonly version: string;
  readonly database: 'embedded' | 'postgresql';
  readonly customers: number;
  readonly samples: number;
  readonly today: string;
}

/** Everything a browser surface calls. Each method rejects with `ApiError`. */
export interface LiaisonApi extends RecordApi, TeamRulesApi, TierApi, DueApi, CultureApi {
  match(input: MatchInput, signal?: AbortSignal): Promise<MatchAnswer>;
  context(recipients: readonly string[], signal?: AbortSignal, more?: ContextHints): Promise<ContextAnswer>;
  review(input: ReviewInput): Promise<Review>;
  listCustomers(query: CustomerQuery): Promise<CustomerPage>;
  /** The countries of ISO 3166-1 in which there are customers. */
  customerCountries(): Promise<{ countries: readonly string[] }>;
  getCustomer(id: string): Promise<StoredCustomer>;
  createCustomer(customer: NewCustomer): Promise<StoredCustomer>;
  updateCustomer(id: string, version: number, customer: NewCustomer): Promise<StoredCustomer>;
  deleteCustomer(id: string): Promise<void>;
  ignore(entry: Omit<Ignored, 'id' | 'count'>): Promise<Ignored>;
  listIgnored(): Promise<readonly Ignored[]>;
  stopIgnoring(id: string): Promise<void>;
  removeSamples(): Promise<{ removed: number }>;
  addSamples(): Promise<{ added: number }>;
  /** Remembers the rep's choice for an address; the next match of this address shows it alone, with reason `chosen-before`. */
  choose(choice: Choice): Promise<Choice>;
  /** Newest first. */
  history(id: string): Promise<readonly HistoryEntry[]>;
  getCompany(): Promise<StoredCompany>;
  updateCompany(version: number, company: Company): Promise<StoredCompany>;
  status(): Promise<ServerStatus>;
}
