import type { Draft } from '#core/draft/draft.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText, segmentSpans } from '#core/draft/own-text.ts';
import { quotedMails } from '#core/draft/quoted-mails.ts';
import { addressesIn } from '#core/draft/segments/attribution-addresses.ts';
import type { CheckContext, ThreadMessage } from '#core/rules/check-context.ts';
import type { Span } from '#core/text/span.ts';
import type { HistoryMessage } from '#core/rules/rule-input.ts';
import type { CalendarDate, Fact, FactKind } from '#core/trade/fact.ts';
import type { TableCell } from '#core/trade/read-facts.ts';
import { readFacts } from '#core/trade/read-facts.ts';

/** An attribution is read this far. */
const MOST_READ = 2000;

function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf('@') ?? -1;
  return address === undefined || at < 0
    ? undefined
    : address
        .slice(at + 1)
        .replace(/[>\s]+$/, '')
        .toLowerCase();
}

function sideOf(from: string | undefined, { from: sender, ownAddresses = [], company }: CheckContext): HistoryMessage['side'] {
  const domain = domainOf(from);
  if (domain === undefined) return 'unknown';
  const own = (company?.domains ?? []).map((name) => name.toLowerCase());
  for (const address of [sender, ...ownAddresses]) {
    const mine = domainOf(address);
    if (mine !== undefined) own.push(mine);
  }
  if (own.length === 0) return 'unknown';
  return own.indexOf(domain) >= 0 ? 'ours' : 'theirs';
}

/** The rows of the tables of a message, each from its first cell to its last. */
function rowsOfCells(cells: readonly TableCell[]): Span[] {
  const rows: { start: number; end: number }[] = [];
  let key = '';
  for (const { start, end, table, row } of cells) {
    const own = `${table}:${row}`;
    const last = rows[rows.length - 1];
    if (own === key && last !== undefined) last.end = end;
    else rows.push({ start, end });
    key = own;
  }
  return rows;
}

/** A message whose facts are read when first asked for, with relative dates counted from its own day. */
function message(head: Omit<HistoryMessage, 'facts'>, today: CalendarDate | undefined, cells: readonly TableCell[] = []): HistoryMessage {
  let facts: readonly Fact[] | undefined;
  return {
    ...head,
    ...(cells.length > 0 && { rows: rowsOfCells(cells) }),
    facts: <K extends FactKind>(kind: K) => {
      const all = facts ?? readFacts(head.text, { today: head.date ?? today, cells });
      facts = all;
      return all.filter((fact) => fact.kind === kind) as readonly Fact[] as readonly Fact<K>[];
    },
  };
}

/** The own text with the cells of its tables, whose headings say what a bare figure means. */
function ownWithCells(draft: Draft): { text: string; cells: readonly TableCell[] } {
  const spans = segmentSpans(draft, 'own');
  const [only] = spans;
  if (!only || spans.length > 1) return { text: ownText(draft), cells: [] };
  const whole = draft.text.slice(only.start, only.end);
  const shift = only.start + whole.length - whole.replace(/^\s+/, '').length;
  const text = whole.trim();
  const cells: TableCell[] = [];
  for (const { start, end, cell } of draft.blocks) {
    if (cell && start >= shift && end - shift <= text.length) cells.push({ start: start - shift, end: end - shift, ...cell });
  }
  return { text, cells };
}

function fromThread({ from, date, subject, text, html }: ThreadMessage, context: CheckContext): HistoryMessage {
  const draft = html === undefined ? draftFromText(subject ?? '', text ?? '') : draftFromHtml(subject ?? '', html);
  const { text: own, cells } = ownWithCells(draft);
  return message({ side: sideOf(from, context), from, date, subject, text: own }, context.today, cells);
}

/** The day that an attribution names (`On Mon, 8 Mar 2027 at 15:12 … wrote:`). */
function dayOf(attribution: string, today: CalendarDate | undefined): CalendarDate | undefined {
  for (const fact of readFacts(attribution.slice(0, MOST_READ), { today }))
    if (fact.kind === 'date' && fact.value.date !== undefined) return fact.value.date;
  return undefined;
}

/** What the draft quotes, oldest first; the newest is the mail that is answered, theirs unless it says that it is ours. */
function fromQuotes(draft: Draft, context: CheckContext): HistoryMessage[] {
  return quotedMails(draft)
    .map(({ attribution, text }, at) => {
      const { from, to } = addressesIn(attribution);
      const side = sideOfQuoted(attribution, { from, to }, context);
      return message({ side: side === 'unknown' && at === 0 ? 'theirs' : side, from, date: dayOf(attribution, context.today), text }, context.today);
    })
    .reverse();
}

/** Whose a quoted mail is: by its sender's address, else by whom it went to, else by the sender's name. */
function sideOfQuoted(
  attribution: string,
  { from, to }: { readonly from?: string; readonly to?: string },
  context: CheckContext,
): HistoryMessage['side'] {
  if (from !== undefined) return sideOf(from, context);
  const receiver = sideOf(to, context);
  if (receiver !== 'unknown') return receiver === 'ours' ? 'theirs' : 'ours';
  const words = attribution
    .slice(0, MOST_READ)
    .toLowerCase()
    .split(/[^a-z\u00c0-\u024f]+/);
  const isNamed = (address: string): boolean => {
    const name = address
      .replace(/^.*</, '')
      .replace(/@.*$/, '')
      .toLowerCase()
      .split(/[._-]+/);
    return name.length > 1 && name.every((part) => part.length > 1 && words.indexOf(part) >= 0);
  };
  return [context.from ?? '', ...(context.ownAddresses ?? [])].some(isNamed) ? 'ours' : 'unknown';
}

/** The conversation before a draft, oldest first: the thread that is known, else what the draft quotes. */
export function readHistory(draft: Draft, context: CheckContext): readonly HistoryMessage[] {
  if (context.thread && context.thread.length > 0) return context.thread.map((entry) => fromThread(entry, context));
  return segmentSpans(draft, 'quoted').length === 0 ? [] : fromQuotes(draft, context);
}
