import type { Localised } from '#core/text/language.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** One fact of how business mail is usually written there; never what a people is like. */
export interface MarketNote {
  readonly topic: 'address' | 'opening' | 'directness' | 'time' | 'decision' | 'week' | 'payment' | 'notation' | 'channel' | 'taboo';
  readonly text: Localised;
  /** Key of docs/sources.md. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** What rules need of a market: small, and part of the send gate's bundle. */
export interface Manners {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: Localised;
  readonly nameOrder: 'given-family' | 'family-given' | 'given-patronymic' | 'given-paternal-maternal';
  /** When a first name is usual towards somebody one has not met. */
  readonly firstName: 'immediate' | 'quick' | 'when-invited' | 'after-relationship' | 'rarely';
  /** How a numeric date is read there. */
  readonly dateOrder: 'DMY' | 'MDY' | 'YMD';
  readonly decimal: '.' | ',';
  /** True where `$` alone is read as another dollar or peso than USD. */
  readonly dollarAmbiguous: boolean;
  /** Days off, 0 = Sunday. */
  readonly weekend: readonly number[];
  /** Usual office hours in local time, `HH:MM`. */
  readonly hours: readonly [string, string];
  /** IANA zone of the capital or the main business city; the record's own zone wins. */
  readonly timeZone: string;
}

/** A market as the panes show it. */
export interface Market extends Manners {
  readonly notes: readonly MarketNote[];
  /** ISO 8601 day on which the notes were last looked at. */
  readonly asOf: string;
}
