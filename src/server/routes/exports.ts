import { and, asc, eq, gt } from 'drizzle-orm';
import * as z from 'zod';
import type { Customer } from '#core/customers/customer.ts';
import { writeCsv, writeWorkbook } from '#core/exchange/write/write-customers.ts';
import { LANGUAGES } from '#core/text/language.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { createRoute } from '#server/routes/route-parts.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customers } from '#server/store/tables/customers.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const exportRoute = createRoute({
  method: 'get',
  path: '/api/export',
  tags: ['exports'],
  summary: 'All customers as one file; importing it again gives the same records',
  request: { query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx'), language: z.enum(LANGUAGES).default('en') }) },
  responses: {
    200: { description: 'The file', content: { [XLSX]: { schema: z.any() }, 'text/csv': { schema: z.string() } } },
  },
});

const PAGE = 200;

/** All customers by id, a page at a time. */
export async function* allCustomers(db: Database, scope: Scope): AsyncGenerator<Customer> {
  for (let after = ''; ;) {
    const rows = await db
      .select({ id: customers.id, record: customers.record })
      .from(customers)
      .where(and(eq(customers.orgId, scope.orgId), gt(customers.id, after)))
      .orderBy(asc(customers.id))
      .limit(PAGE);
    yield* rows.map(({ record }) => record);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Sends pieces as they come and asks for the next only when the last has been taken. */
export function streamOf(pieces: AsyncIterator<Uint8Array, unknown>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return?.(undefined);
    },
  });
}

export function addExportRoutes(app: App, { db, scope, today }: Parts): void {
  app.openapi(exportRoute, (context) => {
    const { format, language } = context.req.valid('query');
    const all = allCustomers(db, scope);
    const pieces = format === 'xlsx' ? writeWorkbook(all, language) : writeCsv(all, language);
    return new Response(streamOf(pieces), {
      headers: {
        'content-type': format === 'xlsx' ? XLSX : 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="customers-${today()}.${format}"`,
      },
    });
  });
}
