import type { Confidence, Market, MarketNote, NoteTopic, Occasion } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** A note that the company has written itself. */
export interface OwnNote {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly topic: NoteTopic;
  readonly occasions: readonly Occasion[];
  readonly text: Localised;
  /** Who or what says so: a colleague, an agent, a visit. */
  readonly source: string;
  /** The day on which it was known to be so. */
  readonly date: CalendarDate;
  readonly confidence: Confidence;
}

/** Notes of the company itself, by country; they stand before ours. */
export type OwnNotes = Readonly<Record<string, readonly MarketNote[]>>;

/** The company's notes as the panes show them, by country. */
export function ownNotesByCountry(notes: readonly OwnNote[]): OwnNotes {
  const byCountry: Record<string, MarketNote[]> = {};
  for (const { country, source, ...note } of notes) {
    const listed = byCountry[country.toUpperCase()] ?? [];
    byCountry[country.toUpperCase()] = [...listed, { ...note, source: 'own', sourceTitle: source }];
  }
  return byCountry;
}

/** The market with the company's notes in front; a topic that the company has written on replaces ours of the same occasions. */
export function withOwnNotes(market: Market, own: OwnNotes): Market {
  const written = own[market.country] ?? [];
  if (written.length === 0) return market;
  const kept = market.notes.filter(
    (note) => !written.some((one) => one.topic === note.topic && one.occasions.some((occasion) => note.occasions.includes(occasion))),
  );
  return { ...market, notes: [...written, ...kept] };
}
