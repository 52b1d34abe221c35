import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { problemOf } from '#core/review/checked-schema.ts';
import { refuse, Refusal } from '#server/refusal.ts';
import { answersSendGate, ownHostOnly, ownPagesOnly } from '#server/request-guard.ts';
import { addThinRoutes } from '#server/routes/thin.ts';
import type { StaticFolders } from '#server/static-routes.ts';
import { addStaticRoutes } from '#server/static-routes.ts';

export interface AppParts {
  readonly folders: StaticFolders;
  /** The origins under which the server is reached, the first one to be printed. */
  readonly origins: () => readonly string[];
  /** Where a cause that no answer may show is written. */
  readonly report: (error: unknown) => void;
}

/** The whole server without a socket: `app.request(...)` answers as `fetch` would. */
export function createApp({ folders, origins, report }: AppParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => (result.success ? undefined : refuse(context, 400, 'bad-input', problemOf(result.error))),
  });
  const own = (): ReadonlySet<string> => new Set(origins());

  app.onError((error, context) => {
    if (error instanceof Refusal) return refuse(context, error.status, error.code, error.message, error.current);
    if (error instanceof HTTPException && error.status < 500)
      return refuse(context, error.status, 'bad-request', error.message || 'The request cannot be read.');
    report(error);
    return refuse(context, 500, 'internal', 'Something went wrong in the server; its log says what.');
  });
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
  app.use('/api/context', answersSendGate(own));
  app.use('/api/*', ownPagesOnly(own));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('cross-origin-resource-policy', 'same-origin');
  });
  addThinRoutes(app);
  app.all('/api/*', (context) => refuse(context, 404, 'not-found', `There is nothing at ${context.req.path}.`));
  addStaticRoutes(app, folders, () => origins()[0] ?? '');
  return app;
}
