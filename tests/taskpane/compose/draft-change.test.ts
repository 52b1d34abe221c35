import { describe, expect, test } from 'vitest';
import { undoChange, writeChange } from '#taskpane/compose/draft-change.ts';

/** A draft as a mail program holds it; `rewrite` is what it does to HTML that it is given. */
function draft(source: string, subject = 'Offer', rewrite = (html: string) => html) {
  const held = { source, subject };
  return {
    held,
    readSubject: () => Promise.resolve(held.subject),
    writeSubject: (text: string) => Promise.resolve(void (held.subject = text)),
    readBody: () => Promise.resolve({ format: 'html' as const, source: held.source }),
    writeBody: (expected: string, text: string) => {
      if (held.source !== expected) return Promise.resolve(false);
      held.source = rewrite(text);
      return Promise.resolve(true);
    },
  };
}

const body = { part: 'body', before: '<p>FOB</p>', after: '<p>FOB Ningbo</p>' } as const;

describe('a change of the draft', () => {
  test('is written where the judged text still stands, and taken back as it was', async () => {
    const item = draft('<p>FOB</p>');
    const written = await writeChange(item, body);
    expect(item.held.source).toBe('<p>FOB Ningbo</p>');
    expect(await undoChange(item, written!)).toBe(true);
    expect(item.held.source).toBe('<p>FOB</p>');
  });

  test('is not written over what was typed since the check', async () => {
    const item = draft('<p>FOB, and more</p>');
    expect(await writeChange(item, body)).toBeUndefined();
    expect(item.held.source).toBe('<p>FOB, and more</p>');
  });

  test('is not taken back over what was typed since the fix', async () => {
    const item = draft('<p>FOB</p>');
    const written = await writeChange(item, body);
    item.held.source = '<p>FOB Ningbo</p><p>A line typed since.</p>';
    expect(await undoChange(item, written!)).toBe(false);
    expect(item.held.source).toContain('A line typed since.');
  });

  test('can be taken back although the mail program has written the HTML anew', async () => {
    const item = draft('<p>FOB</p>', 'Offer', (html) => html.replaceAll('<p>', '<p class="MsoNormal">'));
    const written = await writeChange(item, body);
    expect(await undoChange(item, written!)).toBe(true);
  });

  test('of the subject obeys the same rules', async () => {
    const item = draft('', 'Offer');
    const written = await writeChange(item, { part: 'subject', before: 'Offer', after: 'Offer Q-881' });
    expect(item.held.subject).toBe('Offer Q-881');
    item.held.subject = 'Offer Q-881, second version';
    expect(await undoChange(item, written!)).toBe(false);
    expect(await writeChange(item, { part: 'subject', before: 'Offer', after: 'x' })).toBeUndefined();
  });
});
