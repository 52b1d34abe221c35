import type { Draft } from '#core/draft/draft.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import { isAnswered } from '#core/inbound/is-answered.ts';
import { readAsks } from '#core/inbound/read-asks.ts';
import type { Ask } from '#core/inbound/reading.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** One thing that they asked, and whether the draft takes it up. */
export interface AskedTick {
  readonly ask: Ask;
  readonly answered: boolean;
}

/** What the mail that is answered asks: the first stretch that the draft quotes. */
export function askedInDraft(draft: Draft, today: CalendarDate): readonly AskedTick[] {
  const [first] = segmentSpans(draft, 'quoted');
  if (!first) return [];
  const { questions, requests } = readAsks(draftFromText('', draft.text.slice(first.start, first.end)), { today });
  const own = segmentSpans(draft, 'own')
    .map(({ start, end }) => draft.text.slice(start, end))
    .join('\n');
  return [...questions, ...requests].sort((a, b) => a.start - b.start).map((ask) => ({ ask, answered: isAnswered(ask, own) }));
}
