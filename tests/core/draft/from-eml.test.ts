import { expect, test } from 'vitest';
import { draftOfMail } from '#core/draft/draft-of-mail.ts';
import { type Decode, mailFromEml } from '#core/draft/from-eml.ts';
import { ownText } from '#core/draft/own-text.ts';

const decode: Decode = (bytes, charset) => new TextDecoder(charset).decode(bytes);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const eml = (...lines: string[]): string => lines.join('\r\n');
/** 你好 in GB 2312, as a byte in each character. */
const HELLO_GB = '\xc4\xe3\xba\xc3';

test('reads the header of a mail', () => {
  const mail = mailFromEml(
    eml(
      'Message-ID: <3@keller.example>',
      'References: <1@hx.example>',
      '\t<2@keller.example>',
      'In-Reply-To: <2@keller.example>',
      'Date: Wed, 3 Mar 2027 09:41:22 +0100',
      'From: "Weber, Anna (Purchasing)" <weber@keller.example>',
      'Sender: assistant@keller.example',
      'Reply-To: Anna <a.weber@keller.example>',
      'To: Li Na <li.na@hx.example>, team: ops@hx.example, "x\\"y" <xy@hx.example>;',
      'Cc: boss@keller.example (The boss), undisclosed',
      'Subject: Re: HX-200',
      ' samples',
      '',
      'Hello',
    ),
  );
  expect(mail).toMatchObject({
    subject: 'Re: HX-200 samples',
    from: { name: 'Weber, Anna (Purchasing)', address: 'weber@keller.example' },
    sender: { name: '', address: 'assistant@keller.example' },
    replyTo: { name: 'Anna', address: 'a.weber@keller.example' },
    to: [
      { name: 'Li Na', address: 'li.na@hx.example' },
      { name: '', address: 'ops@hx.example' },
      { name: 'x"y', address: 'xy@hx.example' },
    ],
    cc: [{ name: 'The boss', address: 'boss@keller.example' }],
    date: '2027-03-03T08:41:22.000Z',
    messageId: '<3@keller.example>',
    references: ['<1@hx.example>', '<2@keller.example>'],
    text: 'Hello',
    attachments: [],
  });
  expect(mail.headers[1]).toEqual({ name: 'references', value: '<1@hx.example> <2@keller.example>' });
});

test.each([
  ['=?utf-8?Q?Gr=C3=BC=C3=9Fe_an?= =?UTF-8?B?IGFsbGU=?=', 'Grüße an alle'],
  ['=?GB2312?B?xOO6ww==?=', '你好'],
  ['=?gbk?B?xOM=?= =?gbk?Q?=BA=C3?=', '你好'],
  ['=?utf-8?B?5L0=?=\r\n =?utf-8?B?oOWlvQ==?=', '你好'],
  ['=?iso-8859-1*de?Q?M=FCller?= GmbH', 'Müller GmbH'],
  ['=?utf-8?B?YQ==?= =?iso-8859-1?Q?=FC?= =?x?= b', 'aü =?x?= b'],
  ['=?nobody-knows?Q?abc?=', 'abc'],
  ['=?utf-8?Q?a b?=', 'a b'],
  [HELLO_GB, '你好'],
  ['Gr\xc3\xbc\xc3\x9fe', 'Grüße'],
])('decodes the subject %s', (field, subject) => {
  expect(mailFromEml(bytesOf(`Subject: ${field}\r\n\r\n`), decode).subject).toBe(subject);
});

test.each([
  ['utf-8', '8bit', 'Gr\xc3\xbc\xc3\x9fe', 'Grüße'],
  ['iso-8859-1', 'quoted-printable', 'Gr=FC=DFe=\r\n f=FCr alle=20\r\nx=3Dy=ZZ', 'Grüße für alle \r\nx=y=ZZ'],
  ['windows-1252', 'quoted-printable', 'a =96 b \t', 'a – b'],
  ['gb2312', '8bit', HELLO_GB, '你好'],
  ['GB18030', 'base64', 'xOO6\r\nww==', '你好'],
  ['big5', '8bit', '\xa7A\xa6n', '你好'],
  ['iso-2022-jp', '7bit', '\x1b$B$3\x1b(B', 'こ'],
  ['us-ascii', '8bit', HELLO_GB, '你好'],
  ['nobody-knows', '8bit', 'Gr\xfcn', 'Gr黱'],
  ['utf-8', '8bit', 'a\xff\xe4\xb8b\xc0\x80\xed\xa0\x80\xf5', 'a\ufffd\ufffdb\ufffd\ufffd\ufffd\ufffd'],
])('decodes a body in %s, %s', (charset, encoding, body, text) => {
  const mail = mailFromEml(
    bytesOf(eml(`Content-Type: text/plain; charset="${charset}"`, `Content-Transfer-Encoding: ${encoding}`, '', body)),
    decode,
  );
  expect(mail.text).toBe(text);
});

test('reads UTF-8 and the Western charsets without help, and shows the rest as well as it can', () => {
  const body = (charset: string, text: string): string | undefined =>
    mailFromEml(bytesOf(`Content-Type: text/plain; charset=${charset}\n\n${text}`)).text;
  expect([body('utf-8', '\xf0\x9f\x98\x80'), body('latin1', '\x80\xfc'), body('gbk', HELLO_GB), body('gbk', 'gr\xc3\xbcn')]).toEqual([
    '😀',
    '€ü',
    'Äãº\xc3'.replace('\xc3', 'Ã'),
    'grün',
  ]);
  expect(
    mailFromEml(bytesOf('Content-Type: text/plain; charset=gbk\n\nabc'), () => {
      throw new RangeError('unknown');
    }).text,
  ).toBe('abc');
});

test('takes a source that is text for text', () => {
  const mail = mailFromEml(eml('Subject: 你好', 'Content-Type: text/plain; charset=gb2312', '', '报价 😀'), decode);
  expect([mail.subject, mail.text]).toEqual(['你好', '报价 😀']);
});

test('finds the charset that an HTML body declares itself', () => {
  const mail = mailFromEml(
    bytesOf(`Content-Type: text/html\n\n<meta http-equiv="Content-Type" content="text/html; charset=gb2312">${HELLO_GB}`),
    decode,
  );
  expect(draftOfMail(mail).text).toBe('你好');
});

const NESTED = eml(
  'From: a@b.example',
  'Subject: parts',
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  'preamble',
  '--outer',
  'Content-Type: multipart/alternative; boundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'plain',
  '--inner',
  'Content-Type: multipart/related; boundary="rel"; type="text/html"',
  '',
  '--rel',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>html <img src="cid:logo@x"></p>',
  '--rel',
  'Content-Type: image/png; name="logo.png"',
  'Content-ID: <logo@x>',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--rel--',
  '--inner--',
  '--outer',
  "Content-Type: application/pdf; name*0*=gb18030''%B1%A8; name*1*=%BC%DB; name*2=.pdf",
  'Content-Disposition: attachment; filename="=?gb18030?B?sai82y5wZGY=?="',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
  '--outer',
  'Content-Type: message/rfc822',
  '',
  'Subject: =?utf-8?Q?inner_mail?=',
  '',
  'body',
  '--outer',
  'Content-Type: text/calendar',
  '',
  'BEGIN:VCALENDAR',
  '--outer',
  'Content-Disposition: attachment; filename=C:\\temp\\notes.txt',
  '',
  'text as a file',
  '--outer',
  'Content-Type: application/octet-stream',
  '',
  'x',
  '--outer--',
  'epilogue',
);

test('opens parts in parts and tells body from attachments', () => {
  const mail = mailFromEml(bytesOf(NESTED), decode);
  expect([mail.text, mail.html]).toEqual(['plain', '<p>html <img src="cid:logo@x"></p>']);
  expect(mail.attachments.map(({ name, contentType, size, isInline, contentId }) => [name, contentType, size, isInline, contentId])).toEqual([
    ['logo.png', 'image/png', 8, true, 'logo@x'],
    ['报价.pdf', 'application/pdf', 9, false, undefined],
    ['inner mail.eml', 'message/rfc822', 39, false, undefined],
    ['invite.ics', 'text/calendar', 15, false, undefined],
    ['notes.txt', 'application/octet-stream', 14, false, undefined],
    ['', 'application/octet-stream', 1, false, undefined],
  ]);
});

test('decodes a file name in the parts of RFC 2231', () => {
  const mail = mailFromEml(NESTED.replace(/Content-Disposition: attachment; filename="=.*\r\n/, 'Content-Disposition: attachment\r\n'), decode);
  expect(mail.attachments[1]?.name).toBe('报价.pdf');
});

test.each([
  ['nothing', '', {}],
  ['no header at all', 'just text', { text: 'just text' }],
  ['a header that never ends', 'Subject: x', { subject: 'x' }],
  ['a mailbox line and a byte order mark', '\xef\xbb\xbf\r\nFrom a@b Wed Mar 3\nSubject: x\n\ny', { subject: 'x', text: 'y' }],
  ['lines that are no fields', 'Subject: x\nrubbish\nTo: a@b.example\n\ny', { subject: 'x', to: [{ name: '', address: 'a@b.example' }], text: 'y' }],
  ['a multipart without boundary', 'Content-Type: multipart/mixed\n\nabc', { text: undefined }],
  ['a multipart that never ends', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nabc', { text: 'abc' }],
  [
    'a boundary that is the beginning of another',
    'Content-Type: multipart/mixed; boundary=b\n\n--b\n\na --b\n--bc\nd\n--b--',
    { text: 'a --b\n--bc\nd' },
  ],
  ['an unclosed quote in a parameter', 'Content-Type: text/plain; charset="utf-8\n\na', { text: 'a' }],
  ['broken base64', 'Content-Transfer-Encoding: base64\n\nSGVsbG8*=\nIQ', { text: 'Hello!' }],
  ['an address without its end', 'From: Anna <a@b.example\n\n', { from: { name: 'Anna', address: 'a@b.example' } }],
  ['addresses that are none', 'To: everybody, <>, a b@c\n\n', { to: [] }],
])('reads what can be read of a broken mail: %s', (_, source, expected) => {
  expect(mailFromEml(bytesOf(source))).toMatchObject(expected);
});

test.each([
  ['Wed, 3 Mar 2027 09:41:22 +0100', '2027-03-03T08:41:22.000Z'],
  ['3 Mar 27 09:41 EST', '2027-03-03T14:41:00.000Z'],
  ['Tue, 3 March 1998 23:59:59 GMT', '1998-03-03T23:59:59.000Z'],
  ['Wed, 03 Mar 2027 09:41:22 -0530 (IST)', '2027-03-03T15:11:22.000Z'],
  ['3 Mar 98 01:02', '1998-03-03T01:02:00.000Z'],
  ['3 Xyz 2027 09:41', undefined],
  ['3 Anf 2027 09:41', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('reads the date %s', (field, date) => {
  expect(mailFromEml(`Date: ${field}\n\n`).date).toBe(date);
});

test.each([
  ['', 'long \r\nline\r\n> quoted \r\n> on\r\n>> deep\r\n-- \r\nLi Na\r\n From', 'long line\n> quoted on\n>> deep\n-- \nLi Na\nFrom'],
  ['; delsp=yes', 'so \r\nlong', 'solong'],
  ['', 'ends flowing ', 'ends flowing '],
])('joins flowed lines%s', (parameter, body, text) => {
  expect(mailFromEml(eml(`Content-Type: text/plain; format=flowed${parameter}`, '', body)).text).toBe(text);
});

test('the draft of a mail is its HTML, else its text', () => {
  expect(ownText(draftOfMail(mailFromEml(NESTED)))).toBe('html');
  expect(draftOfMail(mailFromEml('Subject: x\n\nabc'))).toMatchObject({ subject: 'x', text: 'abc', format: 'text' });
  expect(draftOfMail(mailFromEml(''))).toMatchObject({ subject: '', text: '' });
});

test('parts beyond all measure are left, not followed', () => {
  const deep = Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('');
  expect(mailFromEml(`${deep}\nend`).attachments.length).toBe(1);
  const many = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: image/png\n\nx\n'.repeat(3000)}`;
  expect(mailFromEml(many).attachments.length).toBe(2000);
});
