import type { StoredCompany } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';

/** Somebody else has written since this version was read. Nothing has been changed. */
export class ConflictError extends Error {
  readonly current: StoredCustomer | undefined;
  readonly currentCompany: StoredCompany | undefined;

  constructor(current: { readonly customer?: StoredCustomer; readonly company?: StoredCompany }) {
    super('The record has been changed meanwhile.');
    this.current = current.customer;
    this.currentCompany = current.company;
  }
}

/** A record with this id is there already. */
export class IdTakenError extends Error {
  readonly current: StoredCustomer;

  constructor(current: StoredCustomer) {
    super(`There is a customer ${current.id} already: ${current.name}.`);
    this.current = current;
  }
}

/** The same idempotency key came with another request. */
export class KeyReusedError extends Error {}

/** The team's rules have been changed since they were read. */
export class StaleTeamRulesError extends Error {}

/** The tier model has been changed since it was read. */
export class StalePlanError extends Error {}
