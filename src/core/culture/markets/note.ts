import type { Confidence, MarketNote, NoteTopic, Occasion } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';

/** What a market's file holds beside its manners. */
export interface MarketNotes {
  /** ISO 8601 day on which the notes were last looked at. */
  readonly asOf: string;
  readonly slowPeriods: Localised;
  readonly notes: readonly MarketNote[];
}

/** @param occasions when the note matters, separated by spaces. @param source key of docs/sources.md. */
export function note(topic: NoteTopic, confidence: Confidence, source: string, occasions: string, chinese: string, english: string): MarketNote {
  return { topic, confidence, source, occasions: occasions.split(' ') as Occasion[], text: { 'zh-CN': chinese, en: english } };
}
