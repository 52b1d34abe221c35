import * as z from 'zod';
import { calendarSchema } from '#api/culture-schemas.ts';
import { stopsAsIcs } from '#core/culture/stops-ics.ts';
import { LANGUAGES } from '#core/text/language.ts';
import { businessCalendar } from '#server/business-calendar.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, createRoute } from '#server/routes/route-parts.ts';

const tags = ['culture'];

const list = createRoute({
  method: 'get',
  path: '/api/calendar',
  tags,
  summary: 'Feasts and stops of the next 90 days: of the markets that have customers, and our own, with whom they concern',
  responses: { 200: answers(calendarSchema, 'In order of their first day') },
});

const file = createRoute({
  method: 'get',
  path: '/api/calendar.ics',
  tags,
  summary: 'The same as a calendar file',
  request: { query: z.object({ language: z.enum(LANGUAGES).default('en') }) },
  responses: { 200: { description: 'RFC 5545', content: { 'text/calendar': { schema: z.string() } } } },
});

export function addCalendarRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;

  app.openapi(list, async (context) => context.json(await businessCalendar(db, scope, today()), 200));

  app.openapi(file, async (context) => {
    const { language } = context.req.valid('query');
    const { stops } = await businessCalendar(db, scope, today());
    return context.body(stopsAsIcs(stops, new Date().toISOString(), language), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="liaison-calendar.ics"',
    });
  });
}
