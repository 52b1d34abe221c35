import type { Market, MarketNote, NoteTopic, Occasion } from '#core/culture/market.ts';

const SHOWN = 3;
const TRUST = { high: 0, medium: 1, low: 2 } as const;

/**
 * The few notes that matter for the mail at hand: those for its occasions first, then those that suit every mail; surer ones before others.
 * @param personal what notes on the person are about; there the country's notes stand back.
 */
export function mindNotes(market: Market, occasions: readonly Occasion[], personal: readonly NoteTopic[] = []): readonly MarketNote[] {
  const weight = ({ occasions: suited, confidence }: MarketNote): number => {
    const place = occasions.findIndex((occasion) => suited.includes(occasion));
    return (place >= 0 ? place : suited.includes('always') ? 50 : 100) + TRUST[confidence];
  };
  return market.notes
    .filter((note) => weight(note) < 100 && !personal.includes(note.topic))
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, SHOWN);
}
