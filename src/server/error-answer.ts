import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { jsonFault } from '#core/text/json-fault.ts';
import { refuse, Refusal } from '#server/refusal.ts';
import { CursorError } from '#server/store/list-customers.ts';
import { ConflictError, IdTakenError, KeyReusedError, StalePlanError, StaleTeamRulesError } from '#server/store/refused-writes.ts';

/** What PostgreSQL says of a NUL or half a surrogate pair, which JSON can carry and a database cannot. */
const UNSTORABLE = new Set(['22021', '22P05']);

function isUnstorable(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return UNSTORABLE.has(String(code)) || (cause !== undefined && isUnstorable(cause));
}

/** Where a body stops being JSON; undefined where it is JSON, or cannot be read a second time. */
async function whereNotJson(context: Context): Promise<string | undefined> {
  if (!context.req.header('content-type')?.includes('json')) return undefined;
  const text = await context.req.text().catch(() => undefined);
  const fault = text === undefined ? undefined : jsonFault(text);
  if (text === undefined || fault === undefined) return undefined;
  const lines = text.slice(0, fault.at).split('\n');
  return `The request is not JSON: line ${lines.length}, character ${(lines.at(-1)?.length ?? 0) + 1}: ${fault.reason}.`;
}

/** Turns what a handler threw into an answer. A cause that the caller cannot mend is reported here and never shown. */
export async function errorAnswer(error: unknown, context: Context, report: (error: unknown) => void): Promise<Response> {
  if (error instanceof Refusal) return refuse(context, error.status, error.code, error.message, error.current);
  if (error instanceof ConflictError) {
    return refuse(
      context,
      409,
      'conflict',
      'Somebody else has changed this record since you opened it. Nothing of yours has been stored; compare and save again.',
      error.current,
    );
  }
  if (error instanceof StalePlanError || error instanceof StaleTeamRulesError) return refuse(context, 409, 'conflict', error.message);
  if (error instanceof IdTakenError) return refuse(context, 409, 'id-taken', error.message, error.current);
  if (error instanceof KeyReusedError) return refuse(context, 422, 'key-reused', error.message);
  if (error instanceof CursorError) return refuse(context, 400, 'bad-input', error.message);
  if (error instanceof HTTPException && error.status < 500)
    return refuse(context, error.status, 'bad-input', (await whereNotJson(context)) ?? (error.message || 'The request cannot be read.'));
  if (isUnstorable(error))
    return refuse(context, 400, 'bad-input', 'The text holds a character that cannot be stored (NUL or half a surrogate pair).');
  report(error);
  return refuse(context, 500, 'internal', 'Something went wrong in the server; its log says what.');
}
