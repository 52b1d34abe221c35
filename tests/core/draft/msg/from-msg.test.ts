import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailFromMsg } from '#core/draft/from-msg.ts';
import { rtfOf } from '#core/draft/msg/compressed-rtf.ts';
import { bodyOfRtf } from '#core/draft/msg/rtf-body.ts';
import { type Message, writeMsg } from './write-msg.ts';

const decode = (bytes: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
};
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const base = { 0x0037: 'HX-200: 报价', 0x0039: new Date('2026-11-20T08:30:00Z') };
const recipient = (name: string, address: string, type: number): Record<number, string | number> => ({ 0x3001: name, 0x39fe: address, 0x0c15: type });
/** The stream without compression, which the format allows. */
const plainRtf = (rtf: string): Uint8Array => {
  const view = new DataView(new ArrayBuffer(16 + rtf.length));
  view.setUint32(0, rtf.length + 12, true);
  view.setUint32(4, rtf.length, true);
  view.setUint32(8, 0x414c454d, true);
  new Uint8Array(view.buffer).set(bytes(rtf), 16);
  return new Uint8Array(view.buffer);
};

describe('a mail saved as .msg', () => {
  test('names the mails that are attached to it by their subjects, and reads nothing of them as its own', () => {
    const inner = (subject: string): Message => ({
      properties: { 0x0037: subject, 0x1000: 'Our price is USD 3.90 FOB.' },
      recipients: [recipient('Mike', 'mike@harbor.example', 1)],
      attachments: [{ 0x3707: 'inner.pdf', 0x3701: new Uint8Array(6000) }],
      mails: [{ properties: { 0x0037: 'deeper' } }],
    });
    const mail = mailFromMsg(
      writeMsg({
        properties: { ...base, 0x1000: 'See their mail.' },
        recipients: [recipient('Anna', 'weber@keller.example', 1)],
        attachments: [{ 0x3707: 'PI.pdf', 0x3701: bytes('pdf') }],
        mails: [inner('RE: 报价 Q-2611'), inner('')],
      }),
      decode,
    )!;
    expect(mail.attachments.map(({ name, contentType, isInline }) => [name, contentType, isInline])).toEqual([
      ['PI.pdf', 'application/octet-stream', false],
      ['RE: 报价 Q-2611.msg', 'application/vnd.ms-outlook', false],
      ['message.msg', 'application/vnd.ms-outlook', false],
    ]);
    expect(mail.attachments[1]!.size).toBeGreaterThan(6000);
    expect([mail.subject, mail.text, mail.to.map(({ address }) => address)]).toEqual(['HX-200: 报价', 'See their mail.', ['weber@keller.example']]);
  });

  test('gives subject, people, date, body and attachments', () => {
    const mail = mailFromMsg(
      writeMsg({
        properties: {
          ...base,
          0x0c1a: 'Li Na',
          0x0c1f: '/O=EXCHANGE/CN=LINA',
          0x5d01: 'li.na@hx-lighting.example',
          0x1000: 'Dear Anna,',
          0x1013: bytes('<p>Dear Anna, <img src="cid:logo@x"></p>'),
          0x3fde: 65001,
        },
        recipients: [
          recipient('Dr. Anna Weber', 'weber@keller.example', 1),
          recipient('Jonas', 'brandt@keller.example', 2),
          recipient('Boss', 'boss@hx-lighting.example', 3),
        ],
        attachments: [
          { 0x3707: 'PI-2031 终稿.pdf', 0x370e: 'application/pdf', 0x3701: new Uint8Array(5000).fill(7) },
          { 0x3704: 'logo.png', 0x3712: 'logo@x', 0x3701: bytes('png') },
        ],
      }),
      decode,
    )!;
    expect(mail).toMatchObject({
      subject: 'HX-200: 报价',
      from: { name: 'Li Na', address: 'li.na@hx-lighting.example' },
      to: [{ name: 'Dr. Anna Weber', address: 'weber@keller.example' }],
      cc: [{ name: 'Jonas', address: 'brandt@keller.example' }],
      date: '2026-11-20T08:30:00.000Z',
      text: 'Dear Anna,',
      html: '<p>Dear Anna, <img src="cid:logo@x"></p>',
    });
    expect(mail.attachments.map(({ name, size, isInline }) => [name, size, isInline])).toEqual([
      ['PI-2031 终稿.pdf', 5000, false],
      ['logo.png', 3, true],
    ]);
  });

  test('takes Reply-To and the real sender from the header of a received mail', () => {
    const headers = 'From: Anna <weber@keller.example>\r\nReply-To: pay@elsewhere.example\r\nTo: li.na@hx-lighting.example\r\n';
    expect(mailFromMsg(writeMsg({ properties: { ...base, 0x007d: headers } }))).toMatchObject({
      from: { name: 'Anna', address: 'weber@keller.example' },
      replyTo: { address: 'pay@elsewhere.example' },
      to: [{ address: 'li.na@hx-lighting.example' }],
    });
  });

  test('reads texts of the code page of an older Outlook', () => {
    const subject = { narrow: Uint8Array.from([0xb1, 0xa8, 0xbc, 0xdb]) };
    expect(mailFromMsg(writeMsg({ properties: { 0x0037: subject, 0x3ffd: 936 } }), decode)?.subject).toBe('报价');
  });

  test('unwraps the HTML from the RTF where Outlook keeps nothing else', () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset134 SimSun;}}{\\colortbl;}\r\n' +
      '{\\*\\htmltag64 <p class="a\\{b\\}">}\\htmlrtf {\\htmlrtf0 Price {\\*\\htmltag84 <b>}USD 4.20{\\*\\htmltag92 </b>}' +
      "\\u8364 ?\\'e9 {\\f1 \\'b1\\'a8\\'bc\\'db}\\htmlrtf \\par }\\htmlrtf0 {\\*\\htmltag72 </p>}{\\*\\mhtmltag1 <x>}}";
    const mail = mailFromMsg(writeMsg({ properties: { ...base, 0x1009: plainRtf(rtf) } }), decode);
    expect(mail?.html).toBe('<p class="a{b}">Price <b>USD 4.20</b>€é 报价</p>');
  });

  test('gives the text of an RTF that holds no HTML', () => {
    expect(bodyOfRtf('{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Dear Anna,\\par our price\\tab is 4\\endash 5.\\par}').source).toBe(
      'Dear Anna,\r\nour price\tis 4–5.\r\n',
    );
  });

  test('unpacks a compressed RTF: the example of the specification', () => {
    const stream = Uint8Array.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423 20af32068656c090020627705b06c647d0a800fa0'.replace(/ /g, '').match(/../g)!,
      (byte) => parseInt(byte, 16),
    );
    expect(rtfOf(stream)).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
  });

  test('is none when it is something else', () => {
    expect(mailFromMsg(bytes('From: a@b.example\r\n\r\nhello'))).toBeUndefined();
    expect(mailFromMsg(new Uint8Array())).toBeUndefined();
  });

  test('never breaks what reads it, however it is damaged', () => {
    const whole = writeMsg({
      properties: { ...base, 0x1013: new Uint8Array(9000).fill(65), 0x1009: plainRtf('{\\rtf1 x}') },
      recipients: [recipient('A', 'a@b.example', 1)],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 40 }),
        fc.nat({ max: whole.length }),
        (changes, length) => {
          const damaged = whole.slice(0, length);
          for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
          mailFromMsg(damaged, decode);
        },
      ),
      { numRuns: 300 },
    );
  });
});
