import * as z from 'zod';
import {
  acceptedFactsSchema,
  feedbackSchema,
  loggedSchema,
  loggingSchema,
  newBankCallBackSchema,
  newCommunicationSchema,
  quoteSchema,
} from '#api/record-schemas.ts';
import { storedCustomerSchema } from '#api/schemas.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Customer } from '#core/customers/customer.ts';
import { recordedNumbers, withBankCallBack } from '#core/customers/bank-change-check.ts';
import { isNeverLogged } from '#core/customers/never-log.ts';
import { withAcceptedFacts, withCommunication, withQuote } from '#core/customers/record-changes.ts';
import { Refusal } from '#server/refusal.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import {
  answers,
  answerWrite,
  body,
  createRoute,
  idParameter,
  notFound,
  refusal,
  versionHeaders,
  versionOf,
  writeHeaders,
} from '#server/routes/route-parts.ts';
import { changeCustomer } from '#server/store/change-customer.ts';
import { insertCustomers, replaceCustomer } from '#server/store/customers.ts';
import { historyVersion } from '#server/store/customer-history.ts';
import type { Database } from '#server/store/database.ts';
import { getLogging, putLogging } from '#server/store/logging.ts';
import { newId } from '#server/store/new-id.ts';

const tags = ['timeline'];
const entryParameter = idParameter.extend({ entry: z.string().min(1).max(100) });
const oneCustomer = {
  200: answers(storedCustomerSchema, 'The customer as stored'),
  400: refusal('Not as expected'),
  404: refusal('No such customer'),
};

const log = createRoute({
  method: 'post',
  path: '/api/customers/{id}/communications',
  tags,
  summary: 'Log a mail, call, chat or visit; a mail with a message id that is logged already changes nothing',
  request: { params: idParameter, body: body(newCommunicationSchema), headers: writeHeaders },
  responses: {
    200: answers(loggedSchema, 'The customer, and whether anything was added'),
    400: refusal('Not a communication'),
    403: refusal('The address is never logged'),
    404: refusal('No such customer'),
  },
});

const removeEntry = createRoute({
  method: 'delete',
  path: '/api/customers/{id}/communications/{entry}',
  tags,
  summary: 'Take one communication out of the timeline',
  request: { params: entryParameter, headers: writeHeaders },
  responses: oneCustomer,
});

const callBack = createRoute({
  method: 'post',
  path: '/api/customers/{id}/communications/{entry}/call-backs',
  tags,
  summary: 'Keep who was called, on which number on record, about a change of bank details, and what they said',
  request: { params: entryParameter, body: body(newBankCallBackSchema), headers: writeHeaders },
  responses: oneCustomer,
});

const automatic = createRoute({
  method: 'put',
  path: '/api/customers/{id}/logging',
  tags,
  summary: 'Log every mail of this customer when it is opened, or only by a press',
  request: { params: idParameter, body: body(z.object({ automatic: z.boolean() })), headers: writeHeaders },
  responses: oneCustomer,
});

const readLogging = createRoute({
  method: 'get',
  path: '/api/logging',
  tags,
  summary: 'Addresses and domains whose mails are never logged, and whether what was checked at sending is kept',
  responses: { 200: answers(loggingSchema, 'The settings') },
});

const replaceLogging = createRoute({
  method: 'put',
  path: '/api/logging',
  tags,
  summary: 'Replace these settings',
  request: { body: body(loggingSchema), headers: writeHeaders },
  responses: { 200: answers(loggingSchema, 'As stored'), 400: refusal('Not a list') },
});

const quote = createRoute({
  method: 'post',
  path: '/api/customers/{id}/quotes',
  tags,
  summary: 'Enter a quote',
  request: { params: idParameter, body: body(quoteSchema), headers: writeHeaders },
  responses: { ...oneCustomer, 409: refusal('The customer has a quote of this number') },
});

const feedback = createRoute({
  method: 'post',
  path: '/api/customers/{id}/feedback',
  tags,
  summary: 'Keep a praise or a suggestion',
  request: { params: idParameter, body: body(feedbackSchema), headers: writeHeaders },
  responses: oneCustomer,
});

const accept = createRoute({
  method: 'post',
  path: '/api/customers/{id}/accepted-facts',
  tags,
  summary: 'Put accepted facts of a mail into the record, each with its provenance',
  request: { params: idParameter, body: body(acceptedFactsSchema), headers: writeHeaders },
  responses: oneCustomer,
});

const restore = createRoute({
  method: 'post',
  path: '/api/customers/{id}/restore',
  tags,
  summary: 'Put an earlier state back as a new version; `if-match` is the version that is replaced, 0 where the customer was deleted',
  request: { params: idParameter, body: body(z.object({ restored: z.int().min(1) })), headers: versionHeaders },
  responses: { ...oneCustomer, 409: refusal('Changed meanwhile') },
});

const samePhone = (a: string, b: string): boolean => a.replace(/\D/g, '') === b.replace(/\D/g, '') && /\d/.test(a);

export function addTimelineRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;

  const change = async (tx: Database, id: string, how: (record: Customer) => Customer | undefined): Promise<StoredCustomer> => {
    const answer = await changeCustomer(tx, scope, id, how);
    if (!answer) throw notFound(`customer ${id}`);
    return answer.customer;
  };

  app.openapi(log, async (context) => {
    const { id } = context.req.valid('param');
    const { address, ...communication } = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      if (address !== undefined && isNeverLogged((await getLogging(tx, scope)).neverLog, address))
        throw new Refusal(403, 'never-log', `${address} is on the list of what is never logged.`);
      const answer = await changeCustomer(tx, scope, id, (record) => withCommunication(record, { id: newId('M'), ...communication }));
      if (!answer) throw notFound(`customer ${id}`);
      return { customer: answer.customer, logged: answer.changed };
    });
  });

  app.openapi(removeEntry, async (context) => {
    const { id, entry } = context.req.valid('param');
    return answerWrite(context, parts, 200, (tx) =>
      change(tx, id, (record) => {
        const left = (record.communications ?? []).filter((each) => each.id !== entry);
        if (left.length === (record.communications ?? []).length) throw notFound(`entry ${entry} in the timeline of customer ${id}`);
        return { ...record, communications: left };
      }),
    );
  });

  app.openapi(callBack, async (context) => {
    const { id, entry } = context.req.valid('param');
    const { phone, who, ...call } = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) =>
      change(tx, id, (record) => {
        const number = recordedNumbers(record).find((each) => samePhone(each.phone, phone));
        if (!number) throw new Refusal(400, 'number-not-on-record', `${phone} is no number on record of this customer.`);
        const changed = withBankCallBack(record, entry, { date: today(), phone: number.phone, who: who ?? number.who, ...call, by: scope.userId });
        if (!changed) throw notFound(`change of bank details ${entry} of customer ${id}`);
        return changed;
      }),
    );
  });

  app.openapi(automatic, async (context) => {
    const { id } = context.req.valid('param');
    const { automatic: on } = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) => change(tx, id, (record) => ({ ...record, logsMails: on ? true : undefined })));
  });

  app.openapi(readLogging, async (context) => context.json(await getLogging(db, scope), 200));

  app.openapi(replaceLogging, async (context) => {
    const settings = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      await putLogging(tx, scope, settings);
      return settings;
    });
  });

  app.openapi(quote, async (context) => {
    const { id } = context.req.valid('param');
    const added = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      const answer = await changeCustomer(tx, scope, id, (record) => withQuote(record, added));
      if (!answer) throw notFound(`customer ${id}`);
      if (!answer.changed) throw new Refusal(409, 'number-taken', `This customer has a quote ${added.number} already.`);
      return answer.customer;
    });
  });

  app.openapi(feedback, async (context) => {
    const { id } = context.req.valid('param');
    const added = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) => change(tx, id, (record) => ({ ...record, feedback: [...(record.feedback ?? []), added] })));
  });

  app.openapi(accept, async (context) => {
    const { id } = context.req.valid('param');
    const { messageId, ...facts } = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) =>
      change(tx, id, (record) => {
        const provenance = { source: 'mail' as const, by: scope.userId, date: today(), ...(messageId !== undefined && { messageId }) };
        const changed = withAcceptedFacts(record, facts, provenance, newId('P'));
        if (!changed) throw notFound(`contact ${facts.contactId ?? ''} of customer ${id}`);
        return changed;
      }),
    );
  });

  app.openapi(restore, async (context) => {
    const { id } = context.req.valid('param');
    const version = versionOf(context.req.valid('header')['if-match']);
    const { restored } = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      const record = await historyVersion(tx, scope, id, restored);
      if (!record) throw notFound(`version ${restored} of customer ${id}`);
      if (version === 0) {
        const [stored] = await insertCustomers(tx, scope, [record], { action: 'undo' });
        if (stored) return stored;
      }
      const stored = await replaceCustomer(tx, scope, record, version, { action: 'undo' });
      if (!stored) throw notFound(`customer ${id}`);
      return stored;
    });
  });
}
