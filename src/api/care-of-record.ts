import type { PersonExport, PersonQuery } from '#api/people.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { CaseStep } from '#core/customers/case-step.ts';
import type { Complaint, Quote } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { BankCallBack, Communication, Feedback } from '#core/customers/profile.ts';
import type { AcceptedFacts } from '#core/customers/record-changes.ts';

/** What happened, to be kept with a customer. `address` is the other side's: one on the never-log list is refused with code `never-log`. */
export type NewCommunication = Omit<Communication, 'id'> & { readonly address?: string };

export interface LoggedAnswer {
  readonly customer: StoredCustomer;
  /** False when the mail was there already; nothing has been stored then. */
  readonly logged: boolean;
}

export interface NewCase {
  readonly subject: string;
  /** ISO 8601 instant. */
  readonly receivedAt: string;
  readonly product?: string;
  readonly orderNumber?: string;
  /** 1 slight … 5 grave. */
  readonly severity?: number;
  readonly messageId?: string;
  readonly note?: string;
}

/** The next step of a case with what it needs; `reopen` puts it back to the search for a cause. */
export interface CaseMove {
  readonly step: CaseStep | 'reopen';
  /** ISO 8601 instant; absent: now. */
  readonly at?: string;
  readonly note?: string;
  readonly cause?: string;
  readonly solution?: string;
  readonly satisfied?: 'yes' | 'no' | 'unknown';
  readonly lesson?: string;
}

/** A case beside its customer. */
export interface CustomerCase {
  readonly customerId: string;
  readonly customerName: string;
  readonly tier?: Tier;
  readonly complaint: Complaint;
  /** The step owed next; absent when closed. */
  readonly next?: CaseStep;
  readonly overdue: boolean;
}

/** Something learnt from a case or a feedback. */
export interface Lesson {
  readonly customerId: string;
  readonly customerName: string;
  /** Of the case; absent for feedback without one. */
  readonly number?: string;
  readonly date: string;
  readonly product?: string;
  readonly subject: string;
  readonly cause?: string;
  readonly solution?: string;
  readonly lesson: string;
}

export interface LoggingSettings {
  /** Addresses and domains whose mails are never logged. */
  readonly neverLog: readonly string[];
  /** Keep with the customer what was checked when a mail was sent; absent means no. */
  readonly recordSends?: boolean;
}

/** The outcome of a call about a change of bank details; the server adds the day and the caller. Refused with code `number-not-on-record`. */
export type NewBankCallBack = Pick<BankCallBack, 'phone' | 'result' | 'note'> & { readonly who?: string };

/** Calls on what happens with a customer. Each appends on the server, so that two people at work never meet in a conflict. */
export interface RecordApi {
  log(customerId: string, communication: NewCommunication): Promise<LoggedAnswer>;
  removeCommunication(customerId: string, id: string): Promise<StoredCustomer>;
  addBankCallBack(customerId: string, entry: string, call: NewBankCallBack): Promise<StoredCustomer>;
  setAutomaticLogging(customerId: string, on: boolean): Promise<StoredCustomer>;
  getLogging(): Promise<LoggingSettings>;
  putLogging(settings: LoggingSettings): Promise<LoggingSettings>;
  /** Refused with code `number-taken` when the customer has a quote of this number. */
  addQuote(customerId: string, quote: Quote): Promise<StoredCustomer>;
  addFeedback(customerId: string, feedback: Feedback): Promise<StoredCustomer>;
  acceptFacts(customerId: string, facts: AcceptedFacts & { readonly messageId?: string }): Promise<StoredCustomer>;
  openCase(customerId: string, facts: NewCase): Promise<StoredCustomer>;
  /** Refused with code `step-refused` when the step is not the next one, or lacks cause, solution or lesson. */
  moveCase(customerId: string, number: string, move: CaseMove): Promise<StoredCustomer>;
  listCases(query: { state?: 'open' | 'closed' | 'all'; search?: string }): Promise<readonly CustomerCase[]>;
  listLessons(product: string): Promise<readonly Lesson[]>;
  /** Puts an earlier state of a record back as a new version. */
  restoreVersion(customerId: string, version: number, restored: number): Promise<StoredCustomer>;
  exportPerson(who: PersonQuery): Promise<PersonExport>;
  /** Erases a person everywhere, earlier states included. It cannot be undone. */
  erasePerson(who: PersonQuery): Promise<{ readonly customers: number; readonly states: number }>;
}
