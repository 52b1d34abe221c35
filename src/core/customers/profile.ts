import type { CalendarDate, Decimal } from '#core/trade/fact.ts';

/** An amount with its ISO 4217 code; never a bare number. */
export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}

export const BUSINESS_TYPES = [
  'importer',
  'wholesaler',
  'distributor',
  'retailer',
  'chain_store',
  'e_commerce',
  'brand_owner',
  'manufacturer_oem',
  'trading_company',
  'agent',
  'contractor',
  'end_user',
  'government',
] as const;
export type BusinessType = (typeof BUSINESS_TYPES)[number];

/** Employees. */
export const COMPANY_SIZES = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1000+'] as const;
export const GRADINGS = ['low', 'medium', 'high', 'unknown'] as const;
export type Grading = (typeof GRADINGS)[number];
export const CREDIT_GRADES = ['A', 'B', 'C', 'D', 'unknown'] as const;
export const INFO_SOURCES = [
  'website',
  'fair',
  'social_media',
  'customs_data',
  'industry_peers',
  'direct_contact',
  'credit_report',
  'platform',
] as const;
export const PAYMENT_METHODS = ['TT', 'LC_sight', 'LC_usance', 'DP', 'DA', 'OA', 'CAD', 'CIA', 'other'] as const;

export interface PostalAddress {
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Somebody beside the customer who writes about its orders. */
export interface Party {
  readonly name: string;
  readonly role: 'agent' | 'forwarder' | 'inspector' | 'bank' | 'other';
  readonly domains?: readonly string[];
  readonly emails?: readonly string[];
}

/** Who or what entered a field, and when. */
export interface Provenance {
  readonly source: 'import' | 'mail' | 'user' | 'rule';
  readonly by?: string;
  readonly date: CalendarDate;
  /** Message-ID of the mail it was read from. */
  readonly messageId?: string;
}

/**
 * What a trade desk keeps of a company beyond name and contacts. All optional, and absent until somebody recorded it. Nothing about religion,
 * health, politics.
 */
export interface Profile {
  /** The join key of the company's own books. */
  readonly code?: string;
  readonly legalForm?: string;
  /** VAT, EORI, CNPJ, RFC, GSTIN … as written. */
  readonly registrationNumber?: string;
  readonly address?: PostalAddress;
  /** E.164. */
  readonly phones?: readonly string[];
  /** Id of the customer that this one belongs to. */
  readonly parentId?: string;
  readonly companySize?: (typeof COMPANY_SIZES)[number];
  readonly yearFounded?: number;
  readonly downstream?: readonly { readonly kind: string; readonly name?: string; readonly country?: string; readonly sharePercent?: number }[];
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly productsOfInterest?: readonly string[];
  /** Money for one year; `basis` says whether all they buy of the category or only from us. */
  readonly annualPurchase?: Money & {
    readonly basis: 'total_category' | 'from_us';
    readonly year?: number;
    readonly quantity?: number;
    readonly unit?: string;
    readonly confidence?: 'stated' | 'customs_data' | 'estimate';
  };
  /** Months 1..12. */
  readonly orderFrequency?: { readonly ordersPerYear?: number; readonly typicalMonths?: readonly number[] };
  readonly typicalOrder?: Money & { readonly containers?: string };
  readonly purchasingHabits?: {
    readonly season?: string;
    readonly sourcingChannels?: readonly ('fair' | 'platform' | 'agent' | 'direct')[];
    readonly suppliersCount?: number;
    readonly multiSource?: boolean;
    readonly samplePolicy?: string;
    readonly inspectionPolicy?: string;
    readonly notes?: string;
  };
  readonly targetPrice?: Money & { readonly per?: string; readonly product?: string };
  readonly priceSensitivity?: Grading;
  readonly competitors?: readonly string[];
  readonly paymentPreference?: {
    readonly method: (typeof PAYMENT_METHODS)[number];
    /** 0..100. */
    readonly depositPercent?: number;
    readonly balanceTrigger?: string;
    readonly days?: number;
    readonly daysFrom?: string;
    readonly note?: string;
  };
  readonly creditLimit?: Money;
  readonly parties?: readonly Party[];
  readonly decisionProcess?: {
    readonly steps?: readonly string[];
    readonly typicalDays?: number;
    readonly budgetHolder?: string;
    readonly approvalThreshold?: Money;
  };
  readonly marketNotes?: string;
  readonly cultureNotes?: string;
  /** Keys of holidays, or `--MM-DD`. */
  readonly greetingOccasions?: readonly string[];
  readonly creditGrade?: (typeof CREDIT_GRADES)[number];
  readonly creditFacts?: {
    readonly insuredLimit?: Money;
    readonly reportDate?: CalendarDate;
    /** Negative: before the due day. */
    readonly averageDaysLate?: number;
    readonly invoices?: number;
    readonly disputes?: number;
    readonly badDebt?: Money;
    readonly sanctionCheck?: { readonly date: CalendarDate; readonly result: 'clear' | 'hit' };
    readonly notes?: string;
  };
  readonly infoSources?: readonly (typeof INFO_SOURCES)[number][];
  /** A tier set by a person against the score, with a reason and a last day. */
  readonly tierLock?: { readonly by: string; readonly reason: string; readonly until: CalendarDate };
  readonly owner?: string;
  readonly growthPotential?: Grading;
  readonly provenance?: Readonly<Record<string, Provenance>>;
}

/** A call to a number on record about a change of bank details. */
export interface BankCallBack {
  readonly date: CalendarDate;
  /** A number on record, and who answered it. */
  readonly phone: string;
  readonly who: string;
  readonly result: 'confirmed' | 'denied' | 'not-reached';
  /** Who called. */
  readonly by?: string;
  readonly note?: string;
}

/** A change of bank details that a mail asked for. */
export interface BankChange {
  /** What the mail says, in the words of the warning. */
  readonly what: string;
  /** The address it came from, where that is none of theirs on record: the mail is then no contact with this customer. */
  readonly from?: string;
  readonly callBacks?: readonly BankCallBack[];
}

/** One mail, call, visit or chat with a customer. */
export interface Communication {
  readonly id?: string;
  readonly date: CalendarDate;
  readonly direction: 'in' | 'out';
  readonly channel: 'email' | 'whatsapp' | 'wechat' | 'phone' | 'video' | 'fair' | 'visit' | 'other';
  /** Id or name of the contact. */
  readonly contact?: string;
  readonly subject?: string;
  readonly summary?: string;
  readonly promises?: readonly { readonly who: 'us' | 'them'; readonly what: string; readonly due?: CalendarDate }[];
  readonly messageId?: string;
  /** Address of the shared mailbox that it came into or went out from; absent for the rep's own. */
  readonly mailbox?: string;
  /** What the send gate saw, where recording at send is on. */
  readonly check?: SendCheck;
  readonly bankChange?: BankChange;
}

export interface CheckedRemark {
  readonly rule: string;
  readonly quote: string;
  /** In the sender's language. */
  readonly message: string;
}

/** What was found in a mail at the moment of sending. */
export interface SendCheck {
  /** Version of the rules. */
  readonly rules: string;
  /** True when the gate stopped the mail; whether it was sent all the same, no one tells it. */
  readonly stopped: boolean;
  readonly findings: readonly CheckedRemark[];
  /** What would have been found, had the sender not ignored it: in this mail, for this customer, or everywhere. */
  readonly ignored: readonly (CheckedRemark & { readonly reach: 'mail' | 'customer' | 'always'; readonly reason?: string })[];
  /** Figures of the mail, as written, that nothing was said against. */
  readonly figures: readonly string[];
}

export interface Feedback {
  readonly date: CalendarDate;
  readonly kind: 'praise' | 'complaint' | 'suggestion';
  readonly text: string;
  readonly orderNumber?: string;
  readonly product?: string;
  /** 1 slight … 5 grave. */
  readonly severity?: number;
  readonly cause?: string;
  readonly solution?: string;
  readonly followUpOn?: CalendarDate;
  readonly satisfied?: 'yes' | 'no' | 'unknown';
  readonly lesson?: string;
}
