import { escapeHtml } from '#workbench/mail/escape-html.ts';
import { htmlToText } from '#workbench/mail/html-text.ts';
import { inlineImages } from '#workbench/mail/inline-images.ts';
import { sanitiseForReading } from '#workbench/mail/sanitise.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

/** A longer body is shown as text only, and only its beginning: cleaning and laying it out would freeze the page. */
const HTML_LIMIT = 1_500_000;
const TEXT_LIMIT = 300_000;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

export interface ReadingDocument {
  /** A whole document for the `srcdoc` of a sandboxed frame. */
  readonly html: string;
  readonly blockedImages: number;
  /** True when only the beginning is shown, as plain text. */
  readonly isCut: boolean;
}

function page(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank"><style>
html{background:#fff;color:#242424;color-scheme:light}body{margin:0;padding:12px 20px 24px;font:15px/1.5 "Segoe UI",system-ui,"Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
img{max-width:100%}table{max-width:100%}pre{white-space:pre-wrap}</style></head><body>${body}</body></html>`;
}

/** The body of a mail as a document in which nothing runs, nothing is fetched and nothing is sent. */
export function readingDocument(mail: StoredMail): ReadingDocument {
  if (mail.html.length > HTML_LIMIT) {
    const text = htmlToText(mail.html.slice(0, HTML_LIMIT)).slice(0, TEXT_LIMIT);
    return { html: page(`<pre>${escapeHtml(text)}</pre>`), blockedImages: 0, isCut: true };
  }
  const { html, blockedImages } = sanitiseForReading(mail.html, inlineImages(mail.attachments));
  return { html: page(html), blockedImages, isCut: false };
}
