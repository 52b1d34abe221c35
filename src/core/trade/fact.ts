import type { Span } from '#core/text/span.ts';

/** A decimal number as a string in plain notation (`-1234.50`), so that money never passes through a float. */
export type Decimal = string;

/** A calendar date, ISO 8601 `YYYY-MM-DD`. */
export type CalendarDate = string;

export interface MoneyValue {
  /** ISO 4217; absent when the text names none. `$` alone is no currency: see `symbol`. */
  readonly currency?: string;
  /** The sign as written when it stands for several currencies (`$`, `¥`, `kr`). */
  readonly symbol?: string;
  readonly amount: Decimal;
  /** Upper end of a range (`USD 4.20-4.50`). */
  readonly to?: Decimal;
  /** The unit the price is for, normalised (`pc`, `set`, `kg`, `m`, `ctn`); `unit` where a table says only that it is one. Absent: a total, or not said. */
  readonly per?: string;
}

export interface QuantityValue {
  readonly amount: Decimal;
  readonly to?: Decimal;
  /** Normalised unit: pc, set, pair, dozen, ctn, kg, mt, m, m2, cbm, yd, 20GP, 40HQ … */
  readonly unit: string;
}

export interface DateValue {
  /** Absent when the text can be read as two dates and nothing decides (`5/6`). */
  readonly date?: CalendarDate;
  /** True, and `date` absent, when the calendar has no such day (31 November). */
  readonly isImpossible?: true;
  /** Both readings of an ambiguous numeric date, day first and month first. */
  readonly readings?: readonly CalendarDate[];
  /** ISO 8601 weekday as written: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** How wide the stretch is that the date stands for: `end of March` is a third of a month, and `date` its last day. */
  readonly approx?: 'week' | 'third' | 'month';
  /** `MM-DD` of a date without a year, where no today was given to infer it from. */
  readonly monthDay?: string;
  /** False when the year was inferred from today. */
  readonly yearGiven: boolean;
}

export interface IncotermValue {
  /** The three letters, upper case; obsolete codes are kept as written (DDU, DAT). */
  readonly code: string;
  readonly place?: string;
  readonly edition?: string;
}

export interface PaymentValue {
  readonly parts: readonly {
    readonly percent?: Decimal;
    readonly method?: 'TT' | 'LC' | 'DP' | 'DA' | 'OA' | 'CAD' | 'CIA' | 'other';
    readonly days?: number;
    /** What the part falls due on, normalised: deposit, before-shipment, bl-copy, bl-date, sight, invoice-date … */
    readonly trigger?: string;
  }[];
}

export interface LeadTimeValue {
  readonly days: number;
  readonly toDays?: number;
  readonly working: boolean;
  /** The event it counts from, as written, such as `receipt of deposit`. */
  readonly from?: string;
}

/** What a percentage is a part of, when the words around it say. */
export type PercentBasis = 'deposit' | 'balance' | 'discount' | 'commission' | 'tolerance' | 'tax' | 'surcharge' | 'insurance' | 'defects';

export interface SpecificationValue {
  readonly name:
    | 'voltage'
    | 'power'
    | 'current'
    | 'frequency'
    | 'colour-temperature'
    | 'protection'
    | 'size'
    | 'thickness'
    | 'weight'
    | 'grammage'
    | 'capacity'
    | 'material'
    | 'colour'
    | 'light'
    | 'temperature';
  /** A number in plain notation, three numbers joined by `x` for a size, or words. */
  readonly value: string;
  readonly to?: Decimal;
  readonly unit?: string;
}

export interface FactValues {
  readonly money: MoneyValue;
  readonly quantity: QuantityValue;
  readonly date: DateValue;
  readonly incoterm: IncotermValue;
  readonly payment: PaymentValue;
  readonly 'lead-time': LeadTimeValue;
  readonly percent: { readonly amount: Decimal; readonly to?: Decimal; readonly of?: PercentBasis };
  /** A document, order or container number with the kind that stands before it. */
  readonly reference: {
    readonly kind: 'po' | 'pi' | 'quote' | 'invoice' | 'bl' | 'container' | 'order' | 'contract' | 'rfq';
    readonly number: string;
  };
  readonly product: { readonly code: string };
  readonly bank: { readonly kind: 'iban' | 'swift' | 'account' | 'beneficiary'; readonly value: string; readonly valid?: boolean };
  readonly 'hs-code': { readonly digits: string };
  readonly moq: { readonly amount: Decimal; readonly unit?: string };
  readonly certificate: { readonly name: string };
  readonly specification: SpecificationValue;
  readonly tolerance: { readonly amount: Decimal; readonly unit?: string };
  readonly validity: { readonly date?: CalendarDate; readonly days?: number };
}

export type FactKind = keyof FactValues;

/** A typed reading of a stretch of text. `start` and `end` are offsets in the text it was read from. */
export type Fact<K extends FactKind = FactKind> = {
  [Kind in K]: Span & { readonly kind: Kind; readonly quote: string; readonly value: FactValues[Kind] };
}[K];
