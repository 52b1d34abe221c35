import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleCustomers } from '#server/sample-data/sample-customers.ts';
import { mailOfEml } from '#workbench/mail/mail-of-eml.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

const FOLDER = 'src/workbench/sample-mails/';
const USER = { name: 'Li Na', address: 'li.na@hx-lighting.example' };
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));

function read(file: string): StoredMail {
  const mail = mailOfEml(readFileSync(FOLDER + file), file, USER);
  if (typeof mail === 'string') throw new Error(`${file}: ${mail}`);
  return mail;
}

const mails = files.map(read);

describe('the sample mails', () => {
  test('are at least twenty', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  test.each(files)('%s is read whole, its characters too', (file) => {
    const mail = read(file);
    expect(mail.subject).not.toBe('');
    expect(mail.html.length).toBeGreaterThan(30);
    expect(`${mail.subject}${mail.from.name}${mail.html}`).not.toMatch(/\uFFFD|=\?[\w-]+\?[BQ]\?/i);
    expect(mail.sentAt.getTime()).toBeLessThan(new Date('2026-11-25').getTime());
  });

  test('fill all three folders', () => {
    const count = (folder: string): number => mails.filter((mail) => mail.folder === folder).length;
    expect([count('sent') >= 3, count('drafts') >= 2, count('inbox') >= 20]).toEqual([true, true, true]);
  });

  test('come from every sample customer that has a contact', () => {
    const senders = new Set(mails.map(({ from }) => from.address));
    for (const { name, contacts } of sampleCustomers) {
      if (contacts.length > 0)
        expect(
          contacts.some(({ emails }) => emails.some((address) => senders.has(address))),
          name,
        ).toBe(true);
    }
  });

  test('use reserved domains, but for the one private address of the record', () => {
    const ordinary = mails.filter(({ file }) => !file?.startsWith('92-hostile-headers'));
    const domains = new Set(
      ordinary.flatMap(({ from, to, cc, replyTo }) => [from, ...to, ...cc, ...replyTo].map(({ address }) => address.replace(/^.*@/, ''))),
    );
    expect([...domains].filter((domain) => !domain.endsWith('.example'))).toEqual(['gmail.com']);
  });

  test('carry their pictures, files and meeting request', () => {
    expect(read('04-keller-complaint.eml').attachments.map(({ name, isInline, contentId }) => [name, isInline, contentId])).toEqual([
      ['carton-1.png', true, 'carton1@keller-licht.example'],
      ['carton-2.png', true, 'carton2@keller-licht.example'],
      ['damage-list.csv', false, undefined],
    ]);
    expect(read('24-keller-meeting-request.eml').isMeeting).toBe(true);
  });
});

describe('a file that is opened', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test.each([
    ['', 'emlEmpty'],
    ['\u0000\u0001\u0002 nothing of a mail', 'emlNoMail'],
    ['<html><body>a saved page</body></html>', 'emlNoMail'],
  ])('is refused when it is %j', (content, problem) => {
    expect(mailOfEml(bytes(content), 'x.eml', USER)).toBe(problem);
  });

  test('is refused when it is too large to hold', () => {
    expect(mailOfEml(new Uint8Array(41 * 1024 * 1024), 'x.eml', USER)).toBe('emlTooLarge');
  });

  test('is a mail with an empty subject and nobody in it, when that is all that it says', () => {
    expect(mailOfEml(bytes('Date: Tue, 24 Nov 2026 08:00:00 +0000\r\n\r\nHello'), 'x.eml', USER)).toMatchObject({
      subject: '',
      from: { name: '', address: '' },
      folder: 'inbox',
      html: '<div class="PlainText">Hello</div>',
    });
  });
});
