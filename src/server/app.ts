import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { problemOf } from '#core/review/checked-schema.ts';
import { errorAnswer } from '#server/error-answer.ts';
import { refuse } from '#server/refusal.ts';
import { answersSendGate, ownHostOnly, ownPagesOnly } from '#server/request-guard.ts';
import { addBackupRoutes } from '#server/routes/backup.ts';
import { addCalendarRoutes } from '#server/routes/calendar.ts';
import { addCaseRoutes } from '#server/routes/cases.ts';
import { addCompanyRoutes } from '#server/routes/company.ts';
import { addCustomerRoutes } from '#server/routes/customers.ts';
import { addDueRoutes } from '#server/routes/due.ts';
import { addDuplicateRoutes } from '#server/routes/duplicates.ts';
import { addExportRoutes } from '#server/routes/exports.ts';
import { addFindingRoutes } from '#server/routes/findings.ts';
import { addImportRoutes } from '#server/routes/imports.ts';
import { addMessageRoutes } from '#server/routes/messages.ts';
import { addNoteRoutes } from '#server/routes/notes.ts';
import type { Parts } from '#server/routes/route-parts.ts';
import { addTeamRuleRoutes } from '#server/routes/team-rules.ts';
import { addPeopleRoutes } from '#server/routes/people.ts';
import { addTimelineRoutes } from '#server/routes/timeline.ts';
import { addTierRoutes } from '#server/routes/tiers.ts';
import type { StaticFolders } from '#server/static-routes.ts';
import { addStaticRoutes } from '#server/static-routes.ts';
import { VERSION } from '#server/version.ts';

/** A file with more faults than these is another kind of file. */
const MOST_PROBLEMS = 6;

export interface AppParts extends Parts {
  readonly folders: StaticFolders;
  /** The origins under which the server is reached. */
  readonly origins: () => readonly string[];
  /** The one of them that Outlook is told: in the manifest, in the send gate and in the list of scripts that may use the network. */
  readonly namedOrigin: () => string;
  /** Where a cause that no answer may show is written. */
  readonly report: (error: unknown) => void;
}

const MEGABYTE = 1024 * 1024;

function limit(megabytes: number) {
  return bodyLimit({
    maxSize: megabytes * MEGABYTE,
    onError: (context) => refuse(context, 413, 'too-large', `The request is larger than ${megabytes} MB, which is the most that is taken here.`),
  });
}

/** The whole server without a socket: `app.request(...)` answers as `fetch` would. */
export function createApp(parts: AppParts): OpenAPIHono {
  const { folders, origins, namedOrigin, report } = parts;
  const app = new OpenAPIHono({
    defaultHook: (result, context) => (result.success ? undefined : refuse(context, 400, 'bad-input', problemOf(result.error, MOST_PROBLEMS))),
  });
  const own = (): ReadonlySet<string> => new Set(origins());

  app.onError((error, context) => errorAnswer(error, context, report));
  app.notFound((context) => refuse(context, 404, 'not-found', `There is nothing at ${context.req.path}.`));

  // Outlook's own pages show our icons, so files may be used by other sites; what the API answers may not.
  app.use(
    secureHeaders({
      xFrameOptions: false,
      crossOriginResourcePolicy: 'cross-origin',
      crossOriginOpenerPolicy: false,
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  );
  app.use(ownHostOnly(own));
  // What the events of the send gate ask: without a page, classic Outlook asks for leave first.
  for (const path of ['/api/context', '/api/customers/:id/communications']) app.use(path, answersSendGate(own));
  app.use('/api/*', ownPagesOnly(own));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('cross-origin-resource-policy', 'same-origin');
  });
  // A mail with its attachments may be checked; a record is never that large.
  app.use('/api/review', limit(64));
  app.use('/api/match', limit(64));
  for (const path of [
    '/api/context',
    '/api/customers/*',
    '/api/customers',
    '/api/ignored',
    '/api/choices',
    '/api/company',
    '/api/samples',
    '/api/logging',
    '/api/team-rules',
    '/api/tier-model',
    '/api/tier-reviews',
    '/api/notes',
  ])
    app.use(path, limit(4));

  addMessageRoutes(app, parts);
  addCustomerRoutes(app, parts);
  addFindingRoutes(app, parts);
  addCompanyRoutes(app, parts);
  addTimelineRoutes(app, parts);
  addPeopleRoutes(app, parts);
  addCaseRoutes(app, parts);
  addTierRoutes(app, parts);
  addDueRoutes(app, parts);
  addImportRoutes(app, parts);
  addExportRoutes(app, parts);
  addDuplicateRoutes(app, parts);
  addBackupRoutes(app, parts);
  addTeamRuleRoutes(app, parts);
  addCalendarRoutes(app, parts);
  addNoteRoutes(app, parts);
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Liaison', version: VERSION }, servers: [{ url: '/' }] });
  app.all('/api/*', (context) => refuse(context, 404, 'not-found', `There is nothing at ${context.req.path}.`));
  addStaticRoutes(app, folders, namedOrigin);
  return app;
}
