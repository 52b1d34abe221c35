import type { Tier } from '#core/customers/tier-names.ts';
import type { CalendarDate, Decimal } from '#core/trade/fact.ts';

/** A product as the company sells it. What is not recorded is absent, and the checks that need it are silent. */
export interface CompanyProduct {
  readonly code: string;
  readonly name?: string;
  readonly unit?: string;
  readonly listPrice?: { readonly currency: string; readonly amount: Decimal };
  readonly carton?: { readonly pieces: number; readonly cbm?: Decimal; readonly grossKg?: Decimal; readonly netKg?: Decimal };
  readonly specification?: Readonly<Record<string, string>>;
  readonly certificates?: readonly { readonly name: string; readonly number?: string; readonly validUntil?: CalendarDate }[];
}

/** The rep's own company: what the draft may promise and which accounts are really its own. */
export interface Company {
  readonly name: string;
  readonly domains?: readonly string[];
  readonly country?: string;
  readonly banks?: readonly { readonly beneficiary: string; readonly account?: string; readonly swift?: string; readonly iban?: string | null }[];
  readonly products?: readonly CompanyProduct[];
  readonly policy?: {
    readonly maxDiscountPercent?: Partial<Record<Tier, number>>;
    readonly warrantyMonths?: number;
    readonly minDepositPercent?: number;
    /** The shortest time to produce an ordinary order that may be promised, in calendar days. */
    readonly minLeadTimeDays?: number;
  };
}
