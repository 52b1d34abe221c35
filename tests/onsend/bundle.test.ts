import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { sendGateRules } from '#core/rules/send-gate-rules.ts';
import { BUDGETS } from '../../scripts/page-weight.ts';
import { type Completion, type Draft, type Ending, gateCode, send as press } from './gate-engine.ts';

let code: string;
let gate: Script;

beforeAll(async () => {
  code = await gateCode();
  gate = new Script(code);
  // Half a minute on a busy machine where no build has shrunk it before.
}, 120_000);

const ending = (draft: Draft): Promise<Ending> => press(gate, draft);
const send = async (draft: Draft): Promise<readonly Completion[]> => (await ending(draft)).completed;

const clean = {
  subject: 'HX-200: quotation Q-2611 for 5,000 pcs',
  html: '<p>Dear Dr. Weber,</p><p>Our price for HX-200 is USD 4.20/pc FOB Ningbo.</p><p>Please confirm by 4 December 2026.</p><p>Best regards,<br>Li Na</p>',
  to: ['weber@keller-licht.example'],
};

/** What the same rules find where nothing has been minified, renamed or left out. */
function faultsInSource(subject: string, html: string, to: readonly string[]): readonly string[] {
  const facts = { from: 'li.na@hx-lighting.example', to, cc: [], today: new Date().toLocaleDateString('sv'), attachments: [] };
  const { findings } = reviewDraft(draftFromHtml(subject, html), facts, { language: 'en', rules: compileRules(sendGateRules) });
  return findings
    .filter(({ severity, group }) => severity === 'error' && !/^(?:clarity|formality|tone|culture)$/.test(group))
    .map(({ message }) => message);
}

const sampleFolder = join(import.meta.dirname, '../../src/workbench/sample-mails');
const samples = readdirSync(sampleFolder)
  .map((name) => ({ name, mail: mailFromEml(readFileSync(join(sampleFolder, name))) }))
  .flatMap(({ name, mail }) => (mail.html === undefined ? [] : [{ name, subject: mail.subject, html: mail.html }]));

describe('the send gate in an engine without a page', () => {
  test.each(samples)('judges a draft with the words of $name as the sources do', async ({ subject, html }) => {
    const to = ['weber@keller-licht.example'];
    const expected = faultsInSource(subject, html, to);
    const [completed] = await send({ subject, html, to });
    expect(completed?.allowEvent).toBe(expected.length === 0);
    if (expected[0] !== undefined) expect(completed?.errorMessage).toContain(`1. ${expected[0].slice(0, 60)}`);
  });

  test('has drafts among these that it stops and others that it lets go', () => {
    const stopped = samples.filter(({ subject, html }) => faultsInSource(subject, html, []).length > 0).length;
    expect(stopped).toBeGreaterThan(2);
    expect(stopped).toBeLessThan(samples.length);
  });

  test('lets a clean mail go, once', async () => {
    expect(await send(clean)).toEqual([{ allowEvent: true }]);
  });

  test('stops an Incoterm without place and says so', async () => {
    const completed = await send({ ...clean, html: '<p>Dear Dr. Weber,</p><p>Our price is USD 4.20/pc FOB.</p><p>Best regards,<br>Li Na</p>' });
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('FOB') as string });
  });

  test.each(['subject', 'type', 'body'])('lets the mail go when %s fails, because there is nothing to judge', async (name) => {
    expect(await send({ ...clean, html: 'FOB USD 4', failing: [name] })).toEqual([{ allowEvent: true }]);
  });

  test.each(['to', 'attachments'])('judges without what is unknown when %s fails', async (name) => {
    expect(await send({ ...clean, failing: [name] })).toEqual([{ allowEvent: true }]);
    expect((await send({ ...clean, html: '<p>Dear Dr. Weber,</p><p>USD 4.20/pc FOB.</p>', failing: [name] }))[0]).toMatchObject({
      allowEvent: false,
    });
  });

  test('lets the mail go when the item is gone', async () => {
    expect(await send({ ...clean, isGone: true })).toEqual([{ allowEvent: true }]);
  });

  test('answers each of two events that are raised for one press, once', async () => {
    expect(await send({ ...clean, presses: 2 })).toEqual([{ allowEvent: true }, { allowEvent: true }]);
  });

  test('offers to open the pane at the finding where the client can', async () => {
    const html = '<p>Dear Dr. Weber,</p><p>Our price is USD 4.20/pc FOB.</p>';
    const [completed] = await send({ ...clean, html, sets: ['1.14'] });
    expect(completed).toMatchObject({ allowEvent: false, cancelLabel: 'Open Liaison', commandId: 'msgComposeOpenPaneButton' });
    expect(JSON.parse(completed!.contextData!)).toMatchObject({
      rule: expect.any(String) as string,
      part: 'body',
      at: expect.stringMatching(/^20\d\d-/) as string,
    });
    expect(Object.keys((await send({ ...clean, html }))[0]!).sort()).toEqual(['allowEvent', 'errorMessage']);
  });

  /** Each is asked for; a mail can be judged without it. */
  const BONUS = ['to', 'cc', 'bcc', 'attachments', 'sessionData', 'from'];
  const faulty = { ...clean, html: '<p>Dear Dr. Weber,</p><p>USD 4.20/pc FOB.</p>', sets: ['1.7'] };

  test.each<[string, readonly string[]]>([...BONUS.map((name): [string, string[]] => [name, [name]]), ['all of them', BONUS]])(
    'judges within two seconds without what is never answered: %s',
    async (_, names) => {
      const { completed, at, calls } = await ending({ ...faulty, silent: names });
      for (const name of names.slice(0, 3)) expect(calls).toContain(name);
      expect(completed).toEqual([expect.objectContaining({ allowEvent: false, errorMessage: expect.stringContaining('FOB') as string })]);
      expect(at[0]).toBeLessThan(2000);
    },
  );

  test.each([...BONUS, 'isSetSupported'])('judges without what cannot be asked for: %s throws', async (name) => {
    const completed = await send({ ...faulty, throwing: [name] });
    expect(completed).toEqual([{ allowEvent: false, errorMessage: expect.stringContaining('FOB') as string }]);
  });

  test.each([['sessionData', 'getAttachmentsAsync'], ['bcc'], ['cc', 'from']])('judges in a client that does not have %s', async (...absent) => {
    expect(await send({ ...faulty, absent })).toMatchObject([{ allowEvent: false }]);
  });

  test.each(['subject', 'type', 'body'])('lets the mail go, once, when %s cannot be asked for, never answers or answers too late', async (name) => {
    for (const trouble of [{ throwing: [name] }, { silent: [name] }, { slow: { [name]: 2500 } }]) {
      const { completed, at } = await ending({ ...faulty, ...trouble });
      expect(completed).toEqual([{ allowEvent: true }]);
      expect(at[0]).toBeLessThanOrEqual(2000);
    }
  });

  test('waits for a body that takes its time, and completes once where every answer comes twice', async () => {
    const { completed, at } = await ending({ ...faulty, slow: { body: 1200 } });
    expect([completed.length, completed[0]?.allowEvent, at[0]! > 1200 && at[0]! < 2000]).toEqual([1, false, true]);
    const slowest = await ending({ ...faulty, slow: { body: 1500 }, silent: BONUS });
    expect([slowest.completed[0]?.allowEvent, slowest.at[0]! < 2000]).toEqual([false, true]);
    expect(await send({ ...faulty, doubled: ['subject', 'type', 'body', ...BONUS] })).toMatchObject([{ allowEvent: false }]);
  });

  test('leaves no timer behind when it answers: it would go on while the alert is open', async () => {
    for (const draft of [clean, faulty, { ...faulty, slow: { body: 1200 } }, { ...faulty, failing: ['body'] }, { ...faulty, throwing: ['to'] }])
      expect((await ending(draft)).timersLeft).toEqual([0]);
  });

  test('has never more than three calls under way, and asks first for what there must be', async () => {
    const { calls, mostAtOnce } = await ending(faulty);
    expect(mostAtOnce).toBeLessThanOrEqual(3);
    expect(calls.slice(0, 4)).toEqual(['subject', 'type', 'sessionData', 'body']);
    expect([...new Set(calls)].sort()).toEqual([...BONUS, 'subject', 'type', 'body'].sort());
  });

  const keller = { id: 'K-01', name: 'Keller Lichttechnik GmbH', domains: ['keller-licht.example'], contacts: [] };
  const left = (more: object, recipients = clean.to): object => ({ recipients, ignored: [], ...more });

  test('stops a mail to two customers, of which it was told beforehand', async () => {
    const to = ['mike@brightharbor.example', 'weber@keller-licht.example'];
    const otherCustomers = [
      { names: ['Keller Lichttechnik GmbH'], emails: ['weber@keller-licht.example'] },
      { names: ['Bright Harbor Supply LLC'], emails: ['mike@brightharbor.example'] },
    ];
    const [completed] = await send({ ...clean, to, left: left({ otherCustomers }, to) });
    expect(completed).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('another customer') as string });
  });

  test('stops a mail that names another customer', async () => {
    const html = '<p>Dear Dr. Weber,</p><p>The carton is the one for Bright Harbor.</p><p>Best regards,<br>Li Na</p>';
    const [completed] = await send({ ...clean, html, left: left({ customer: keller, otherCustomers: [{ names: ['Bright Harbor'] }] }) });
    expect(completed).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('Bright Harbor') as string });
  });

  test('does not listen to what was left for other recipients', async () => {
    const html = '<p>Dear Dr. Weber,</p><p>The carton is the one for Bright Harbor.</p><p>Best regards,<br>Li Na</p>';
    const stale = left({ customer: keller, otherCustomers: [{ names: ['Bright Harbor'] }] }, ['brandt@keller-licht.example']);
    expect(await send({ ...clean, html, left: stale })).toEqual([{ allowEvent: true }]);
  });

  test.each([
    ['rules without words', { config: { phrases: [{}] } }],
    ['lists that are none', { customer: { ...keller, contacts: null, quotes: 'none' }, ignored: 5, config: 7, otherCustomers: [{}] }],
  ])('judges without what was left where it cannot be used: %s', async (_, broken) => {
    expect(await send({ ...faulty, left: { ...left({}), ...broken } })).toMatchObject([{ allowEvent: false }]);
    expect(await send({ ...clean, left: { ...left({}), ...broken } })).toEqual([{ allowEvent: true }]);
  });

  test('reads the newest part of an endless thread, and pictures not at all', async () => {
    const price = '<p>Dear Dr. Weber,</p><p>USD 4.20/pc FOB.</p>';
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(60_000)}">`;
    expect(await send({ ...clean, html: `<p>Dear Dr. Weber,</p>${picture}${price}` })).toMatchObject([{ allowEvent: false }]);
    const thread = '<blockquote><p>On Monday we were in the office.</p></blockquote>'.repeat(9000);
    expect(await send({ ...clean, html: `${price}${thread}` })).toMatchObject([{ allowEvent: false }]);
  });

  test('follows the team’s choice of rules, and what was ignored', async () => {
    const html = '<p>Dear Dr. Weber,</p><p>Our price is USD 4.20/pc FOB.</p><p>Best regards,<br>Li Na</p>';
    const [stopped] = await send({ ...clean, html, left: left({ customer: keller }) });
    expect(stopped).toMatchObject({ allowEvent: false });
    const off = { off: ['incoterm-without-place'] };
    expect(await send({ ...clean, html, left: left({ customer: keller, config: off }) })).toEqual([{ allowEvent: true }]);
    const ignored = [{ rule: 'incoterm-without-place', phrase: 'fob' }];
    expect(await send({ ...clean, html, left: { ...left({ customer: keller }), ignored } })).toEqual([{ allowEvent: true }]);
  });

  describe('where recording at send is on', () => {
    const recorded = (settings: Map<string, string>): { customerId: string; communication: Record<string, unknown> }[] =>
      JSON.parse(settings.get('liaison-sent') ?? '[]') as ReturnType<typeof recorded>;
    const on = (more: object = {}): object => ({ ...left({ customer: keller }), recordSends: true, ...more });

    test('leaves what was checked in the mailbox, and nothing of the text', async () => {
      const settings = new Map<string, string>();
      expect(await send({ ...clean, left: on(), settings })).toEqual([{ allowEvent: true }]);
      expect(recorded(settings)).toEqual([
        {
          customerId: 'K-01',
          communication: {
            date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
            direction: 'out',
            channel: 'email',
            subject: clean.subject,
            messageId: expect.stringMatching(/^liaison-send:/) as string,
            check: {
              rules: expect.stringMatching(/^\d+\.\d+/) as string,
              stopped: false,
              findings: [],
              ignored: [],
              figures: expect.arrayContaining(['FOB Ningbo']) as string[],
            },
          },
        },
      ]);
      expect(settings.get('liaison-sent')).not.toContain('Please confirm');
    });

    test('tells what stopped it, and what was ignored and how far', async () => {
      const settings = new Map<string, string>();
      const html = '<p>Dear Dr. Weber,</p><p>Our price is USD 4.20/pc FOB.</p><p>Best regards,<br>Li Na</p>';
      expect((await send({ ...clean, html, left: on(), settings }))[0]).toMatchObject({ allowEvent: false });
      const entry = { rule: 'incoterm-without-place', phrase: 'fob' };
      for (const reach of [{ here: true, reason: 'agreed by phone' }, { customerId: 'K-01' }, {}])
        expect(await send({ ...clean, html, left: on({ ignored: [{ ...entry, ...reach }] }), settings })).toEqual([{ allowEvent: true }]);
      const checks = recorded(settings).map(
        ({ communication }) => communication.check as Record<string, { rule: string; reach?: string; reason?: string }[]>,
      );
      expect(
        checks.map(({ stopped, findings, ignored }) => [
          stopped,
          findings!.length,
          ignored!.map(({ rule, reach, reason }) => [rule, reach, reason].filter(Boolean).join(' ')),
        ]),
      ).toEqual([
        [true, 1, []],
        [false, 0, ['incoterm-without-place mail agreed by phone']],
        [false, 0, ['incoterm-without-place customer']],
        [false, 0, ['incoterm-without-place always']],
      ]);
    });

    test.each(['silent', 'failing'])('lets the mail go all the same when the mailbox keeps nothing (%s)', async (how) => {
      expect(await send({ ...clean, left: on(), settings: new Map(), [how]: ['saveAsync'] })).toEqual([{ allowEvent: true }]);
    });

    test('stops a mail in time all the same where the body is late and the mailbox keeps nothing', async () => {
      const html = '<p>Dear Dr. Weber,</p><p>Our price is USD 4.20/pc FOB.</p>';
      const trouble = { slow: { body: 1500 }, silent: ['saveAsync'], settings: new Map() };
      const { completed, at } = await ending({ ...clean, html, left: on(), ...trouble });
      expect([completed.length, completed[0]?.allowEvent, at[0]! < 2000]).toEqual([1, false, true]);
    });

    test('is off by default', async () => {
      const settings = new Map<string, string>();
      await send({ ...clean, left: left({ customer: keller }), settings });
      expect(settings.size).toBe(0);
    });
  });

  test('speaks Chinese to a Chinese Outlook, within 500 characters', async () => {
    const html = `<p>Dear Dr. Weber,</p>${'<p>Our price is USD 4.20/pc FOB.</p>'.repeat(30)}`;
    const [completed] = await send({ ...clean, html, language: 'zh-CN' });
    expect(completed!.errorMessage).toMatch(/^发送前请先核对 \d+ 处/);
    expect(completed!.errorMessage!.length).toBeLessThanOrEqual(500);
  });

  test('is within its budget, brotli', () => {
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(BUDGETS.sendGate);
  });

  test('is written in ES2016', () => {
    expect(() => parse('async () => {}', { ecmaVersion: 2016 })).toThrow();
    expect(parse(code, { ecmaVersion: 2016, sourceType: 'script' }).body.length).toBeGreaterThan(0);
  });

  test('is one script without modules, pages, zod or newer patterns', () => {
    expect(code).not.toMatch(/\bdocument\.|\bwindow\.|\blocalStorage\b|\bimport\(|\brequire\(/);
    expect(code).not.toMatch(/\(\?<|\\p\{/);
    expect(code).not.toMatch(/ZodError|\$ZodType/);
  });
});
