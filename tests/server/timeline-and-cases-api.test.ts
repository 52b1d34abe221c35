import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import type { NewCustomer } from '#api/contract.ts';
import { appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

const fjord: NewCustomer = {
  name: 'Fjord Lys AS',
  country: 'NO',
  tier: 'core',
  contacts: [{ id: 'f-1', name: 'Ingrid Dahl', emails: ['ingrid@fjord-lys.example'], phones: ['+4755550100'] }],
};

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof ApiError ? error.code : error),
  );

describe.each(STORES)('what happens with a customer, on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  let count = 0;
  const newCustomer = async (fields: Partial<NewCustomer> = {}): Promise<string> =>
    (await app.api.createCustomer({ ...fjord, ...fields, id: `F-${++count}` })).id;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  const mail = { date: '2026-11-20', direction: 'in' as const, channel: 'email' as const, subject: 'PO-88', messageId: '<a@fjord-lys.example>' };

  test('a mail is logged once, whoever presses; an entry is taken out again', async () => {
    const id = await newCustomer();
    const first = await app.api.log(id, { ...mail, summary: 'Is the housing IP65?' });
    expect(first).toMatchObject({ logged: true, customer: { version: 2, communications: [{ subject: 'PO-88' }] } });
    expect(await app.api.log(id, mail)).toEqual({ logged: false, customer: first.customer });
    const entry = first.customer.communications![0]!.id!;
    expect((await app.api.removeCommunication(id, entry)).communications).toEqual([]);
    expect(await codeOf(app.api.removeCommunication(id, entry))).toBe('not-found');
  });

  test('twenty entries at the same time are all kept', async () => {
    const id = await newCustomer();
    await Promise.all(Array.from({ length: 20 }, (_, n) => app.api.log(id, { ...mail, messageId: `<${n}@x.example>` })));
    const { communications, version } = await app.api.getCustomer(id);
    expect(new Set(communications!.map(({ messageId }) => messageId)).size).toBe(20);
    expect(version).toBe(21);
  });

  test('what is on the never-log list is not logged: the address, its domain, hosts below it, and nothing else', async () => {
    const id = await newCustomer();
    expect(await app.api.getLogging()).toEqual({ neverLog: [] });
    await app.api.putLogging({ neverLog: ['private@bank.example', '@tax-office.example'] });
    for (const address of ['Private@bank.example', 'x@tax-office.example', 'x@mail.tax-office.example'])
      expect(await codeOf(app.api.log(id, { ...mail, address }))).toBe('never-log');
    for (const address of ['other@bank.example', 'x@not-tax-office.example'])
      expect((await app.api.log(id, { ...mail, address, messageId: `<${address}>` })).logged).toBe(true);
    await app.api.putLogging({ neverLog: [] });
  });

  test('what was checked at sending is kept once, where the team has switched it on', async () => {
    const id = await newCustomer();
    const [customer] = (await app.api.listCustomers({})).items.filter((each) => each.id === id);
    const address = customer!.contacts[0]!.emails[0]!;
    expect((await app.api.context([address])).recordSends).toBeUndefined();
    await app.api.putLogging({ neverLog: [], recordSends: true });
    expect((await app.api.context([address])).recordSends).toBe(true);
    const check = {
      rules: '0.1.0',
      stopped: false,
      findings: [],
      ignored: [{ rule: 'incoterm-without-place', quote: 'FOB', message: 'FOB without a place', reach: 'mail' as const }],
      figures: ['USD 4.20/pc'],
    };
    const sent = { date: '2026-11-20', direction: 'out' as const, channel: 'email' as const, subject: 'Offer', messageId: 'liaison-send:1', check };
    const before = (await app.api.getCustomer(id)).communications?.length ?? 0;
    expect((await app.api.log(id, sent)).logged).toBe(true);
    expect((await app.api.log(id, sent)).logged).toBe(false);
    const kept = (await app.api.getCustomer(id)).communications ?? [];
    expect(kept).toHaveLength(before + 1);
    expect(kept.find(({ messageId }) => messageId === 'liaison-send:1')?.check).toEqual(check);
    await app.api.putLogging({ neverLog: [] });
  });

  test('a customer’s mails are logged by themselves if the user says so', async () => {
    const id = await newCustomer();
    expect((await app.api.setAutomaticLogging(id, true)).logsMails).toBe(true);
    expect((await app.api.setAutomaticLogging(id, false)).logsMails).toBeUndefined();
  });

  test('a quote goes in once', async () => {
    const id = await newCustomer();
    const quote = {
      number: 'Q-9',
      date: '2026-11-20',
      currency: 'USD',
      incoterm: 'FOB',
      place: 'Ningbo',
      lines: [{ product: 'HX-200', price: '4.20' }],
    };
    expect((await app.api.addQuote(id, quote)).quotes).toEqual([quote]);
    expect(await codeOf(app.api.addQuote(id, quote))).toBe('number-taken');
  });

  test('a complaint goes from the mail to the lesson, each step dated and in its order', async () => {
    const id = await newCustomer();
    const facts = { subject: 'Flickering HX-200', product: 'HX-200', orderNumber: 'PO-88', messageId: '<c@fjord-lys.example>' };
    const opened = (await app.api.openCase(id, { ...facts, receivedAt: '2026-11-20T02:00:00Z' })).complaints![0]!;
    // Core: four working hours from 10:00 in Ningbo.
    expect(opened).toMatchObject({ number: 'C-261120-1', status: 'received', receivedOn: '2026-11-20', dueOn: '2026-11-20' });
    expect(opened.dueAt).toMatch(/^2026-11-20T0[67]/);
    expect(await codeOf(app.api.openCase(id, { ...facts, receivedAt: '2026-11-20T02:00:00Z' }))).toBe('case-exists');
    expect(await codeOf(app.api.moveCase(id, opened.number, { step: 'closed', lesson: 'x' }))).toBe('step-refused');

    await app.api.moveCase(id, opened.number, { step: 'acknowledged', note: 'Rang Ms Dahl' });
    expect(await codeOf(app.api.moveCase(id, opened.number, { step: 'cause-found' }))).toBe('step-refused');
    await app.api.moveCase(id, opened.number, { step: 'cause-found', cause: 'Driver batch 2609' });
    await app.api.moveCase(id, opened.number, { step: 'solution-offered', solution: '120 drivers by air' });
    expect(await app.api.listCases({ search: 'flickering' })).toMatchObject([{ customerId: id, tier: 'core', next: 'followed-up', overdue: false }]);
    await app.api.moveCase(id, opened.number, { step: 'followed-up', satisfied: 'yes' });
    expect(await codeOf(app.api.moveCase(id, opened.number, { step: 'closed' }))).toBe('step-refused');
    const { complaints } = await app.api.moveCase(id, opened.number, { step: 'closed', lesson: 'Burn in every driver batch for 48 hours' });
    expect(complaints![0]).toMatchObject({ status: 'closed', cause: 'Driver batch 2609', satisfied: 'yes' });
    expect(complaints![0]).not.toHaveProperty('dueOn');
    expect(complaints![0]!.steps!.map(({ step }) => step)).toEqual([
      'received',
      'acknowledged',
      'cause-found',
      'solution-offered',
      'followed-up',
      'closed',
    ]);

    expect(await app.api.listCases({ search: 'flickering' })).toEqual([]);
    expect(await app.api.listLessons('hx-200')).toMatchObject([
      { customerId: id, number: 'C-261120-1', lesson: 'Burn in every driver batch for 48 hours' },
    ]);
    expect(await app.api.listLessons('HX-999')).toEqual([]);
    const reopened = await app.api.moveCase(id, opened.number, { step: 'reopen', note: 'Flickers again' });
    expect(reopened.complaints![0]).toMatchObject({ status: 'acknowledged', satisfied: 'no' });
  });

  test('open cases of all customers stand by their clock, old records among them', async () => {
    const late = await newCustomer({
      name: 'Zeta',
      complaints: [{ number: 'Z-1', receivedOn: '2026-01-05', subject: 'zetaclock scratches', status: 'acknowledged' }],
    });
    const soon = await newCustomer({ name: 'Alpha' });
    await app.api.openCase(soon, { subject: 'zetaclock dents', receivedAt: new Date().toISOString() });
    const found = await app.api.listCases({ search: 'zetaclock' });
    expect(found.map(({ customerId, next, overdue }) => [customerId, next, overdue])).toEqual([
      [late, 'cause-found', true],
      [soon, 'acknowledged', false],
    ]);
  });

  test('the first answer is owed within the hours that the company promises the tier', async () => {
    const plan = await app.api.tierPlan();
    const { id } = await app.api.createCustomer({ name: 'Hasty Ltd', tier: 'core', contacts: [] });
    const openAt = async (subject: string): Promise<string | undefined> => {
      const { complaints } = await app.api.openCase(id, { subject, receivedAt: '2026-11-24T01:00:00.000Z' });
      return complaints?.find((one) => one.subject === subject)?.dueAt;
    };
    expect(await openAt('dented')).toBe('2026-11-24T05:00:00.000Z');
    const rhythms = { ...plan.rhythms, core: { ...plan.rhythms.core, complaintHours: 2, replyHours: 1 } };
    const changed = await app.api.updateTierPlan(plan.version, { model: plan.model, rhythms });
    expect(await openAt('scratched')).toBe('2026-11-24T03:00:00.000Z');
    expect((await app.api.careOf(id, { receivedAt: new Date().toISOString() })).answer).toMatchObject({ hours: 1, overdue: false });
    expect((await app.api.careOf(id)).answer).toBeUndefined();
    await app.api.updateTierPlan(changed.version, { model: plan.model, rhythms: plan.rhythms });
  });

  test('praise is kept, and its lesson found', async () => {
    const id = await newCustomer();
    await app.api.addFeedback(id, {
      date: '2026-11-20',
      kind: 'praise',
      text: 'Best packing so far',
      product: 'HX-310',
      lesson: 'Keep the corner boards',
    });
    expect(await app.api.listLessons('hx-310')).toMatchObject([{ customerId: id, subject: 'Best packing so far', lesson: 'Keep the corner boards' }]);
  });

  test('accepted facts of a mail are added with their provenance', async () => {
    const id = await newCustomer();
    const facts = {
      contactId: 'f-1',
      contact: { jobTitle: 'Head of Buying', phones: ['+4799000000'] },
      company: { city: 'Bergen' },
      messageId: '<s@x>',
    };
    const { contacts, city, provenance } = await app.api.acceptFacts(id, facts);
    expect(contacts).toEqual([{ ...fjord.contacts[0], jobTitle: 'Head of Buying', phones: ['+4755550100', '+4799000000'] }]);
    expect(city).toBe('Bergen');
    const origin = { source: 'mail', by: 'local', date: '2026-11-24', messageId: '<s@x>' };
    expect(provenance).toEqual({ 'contact.f-1.jobTitle': origin, 'contact.f-1.phones': origin, city: origin });
    const second = await app.api.acceptFacts(id, { contact: { name: 'Ola Berg', emails: ['ola@fjord-lys.example'] } });
    expect(second.contacts[1]).toMatchObject({ name: 'Ola Berg', emails: ['ola@fjord-lys.example'] });
    expect(second.contacts[1]!.id).toMatch(/^P-/);
    expect(await codeOf(app.api.acceptFacts(id, { contactId: 'nobody', contact: {} }))).toBe('not-found');
  });

  test('an earlier version comes back as a new one, also after a deletion; an old base is refused', async () => {
    const id = await newCustomer({ city: 'Oslo' });
    await app.api.updateCustomer(id, 1, { ...fjord, city: 'Bergen' });
    expect(await codeOf(app.api.restoreVersion(id, 1, 1))).toBe('conflict');
    expect(await app.api.restoreVersion(id, 2, 1)).toMatchObject({ version: 3, city: 'Oslo' });
    expect((await app.api.history(id))[0]).toMatchObject({ action: 'undo', version: 3 });
    await app.api.deleteCustomer(id);
    expect(await app.api.restoreVersion(id, 0, 2)).toMatchObject({ version: 5, city: 'Bergen' });
    expect(await codeOf(app.api.restoreVersion(id, 5, 99))).toBe('not-found');
  });
});
