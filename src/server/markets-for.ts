import { marketOrLocale } from '#core/culture/locale-market.ts';
import type { Market } from '#core/culture/market.ts';
import { ownNotesByCountry, type OwnNote, withOwnNotes } from '#core/culture/own-notes.ts';
import { SOURCE_TITLES } from '#core/culture/sources.ts';

/** Sources by their titles, so that a pane need not hold the list. */
function withTitles(market: Market): Market {
  return {
    ...market,
    notes: market.notes.map((note) => ({
      ...note,
      sourceTitle: note.sourceTitle ?? SOURCE_TITLES[note.source] ?? note.source,
      ...(note.date === undefined && market.asOf !== undefined && { date: market.asOf }),
    })),
  };
}

/** What is known of these countries, the company's own notes first; locale data alone where there are no notes. */
export function marketsFor(notes: readonly OwnNote[], countries: readonly (string | undefined)[]): Readonly<Record<string, Market>> {
  const wanted = [...new Set(countries.filter((country) => country !== undefined))];
  if (wanted.length === 0) return {};
  const own = ownNotesByCountry(notes);
  const markets: Record<string, Market> = {};
  for (const country of wanted) {
    const market = marketOrLocale(country);
    if (market) markets[country] = withTitles(withOwnNotes(market, own));
  }
  return markets;
}
