import { ownNotesSchema, storedNotesSchema } from '#api/culture-schemas.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, refusal, versionHeaders, versionOf } from '#server/routes/route-parts.ts';
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

export function addNoteRoutes(app: App, parts: Parts): void {
  const { db, scope } = parts;

  app.openapi(get, async (context) => {
    const { version, notes } = await getNotes(db, scope);
    return context.json({ version, notes: [...notes] }, 200);
  });

  app.openapi(put, async (context) => {
    const version = versionOf(context.req.valid('header')['if-match']);
    const { notes } = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) => putNotes(tx, scope, notes, version));
  });
}
