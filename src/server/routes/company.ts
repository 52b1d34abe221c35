import * as z from 'zod';
import { companySchema, statusSchema, storedCompanySchema } from '#api/schemas.ts';
import { VERSION } from '#server/version.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, refusal, versionHeaders, versionOf, writeHeaders } from '#server/routes/route-parts.ts';
import { getCompany, putCompany } from '#server/store/companies.ts';
import { addSamples, countCustomers, removeSamples } from '#server/store/samples.ts';

const tags = ['company and server'];

const get = createRoute({
  method: 'get',
  path: '/api/company',
  tags,
  summary: "The company's own record",
  responses: { 200: answers(storedCompanySchema, 'Version 0 and no record until one is stored') },
});

const put = createRoute({
  method: 'put',
  path: '/api/company',
  tags,
  summary: "Replace the company's own record; version 0 stores the first one",
  request: { body: body(companySchema), headers: versionHeaders },
  responses: { 200: answers(storedCompanySchema, 'As stored'), 400: refusal('Not a company'), 409: refusal('Changed meanwhile') },
});

const add = createRoute({
  method: 'post',
  path: '/api/samples',
  tags,
  summary: 'Put the invented sample customers in',
  request: { headers: writeHeaders },
  responses: { 200: answers(z.object({ added: z.int() }), 'How many were not there') },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/samples',
  tags,
  summary: 'Take the invented sample customers out',
  request: { headers: writeHeaders },
  responses: { 200: answers(z.object({ removed: z.int() }), 'How many') },
});

const status = createRoute({
  method: 'get',
  path: '/api/status',
  tags,
  summary: 'What this server is and what it holds',
  responses: { 200: answers(statusSchema, 'Version, database, counts') },
});

export function addCompanyRoutes(app: App, parts: Parts): void {
  const { db, scope, kind, today } = parts;

  app.openapi(get, async (context) => context.json(await getCompany(db, scope), 200));

  app.openapi(put, async (context) => {
    const version = versionOf(context.req.valid('header')['if-match']);
    const company = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) => putCompany(tx, scope, company, version));
  });

  app.openapi(add, async (context) => answerWrite(context, parts, 200, async (tx) => ({ added: await addSamples(tx, scope) })));

  app.openapi(remove, async (context) => answerWrite(context, parts, 200, async (tx) => ({ removed: await removeSamples(tx, scope) })));

  app.openapi(status, async (context) => {
    const { all, samples } = await countCustomers(db, scope);
    return context.json({ version: VERSION, database: kind, customers: all, samples, today: today() }, 200);
  });
}
