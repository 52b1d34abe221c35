import type { ApiErrorBody } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';

/** What every method of the client rejects with when the server says no, or does not answer at all (`status` 0, code `unreachable`). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  /** With code `conflict`: the record as it is stored now, to be shown beside one's own. */
  readonly current?: StoredCustomer;

  constructor(status: number, body: ApiErrorBody) {
    super(body.message);
    this.name = 'ApiError';
    this.status = status;
    this.code = body.code;
    this.current = body.current;
  }
}
