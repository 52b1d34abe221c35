import type { Market, MarketNote, NoteTopic, Occasion } from '#core/culture/market.ts';

const SHOWN = 3;
const TRUST = { high: 0, medium: 1, low: 2 } as const;
/** What says most in a mail about nothing in particular, best first. */
const TOPICS: readonly NoteTopic[] = ['address', 'opening', 'time', 'directness', 'week', 'channel', 'taboo', 'decision', 'payment', 'notation'];

/**
 * The few notes that matter for the mail at hand: those for its occasions first, then those that suit every mail; surer ones before others.
 * @param personal what notes on the person are about; there the country's notes stand back.
 */
export function mindNotes(market: Market, occasions: readonly Occasion[], personal: readonly NoteTopic[] = []): readonly MarketNote[] {
  const weight = ({ occasions: suited, confidence, topic }: MarketNote): number => {
    const place = occasions.findIndex((occasion) => suited.includes(occasion));
    if (place >= 0) return place + TRUST[confidence];
    return suited.includes('always') ? 50 + TOPICS.indexOf(topic) + TRUST[confidence] : 100;
  };
  const chosen: MarketNote[] = [];
  const fitting = market.notes.filter((note) => weight(note) < 100 && !personal.includes(note.topic));
  for (const note of [...fitting].sort((a, b) => weight(a) - weight(b))) {
    if (chosen.length < SHOWN && !chosen.some(({ topic, source }) => topic === note.topic && source !== 'own')) chosen.push(note);
  }
  return chosen;
}
