import { MARKET_NOTES } from '#core/culture/markets/index.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Market, MarketNote, NoteTopic, Occasion } from '#core/culture/market.ts';

/** What is known of business mail with a country: 41 markets and China. Undefined for every other country: see `marketOrLocale`. */
export function marketFor(country: string | undefined): Market | undefined {
  const manners = mannersFor(country);
  const found = manners && MARKET_NOTES[manners.country];
  return found && { ...manners, ...found, noted: true };
}

/** Which topics say most on an occasion, best first. */
const TOPICS: Readonly<Record<Occasion, readonly NoteTopic[]>> = {
  'first-contact': ['address', 'opening', 'payment'],
  greeting: ['address', 'taboo'],
  negotiation: ['directness', 'decision', 'payment'],
  delay: ['time', 'week', 'directness'],
  complaint: ['directness', 'payment', 'time'],
  payment: ['payment', 'notation'],
  always: ['address', 'notation', 'time'],
};
const WEIGHT = { high: 2, medium: 1, low: 0 } as const;

/**
 * The two or three notes that matter now. A note made for the occasion comes before one that suits every mail, then the topic
 * decides, then how sure we are; at most one note a topic.
 */
export function notesFor(market: Market, occasion: Occasion, most = 3): MarketNote[] {
  const topics = TOPICS[occasion];
  const rank = (note: MarketNote): number => {
    const place = topics.indexOf(note.topic);
    return (note.occasions.includes(occasion) ? 0 : 100) + (place < 0 ? 10 : place) * 3 - WEIGHT[note.confidence];
  };
  const chosen: MarketNote[] = [];
  const fitting = market.notes.filter(
    (note) => note.occasions.includes(occasion) || (note.occasions.includes('always') && topics.includes(note.topic)),
  );
  for (const note of [...fitting].sort((a, b) => rank(a) - rank(b))) {
    if (chosen.length < most && !chosen.some(({ topic }) => topic === note.topic)) chosen.push(note);
  }
  return chosen;
}
