import type { Tier } from '#core/customers/customer.ts';

/** The rep's own company: what the draft may promise and which accounts are really its own. */
export interface Company {
  readonly name: string;
  readonly domains?: readonly string[];
  readonly country?: string;
  readonly banks?: readonly { readonly beneficiary: string; readonly account?: string; readonly swift?: string; readonly iban?: string | null }[];
  readonly policy?: {
    readonly maxDiscountPercent?: Partial<Record<Tier, number>>;
    readonly warrantyMonths?: number;
    readonly minDepositPercent?: number;
  };
}
