import type { CalendarEntry } from '#core/culture/upcoming.ts';
import type { MarketNote } from '#core/culture/market.ts';
import type { MarketFact } from '#core/culture/market-facts.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** The company's own notes on markets; version 0 and none until some are stored. */
export interface StoredNotes {
  readonly version: number;
  readonly notes: readonly OwnNote[];
}

/** A customer whom a stop concerns. */
export interface ConcernedCustomer {
  readonly id: string;
  readonly name: string;
  readonly tier?: Tier;
}

/** A stop of one market, or of our own country, with the customers it concerns: core first. */
export interface CalendarStop extends CalendarEntry {
  /** At most 25, the most important first; `count` says how many there are. */
  readonly customers: readonly ConcernedCustomer[];
  readonly count: number;
}

/** Feasts and stops of the markets that have customers, and our own, from today on. */
export interface CalendarAnswer {
  readonly today: CalendarDate;
  readonly to: CalendarDate;
  readonly ownCountry: string;
  readonly stops: readonly CalendarStop[];
  /** Countries of customers for which no holidays are known. */
  readonly unknown: readonly string[];
}

/** What is known of business mail with one country. */
export interface MarketAnswer {
  readonly country: string;
  /** False where only locale data is known and no notes are built in. */
  readonly noted: boolean;
  readonly facts: readonly MarketFact[];
  /** The company's own first; those that they replace are left out. */
  readonly notes: readonly MarketNote[];
}

export interface CultureApi {
  /** Facts and notes of a country, in either case; refused with 404 for what is no country. */
  market(country: string): Promise<MarketAnswer>;
  getNotes(): Promise<StoredNotes>;
  /** Replaces all of them; version 0 stores the first ones. */
  updateNotes(version: number, notes: readonly OwnNote[]): Promise<StoredNotes>;
  calendar(): Promise<CalendarAnswer>;
}
