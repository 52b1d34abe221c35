import * as z from 'zod';
import { ignoredSchema, newIgnoredSchema } from '#api/schemas.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answerRemoval, answers, answerWrite, body, createRoute, idParameter, notFound, refusal, writeHeaders } from '#server/routes/route-parts.ts';
import { ignore, listIgnored, stopIgnoring } from '#server/store/ignored-findings.ts';

const tags = ['ignored findings'];

const list = createRoute({
  method: 'get',
  path: '/api/ignored',
  tags,
  summary: 'What is ignored, the most often ignored first',
  responses: { 200: answers(z.array(ignoredSchema), 'All entries') },
});

const add = createRoute({
  method: 'post',
  path: '/api/ignored',
  tags,
  summary: 'Ignore a rule, or one phrase of it, everywhere or for one customer; once more counts',
  request: { body: body(newIgnoredSchema), headers: writeHeaders },
  responses: { 201: answers(ignoredSchema, 'As stored'), 400: refusal('Not an entry') },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/ignored/{id}',
  tags,
  summary: 'Stop ignoring',
  request: { params: idParameter, headers: writeHeaders },
  responses: { 204: { description: 'Gone' }, 404: refusal('No such entry') },
});

export function addFindingRoutes(app: App, parts: Parts): void {
  const { db, scope } = parts;

  app.openapi(list, async (context) => context.json([...(await listIgnored(db, scope))], 200));

  app.openapi(add, async (context) => {
    const entry = context.req.valid('json');
    return answerWrite(context, parts, 201, (tx) => ignore(tx, scope, entry));
  });

  app.openapi(remove, async (context) => {
    const { id } = context.req.valid('param');
    return answerRemoval(context, parts, async (tx) => {
      if (!(await stopIgnoring(tx, scope, id))) throw notFound(`ignored finding ${id}`);
    });
  });
}
