import {
  customerCountriesSchema,
  customerPageSchema,
  customerQuerySchema,
  historySchema,
  newCustomerSchema,
  storedCustomerSchema,
} from '#api/schemas.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import {
  answers,
  answerRemoval,
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
import { historyOf } from '#server/store/customer-history.ts';
import { deleteCustomer, getCustomer, insertCustomers, replaceCustomer } from '#server/store/customers.ts';
import { customerCountries, listCustomers } from '#server/store/list-customers.ts';
import { newId } from '#server/store/new-id.ts';

const tags = ['customers'];

const list = createRoute({
  method: 'get',
  path: '/api/customers',
  tags,
  summary: 'Customers by name, a page at a time; a search that finds nothing gives the nearest names',
  request: { query: customerQuerySchema },
  responses: { 200: answers(customerPageSchema, 'One page'), 400: refusal('The query is not as expected') },
});

const countries = createRoute({
  method: 'get',
  path: '/api/customer-countries',
  tags,
  summary: 'The countries in which there are customers',
  responses: { 200: answers(customerCountriesSchema, 'Codes of ISO 3166-1') },
});

const create = createRoute({
  method: 'post',
  path: '/api/customers',
  tags,
  summary: 'Put in a new customer',
  request: { body: body(newCustomerSchema), headers: writeHeaders },
  responses: { 201: answers(storedCustomerSchema, 'As stored'), 400: refusal('Not a customer'), 409: refusal('The id is taken') },
});

const get = createRoute({
  method: 'get',
  path: '/api/customers/{id}',
  tags,
  summary: 'One customer',
  request: { params: idParameter },
  responses: { 200: answers(storedCustomerSchema, 'As stored'), 404: refusal('No such customer') },
});

const replace = createRoute({
  method: 'put',
  path: '/api/customers/{id}',
  tags,
  summary: 'Replace a customer that nobody else has changed since',
  request: { params: idParameter, body: body(newCustomerSchema), headers: versionHeaders },
  responses: {
    200: answers(storedCustomerSchema, 'As stored'),
    400: refusal('Not a customer, or no version'),
    404: refusal('No such customer'),
    409: refusal('Changed meanwhile; `current` is the record as stored now'),
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/customers/{id}',
  tags,
  summary: 'Take a customer out; its history stays',
  request: { params: idParameter, headers: writeHeaders },
  responses: { 204: { description: 'Gone' }, 404: refusal('No such customer') },
});

const history = createRoute({
  method: 'get',
  path: '/api/customers/{id}/history',
  tags,
  summary: 'Every stored state of a customer, newest first',
  request: { params: idParameter },
  responses: { 200: answers(historySchema, 'At most 200 entries') },
});

export function addCustomerRoutes(app: App, parts: Parts): void {
  const { db, scope } = parts;

  app.openapi(list, async (context) => context.json(await listCustomers(db, scope, context.req.valid('query')), 200));

  app.openapi(countries, async (context) => context.json({ countries: [...(await customerCountries(db, scope))] }, 200));

  app.openapi(create, async (context) => {
    const { id = newId('C'), ...fields } = context.req.valid('json');
    return answerWrite(context, parts, 201, async (tx) => {
      const [stored] = await insertCustomers(tx, scope, [{ id, ...fields }], { action: 'create' });
      if (!stored) throw new Error('an insert has returned no row');
      return stored;
    });
  });

  app.openapi(get, async (context) => {
    const { id } = context.req.valid('param');
    const customer = await getCustomer(db, scope, id);
    if (!customer) throw notFound(`customer ${id}`);
    context.header('etag', `"${customer.version}"`);
    return context.json(customer, 200);
  });

  app.openapi(replace, async (context) => {
    const { id } = context.req.valid('param');
    const version = versionOf(context.req.valid('header')['if-match']);
    const fields = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => {
      const { sample } = (await getCustomer(tx, scope, id)) ?? {};
      const stored = await replaceCustomer(tx, scope, { ...fields, id, sample }, version, { action: 'update' });
      if (!stored) throw notFound(`customer ${id}`);
      return stored;
    });
  });

  app.openapi(remove, async (context) => {
    const { id } = context.req.valid('param');
    return answerRemoval(context, parts, async (tx) => {
      if (!(await deleteCustomer(tx, scope, id, { action: 'delete' }))) throw notFound(`customer ${id}`);
    });
  });

  app.openapi(history, async (context) => context.json([...(await historyOf(db, scope, context.req.valid('param').id))], 200));
}
