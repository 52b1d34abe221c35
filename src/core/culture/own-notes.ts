import type { Market, MarketNote } from '#core/culture/market.ts';

/** Notes of the company itself, by country; they stand before ours. */
export type OwnNotes = Readonly<Record<string, readonly MarketNote[]>>;

/** The market with the company's notes in front; a topic that the company has written on replaces ours of the same occasions. */
export function withOwnNotes(market: Market, own: OwnNotes): Market {
  const written = own[market.country] ?? [];
  if (written.length === 0) return market;
  const kept = market.notes.filter(
    (note) => !written.some((one) => one.topic === note.topic && one.occasions.some((occasion) => note.occasions.includes(occasion))),
  );
  return { ...market, notes: [...written, ...kept], noted: true };
}
