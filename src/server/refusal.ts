import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { StoredCustomer } from '#api/stored-customer.ts';

/** An answer that says no for a reason that the caller may and should know. Anything else thrown becomes a 500 without its cause. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly current?: StoredCustomer;

  constructor(status: ContentfulStatusCode, code: string, message: string, current?: StoredCustomer) {
    super(message);
    this.status = status;
    this.code = code;
    this.current = current;
  }
}

/** An error answer as the contract has it. */
export function refuse(context: Context, status: ContentfulStatusCode, code: string, message: string, current?: StoredCustomer): Response {
  return context.json({ code, message, ...(current ? { current } : {}) }, status);
}
