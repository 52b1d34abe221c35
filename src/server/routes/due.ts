import type { DueItem } from '#api/due-contract.ts';
import { careMoveSchema, careQuerySchema, dueCountSchema, dueItemSchema, duePageSchema, dueQuerySchema } from '#api/due-schemas.ts';
import { storedCustomerSchema } from '#api/schemas.ts';
import { withDone, withSnooze } from '#core/customers/care/care-move.ts';
import type { Customer } from '#core/customers/customer.ts';
import { answerTarget } from '#core/review/answer-target.ts';
import { dueItem } from '#core/review/due-item.ts';
import { addDays } from '#core/trade/calendar.ts';
import { Refusal } from '#server/refusal.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, idParameter, notFound, refusal, writeHeaders } from '#server/routes/route-parts.ts';
import { changeCustomer } from '#server/store/change-customer.ts';
import { getCompany } from '#server/store/companies.ts';
import { getCustomer } from '#server/store/customers.ts';
import { countDues, dueRows, refreshDues } from '#server/store/dues.ts';
import { newId } from '#server/store/new-id.ts';
import { getTierPlan } from '#server/store/tier-plans.ts';

const tags = ['due'];
const LONGEST_SNOOZE = 366;

const list = createRoute({
  method: 'get',
  path: '/api/due',
  tags,
  summary: 'To whom something is due today, the most pressing first, with what to say and how to begin',
  request: { query: dueQuerySchema },
  responses: {
    200: answers(duePageSchema, 'One page; `pending` customers are still being worked out'),
    400: refusal('The query is not as expected'),
  },
});

const count = createRoute({
  method: 'get',
  path: '/api/due/count',
  tags,
  summary: 'To how many something is due today',
  responses: { 200: answers(dueCountSchema, 'As of today') },
});

const careOf = createRoute({
  method: 'get',
  path: '/api/customers/{id}/care',
  tags,
  summary: 'What is due for one customer, what its tier gets, and by when a mail of theirs is to be answered',
  request: { params: idParameter, query: careQuerySchema },
  responses: {
    200: answers(dueItemSchema, 'As of today'),
    400: refusal('The query is not as expected'),
    404: refusal('No such customer'),
  },
});

const care = createRoute({
  method: 'post',
  path: '/api/customers/{id}/care',
  tags,
  summary: 'Mark a due thing as done, or put it off; both are added to the record as it is now',
  request: { params: idParameter, body: body(careMoveSchema), headers: writeHeaders },
  responses: { 200: answers(storedCustomerSchema, 'As stored'), 400: refusal('Not a move'), 404: refusal('No such customer') },
});

export function addDueRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;

  const frame = async () => {
    const [{ rhythms }, { company }] = await Promise.all([getTierPlan(db, scope), getCompany(db, scope)]);
    return { today: today(), now: new Date(), rhythms, company };
  };
  const itemOf = (record: Customer, version: number, surroundings: Awaited<ReturnType<typeof frame>>): DueItem => {
    const { id, name, country, tier } = record;
    return { customer: { id, name, country, tier, version }, ...dueItem(record, surroundings) };
  };

  app.openapi(list, async (context) => {
    const pending = await refreshDues(db, scope, today());
    const [{ rows, total, next }, surroundings] = await Promise.all([dueRows(db, scope, context.req.valid('query')), frame()]);
    return context.json({ items: rows.map(({ record, version }) => itemOf(record, version, surroundings)), total, pending, next }, 200);
  });

  app.openapi(count, async (context) => {
    const pending = await refreshDues(db, scope, today(), 200);
    return context.json({ ...(await countDues(db, scope)), pending }, 200);
  });

  app.openapi(careOf, async (context) => {
    const { id } = context.req.valid('param');
    const [customer, surroundings] = await Promise.all([getCustomer(db, scope, id), frame()]);
    if (!customer) throw notFound(`customer ${id}`);
    const { receivedAt, messageId } = context.req.valid('query');
    const answer = receivedAt === undefined ? undefined : answerTarget(customer, { receivedAt: new Date(receivedAt), messageId }, surroundings);
    return context.json({ ...itemOf(customer, customer.version, surroundings), ...(answer && { answer }) }, 200);
  });

  app.openapi(care, async (context) => {
    const { id } = context.req.valid('param');
    const { key, action, until = '', channel, note } = context.req.valid('json');
    const day = today();
    if (action === 'snooze' && (until <= day || until > addDays(day, LONGEST_SNOOZE)))
      throw new Refusal(400, 'bad-input', 'until: put it off to a day after today and within a year.');
    return answerWrite(context, parts, 200, async (tx) => {
      const contact = channel && { id: newId('L'), date: day, direction: 'out' as const, channel, ...(note && { summary: note }) };
      const changed = await changeCustomer(tx, scope, id, (record) =>
        action === 'snooze' ? withSnooze(record, key, until) : withDone(record, key, day, contact),
      );
      if (!changed) throw notFound(`customer ${id}`);
      return changed.customer;
    });
  });
}
