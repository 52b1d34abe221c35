import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMsg } from '../core/draft/msg/write-msg.ts';
import { liaison, linesOf } from './run-liaison.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const GB18030 = Buffer.from([0xbd, 0xbb, 0xc6, 0xda]); // 交期

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-cli-'));
  writeFileSync(at('draft.txt'), 'Dear Anna,\n\nBest price USD 4.50 FOB, ship before 5/6.\n');
  writeFileSync(at('clean.html'), '<p>Dear Anna,</p><p>Thank you for your order.</p>');
  writeFileSync(
    at('mail.eml'),
    'From: Anna Weber <weber@keller.example>\r\nTo: li@hx.example\r\nSubject: Order\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nCould you send the invoice by Friday?\r\n\r\n> old words\r\n',
  );
  writeFileSync(
    at('gb.eml'),
    Buffer.concat([
      Buffer.from('From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain; charset=gb18030\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'),
      GB18030,
      Buffer.from('\r\n'),
    ]),
  );
  writeFileSync(
    at('customers.json'),
    JSON.stringify([
      { id: 'K-1', name: 'Keller', domains: ['keller.example'], contacts: [{ id: 'c1', name: 'Anna Weber', emails: ['weber@keller.example'] }] },
    ]),
  );
  writeFileSync(at('wrong.json'), JSON.stringify([{ id: 'K-1', name: 'Keller', contacts: [{ name: 'Anna', emails: 'weber@keller.example' }] }]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('liaison', { timeout: 60_000 }, () => {
  test('check and match read what Outlook saves as .msg, and say when it is damaged', async () => {
    writeFileSync(
      at('offer.msg'),
      writeMsg({
        properties: { 0x0037: 'Offer', 0x0c1a: 'Anna', 0x5d01: 'weber@keller.example', 0x1000: 'Dear Li Na,\r\nour price is USD 4.50 FOB.\r\n' },
        recipients: [{ 0x39fe: 'li@hx.example', 0x0c15: 1 }],
      }),
    );
    const checked = await liaison(['check', at('offer.msg'), '--format', 'json', '--today', '2026-11-24']);
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.out)).toMatchObject({
      subject: 'Offer',
      findings: expect.arrayContaining([expect.objectContaining({ quote: 'FOB' })]) as unknown,
    });
    expect(JSON.parse((await liaison(['match', at('offer.msg'), '--customers', at('customers.json')])).out)).toMatchObject({ level: 'exact' });
    writeFileSync(at('damaged.msg'), 'no mail');
    expect(await liaison(['check', at('damaged.msg')])).toMatchObject({ code: 2, err: expect.stringContaining('damaged') as string });
  });

  test('check prints findings in the language asked for and exits with 1 for an error', async () => {
    const { code, out } = await liaison(['check', at('draft.txt'), '--lang', 'zh-CN', '--today', '2026-11-24']);
    expect(code).toBe(1);
    expect(out).toContain('必改');
    expect(out).toContain('[incoterm-without-place]');
  });

  test('check says so where a fix only takes words out', async () => {
    const input = 'Dear Anna,\n\nAlthough the freight is high, but we keep the price.\n';
    expect((await liaison(['check', '--lang', 'en'], { input })).out).toContain('→ take the words out');
    expect((await liaison(['check', '--lang', 'zh-CN'], { input })).out).toContain('→ 删去这几个字');
  });

  test('check --format json gives the review; --fail-on never exits with 0', async () => {
    const { code, out } = await liaison(['check', at('draft.txt'), '--format', 'json', '--fail-on', 'never']);
    const review = JSON.parse(out) as { version: number; text: string; findings: { start: number; end: number; quote: string }[] };
    expect(code).toBe(0);
    expect(review.version).toBe(1);
    for (const { start, end, quote } of review.findings) expect(review.text.slice(start, end)).toBe(quote);
  });

  test('check takes HTML, and standard input', async () => {
    expect((await liaison(['check', at('clean.html')])).code).toBe(0);
    expect((await liaison(['check', '-'], { input: 'Our price is USD 4.50 FOB, ship before 5/6.' })).code).toBe(1);
  });

  test('a batch answers every line, bad ones with their error, and goes on', async () => {
    const lines = [
      { id: 1, text: 'Our price is USD 4.50 FOB, ship before 5/6.' },
      'not JSON',
      { id: 'wrong', to: 'somebody' },
      {
        id: 'price',
        text: 'Hello',
        customer: { quotes: [{ number: 'Q', date: '2026-01-02', currency: 'USD', lines: [{ product: 'x', price: 4.2 }] }] },
      },
      { id: 'two', text: 'a', html: 'b' },
      { id: 'unknown', text: 'Thank you.', colour: 'red', customer: null },
    ];
    const { code, out } = await liaison(['check', '--jsonl'], {
      input: `\uFEFF${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n')}\n\n`,
    });
    const answers = linesOf(out);
    expect(code).toBe(1);
    expect(answers).toHaveLength(6);
    expect(answers[0]).toMatchObject({ id: '1', version: 1 });
    expect(answers[1]?.error).toMatch(/^line 2: not JSON/);
    expect(answers[2]).toEqual({ id: 'wrong', error: 'line 3: to: expected array, received string' });
    expect(answers[3]?.error).toMatch(/^line 4: customer\.quotes\[0\]\.lines\[0\]\.price: expected a decimal/);
    expect(answers[4]?.error).toMatch(/one of text, html and eml/);
    expect(answers[5]).toMatchObject({ id: 'unknown', version: 1 });
  });

  test('parse takes a mail apart', async () => {
    const { code, out } = await liaison(['parse', at('mail.eml')]);
    expect(code).toBe(0);
    const parsed = JSON.parse(out) as { subject: string; own: string; text: string; segments: { kind: string; start: number; end: number }[] };
    expect(parsed.subject).toBe('Order');
    expect(parsed.own).toContain('Could you send');
    expect(parsed.own).not.toContain('old words');
    expect(parsed.segments.at(-1)?.end).toBe(parsed.text.length);
  });

  test('an eml in a Chinese charset is read', async () => {
    expect((JSON.parse((await liaison(['parse', at('gb.eml')])).out) as { own: string }).own).toContain('交期');
  });

  test('parse --jsonl keeps the ids and takes an eml as text', async () => {
    const { out } = await liaison(['parse', '--jsonl'], {
      input: `${JSON.stringify({ id: 'e', eml: 'Subject: S\n\nHello' })}\n${JSON.stringify({ id: 't', text: 'Hi' })}\n`,
    });
    expect(linesOf(out)).toMatchObject([
      { id: 'e', subject: 'S', own: 'Hello' },
      { id: 't', own: 'Hi' },
    ]);
  });

  test('match finds the sender of a file and of every line', async () => {
    const one = await liaison(['match', at('mail.eml'), '--customers', at('customers.json')]);
    expect(JSON.parse(one.out)).toMatchObject({ level: 'exact', candidates: [{ customerId: 'K-1', contactId: 'c1' }] });
    const batch = await liaison(['match', '--customers', at('customers.json'), '--jsonl'], {
      input: '{"id":"a","from":"new@keller.example"}\n{"id":"b"}\n{"id":"c","from":"x@y.example"}\n',
    });
    expect(linesOf(batch.out)).toMatchObject([
      { id: 'a', level: 'domain' },
      { id: 'b', error: 'line 2: from: expected string, received undefined' },
      { id: 'c', level: 'none', candidates: [] },
    ]);
  });

  test('read says what they ask', async () => {
    const { out } = await liaison(['read', at('mail.eml'), '--today', '2026-11-24']);
    const { questions, requests } = JSON.parse(out) as { questions: { quote: string }[]; requests: { quote: string }[] };
    expect([...questions, ...requests].map(({ quote }) => quote).join()).toContain('Could you send the invoice');
  });

  test('rules lists every rule in both forms', async () => {
    const list = JSON.parse((await liaison(['rules', '--format', 'json'])).out) as { id: string; examples: unknown[] }[];
    expect(list.length).toBeGreaterThan(10);
    expect(list.every(({ examples }) => examples.length > 0)).toBe(true);
    const md = await liaison(['rules', '--format', 'md']);
    for (const { id } of list) expect(md.out).toContain(`### ${id}`);
  });

  test.each([
    [['check', 'no-such-file.eml'], 'liaison: no-such-file.eml: there is no such file'],
    [['check', 'src'], 'liaison: src: this is a folder'],
    [['check', 'package.json'], 'unknown ending .json'],
    [['check', '--today', '2026-02-30', '-'], '--today 2026-02-30'],
    [['check', '--lang', 'fr'], 'zh-CN, en'],
    [['chekc'], "unknown command 'chekc'"],
    [['samples'], 'say --add or --remove'],
    [['match', '-'], '--customers'],
  ])('%j exits with 2 and one line that says why', async (args, message) => {
    const { code, out, err } = await liaison(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a customers file with a wrong type is refused with file and path', async () => {
    const { code, err } = await liaison(['match', '-', '--customers', at('wrong.json')]);
    expect(code).toBe(2);
    expect(err).toBe(`liaison: ${at('wrong.json')}:1: [0].contacts[0].emails: expected array, received string\n`);
  });
});
