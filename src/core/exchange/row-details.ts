import type { Column } from '#core/exchange/columns.ts';
import { type Fields, setField, shownValue } from '#core/exchange/fields.ts';
import { addDays } from '#core/trade/calendar.ts';

/** What a cell says of its neighbours, as far as they are silent: the place behind an Incoterm, the unit of a quantity, the currency of an amount. */
export function noteBeside(target: Fields, { table, path, type, words }: Column, beside: string): void {
  const at = words === 'incoterm' ? (path.startsWith('usual.') ? 'usual.place' : 'place') : type === 'quantity' ? 'unit' : undefined;
  if (at === undefined || table === 'contact') return;
  const [first = '', last] = at.split('.');
  const there = last === undefined ? target[first] : (target[first] as Fields | undefined)?.[last];
  if (there === undefined) setField(target, at, beside, 'text');
}

/** `30天`, `30 days` behind a quote's own date; undefined for what is no such span. */
export function validUntil(cell: string, date: unknown): string | undefined {
  const days = /^(?:有效期?\s*)?(\d{1,3})\s*(?:个?(?:自然)?天|日|days?|d|tage|jours|días)(?:\s*(?:内)?有效)?$/iu.exec(
    cell.normalize('NFKC').trim(),
  )?.[1];
  return days === undefined || typeof date !== 'string' ? undefined : addDays(date, Number(days));
}

/** A line of a document needs a product; what it says without one is kept in words. */
export function lineWithoutProduct(line: Fields): string {
  return Object.entries(line)
    .map(([field, value]) => `${field} ${shownValue(value)}`)
    .join(', ');
}
