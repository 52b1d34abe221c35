import type { FieldGroup } from '#core/customers/profile-fields.ts';
import type { Localised } from '#core/text/language.ts';

/** How one value is written in a form. */
export type LeafType =
  | 'text'
  | 'long-text'
  | 'lines'
  | 'list'
  | 'enum'
  | 'enum-list'
  | 'whole'
  | 'number'
  | 'percent'
  | 'decimal'
  | 'currency'
  | 'country'
  | 'time-zone'
  | 'phone'
  | 'phones'
  | 'url'
  | 'domains'
  | 'emails'
  | 'languages'
  | 'date'
  | 'day-of-year'
  | 'months'
  | 'yes-no'
  | 'chats'
  | 'contact';

/** One value of a record in a form. `path` counts from the record, in a table from its row. */
export interface Leaf {
  readonly path: string;
  readonly label: Localised;
  readonly type: LeafType;
  readonly values?: readonly string[];
}

export interface LeafGroup {
  readonly group: Exclude<FieldGroup, 'contact'>;
  readonly leaves: readonly Leaf[];
  readonly tables: readonly Table[];
}

/** A list of the record with a row an entry; an entry without its `needs` is left out. */
export interface Table {
  readonly path: string;
  readonly label: Localised;
  readonly columns: readonly Leaf[];
  readonly needs: readonly string[];
  readonly inner?: Table;
}

export const leaf = (path: string, zh: string, en: string, type: LeafType = 'text', values?: readonly string[]): Leaf => ({
  path,
  label: { 'zh-CN': zh, en },
  type,
  ...(values && { values }),
});
export const money = (path: string, zh: string, en: string): readonly Leaf[] => [
  leaf(`${path}.amount`, zh, en, 'decimal'),
  leaf(`${path}.currency`, `${zh}币种`, `${en}: currency`, 'currency'),
];
export const table = (path: string, zh: string, en: string, needs: readonly string[], columns: readonly Leaf[], inner?: Table): Table => ({
  path,
  label: { 'zh-CN': zh, en },
  columns,
  needs,
  ...(inner && { inner }),
});

export const INCOTERM_CODES = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const;
