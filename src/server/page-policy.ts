import { createHash } from 'node:crypto';

/** Who may show the pane and the send gate in a frame: Outlook on the web, its national clouds, and the workbench. */
export const OUTLOOK_ORIGINS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
  'https://*.outlook.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://partner.outlook.cn',
  'https://*.partner.outlook.cn',
  'https://outlook.office365.us',
];

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** Origins of the scripts that a page loads from elsewhere (office.js), and hashes of those that it carries itself. */
function scriptSources(html: string): { readonly origins: readonly string[]; readonly hashes: readonly string[] } {
  const origins = new Set<string>();
  const hashes = new Set<string>();
  for (const [, attributes, content] of html.matchAll(SCRIPT)) {
    const source = /\bsrc="(https:\/\/[^/"]+)/.exec(attributes ?? '')?.[1];
    if (source) origins.add(source);
    else if (content?.trim()) hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  return { origins: [...origins], hashes: [...hashes] };
}

function isShownInOutlook(path: string): boolean {
  return path === '/taskpane.html' || path === '/onsend.html';
}

/**
 * The Content-Security-Policy of a page: only its own scripts and Microsoft's office.js, nothing inline, and no other site around it.
 * Styles may stand in the page, because Fluent puts them there while it runs.
 */
export function contentSecurityPolicy(path: string, html: string): string {
  const { origins, hashes } = scriptSources(html);
  const framedBy = isShownInOutlook(path) ? ["'self'", ...OUTLOOK_ORIGINS] : ["'self'"];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...origins, ...hashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${["'self'", ...origins].join(' ')}`,
    `frame-src ${["'self'", 'blob:', ...origins].join(' ')}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${framedBy.join(' ')}`,
  ].join('; ');
}
