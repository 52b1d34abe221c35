import type { TableName } from '#core/exchange/column-row.ts';
import type { DateOrder } from '#core/exchange/values/date-text.ts';

/** What a sheet is mainly about; it decides what `状态` or `Date` means in it. */
export const SHEET_KINDS = [
  'customer',
  'contact',
  'quote',
  'order',
  'complaint',
  'communication',
  'feedback',
] as const satisfies readonly TableName[];
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Where the values of one column go. */
export interface ColumnMapping {
  /** From 0. */
  readonly index: number;
  /** As it stands in the file. */
  readonly header: string;
  /** Key of a column (`contact.emails`), `note` (a line of the customer's notes) or `ignore`. */
  readonly target: string;
  /** Several contacts in one row: which of them, from 1. */
  readonly slot?: number;
}

export interface SheetMapping {
  readonly name: string;
  readonly use: boolean;
  readonly hidden?: boolean;
  readonly kind: SheetKind;
  /** Number of the row of headers; what stands above is left out. 0: there is none. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  /** How dates with slashes are read. */
  readonly dateOrder: DateOrder;
}

/** How a file is read: proposed by `proposeMapping`, mended by a person. */
export interface Mapping {
  readonly sheets: readonly SheetMapping[];
}
