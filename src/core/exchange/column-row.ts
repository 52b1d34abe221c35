/** What one row of a sheet can say something about. */
export const TABLES = ['customer', 'contact', 'quote', 'quoteLine', 'order', 'orderLine', 'complaint', 'communication', 'feedback'] as const;
export type TableName = (typeof TABLES)[number];

export type ColumnType =
  | 'text'
  | 'list'
  | 'integer'
  | 'number'
  | 'quantity'
  | 'decimal'
  | 'money'
  | 'country'
  | 'currency'
  | 'time-zone'
  | 'phone'
  | 'phones'
  | 'url'
  | 'domains'
  | 'languages'
  | 'date'
  | 'day-of-year'
  | 'boolean'
  | 'numbers'
  | 'emails'
  | 'reach'
  | 'chat'
  | 'chat-account'
  | 'enum'
  | 'enums'
  | 'kinds'
  | 'forwarders'
  | 'json'
  | 'note';

/** A column as the tables list it: path, label zh, label en, type, further headers, and for enums values and words. */
export type ColumnRow = readonly [
  path: string,
  zh: string,
  en: string,
  type: ColumnType,
  headers?: string,
  values?: readonly string[],
  words?: string,
];
