/** Why a cell or a row could not be read as it stands. */
export const PROBLEM_CODES = [
  'no-name',
  'no-customer',
  'row-continues',
  'no-number',
  'no-date',
  'no-currency',
  'unknown-customer',
  'not-a-record',
  'unknown-country',
  'misspelt-country',
  'unknown-currency',
  'unknown-word',
  'not-an-address',
  'not-a-number',
  'not-a-date',
  'ambiguous-date',
  'not-a-phone',
  'not-a-website',
  'not-json',
  'conflict',
  'cell-error',
  'cells-joined',
  'too-many-cells',
  'same-domain',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing to mend. An error keeps its row out; a warning leaves the row in and the cell's text in the notes. */
export interface Problem {
  readonly sheet: string;
  readonly row: number;
  /** From 0; absent when it is about the row. */
  readonly column?: number;
  readonly header?: string;
  readonly value?: string;
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
}

/** These keep a row out. */
const ERRORS: readonly ProblemCode[] = ['no-name', 'no-customer', 'no-number', 'no-date', 'no-currency', 'unknown-customer', 'not-a-record'];
export const severityOf = (code: ProblemCode): Problem['severity'] => (ERRORS.includes(code) ? 'error' : 'warning');
