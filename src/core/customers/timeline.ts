import type { Complaint, Customer, Order, Quote } from '#core/customers/customer.ts';
import type { Communication, Feedback } from '#core/customers/profile.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export const TIMELINE_KINDS = ['mail', 'call', 'chat', 'meeting', 'quote', 'order', 'case', 'feedback'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened with a customer, with what the record holds of it. */
export type TimelineEvent = { readonly key: string; readonly date: CalendarDate; readonly kind: TimelineKind } & (
  | { readonly kind: 'mail' | 'call' | 'chat' | 'meeting'; readonly communication: Communication }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'case'; readonly complaint: Complaint }
  | { readonly kind: 'feedback'; readonly feedback: Feedback }
);

const CHANNEL_KINDS: Readonly<Record<Communication['channel'], 'mail' | 'call' | 'chat' | 'meeting'>> = {
  email: 'mail',
  whatsapp: 'chat',
  wechat: 'chat',
  phone: 'call',
  video: 'call',
  fair: 'meeting',
  visit: 'meeting',
  other: 'chat',
};

/** Everything that happened with a customer, newest first; of one day in the order of the record, the last entry first. */
export function timelineOf(customer: Pick<Customer, 'communications' | 'quotes' | 'orders' | 'complaints' | 'feedback'>): TimelineEvent[] {
  const { communications = [], quotes = [], orders = [], complaints = [], feedback = [] } = customer;
  const events: TimelineEvent[] = [
    ...quotes.map((quote): TimelineEvent => ({ key: `quote ${quote.number}`, date: quote.date, kind: 'quote', quote })),
    ...orders.map((order): TimelineEvent => ({ key: `order ${order.number}`, date: order.date, kind: 'order', order })),
    ...complaints.map((complaint): TimelineEvent => ({ key: `case ${complaint.number}`, date: complaint.receivedOn, kind: 'case', complaint })),
    ...feedback.map((one, index): TimelineEvent => ({ key: `feedback ${index}`, date: one.date, kind: 'feedback', feedback: one })),
    ...communications.map((communication, index): TimelineEvent => ({
      key: `entry ${communication.id ?? index}`,
      date: communication.date,
      kind: CHANNEL_KINDS[communication.channel],
      communication,
    })),
  ];
  return events.reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join(' ') : '';
}

/** Events of some kinds (empty: all) in which every word of the search stands, whatever the case. */
export function filterTimeline(events: readonly TimelineEvent[], kinds: readonly TimelineKind[], search: string): TimelineEvent[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    if (kinds.length > 0 && !kinds.includes(event.kind)) return false;
    if (words.length === 0) return true;
    const text = wordsIn(event).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** One price of a product, from a quote or an order, in the order of time. */
export interface PricePoint {
  readonly date: CalendarDate;
  readonly price: string;
  readonly from: 'quote' | 'order';
  readonly number: string;
}

export interface PriceLine {
  readonly product: string;
  readonly currency: string;
  readonly unit?: string;
  readonly points: readonly PricePoint[];
}

/** How the price of each product went, for products with at least two prices in one currency; the one with most prices first. */
export function priceLines({ quotes = [], orders = [] }: Pick<Customer, 'quotes' | 'orders'>): PriceLine[] {
  const lines = new Map<string, { product: string; currency: string; unit?: string; points: PricePoint[] }>();
  const documents = [
    ...quotes.map(({ number, date, currency, lines: sold }) => ({ number, date, currency, sold, from: 'quote' as const })),
    ...orders.map(({ number, date, currency, lines: sold }) => ({ number, date, currency, sold, from: 'order' as const })),
  ];
  for (const { number, date, currency, sold, from } of documents) {
    for (const { product, price, unit } of sold) {
      if (price === undefined || currency === undefined) continue;
      const key = `${product.toLowerCase()} ${currency}`;
      const line = lines.get(key) ?? { product, currency, ...(unit !== undefined && { unit }), points: [] };
      line.points.push({ date, price, from, number });
      lines.set(key, line);
    }
  }
  return [...lines.values()]
    .filter(({ points }) => points.length >= 2)
    .map((line) => ({ ...line, points: line.points.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) }))
    .sort((a, b) => b.points.length - a.points.length);
}
