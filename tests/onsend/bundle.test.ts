import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { sendGateRules } from '#core/rules/send-gate-rules.ts';
import { sendGateOptions } from '../../scripts/bundle-options.ts';
import { BUDGETS } from '../../scripts/page-weight.ts';

/*
 * Classic Outlook on Windows runs the send gate in an engine without a page. Here the very bundle runs in a bare context that holds
 * nothing but the language, timers and the few Office calls that the gate makes, answered as office.js answers them.
 */

interface Draft {
  readonly subject?: string;
  readonly html?: string;
  readonly to?: readonly string[];
  readonly attachments?: readonly string[];
  /** Calls that never answer. */
  readonly silent?: readonly string[];
  /** Calls that fail. */
  readonly failing?: readonly string[];
  readonly isGone?: boolean;
  /** Events raised for one press on Send. */
  readonly presses?: number;
  /** What the pane or an event has left in the session data. */
  readonly left?: unknown;
  readonly language?: string;
  /** Mailbox requirement sets that the client knows. */
  readonly sets?: readonly string[];
  /** The mailbox's own settings: they outlive the mail. */
  readonly settings?: Map<string, string>;
}

/** The build lowers the syntax but not the library, so whatever is newer is taken away here before the bundle runs. */
const WITHOUT_WHAT_CAME_AFTER_ES2016 = `
  for (const [owner, names] of [
    [Object, 'entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy'],
    [Array.prototype, 'flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with'],
    [Array, 'fromAsync'],
    [String.prototype, 'padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed toWellFormed'],
    [Promise, 'allSettled any withResolvers try'],
    [Promise.prototype, 'finally'],
    [RegExp.prototype, 'hasIndices dotAll'],
    [Symbol, 'asyncIterator matchAll'],
    [Map, 'groupBy'],
    [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
    [globalThis, 'globalThis BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry AggregateError Iterator structuredClone SharedArrayBuffer Atomics'],
    [Intl, 'Segmenter PluralRules RelativeTimeFormat ListFormat DisplayNames Locale DurationFormat supportedValuesOf getCanonicalLocales'],
  ]) for (const name of names.split(' ')) delete owner[name];
`;

type Callback = (result: unknown) => void;
type Completion = { allowEvent?: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string; contextData?: string };

let code: string;

beforeAll(async () => {
  const result = await build({ ...sendGateOptions('https://localhost:3000'), write: false });
  code = result.outputFiles[0]!.text;
});

function send(draft: Draft): Promise<readonly Completion[]> {
  const completed: Completion[] = [];
  const handlers = new Map<string, (event: unknown) => void>();
  const answer =
    (name: string, value: unknown) =>
    (...args: unknown[]): void => {
      if (draft.silent?.includes(name)) return;
      const callback = args[args.length - 1] as Callback;
      const failed = draft.failing?.includes(name) ?? false;
      setTimeout(() => callback(failed ? { status: 'failed', error: { code: 5001, message: 'internal' } } : { status: 'succeeded', value }), 1);
    };
  const people = (draft.to ?? []).map((emailAddress) => ({ displayName: '', emailAddress }));
  const office = {
    onReady: () => Promise.resolve(),
    actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) },
    context: {
      displayLanguage: draft.language ?? 'en-US',
      roamingSettings: {
        get: (key: string) => draft.settings?.get(key),
        set: (key: string, value: string) => draft.settings?.set(key, value),
        saveAsync: answer('saveAsync', undefined),
      },
      requirements: { isSetSupported: (_: string, version: string) => draft.sets?.includes(version) ?? false },
      mailbox: {
        userProfile: { emailAddress: 'li.na@hx-lighting.example' },
        item: draft.isGone
          ? null
          : {
              subject: { getAsync: answer('subject', draft.subject ?? '') },
              body: { getTypeAsync: answer('type', 'html'), getAsync: answer('body', draft.html ?? '') },
              to: { getAsync: answer('to', people) },
              cc: { getAsync: answer('cc', []) },
              bcc: { getAsync: answer('bcc', []) },
              getAttachmentsAsync: answer(
                'attachments',
                (draft.attachments ?? []).map((name) => ({ id: name, name, size: 1, isInline: false })),
              ),
              sessionData: { getAsync: answer('sessionData', draft.left === undefined ? '' : JSON.stringify(draft.left)) },
            },
      },
    },
  };
  const context = createContext({ Office: office, setTimeout, clearTimeout });
  new Script(WITHOUT_WHAT_CAME_AFTER_ES2016).runInContext(context);
  new Script(code).runInContext(context);
  return new Promise((resolve) => {
    // Waits a little beyond the first completion, so that a second one is seen.
    for (let press = 0; press < (draft.presses ?? 1); press += 1) {
      handlers.get('onMessageSendHandler')!({
        completed: (options: Completion) => {
          completed.push(options);
          setTimeout(() => resolve(completed), 300);
        },
      });
    }
  });
}

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

  test.each(['body', 'sessionData'])('lets the mail go within its deadline when %s never answers', async (name) => {
    expect(await send({ ...clean, html: 'FOB USD 4', silent: [name] })).toEqual([{ allowEvent: true }]);
  });

  test('judges the draft on its own when there is no session data', async () => {
    const completed = await send({ ...clean, html: '<p>Dear Dr. Weber,</p><p>USD 4.20/pc FOB.</p>', failing: ['sessionData'] });
    expect(completed[0]).toMatchObject({ allowEvent: false });
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

  test('is one script without modules, pages, zod or newer patterns', () => {
    expect(code).not.toMatch(/\bdocument\.|\bwindow\.|\blocalStorage\b|\bimport\(|\brequire\(/);
    expect(code).not.toMatch(/\(\?<|\\p\{/);
    expect(code).not.toMatch(/ZodError|\$ZodType/);
  });
});
