import { erasureSchema, personExportSchema, personQuerySchema } from '#api/people.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, createRoute, refusal, writeHeaders } from '#server/routes/route-parts.ts';
import { erase, exportPerson } from '#server/store/people.ts';

const tags = ['personal data'];

const exportRoute = createRoute({
  method: 'get',
  path: '/api/people',
  tags,
  summary: 'Everything stored of one person, found by a mail address or a name',
  request: { query: personQuerySchema },
  responses: { 200: answers(personExportSchema, 'Records, mentions, earlier states, choices'), 400: refusal('Neither address nor name') },
});

const eraseRoute = createRoute({
  method: 'delete',
  path: '/api/people',
  tags,
  summary: 'Erase one person from every record and every earlier state; that it was done is noted, not whose data it was',
  request: { query: personQuerySchema, headers: writeHeaders },
  responses: {
    200: answers(erasureSchema, 'How many customers and states were touched'),
    400: refusal('Neither address nor name'),
    409: refusal('Several customers have a contact of this name'),
  },
});

export function addPeopleRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;
  app.openapi(exportRoute, async (context) => context.json(await exportPerson(db, scope, context.req.valid('query'), today()), 200));
  app.openapi(eraseRoute, async (context) => {
    const who = context.req.valid('query');
    return answerWrite(context, parts, 200, (tx) => erase(tx, scope, who, today()));
  });
}
