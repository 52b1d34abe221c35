import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewCustomer } from '#api/contract.ts';
import { ApiError } from '#api/api-error.ts';
import { DEFAULT_TIER_MODEL } from '#core/customers/tier-model.ts';
import { asJson, appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

/** Six orders of the last year, all paid early: well above the threshold of key. */
const buyer: NewCustomer = {
  name: 'Steady Buyer',
  tier: 'regular',
  contacts: [],
  orders: ['2026-01-20', '2026-03-20', '2026-05-20', '2026-07-20', '2026-09-20', '2026-11-10'].map((date, at) => ({
    number: `PO-${at}`,
    date,
    currency: 'USD',
    total: '40000.00',
    lines: [],
  })),
  creditFacts: { averageDaysLate: -1, invoices: 6 },
};

async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error('expected a refusal', { cause: error });
  return error;
}

describe.each(STORES)('tiers over HTTP on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  test('the model that the product brings is version 0; a change is a new version, and the old one is refused', async () => {
    const brought = await app.api.tierPlan();
    expect(brought.version).toBe(0);
    expect(brought.model.weights).toEqual(DEFAULT_TIER_MODEL.weights);
    const weights = { volume: 0.4, frequency: 0.2, margin: 0.1, potential: 0.15, credit: 0.15 };
    const plan = { model: { ...brought.model, weights }, rhythms: brought.rhythms };
    expect(await app.api.updateTierPlan(0, plan)).toMatchObject({ version: 1, actor: 'local' });
    expect((await app.api.tierPlan()).model.weights).toEqual(weights);
    expect(await refusalOf(app.api.updateTierPlan(0, plan))).toMatchObject({ status: 409, code: 'conflict' });
    await app.api.updateTierPlan(1, { model: brought.model, rhythms: brought.rhythms });
    expect((await app.api.tierPlanVersions()).map(({ version }) => version)).toEqual([2, 1]);
  });

  test('a model that makes no sense is refused with the place and the reason', async () => {
    const { model, rhythms, version } = await app.api.tierPlan();
    const heavy = await refusalOf(app.api.updateTierPlan(version, { model: { ...model, weights: { ...model.weights, volume: 0.5 } }, rhythms }));
    expect(heavy).toMatchObject({ status: 400, code: 'bad-model' });
    expect(heavy.message).toContain('model.weights: The five weights must add up to 100%; they add up to 120%');
    const strange = { ...model, weights: { ...model.weights, nationality: 0.1 } };
    const answer = await app.request('/api/tier-model', {
      ...asJson({ model: strange, rhythms }, { 'if-match': `"${version}"` }),
      method: 'PUT',
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('nationality');
  });

  test('a customer’s tier is explained bar by bar', async () => {
    const { id } = await app.api.createCustomer(buyer);
    const { card, verdict, benefits, reviews } = await app.api.tierOf(id);
    expect(card.score.bars.map(({ dimension }) => dimension)).toEqual(['volume', 'frequency', 'margin', 'potential', 'credit']);
    expect(card.score.missing).toContain('margin');
    expect(card.proposal).toMatchObject({ from: 'regular', to: 'key' });
    expect(verdict.en).toContain('at least 3 above');
    expect(benefits.length).toBeGreaterThan(3);
    expect(reviews).toEqual([]);
    expect(await refusalOf(app.api.tierOf('nobody'))).toMatchObject({ status: 404 });
  });

  test('an accepted change is in the record with reasons and figures, and is not due again', async () => {
    const { id, version } = await app.api.createCustomer(buyer);
    const [result] = await app.api.decideTiers([{ customerId: id, version, decision: 'accept', to: 'key', reason: 'six orders, pays early' }]);
    expect(result).toMatchObject({ outcome: 'done', customer: { tier: 'key', version: version + 1 } });
    const stored = await app.api.getCustomer(id);
    expect(stored.tierReasons?.[0]).toBe('six orders, pays early');
    expect(stored.tierReviews).toMatchObject([
      { date: '2026-11-24', by: 'local', decision: 'accepted', from: 'regular', to: 'key', points: { volume: 85, credit: 90 } },
    ]);
    const due = await app.api.tierReviews({ scope: 'due', limit: 100 });
    expect(due.items.some(({ customer }) => customer.id === id)).toBe(false);
    const all = await app.api.tierReviews({ scope: 'all', limit: 100 });
    expect(all.items.some(({ customer }) => customer.id === id)).toBe(true);
  });

  test('a decision about a record that somebody changed meanwhile is a conflict with both versions; the others count', async () => {
    const [first, second] = await Promise.all([app.api.createCustomer(buyer), app.api.createCustomer(buyer)]);
    await app.api.updateCustomer(first.id, first.version, { ...buyer, city: 'Lyon' });
    const results = await app.api.decideTiers([
      { customerId: first.id, version: first.version, decision: 'accept', to: 'key', reason: 'x' },
      { customerId: 'gone', version: 1, decision: 'keep', reason: 'x' },
      { customerId: second.id, version: second.version, decision: 'accept', to: 'key', reason: 'x' },
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['conflict', 'gone', 'done']);
    expect(results[0]!.current).toMatchObject({ city: 'Lyon', tier: 'regular' });
    expect((await app.api.getCustomer(first.id)).tierReviews).toBeUndefined();
  });

  test('put off with a reason: due again on that day, not before', async () => {
    const { id, version } = await app.api.createCustomer({ ...buyer, name: 'Deferred' });
    const late = await app.api.decideTiers([{ customerId: id, version, decision: 'defer', until: '2026-11-24', reason: 'wait' }]);
    expect(late[0]).toMatchObject({ outcome: 'refused' });
    await app.api.decideTiers([{ customerId: id, version, decision: 'defer', until: '2026-12-24', reason: 'wait for the new contract' }]);
    const { card, reviews } = await app.api.tierOf(id);
    expect(card).toMatchObject({ isDue: false, reviewOn: '2026-12-24' });
    expect(reviews).toMatchObject([{ decision: 'deferred', to: 'key', until: '2026-12-24', reason: 'wait for the new contract' }]);
    const due = await app.api.tierReviews({ scope: 'due', limit: 100 });
    expect(due.items.some(({ customer }) => customer.id === id)).toBe(false);
  });

  test('a lock needs an end within a year, holds against a change, and can be lifted', async () => {
    const { id, version } = await app.api.createCustomer({ ...buyer, name: 'Locked' });
    const lock = (until: string) => app.api.decideTiers([{ customerId: id, version, decision: 'lock', until, reason: 'frame contract' }]);
    expect((await lock('2028-11-24'))[0]).toMatchObject({ outcome: 'refused' });
    const [locked] = await lock('2027-06-30');
    expect(locked).toMatchObject({ outcome: 'done', customer: { tierLock: { reason: 'frame contract', until: '2027-06-30', by: 'local' } } });
    const now = locked!.customer!.version;
    const accept = await app.api.decideTiers([{ customerId: id, version: now, decision: 'accept', to: 'key', reason: 'x' }]);
    expect(accept[0]).toMatchObject({ outcome: 'refused' });
    expect((await app.api.tierReviews({ scope: 'due', limit: 100 })).items.some(({ customer }) => customer.id === id)).toBe(false);
    const [free] = await app.api.decideTiers([{ customerId: id, version: now, decision: 'unlock', reason: 'contract ended' }]);
    expect(free!.customer!.tierLock).toBeUndefined();
    expect((await app.api.tierOf(id)).reviews.map(({ decision }) => decision)).toEqual(['unlocked', 'locked']);
  });

  test('pages hold every customer once, whatever their size', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await app.api.tierReviews({ scope: 'all', limit: 2, cursor });
      seen.push(...page.items.map(({ customer }) => customer.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await app.api.status()).customers);
    expect((await app.request('/api/tier-reviews?cursor=%2521')).status).toBe(400);
  });

  test.each([
    [{ customerId: 'x', version: 1, decision: 'accept', reason: 'x' }, 'which tier is accepted'],
    [{ customerId: 'x', version: 1, decision: 'defer', reason: 'x' }, 'until which day'],
    [{ customerId: 'x', version: 1, decision: 'keep', reason: ' ' }, 'give a reason'],
  ])('a decision that says too little is refused: %j', async (decision, message) => {
    const answer = await app.request('/api/tier-reviews', asJson([decision]));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(message);
  });
});
