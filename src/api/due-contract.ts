import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Due, DueKind } from '#core/customers/care/due.ts';
import type { Communication } from '#core/customers/profile.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { TierBenefit } from '#core/customers/tier-benefits.ts';
import type { AnswerTarget } from '#core/review/answer-target.ts';
import type { Localised } from '#core/text/language.ts';

/** Whom a draft goes to and how it begins. */
export interface DraftStart {
  readonly to: string;
  /** The whole line with its comma; empty when no name is known. */
  readonly greeting: string;
  /** False where the record leaves open how to address the person. */
  readonly sure: boolean;
  readonly contact: string;
}

/** A customer to whom something is due, with all that is needed to do it. */
export interface DueItem {
  readonly customer: { readonly id: string; readonly name: string; readonly country?: string; readonly tier?: Tier; readonly version: number };
  /** The most pressing first; at least one on the list of today. */
  readonly dues: readonly Due[];
  readonly lastContact?: Pick<Communication, 'date' | 'direction' | 'channel' | 'subject'>;
  /** Something new to say. */
  readonly topics: readonly Localised[];
  readonly draft?: DraftStart;
  /** A moment in which both sides are at work, ISO 8601 instant, with both clocks. */
  readonly sendAt?: {
    readonly at: string;
    readonly theirTime: string;
    readonly theirDate: string;
    readonly ourTime?: string;
    readonly ourDate?: string;
    readonly bothAtWork: boolean;
  };
  /** What the tier gets. */
  readonly benefits: readonly TierBenefit[];
  /** By when the mail that was named in the question is to be answered. */
  readonly answer?: AnswerTarget;
}

export interface DuePage {
  readonly items: readonly DueItem[];
  /** Customers to whom something is due today. */
  readonly total: number;
  /** Customers whose dues are still being worked out; ask again while it is not 0. */
  readonly pending: number;
  readonly next?: string;
}

export interface DueCount {
  readonly due: number;
  /** Of these, complaints, replies, promises and quotes running out. */
  readonly urgent: number;
  readonly pending: number;
}

/** What was done about a thing that was due, or until when it is put off. */
export interface CareMove {
  /** `dueKey` of the thing. */
  readonly key: string;
  readonly action: 'done' | 'snooze';
  /** For `snooze`. */
  readonly until?: string;
  /** For `done`: how; absent where nobody was contacted. It is logged as our last contact. */
  readonly channel?: Communication['channel'];
  readonly note?: string;
}

/** Calls on what is due. */
export interface DueApi {
  dueToday(query: { group?: DueGroup; cursor?: string; limit?: number }): Promise<DuePage>;
  dueCount(): Promise<DueCount>;
  careOf(customerId: string, mail?: { readonly receivedAt?: string; readonly messageId?: string }): Promise<DueItem>;
  care(customerId: string, move: CareMove): Promise<StoredCustomer>;
}

export const DUE_GROUPS = ['all', 'urgent', 'follow-up', 'rhythm'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Which kinds a group shows. */
export const KINDS_OF_GROUP: Readonly<Record<Exclude<DueGroup, 'all'>, readonly DueKind[]>> = {
  urgent: ['complaint', 'reply', 'promise', 'quote-expires'],
  'follow-up': ['quote-follow-up', 'wishes', 'satisfaction', 'reorder', 'call'],
  rhythm: ['action', 'contact'],
};
