const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for use inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Plain text as HTML that keeps its lines, the way Exchange turns a text mail into HTML. */
export function textToHtml(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return `<div class="PlainText">${lines.map((line) => escapeHtml(line).replace(/ {2}/g, ' &nbsp;')).join('<br>\n')}</div>`;
}
