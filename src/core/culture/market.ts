import type { Localised } from '#core/text/language.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** What is going on in the mail at hand; a note says for which of these it matters. `always` suits every mail. */
export const OCCASIONS = ['first-contact', 'negotiation', 'delay', 'complaint', 'greeting', 'payment', 'always'] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const NOTE_TOPICS = ['address', 'opening', 'directness', 'time', 'decision', 'week', 'payment', 'notation', 'channel', 'taboo'] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

/** One fact of how business mail is usually written there; never what a people is like. */
export interface MarketNote {
  readonly topic: NoteTopic;
  readonly text: Localised;
  /** Key of docs/sources.md, or `own` for a note of the company. */
  readonly source: string;
  /** Title of the source, put in where notes are answered to a client. */
  readonly sourceTitle?: string;
  /** The day on which a note of the company was known to be so. */
  readonly date?: CalendarDate;
  readonly confidence: Confidence;
  /** When the note matters. */
  readonly occasions: readonly Occasion[];
}

/** A feast that people write greetings for; `lunar-new-year` covers Spring Festival, Seollal and Tết. */
export type Feast =
  | 'christmas'
  | 'orthodox-christmas'
  | 'easter'
  | 'thanksgiving'
  | 'eid'
  | 'ramadan'
  | 'diwali'
  | 'lunar-new-year'
  | 'mid-autumn'
  | 'rosh-hashanah'
  | 'passover'
  | 'hanukkah'
  | 'songkran';

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
  /** When the office closes on a Friday, where that is earlier than on other days. */
  readonly fridayEnd?: string;
  /** IANA zone of the capital or the main business city; the record's own zone wins. */
  readonly timeZone: string;
  /** True where the country has several zones, so that the record or the city should say which. */
  readonly severalZones: boolean;
  /** How formal a first mail usually is. */
  readonly formality: 'informal' | 'semi-formal' | 'formal';
  /**
   * Which part of the name follows a title. `by-name`: several naming customs live side by side, so the shape of the
   * name decides (bin, Al-, initials), else the name as the person signs.
   */
  readonly addressBy: 'family' | 'given' | 'by-name';
  /** The polite word that needs no Mr. or Ms.; `*` is the name: `*-san`, `Khun *`. */
  readonly honorific?: string;
  /** True where `Mr` and `Dr` are usually written without a full stop. */
  readonly plainTitles: boolean;
  /** Polite lines that usually stand before business. */
  readonly courtesyLines: 0 | 1 | 2;
  /** How openly a no or a criticism is usually written. */
  readonly directness: 'direct' | 'medium' | 'indirect';
  /** How much personal trust usually comes before the first order. */
  readonly relationship: 'low' | 'medium' | 'high';
  /** True where an impersonal `Dear Sir` is usual courtesy. */
  readonly dearSirUsual: boolean;
  readonly clock: 'h12' | 'h23';
  readonly units: 'metric' | 'us';
  /** True where business mail is written by people who mostly grew up with English. */
  readonly english?: boolean;
  /** The market's own name of the lunar new year, where `Chinese New Year` is the wrong word for its feast. */
  readonly ownNewYear?: string;
  /** A wording for the country that readers there dislike, in lower case, and what to write instead. */
  readonly misnamed?: readonly [wrong: string, right: string];
  /** Feasts that greetings are usually sent for; one that is not here may be kept by the person all the same. */
  readonly feasts: readonly Feast[];
  /** Keys of docs/sources.md for the way to address somebody and for tone. */
  readonly sources: { readonly address: string; readonly tone: string };
  /** Of the facts on address and tone. */
  readonly confidence: Confidence;
}

/** A market as the panes show it. */
export interface Market extends Manners {
  readonly notes: readonly MarketNote[];
  /** Periods in which business slows down or stops beside the public holidays. */
  readonly slowPeriods: Localised;
  /** ISO 8601 day on which the notes were last looked at; absent when there are none. */
  readonly asOf?: string;
  /** False where only locale data is known and no notes exist. */
  readonly noted: boolean;
}
