import * as z from 'zod';
import { caseMoveSchema, casesSchema, lessonsSchema, newCaseSchema } from '#api/record-schemas.ts';
import { storedCustomerSchema } from '#api/schemas.ts';
import type { CaseMove } from '#api/care-of-record.ts';
import { officeWeek } from '#core/culture/office-week.ts';
import type { ComplaintCase } from '#core/customers/complaint-case.ts';
import { caseClock, caseNumber, caseOf, openCase, reopen, stepFault, takeStep, toComplaint } from '#core/customers/complaint-case.ts';
import type { Customer } from '#core/customers/customer.ts';
import { Refusal } from '#server/refusal.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, idParameter, notFound, refusal, writeHeaders } from '#server/routes/route-parts.ts';
import { type CaseHours, listCases, listLessons } from '#server/store/cases.ts';
import { changeCustomer } from '#server/store/change-customer.ts';
import { getCompany } from '#server/store/companies.ts';
import type { Database } from '#server/store/database.ts';
import { getTierPlan } from '#server/store/tier-plans.ts';

const tags = ['cases'];

const list = createRoute({
  method: 'get',
  path: '/api/cases',
  tags,
  summary: 'Complaint cases of every customer, the one owed soonest first',
  request: { query: z.object({ state: z.enum(['open', 'closed', 'all']).default('open'), search: z.string().max(200).default('') }) },
  responses: { 200: answers(casesSchema, 'With the step owed next'), 400: refusal('The query is not as expected') },
});

const lessons = createRoute({
  method: 'get',
  path: '/api/lessons',
  tags,
  summary: 'What was learnt from cases and feedback, by product or any other word',
  request: { query: z.object({ product: z.string().max(200).default('') }) },
  responses: { 200: answers(lessonsSchema, 'Newest first'), 400: refusal('The query is not as expected') },
});

const open = createRoute({
  method: 'post',
  path: '/api/customers/{id}/cases',
  tags,
  summary: 'Open a case; a second one for the same mail is refused',
  request: { params: idParameter, body: body(newCaseSchema), headers: writeHeaders },
  responses: {
    200: answers(storedCustomerSchema, 'The customer as stored'),
    400: refusal('Not a case'),
    404: refusal('No such customer'),
    409: refusal('There is a case for this mail'),
  },
});

const move = createRoute({
  method: 'post',
  path: '/api/customers/{id}/cases/{number}/steps',
  tags,
  summary: 'Take the next step of a case, or reopen it',
  request: { params: idParameter.extend({ number: z.string().min(1).max(100) }), body: body(caseMoveSchema), headers: writeHeaders },
  responses: {
    200: answers(storedCustomerSchema, 'The customer as stored'),
    400: refusal('Not a step'),
    404: refusal('No such customer or case'),
    409: refusal('The step cannot be taken yet'),
  },
});

const FAULTS = {
  order: 'This is not the next step of the case.',
  time: 'A step cannot be earlier than the one before it.',
  cause: 'Write down the cause first.',
  solution: 'Write down the solution first.',
  lesson: 'A case is closed with its lesson.',
} as const;

function moved(one: ComplaintCase, { step, at, note, ...found }: CaseMove, now: Date): ComplaintCase {
  const instant = at ?? now.toISOString();
  if (step === 'reopen') return reopen({ ...one, ...found }, instant, note ?? '');
  const facts = { ...one, ...Object.fromEntries(Object.entries<unknown>(found).filter(([, value]) => value !== undefined)) };
  const fault = stepFault(facts, step, instant);
  if (fault) throw new Refusal(409, 'step-refused', FAULTS[fault]);
  return takeStep(facts, step, instant, note);
}

export function addCaseRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;
  const hoursOf = async (from: Database): Promise<CaseHours> => {
    const [{ company }, { rhythms }] = [await getCompany(from, scope), await getTierPlan(from, scope)];
    return { week: officeWeek(company?.country, today()), rhythms };
  };
  const stored = (record: Customer, one: ComplaintCase, now: Date, { week, rhythms }: CaseHours): Customer => {
    const complaint = toComplaint(one, caseClock(one, now, record.tier ?? 'potential', week, rhythms));
    const others = (record.complaints ?? []).filter(({ number }) => number !== one.number);
    return { ...record, complaints: [...others, complaint].sort((a, b) => a.receivedOn.localeCompare(b.receivedOn)) };
  };

  app.openapi(list, async (context) => {
    const found = await listCases(db, scope, context.req.valid('query'), new Date(), await hoursOf(db));
    return context.json([...found], 200);
  });

  app.openapi(lessons, async (context) => context.json([...(await listLessons(db, scope, context.req.valid('query').product))], 200));

  app.openapi(open, async (context) => {
    const { id } = context.req.valid('param');
    const { receivedAt, note, ...facts } = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      const hours = await hoursOf(tx);
      const answer = await changeCustomer(tx, scope, id, (record) => {
        const before = record.complaints ?? [];
        const same = facts.messageId === undefined ? undefined : before.find(({ messageId }) => messageId === facts.messageId);
        if (same) throw new Refusal(409, 'case-exists', `Case ${same.number} is about this mail already.`);
        const received = new Date(receivedAt).toISOString();
        const one = openCase({ ...facts, number: caseNumber(before, received.slice(0, 10)) }, received);
        const [first] = one.steps;
        return stored(record, note === undefined || !first ? one : { ...one, steps: [{ ...first, note }] }, new Date(), hours);
      });
      if (!answer) throw notFound(`customer ${id}`);
      return answer.customer;
    });
  });

  app.openapi(move, async (context) => {
    const { id, number } = context.req.valid('param');
    const step = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      const hours = await hoursOf(tx);
      const answer = await changeCustomer(tx, scope, id, (record) => {
        const complaint = (record.complaints ?? []).find((each) => each.number === number);
        if (!complaint) throw notFound(`case ${number} of customer ${id}`);
        const now = new Date();
        return stored(record, moved(caseOf(complaint), step, now), now, hours);
      });
      if (!answer) throw notFound(`customer ${id}`);
      return answer.customer;
    });
  });
}
