import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import * as z from 'zod';
import { errorSchema } from '#api/schemas.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { Refusal } from '#server/refusal.ts';
import type { Answer } from '#server/store/answered-writes.ts';
import { writeOnce } from '#server/store/answered-writes.ts';

export type App = OpenAPIHono;

/** What routes work with. */
export interface Parts {
  readonly db: Database;
  readonly kind: 'embedded' | 'postgresql';
  readonly scope: Scope;
  /** The calendar day of the machine. */
  readonly today: () => string;
}

const json = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } });

/** Bodies, answers and errors of a route in one line each. */
export const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: json(schema) });
export const answers = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: json(schema) });
export const refusal = (description: string) => ({ description, content: json(errorSchema) });

export const idParameter = z.object({ id: z.string().min(1).max(100) });

/** Writes take a key of the client's own; the same key is answered again and not done again. */
export const writeHeaders = z.object({ 'idempotency-key': z.string().min(8).max(200).optional() });

/** Replacing a record takes the version that was read. */
export const versionHeaders = writeHeaders.extend({
  'if-match': z.string().regex(/^(W\/)?"?\d+"?$/, 'expected the version that was read, such as "3"'),
});

export const versionOf = (ifMatch: string): number => Number(/\d+/.exec(ifMatch)?.[0]);

export { createRoute };

/** Does the write of a request in one transaction, once per idempotency key, and answers what it gives. */
export async function answerWrite<Body, Status extends 200 | 201>(
  context: Context,
  { db, scope }: Parts,
  status: Status,
  write: (tx: Database) => Promise<Body>,
) {
  const { body: answer } = await once(context, db, scope, async (tx) => ({ status, body: await write(tx) }));
  return context.json(answer as Body, status);
}

/** The same for a write after which there is nothing to show. */
export async function answerRemoval(context: Context, { db, scope }: Parts, remove: (tx: Database) => Promise<void>) {
  await once(context, db, scope, async (tx) => {
    await remove(tx);
    return { status: 204, body: null };
  });
  return context.body(null, 204);
}

async function once(context: Context, db: Database, scope: Scope, write: (tx: Database) => Promise<Answer>): Promise<Answer> {
  const key = context.req.header('idempotency-key');
  const request = `${context.req.method} ${context.req.path} ${context.req.header('if-match') ?? ''}\n${key === undefined ? '' : await context.req.text()}`;
  return writeOnce(db, scope, key, request, write);
}

export function notFound(what: string): Refusal {
  return new Refusal(404, 'not-found', `There is no ${what}.`);
}
