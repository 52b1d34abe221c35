import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { DuplicateReport, MergeOrder, MergeResult } from '#api/duplicates-contract.ts';
import { undoSchema } from '#api/imports-schemas.ts';
import { storedCustomerSchema } from '#api/schemas.ts';
import type { Customer } from '#core/customers/customer.ts';
import { findDuplicates } from '#core/customers/duplicates.ts';
import { mergeCustomers } from '#core/customers/merge-customers.ts';
import { type Fields, without } from '#core/exchange/fields.ts';
import { Refusal } from '#server/refusal.ts';
import { allCustomers } from '#server/routes/exports.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, idParameter, notFound, refusal, writeHeaders } from '#server/routes/route-parts.ts';
import { getCustomer, getCustomers, replaceCustomer } from '#server/store/customers.ts';
import { deleteCustomers } from '#server/store/customers-in-bulk.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { newId } from '#server/store/new-id.ts';
import { ConflictError } from '#server/store/refused-writes.ts';
import { matchChoices } from '#server/store/tables/match-choices.ts';
import { undoCause } from '#server/store/undo-import.ts';

const tags = ['duplicates'];
const MOST_PAIRS = 200;

const pairSchema = z.object({ ids: z.tuple([z.string(), z.string()]), reasons: z.array(z.string()), weight: z.enum(['certain', 'likely']) });
const reportSchema = z
  .object({ pairs: z.array(pairSchema), customers: z.array(storedCustomerSchema), total: z.int() })
  .meta({ id: 'DuplicateReport' }) as unknown as z.ZodType<DuplicateReport>;
const sideSchema = z.object({ id: z.string().min(1).max(100), version: z.int().min(1) });
const orderSchema: z.ZodType<MergeOrder> = z
  .object({ keep: sideSchema, other: sideSchema, take: z.array(z.string().max(100)).max(100).default([]) })
  .meta({ id: 'Merge', description: 'Of the fields in `take` the other record’s value stands, of all others the kept one’s' });
const resultSchema: z.ZodType<MergeResult> = z
  .object({
    mergeId: z.string().optional(),
    customer: storedCustomerSchema,
    conflicts: z.array(z.object({ field: z.string(), kept: z.unknown(), other: z.unknown() })),
  })
  .meta({ id: 'MergeResult' });

const report = createRoute({
  method: 'get',
  path: '/api/duplicates',
  tags,
  summary: 'Records that may be one customer, each pair with its reasons; only a person merges them',
  responses: { 200: answers(reportSchema, 'At most 200 pairs') },
});

const show = createRoute({
  method: 'post',
  path: '/api/merges/preview',
  tags,
  summary: 'What a merge would give; nothing is stored',
  request: { body: body(orderSchema) },
  responses: { 200: answers(resultSchema, 'The merged record'), 404: refusal('No such customer'), 409: refusal('Changed meanwhile') },
});

const merge = createRoute({
  method: 'post',
  path: '/api/merges',
  tags,
  summary: 'Make two records one; every value is kept, what has no field in the notes',
  request: { body: body(orderSchema), headers: writeHeaders },
  responses: { 201: answers(resultSchema, 'As stored'), 404: refusal('No such customer'), 409: refusal('Changed meanwhile') },
});

const undo = createRoute({
  method: 'post',
  path: '/api/merges/{id}/undo',
  tags,
  summary: 'Make them two again, unless the merged record was changed since',
  request: { params: idParameter },
  responses: { 200: answers(undoSchema, 'What was put back'), 404: refusal('No such merge'), 409: refusal('Changed since') },
});

/** What is compared; the documents of ten thousand customers need not be in memory for it. */
const compared = (customer: Customer): Customer =>
  without(customer, 'quotes', 'orders', 'complaints', 'communications', 'feedback', 'notes', 'provenance', 'requirements');

async function pairOf(db: Database, scope: Scope, { keep, other, take }: MergeOrder) {
  if (keep.id === other.id) throw new Refusal(400, 'bad-input', 'These are one record already.');
  const [kept, second] = [await getCustomer(db, scope, keep.id), await getCustomer(db, scope, other.id)];
  if (!kept) throw notFound(`customer ${keep.id}`);
  if (!second) throw notFound(`customer ${other.id}`);
  for (const [stored, { version }] of [
    [kept, keep],
    [second, other],
  ] as const)
    if (stored.version !== version) throw new ConflictError({ customer: stored });
  const plain = (stored: StoredCustomer): Fields => without(stored, 'version', 'ownerId', 'createdAt', 'updatedAt');
  const [one, two] = [plain(kept), plain(second)];
  // The chosen values change places: what stood there before is kept as the other's is.
  for (const field of take)
    if (field !== 'id' && field !== 'contacts' && two[field] !== undefined) [one[field], two[field]] = [two[field], one[field]];
  return { kept, ...mergeCustomers(one as unknown as Customer, two as unknown as Customer) };
}

export function addDuplicateRoutes(app: App, parts: Parts): void {
  const { db, scope } = parts;

  app.openapi(report, async (context) => {
    const all: Customer[] = [];
    for await (const customer of allCustomers(db, scope)) all.push(compared(customer));
    const pairs = findDuplicates(all);
    const shown = pairs.slice(0, MOST_PAIRS);
    const customers = await getCustomers(db, scope, [...new Set(shown.flatMap(({ ids }) => ids))]);
    return context.json({ pairs: shown, customers, total: pairs.length }, 200);
  });

  app.openapi(show, async (context) => {
    const { kept, customer, conflicts } = await pairOf(db, scope, context.req.valid('json'));
    return context.json({ customer: { ...kept, ...customer }, conflicts }, 200);
  });

  app.openapi(merge, async (context) => {
    const order = context.req.valid('json');
    return answerWrite(context, parts, 201, async (tx) => {
      const { customer, conflicts } = await pairOf(tx, scope, order);
      const mergeId = newId('MG');
      const cause = { action: 'merge', importId: mergeId } as const;
      await tx
        .update(matchChoices)
        .set({ customerId: order.keep.id, contactId: null })
        .where(and(eq(matchChoices.orgId, scope.orgId), eq(matchChoices.customerId, order.other.id)));
      await deleteCustomers(tx, scope, [order.other], cause);
      const stored = await replaceCustomer(tx, scope, customer, order.keep.version, cause);
      if (!stored) throw notFound(`customer ${order.keep.id}`);
      return { mergeId, customer: stored, conflicts };
    });
  });

  app.openapi(undo, async (context) => {
    const { id } = context.req.valid('param');
    if (!id.startsWith('MG-')) throw notFound(`merge ${id}`);
    const result = await db.transaction(async (tx) => {
      const undone = await undoCause(tx, scope, id);
      if (undone.kept.length > 0) throw new Refusal(409, 'changed-since', 'The merged record was changed since; mend it by hand.');
      if (undone.restored === 0) throw notFound(`merge ${id} that is not undone already`);
      return undone;
    });
    return context.json(result, 200);
  });
}
