import type { HitEvidence } from '#core/engine/rule.ts';
import { isCited } from '#core/rules/key-terms/cited-document.ts';
import { mailEvidence, orderEvidence } from '#core/rules/key-terms/evidence.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { HistoryMessage, RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';
import { dateIn, formatDate } from '#core/trade/format-date.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** What happens to goods on a day. */
export type GoodsEvent = 'departure' | 'arrival';

const ARRIVAL =
  /\b(?:need\w* (?:the |our |these |all )?(?:goods|order|products|items|parts)|(?:goods|order) in|in (?:our|my) (?:warehouse|store|hands)|eta|arriv\w*|reach\w*|expected (?:in|at)|due (?:in|at))\b/i;
const DEPARTURE =
  /\b(?:etd|ship\w*|load\w*|deliver\w*|embar\w*|verschiff\w*|liefer\w*|livr\w*|entreg\w*|dispatch\w*|depart\w*|sail\w*|leav\w*|ready|vessel|cargo|ex-?works)\b/i;
const NO_EVENT =
  /\b(?:quot\w+|mail|letter|call|dated|of your|sample\w*|payment|paid|deposit|valid\w*|confirm by|reply|inspection|balance|invoice|drawing|artwork)\b/i;

/** A day on which goods leave or arrive, as somebody said or recorded it. */
export interface KnownDate {
  readonly date: CalendarDate;
  readonly ours: boolean;
  readonly evidence: HitEvidence;
}

/** What happens on a date, by the nearest words before it in its sentence. */
export function eventOf(text: string, place: Span): GoodsEvent | undefined {
  const sentence = sentenceAround(text, place);
  const before = text.slice(Math.max(sentence.start, place.start - 70), place.start);
  const near = before.slice(-34);
  if (NO_EVENT.test(near) && !/\b(?:etd|eta)\W*$/i.test(near)) return undefined;
  const arrival = ARRIVAL.exec(near) ?? ARRIVAL.exec(before);
  const departure = DEPARTURE.exec(near) ?? DEPARTURE.exec(before);
  if (arrival && (!departure || before.lastIndexOf(arrival[0]) > before.lastIndexOf(departure[0]))) return 'arrival';
  return departure ? 'departure' : undefined;
}

/** The day of a date that stands for one day; undefined for `end of March`. */
export const exactDay = (fact: Fact<'date'>): CalendarDate | undefined => (fact.value.approx === undefined ? fact.value.date : undefined);

/** The days named for an event in the conversation, newest mail first, then those of the orders that the draft cites. */
export function knownDates(input: RuleInput, event: GoodsEvent): KnownDate[] {
  const known: KnownDate[] = [];
  const add = (message: HistoryMessage): void => {
    for (const fact of message.facts('date').slice(0, MOST_COMPARED)) {
      const date = exactDay(fact);
      if (date !== undefined && eventOf(message.text, fact) === event)
        known.push({ date, ours: message.side === 'ours', evidence: mailEvidence(message, fact) });
    }
  };
  for (const message of [...input.history()].reverse()) add(message);
  const sign = event === 'arrival' ? 'ETA' : 'ETD';
  for (const order of input.context.customer?.orders ?? []) {
    const date = event === 'arrival' ? order.eta : order.etd;
    if (date === undefined || !isCited(input, order.number)) continue;
    known.push({
      date,
      ours: true,
      evidence: orderEvidence(order, { en: `${sign} ${formatDate(date)}`, 'zh-CN': `${sign} ${dateIn(date)['zh-CN']}` }),
    });
  }
  return known;
}
