import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';

const FIELDS: readonly (readonly [string, readonly string[]])[] = [
  ['English', ['From', 'Sent', 'To', 'Subject']],
  ['German', ['Von', 'Gesendet', 'An', 'Betreff']],
  ['French', ['De', 'Envoyé', 'À', 'Objet']],
  ['Spanish', ['De', 'Enviado el', 'Para', 'Asunto']],
  ['Portuguese', ['De', 'Enviada em', 'Para', 'Assunto']],
  ['Italian', ['Da', 'Inviato', 'A', 'Oggetto']],
  ['Dutch', ['Van', 'Verzonden', 'Aan', 'Onderwerp']],
  ['Danish', ['Fra', 'Sendt', 'Til', 'Emne']],
  ['Swedish', ['Från', 'Skickat', 'Till', 'Ämne']],
  ['Finnish', ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe']],
  ['Polish', ['Od', 'Wysłano', 'Do', 'Temat']],
  ['Czech', ['Od', 'Odesláno', 'Komu', 'Předmět']],
  ['Hungarian', ['Feladó', 'Elküldve', 'Címzett', 'Tárgy']],
  ['Russian', ['От', 'Отправлено', 'Кому', 'Тема']],
  ['Turkish', ['Kimden', 'Gönderildi', 'Kime', 'Konu']],
  ['Arabic', ['من', 'تم الإرسال', 'إلى', 'الموضوع']],
  ['Chinese', ['发件人', '发送时间', '收件人', '主题']],
  ['traditional Chinese', ['寄件者', '寄件日期', '收件者', '主旨']],
  ['Japanese', ['差出人', '送信日時', '宛先', '件名']],
  ['Korean', ['보낸 사람', '보낸 날짜', '받는 사람', '제목']],
  ['Vietnamese', ['Từ', 'Đã gửi', 'Đến', 'Chủ đề']],
  ['Thai', ['จาก', 'ส่งเมื่อ', 'ถึง', 'เรื่อง']],
];

const VALUES = ['Anna Weber', '3 March 2027 09:41', 'Li Na', 'Order'];

test.each(FIELDS)('knows the header fields of a quoted mail: %s', (_, names) => {
  for (const style of [(name: string) => `${name}: `, (name: string) => `*${name}:* `, (name: string) => `${name}： `]) {
    const block = names.map((name, at) => style(name) + (VALUES[at] ?? '')).join('\n');
    expect(draftFromText('', `Fine.\n\n${block}\n\nThe mail before.`).segments.map(({ kind }) => kind)).toEqual(['own', 'attribution', 'quoted']);
  }
});

test.each([
  ['a folded subject', 'From: Anna\nSubject: a subject that\ngoes on in the next line\nTo: Li Na'],
  ['a blank line between fields', 'From: "Anna" <weber@keller.example>\n\nDate: Wed, 3 Mar 2027\nTo:<li.na@hx-lighting.example>'],
  ['date and recipient alone', 'Date: Wed, 3 Mar 2027 00:15:02 -0600\nTo: li.na@hx-lighting.example'],
  ['a sender alone', 'From: weber@keller.example'],
  ['a sender alone below a rule', '______________\nFrom: weber@keller.example'],
  ['all fields on one line', 'Date: Wed, 3 Mar 2027 00:15 From: weber@keller.example To: Na, Li Subject: your price'],
  ['bold fields on one line', '*From:* weber@keller.example *Sent:* 3 March 2027 09:41'],
  ['the last two fields on one line', 'De : Anna <weber@keller.example>\nDate : 03/03/27\nÀ : li.na@hx-lighting.example Objet : prix'],
  ['a French message line', 'Message du : 03/03/2027 13:20\nDe : "Questions" <q@lumiere.example>\nA : li.na@hx-lighting.example\nSujet : prix'],
])('knows a header block with %s', (_, block) => {
  expect(ownText(draftFromText('', `Fine.\n\n${block}\n\nThe mail before.`))).toBe('Fine.');
});

test.each([
  ['a shipping note', 'From: Ningbo\nTo: Hamburg\nDate: 5 May 2027'],
  ['a single word', 'To: everybody'],
  ['recipients only', 'To: Anna\nCc: Bob'],
  ['a route on one line', 'From: Ningbo To: Hamburg Date: 5 May 2027'],
  ['contacts', 'Phone: 12345\nFax: 67890\nSkype: foobar'],
])('takes %s for own text', (_, block) => {
  expect(
    draftFromText('', `Dear all, see here.\n\n${block}\n\nPlease check that this is what you need.`).segments.some(({ kind }) => kind === 'quoted'),
  ).toBe(false);
});

test.each([
  [
    'on lines of their own',
    'Anna Weber <weber@keller.example>\n03.03.2027 09:41\n\n        An\n                li.na@hx-lighting.example\n        Kopie\n\n        Thema\n                Preis',
  ],
  [
    'with a line for the sending hand',
    'Anna Weber/Keller/DE\nSent by: Tom Ott\n03/03/2027 09:41 AM\n\nTo\nli.na@hx-lighting.example\ncc\n\nSubject\nprice',
  ],
  ['with the date behind the sender', 'Anna Weber <weber@keller.example> 03/03/2027 09:41 AM\nTo\nLi Na\nSubject\nprice'],
])('knows the header of Lotus Notes %s', (_, block) => {
  expect(draftFromText('', `Fine.\n\n${block}\n\nThe mail before.`).segments.map(({ kind }) => kind)).toEqual(['own', 'attribution', 'quoted']);
});

test('a date above the word To is no header', () => {
  const text = 'The vessel leaves\n03.03.2027 09:41\nTo\nHamburg\n\nPlease confirm.';
  expect(ownText(draftFromText('', text))).toBe(text);
});

test('a body that begins with its own header is a mail that was pasted whole', () => {
  const header = 'From: Li Na <li.na@hx-lighting.example>\nDate: 3 March 2027\nTo: weber@keller.example\nSubject: price';
  expect(ownText(draftFromText('', `${header}\n\nThe price is below.\n\nOn 2 Mar 2027, at 9:41, Anna wrote:\n> What is the price?`))).toBe(
    'The price is below.',
  );
  expect(ownText(draftFromText('', `\n${header}\n\nThe price is below.`))).toBe('');
  expect(ownText(draftFromText('', `-----Original Message-----\n${header}\n\nThe price is below.`))).toBe('');
});
