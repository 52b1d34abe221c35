import type { Address } from '#outlook/mailbox.ts';
import { escapeHtml } from '#workbench/mail/escape-html.ts';
import { htmlToText } from '#workbench/mail/html-text.ts';
import { textToHtml } from '#workbench/mail/escape-html.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

const FONT = 'font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** Outlook takes no body above a million characters; a longer original is quoted as text, shortened. */
const QUOTE_LIMIT = 900_000;
const SHORTENED = 200_000;

const LABELS = {
  en: { from: 'From:', sent: 'Sent:', to: 'To:', cc: 'Cc:', subject: 'Subject:', separator: '; ' },
  'zh-CN': { from: '发件人:', sent: '发送时间:', to: '收件人:', cc: '抄送:', subject: '主题:', separator: '; ' },
} as const;

export type DisplayLanguage = keyof typeof LABELS;

const SIGNATURE = `<div id="Signature" class="elementToProof"><div style="${FONT}">Li Na</div>
<div style="${FONT}">Export Sales</div>
<div style="${FONT}">HX Lighting Co., Ltd. (海迅照明)</div>
<div style="${FONT}">Ningbo, China | +86 574 0000 0148 | www.hx-lighting.example</div></div>`;

function emptyLine(): string {
  return `<div class="elementToProof" style="${FONT}"><br></div>`;
}

function addresses(list: readonly Address[], separator: string): string {
  return list.map(({ name, address }) => escapeHtml(name && name !== address ? `${name} <${address}>` : address)).join(separator);
}

/** The inner HTML of a body, without html, head and body tags, so that it can stand inside another body. */
function innerBody(html: string): string {
  if (html.length > QUOTE_LIMIT) return textToHtml(htmlToText(html.slice(0, QUOTE_LIMIT)).slice(0, SHORTENED));
  return new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}

/** A new body as Outlook on the web starts it. `above` is what the writer, or an add-in, has put first. */
export function newMailHtml(above = ''): string {
  return `${above || emptyLine()}${emptyLine()}${SIGNATURE}`;
}

/** The body of a reply or forward in the shape of Outlook on the web: text, signature, rule, header block, original. */
export function replyHtml(mail: StoredMail, language: DisplayLanguage, above = ''): string {
  const label = LABELS[language];
  const sent = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { dateStyle: 'full', timeStyle: 'short' }).format(mail.sentAt);
  const lines = [
    `<b>${label.from}</b> ${addresses([mail.from], '')}`,
    `<b>${label.sent}</b> ${escapeHtml(sent)}`,
    `<b>${label.to}</b> ${addresses(mail.to, label.separator)}`,
    ...(mail.cc.length > 0 ? [`<b>${label.cc}</b> ${addresses(mail.cc, label.separator)}`] : []),
    `<b>${label.subject}</b> ${escapeHtml(mail.subject)}`,
  ];
  return `${newMailHtml(above)}<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines.join('<br>')}</font><div>&nbsp;</div></div>
${innerBody(mail.html)}`;
}

/** The subject with one prefix of its kind, never two. */
export function prefixedSubject(subject: string, kind: 'reply' | 'forward', language: DisplayLanguage): string {
  const prefix = { reply: { en: 'Re: ', 'zh-CN': '回复: ' }, forward: { en: 'Fw: ', 'zh-CN': '转发: ' } }[kind][language];
  const present = kind === 'reply' ? /^(?:re|aw|sv|回复|答复)\s?[:：]/i : /^(?:fwd?|wg|转发)\s?[:：]/i;
  return present.test(subject) ? subject : prefix + subject;
}
