import * as z from 'zod';
import { marketAnswerSchema, ownNotesSchema, storedNotesSchema } from '#api/culture-schemas.ts';
import { factsOf } from '#core/culture/market-facts.ts';
import { marketsFor } from '#server/markets-for.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, notFound, refusal, versionHeaders, versionOf } from '#server/routes/route-parts.ts';
import { getNotes, putNotes } from '#server/store/market-notes.ts';

const tags = ['culture'];

const get = createRoute({
  method: 'get',
  path: '/api/notes',
  tags,
  summary: "The company's own notes on markets",
  responses: { 200: answers(storedNotesSchema, 'Version 0 and none until some are stored') },
});

const put = createRoute({
  method: 'put',
  path: '/api/notes',
  tags,
  summary: "Replace the company's own notes; each needs a source and a date",
  request: { body: body(ownNotesSchema), headers: versionHeaders },
  responses: { 200: answers(storedNotesSchema, 'As stored'), 400: refusal('Not notes'), 409: refusal('Changed meanwhile') },
});

const market = createRoute({
  method: 'get',
  path: '/api/markets/{country}',
  tags,
  summary: 'What is usual in business mail with a country: every fact with source, date and confidence, and the notes, those of the company first',
  request: { params: z.object({ country: z.string().regex(/^[A-Za-z]{2}$/) }) },
  responses: { 200: answers(marketAnswerSchema, 'Locale data alone where no notes exist'), 404: refusal('No country') },
});

export function addNoteRoutes(app: App, parts: Parts): void {
  const { db, scope } = parts;

  app.openapi(get, async (context) => {
    const { version, notes } = await getNotes(db, scope);
    return context.json({ version, notes: [...notes] }, 200);
  });

  app.openapi(market, async (context) => {
    const country = context.req.valid('param').country.toUpperCase();
    const found = marketsFor((await getNotes(db, scope)).notes, [country])[country];
    if (!found) throw notFound(`country ${country}`);
    return context.json({ country, noted: found.noted, facts: [...factsOf(found)], notes: [...found.notes] }, 200);
  });

  app.openapi(put, async (context) => {
    const version = versionOf(context.req.valid('header')['if-match']);
    const { notes } = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) => putNotes(tx, scope, notes, version));
  });
}
