import type { Tier } from '#core/customers/tier-names.ts';
import type { CaseStep } from '#core/customers/case-step.ts';
import type { CareRecord } from '#core/customers/care/care-record.ts';
import type { Communication, Feedback, Profile } from '#core/customers/profile.ts';
import type { TierReview } from '#core/customers/tier-decision.ts';
import type { CalendarDate, Decimal } from '#core/trade/fact.ts';

export const STAGES = [
  'lead',
  'contacted',
  'requirement_confirmed',
  'quoted',
  'sample',
  'negotiating',
  'first_order',
  'repeat',
  'dormant',
  'lost',
] as const;
export type Stage = (typeof STAGES)[number];

export const AUTHORITIES = ['decides', 'recommends', 'influences', 'executes', 'gatekeeper', 'none', 'unknown'] as const;
export type Authority = (typeof AUTHORITIES)[number];

export interface Contact {
  readonly id?: string;
  /** Full name as the person writes it, title included if it is part of the name (`Dr. Anna Weber`). */
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Mr, Ms, Mx, Dr, Prof, Eng, Ing, Lic, Arq, Dott, Chief, Datuk …; never inferred from the given name. */
  readonly title?: string;
  /** The salutation this person is known to like, such as `Dear Anna`; wins over everything else. */
  readonly preferredSalutation?: string;
  readonly jobTitle?: string;
  readonly authority?: Authority;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones?: readonly string[];
  readonly note?: string;
  /** Among `phones` or beside them. E.164. */
  readonly mobile?: string;
  readonly department?: string;
  /** Only as the person gave it; never inferred. */
  readonly gender?: 'male' | 'female' | 'unknown';
  readonly chatAccounts?: readonly { readonly type: string; readonly id: string }[];
  /** `--MM-DD`: day and month only. */
  readonly birthday?: string;
  /** Id of the contact this one reports to. */
  readonly reportsTo?: string;
  /** Absent means active. */
  readonly status?: 'active' | 'left_company' | 'bounced' | 'opted_out';
}

/** One line of a quote or an order. */
export interface TradeLine {
  readonly product: string;
  /** What was agreed on of it: size, power, colour, standard. */
  readonly spec?: string;
  readonly quantity?: number;
  readonly unit?: string;
  /** Price of one unit, in the document's currency. */
  readonly price?: Decimal;
}

export interface Quote {
  readonly number: string;
  readonly date: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly currency: string;
  readonly incoterm?: string;
  readonly place?: string;
  readonly payment?: string;
  readonly result?: 'open' | 'won' | 'lost' | 'expired';
  readonly lostReason?: string;
  readonly lines: readonly TradeLine[];
}

export interface Order {
  readonly number: string;
  readonly date: CalendarDate;
  readonly status?: string;
  readonly currency?: string;
  readonly total?: Decimal;
  readonly etd?: CalendarDate;
  readonly eta?: CalendarDate;
  /** Our own number for it. */
  readonly piNumber?: string;
  /** Gross margin in percent of the total. */
  readonly marginPercent?: Decimal;
  /** Days by which the two parts are owed, and on which they came in. */
  readonly depositDue?: CalendarDate;
  readonly depositPaid?: CalendarDate;
  readonly balanceDue?: CalendarDate;
  readonly balancePaid?: CalendarDate;
  /** What goes with it: `CI`, `PL`, `B/L`, `Form E` … */
  readonly documents?: readonly string[];
  readonly lines: readonly TradeLine[];
}

export interface Complaint {
  readonly number: string;
  readonly receivedOn: CalendarDate;
  readonly subject: string;
  readonly orderNumber?: string;
  readonly status: 'received' | 'acknowledged' | 'cause-found' | 'solution-offered' | 'closed';
  /** The next step is owed by this day. */
  readonly dueOn?: CalendarDate;
  /** The same to the minute: an ISO 8601 instant. */
  readonly dueAt?: string;
  readonly product?: string;
  /** 1 slight … 5 grave. */
  readonly severity?: number;
  /** What was done and when, oldest first, each an ISO 8601 instant. Absent in a record from elsewhere: then only `status` is known. */
  readonly steps?: readonly CaseEvent[];
  readonly cause?: string;
  readonly solution?: string;
  readonly satisfied?: 'yes' | 'no' | 'unknown';
  /** What we do differently from now on. */
  readonly lesson?: string;
  /** Message-ID of the mail that complained. */
  readonly messageId?: string;
}

export interface CaseEvent {
  readonly step: CaseStep;
  readonly at: string;
  readonly note?: string;
}

/** Why personal data of this customer's people is kept, and that some was erased: when and by whom, never whose. */
export interface PersonalDataNote {
  readonly purpose?: string;
  readonly erasures?: readonly { readonly date: CalendarDate; readonly by: string }[];
}

/** What a product must fulfil for this customer. */
export interface Requirement {
  readonly product: string;
  readonly spec?: string;
  readonly qualityStandard?: string;
  readonly certifications?: readonly string[];
  readonly packaging?: string;
  /** BCP 47. */
  readonly labellingLanguage?: string;
  /** Acceptable quality limit of inspections, such as `2.5`. */
  readonly aql?: Decimal;
}

/**
 * A customer as every surface knows it: the object of the check's context, of the API and of the store.
 * A field not recorded is absent: unknown is not zero and not an empty text.
 */
export interface Customer extends Profile {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly city?: string;
  /** Land, nation, province or state, as ISO 3166-2 (`BY`) or by its name: some close on days of their own. */
  readonly region?: string;
  /** IANA zone. */
  readonly timeZone?: string;
  readonly website?: string;
  readonly domains?: readonly string[];
  /** Main kind of business; one of `BUSINESS_TYPES` where it fits. */
  readonly businessType?: string;
  readonly mainProducts?: readonly string[];
  readonly tier?: Tier;
  /** Why this tier, one reason a line, in the words of the person or the review that set it. */
  readonly tierReasons?: readonly string[];
  readonly stage?: Stage;
  readonly contacts: readonly Contact[];
  readonly usual?: { readonly incoterm?: string; readonly place?: string; readonly currency?: string; readonly payment?: string };
  readonly requirements?: readonly Requirement[];
  readonly quotes?: readonly Quote[];
  readonly orders?: readonly Order[];
  readonly complaints?: readonly Complaint[];
  readonly communications?: readonly Communication[];
  readonly feedback?: readonly Feedback[];
  /** Oldest first. */
  readonly tierReviews?: readonly TierReview[];
  readonly care?: CareRecord;
  readonly notes?: string;
  /** True where the user wants every mail of this customer logged when it is opened. */
  readonly logsMails?: boolean;
  readonly personalData?: PersonalDataNote;
  /** True for the invented records that a first start puts in and `liaison samples --remove` takes out. */
  readonly sample?: boolean;
}
