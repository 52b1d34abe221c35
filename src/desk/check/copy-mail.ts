import type { CheckedMail } from '#desk/check/checked-mail.ts';

/** Puts the mail on the clipboard: formatted where it is, and as text for programs that take no formatting. */
export async function copyMail({ format, source }: CheckedMail, text: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  const items = { 'text/plain': blob('text/plain', text), ...(format === 'html' ? { 'text/html': blob('text/html', source) } : {}) };
  await navigator.clipboard.write([new ClipboardItem(items)]);
}
