import type { HitEvidence } from '#core/engine/rule.ts';
import type { Edit } from '#core/text/edit.ts';
import type { Localised } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';

/** A value in a column of the ledger, with the line it comes from and the edits that take it over into the draft. */
export interface LedgerValue {
  readonly text: string;
  readonly evidence?: HitEvidence;
  /** Absent where the draft says the same, or nothing that could be replaced. */
  readonly edits?: readonly Edit[];
}

/** One row: a fact of the deal in the draft, in what they wrote, and in our last quote. */
export interface LedgerRow {
  readonly kind: 'price' | 'quantity' | 'total' | 'incoterm' | 'payment' | 'lead-time' | 'validity' | 'date' | 'reference';
  readonly label: Localised;
  /** Code of the product that the row is about. */
  readonly product?: string;
  readonly draft?: { readonly text: string; readonly place: Span };
  readonly theirs?: LedgerValue;
  readonly quote?: LedgerValue;
  /** `same` or `differs` where the draft has a value to compare; `absent` where only the others have one. */
  readonly agreement: 'same' | 'differs' | 'absent' | 'alone';
}

const LABELS: Readonly<Record<LedgerRow['kind'], Localised>> = {
  price: { 'zh-CN': '单价', en: 'Price' },
  quantity: { 'zh-CN': '数量', en: 'Quantity' },
  total: { 'zh-CN': '总价', en: 'Total' },
  incoterm: { 'zh-CN': '贸易术语', en: 'Term' },
  payment: { 'zh-CN': '付款方式', en: 'Payment' },
  'lead-time': { 'zh-CN': '交货期', en: 'Lead time' },
  validity: { 'zh-CN': '有效期', en: 'Validity' },
  date: { 'zh-CN': '日期', en: 'Date' },
  reference: { 'zh-CN': '单号', en: 'Number' },
};

/** A row with its label, and whether the columns agree. */
export function ledgerRow(
  kind: LedgerRow['kind'],
  product: string | undefined,
  draft: (Span & { quote: string }) | undefined,
  theirs: LedgerValue | undefined,
  quote: LedgerValue | undefined,
  same: boolean,
): LedgerRow {
  const name = LABELS[kind];
  return {
    kind,
    label: product === undefined ? name : { 'zh-CN': `${name['zh-CN']} ${product}`, en: `${name.en} ${product}` },
    ...(product === undefined ? {} : { product }),
    ...(draft === undefined ? {} : { draft: { text: draft.quote, place: { start: draft.start, end: draft.end } } }),
    ...(theirs === undefined ? {} : { theirs }),
    ...(quote === undefined ? {} : { quote }),
    agreement: draft === undefined ? 'absent' : theirs === undefined && quote === undefined ? 'alone' : same ? 'same' : 'differs',
  };
}
