/** How a field of a record is typed, shown and read from a sheet. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'list'
  | 'enum'
  | 'number'
  | 'money'
  | 'country'
  | 'time-zone'
  | 'phone'
  | 'phones'
  | 'url'
  | 'domains'
  | 'languages'
  | 'currency'
  | 'date'
  | 'object'
  | 'emails';
