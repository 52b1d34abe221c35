import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeIgnoredHere, IGNORED_HERE_KEY } from '#outlook/ignored-here.ts';
import { decodeSendContext, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';
import { appOver, type TestApp } from '../server/test-app.ts';
import { STORES, type TestStore } from '../server/test-store.ts';
import { type BareDraft, buildGate, type Completion, newDraft, raise } from './bare-outlook.ts';

/*
 * What the events leave for the send gate while a draft is written, against the real server, and what the gate makes of it when recipients or
 * words are no longer those of the last event: it may know less than it could, but never uses what belongs to another customer.
 */

const KELLER = 'weber@keller.example';
const MIKE = 'mike@brightharbor.example';
const SALES = 'sales@hx-export.example';

let code: string;
let store: TestStore;
let app: TestApp;

beforeAll(async () => {
  code = await buildGate();
  store = await STORES[0]!.open();
  app = appOver(store);
  await app.api.updateCompany(0, { name: 'HX Lighting', domains: ['hx-lighting.example'] });
  await app.api.createCustomer({
    id: 'keller',
    name: 'Keller Lichttechnik GmbH',
    domains: ['keller.example'],
    contacts: [],
    quotes: [{ number: 'Q-1', date: '2026-11-02', currency: 'USD', incoterm: 'FOB', place: 'Ningbo', lines: [{ product: 'HX-200', price: '4.20' }] }],
  });
  await app.api.createCustomer({
    id: 'harbor',
    name: 'Bright Harbor Supply LLC',
    shortName: 'Bright Harbor',
    domains: ['brightharbor.example'],
    contacts: [],
    quotes: [{ number: 'Q-2', date: '2026-11-02', currency: 'USD', incoterm: 'FOB', place: 'Ningbo', lines: [{ product: 'HX-200', price: '3.90' }] }],
  });
  // Somebody has once taken the team's own mailbox for a customer.
  await app.api.createCustomer({ id: 'ours', name: 'Wrongly Recorded Ltd', contacts: [{ name: 'Sales', emails: [SALES] }] });
}, 60_000);
afterAll(() => store.close());

const prepare = (draft: BareDraft, event = 'MessageRecipientsChanged'): Promise<Completion> =>
  raise(code, event, draft, (path, init) => app.request(path, init));
const send = (draft: BareDraft): Promise<Completion> => raise(code, 'MessageSend', draft);

const offer = (price: string, more = ''): string =>
  `<p>Dear Dr. Weber,</p><p>Our price for HX-200 is USD ${price}/pc FOB Ningbo.${more}</p><p>Best regards,<br>Li Na</p>`;
const draftTo = (to: readonly string[], html: string): BareDraft => newDraft({ subject: 'HX-200: quotation Q-1 for 5,000 pcs', to, html });

describe('the context that the events leave', () => {
  test('lets the gate hold the draft against the customer’s own quote', async () => {
    const draft = draftTo([KELLER], offer('4.20'));
    await prepare(draft);
    expect(await send(draft)).toEqual({ allowEvent: true });
    draft.html = offer('3.90');
    expect(await send(draft)).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('4.20') as string });
  });

  test.each([
    ['another customer has taken its place', [MIKE]],
    ['another customer has been added', [KELLER, MIKE]],
    ['nobody is left of those', ['somebody@new.example']],
  ])('is not used once %s: the price of the one before stops nothing and passes nothing', async (_, to) => {
    const draft = draftTo([KELLER], offer('3.90'));
    await prepare(draft);
    draft.to = to;
    expect(await send(draft)).toEqual({ allowEvent: true });
  });

  test('is that of the last recipients, also where an earlier answer comes later', async () => {
    const draft = draftTo([KELLER], offer('3.90'));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const late = raise(code, 'MessageRecipientsChanged', draft, async (path, init) => {
      await held;
      return app.request(path, init);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    draft.to = [MIKE];
    await prepare(draft);
    release();
    await late;
    // What came late is of the recipient before: Mike's price is not held against Keller's quote, and Mike's own record is still there.
    expect(await send(draft)).toEqual({ allowEvent: true });
    draft.html = offer('4.20');
    expect(await send(draft)).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('3.90') as string });
  });

  test('knows a customer’s name that is typed after the last event', async () => {
    const draft = draftTo([KELLER], offer('4.20'));
    await prepare(draft);
    draft.html = offer('4.20', ' The carton is the one for Bright Harbor.');
    expect(await send(draft)).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('Bright Harbor') as string });
  });

  test('keeps what was ignored in this mail when an attachment is added or a recipient changes', async () => {
    const draft = draftTo([KELLER], '<p>Dear Dr. Weber,</p><p>Our price for HX-200 is USD 4.20/pc FOB.</p><p>Best regards,<br>Li Na</p>');
    await prepare(draft);
    expect(await send(draft)).toMatchObject({ allowEvent: false });
    const left = decodeSendContext(draft.sessionData.get(SEND_CONTEXT_KEY), draft.to);
    const ignored = [{ rule: 'incoterm-without-place', phrase: 'fob', here: true }];
    draft.sessionData.set(SEND_CONTEXT_KEY, JSON.stringify({ ...left, ignored }));
    await prepare(draft, 'MessageAttachmentsChanged');
    expect(await send(draft)).toEqual({ allowEvent: true });
    draft.cc = ['brandt@keller.example'];
    await prepare(draft);
    expect(await send(draft)).toEqual({ allowEvent: true });
  });

  test('knows what was ignored in a draft that is taken up again', async () => {
    const draft = draftTo([KELLER], '<p>Dear Dr. Weber,</p><p>Our price for HX-200 is USD 4.20/pc FOB.</p><p>Best regards,<br>Li Na</p>');
    draft.customProperties.set(IGNORED_HERE_KEY, encodeIgnoredHere([{ rule: 'incoterm-without-place', phrase: 'fob' }]));
    await prepare(draft, 'MessageCompose');
    expect(await send(draft)).toEqual({ allowEvent: true });
  });

  test('never takes the shared mailbox for a customer, whatever the record says, and knows it for ours', async () => {
    const draft = draftTo([KELLER], offer('4.20'));
    draft.from = SALES;
    draft.cc = [SALES];
    await prepare(draft);
    const context = decodeSendContext(draft.sessionData.get(SEND_CONTEXT_KEY), [KELLER, SALES]);
    expect([context?.customer?.id, context?.recipients]).toEqual(['keller', [SALES, KELLER]]);
    expect(await send(draft)).toEqual({ allowEvent: true });
  });
});
