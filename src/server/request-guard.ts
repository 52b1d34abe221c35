import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from '#server/refusal.ts';

/** Classic Outlook sends its origin with a closing slash. */
const originOf = (text: string): string => text.replace(/\/$/, '').toLowerCase();

/**
 * Answers only when called by one of its own names. Without this, a page of any site could let its own host name point to
 * 127.0.0.1 and read the customers as if it were our page (DNS rebinding).
 */
export function ownHostOnly(origins: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const { host, protocol } = new URL(context.req.url);
    const named = context.req.header('host') ?? host;
    if (!origins().has(originOf(`${protocol}//${named}`)) && !origins().has(originOf(`https://${named}`))) {
      return refuse(
        context,
        421,
        'wrong-host',
        `This server is ${[...origins()].join(' or ')}, not ${named}. Set PUBLIC_URL when it is reached under another name.`,
      );
    }
    return next();
  };
}

/** Refuses calls that a page of another site makes with the browser of our user. */
export function ownPagesOnly(origins: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const foreign = origin === undefined ? site === 'cross-site' || site === 'same-site' : !origins().has(originOf(origin));
    if (foreign) return refuse(context, 403, 'other-site', 'Only pages of this server may call it.');
    return next();
  };
}

function allowCrossOrigin(context: Context, origin: string): void {
  context.header('access-control-allow-origin', origin);
  context.header('vary', 'Origin', { append: true });
}

/**
 * The send gate in classic Outlook has no page: it names our origin (with a closing slash), asks first by OPTIONS, and drops an
 * answer that does not name its origin back.
 */
export function answersSendGate(origins: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    if (origin === undefined || !origins().has(originOf(origin))) return next();
    if (context.req.method === 'OPTIONS') {
      allowCrossOrigin(context, origin);
      context.header('access-control-allow-methods', 'POST');
      context.header('access-control-allow-headers', 'content-type, accept');
      context.header('access-control-max-age', '600');
      return context.body(null, 204);
    }
    await next();
    allowCrossOrigin(context, origin);
  };
}
