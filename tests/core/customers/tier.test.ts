import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Customer } from '#core/customers/customer.ts';
import { explainTier, tierLevers } from '#core/customers/explain-tier.ts';
import { scoreTier } from '#core/customers/tier.ts';
import { type TierFacts, tierFactsOf } from '#core/customers/tier-facts.ts';
import { DEFAULT_TIER_MODEL, DIMENSIONS } from '#core/customers/tier-model.ts';
import { lockFault, proposeTier } from '#core/customers/tier-proposal.ts';

const keller: TierFacts = {
  everOrdered: true,
  orders12: 7,
  orders24: 12,
  invoiced12: '310000',
  margin: 18,
  annualPurchase: '1200000',
  fit: 'full',
  mails90: 9,
  daysLate: -1,
  invoices: 7,
  daysSinceFirstOrder: 900,
};
const okafor: TierFacts = {
  everOrdered: true,
  orders12: 2,
  orders24: 3,
  invoiced12: '45000',
  fit: 'partly',
  mails90: 4,
  daysLate: 20,
  invoices: 3,
  daysSinceFirstOrder: 500,
};
const nordic: TierFacts = { everOrdered: false, orders12: 0, orders24: 0, annualPurchase: '2000000', fit: 'full', mails90: 3 };

const pointsOf = (facts: TierFacts): (number | undefined)[] => scoreTier(facts).bars.map(({ points }) => points);

describe('worked examples', () => {
  test('a strong buyer', () => {
    expect(pointsOf(keller)).toEqual([85, 80, 60, 89.67, 90]);
    expect(scoreTier(keller)).toMatchObject({ tier: 'core', score: 80.5, coverage: 1, provisional: false, heldBy: [] });
  });
  test('a small buyer whose margin nobody recorded', () => {
    expect(pointsOf(okafor)).toEqual([45, 45, undefined, 58.33, 55]);
    expect(scoreTier(okafor)).toMatchObject({ tier: 'regular', score: 49.4, coverage: 0.8, provisional: false, missing: ['margin'] });
  });
  test('a promising company without an order', () => {
    expect(scoreTier(nordic)).toMatchObject({ tier: 'potential', heat: 'hot', former: false });
    expect(pointsOf(nordic)[3]).toBe(90);
  });
});

describe('gates', () => {
  test.each<[string, Partial<TierFacts>, object]>([
    ['no order in 24 months', { orders12: 0, orders24: 0 }, { tier: 'potential', former: true }],
    ['one order only', { orders24: 1, orders12: 1 }, { tier: 'key', heldBy: [] }],
    ['credit below 50', { daysLate: 40, claims12: 1 }, { tier: 'regular' }],
    ['an open bad debt', { badDebt: true }, { tier: 'regular', heldBy: ['bad-debt'] }],
    ['a sanction hit', { sanctioned: true }, { heldBy: ['sanction'] }],
  ])('%s', (_, change, expected) => expect(scoreTier({ ...keller, ...change })).toMatchObject(expected));
  test('a sanction hit leaves no tier', () => expect(scoreTier({ ...keller, sanctioned: true }).tier).toBeUndefined());
  test('little known of a buyer gives no tier, not a low one', () => {
    const found = scoreTier({ everOrdered: true, orders12: 2, orders24: 2 });
    expect(found).toMatchObject({ coverage: 0.2, missing: ['volume', 'margin', 'potential'], assumed: ['credit'] });
    expect(found.tier).toBeUndefined();
  });
  test('half known is provisional', () =>
    expect(scoreTier({ everOrdered: true, orders12: 7, orders24: 7, invoiced12: '310000', mails90: 9 })).toMatchObject({
      tier: 'core',
      provisional: true,
    }));
  test('silence takes points off', () => {
    expect(pointsOf({ ...keller, daysSinceOrder: 80, interval: 50 })[1]).toBe(56);
    expect(pointsOf({ ...keller, daysSinceOrder: 160, interval: 50 })[1]).toBe(32);
    expect(pointsOf({ ...keller, daysSinceOrder: 60, interval: 50 })[1]).toBe(80);
    expect(pointsOf({ ...keller, daysSinceOrder: 280 })[1]).toBe(56);
  });
});

describe('proposals', () => {
  const today = '2027-03-15';
  test.each<[string, Partial<TierFacts>, Parameters<typeof proposeTier>[2], object | undefined]>([
    ['one step up at a time', {}, { current: 'regular', today }, { from: 'regular', to: 'key', because: 'score-up' }],
    ['up to core', {}, { current: 'key', today }, { from: 'key', to: 'core', because: 'score-up' }],
    ['not to core in the first half-year', { daysSinceFirstOrder: 90 }, { current: 'key', today }, undefined],
    ['stays where it is', {}, { current: 'core', today }, undefined],
    ['locked', {}, { current: 'regular', today, lock: { by: 'boss', reason: 'new contract', until: '2027-12-31' } }, undefined],
    ['lock over', {}, { current: 'regular', today, lock: { by: 'boss', reason: 'x', until: '2027-03-14' } }, { to: 'key' }],
    ['a first order', {}, { current: 'potential', today }, { to: 'regular', because: 'first-order' }],
    ['no tier so far', {}, { today }, { to: 'core', because: 'first-tier' }],
    ['dormant', { orders12: 0, orders24: 0 }, { current: 'key', today }, { to: 'potential', because: 'dormant' }],
    ['bad debt', { badDebt: true }, { current: 'core', today }, { to: 'key', because: 'bad-debt' }],
  ])('%s', (_, change, state, expected) => {
    const facts = { ...keller, ...change };
    const found = proposeTier(scoreTier(facts), facts, state);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });
  test('down only after two reviews running', () => {
    const score = scoreTier(okafor);
    expect(proposeTier(score, okafor, { current: 'key', today })).toBeUndefined();
    expect(proposeTier(score, okafor, { current: 'key', today, earlierScores: [52] })).toBeUndefined();
    expect(proposeTier(score, okafor, { current: 'key', today, earlierScores: [48] })).toMatchObject({ to: 'regular', because: 'score-down' });
  });
  test('a hair above the threshold proposes nothing', () => {
    const facts = { ...okafor, margin: 30, mails90: 9, daysLate: 0, invoices: 3 };
    const score = scoreTier(facts);
    expect(score.tier).toBe('key');
    expect(proposeTier({ ...score, score: 57 }, facts, { current: 'regular', today })).toBeUndefined();
    expect(proposeTier({ ...score, score: 58 }, facts, { current: 'regular', today })).toMatchObject({ to: 'key' });
  });
  test('a lock needs a reason and an end within a year', () => {
    expect(lockFault({ by: 'a', reason: ' ', until: '2027-05-01' }, today)).toBe('reason');
    expect(lockFault({ by: 'a', reason: 'x', until: '2029-05-01' }, today)).toBe('until');
    expect(lockFault({ by: 'a', reason: 'x', until: '2027-05-01' }, today)).toBeUndefined();
  });
});

describe('the facts of a record', () => {
  const customer: Customer = {
    id: 'K',
    name: 'Keller',
    contacts: [],
    usual: { currency: 'USD' },
    mainProducts: ['LED panels'],
    annualPurchase: { amount: '1000', currency: 'EUR', basis: 'total_category' },
    orders: [
      { number: '1', date: '2027-01-01', total: '100.10', lines: [], marginPercent: '20' },
      { number: '2', date: '2026-11-01', total: '50', currency: 'USD', lines: [], marginPercent: '10' },
      { number: '3', date: '2026-09-01', total: '50.05', lines: [] },
      { number: '4', date: '2025-06-01', total: '50', lines: [] },
      { number: '5', date: '2027-02-01', status: 'cancelled', total: '9', lines: [] },
      { number: '6', date: '2028-02-01', total: '9', lines: [] },
    ],
    communications: [
      { date: '2027-03-01', direction: 'in', channel: 'email' },
      { date: '2027-03-02', direction: 'out', channel: 'email' },
    ],
  };
  test('as of a day', () => {
    expect(tierFactsOf(customer, '2027-03-15', { rates: { EUR: '1.1' }, ourProducts: ['led panel'] })).toMatchObject({
      orders12: 3,
      orders24: 4,
      invoiced12: '200.15',
      margin: 15,
      annualPurchase: '1100',
      fit: 'full',
      mails90: 1,
      cancelled: true,
      daysSinceOrder: 73,
      interval: 61,
    });
  });
  test('a currency without a rate leaves the sum unknown, not too small', () => {
    expect(
      tierFactsOf({ ...customer, orders: [{ number: '1', date: '2027-01-01', total: '5', currency: 'TRY', lines: [] }] }, '2027-03-15').invoiced12,
    ).toBeUndefined();
  });
  test('nothing recorded is nothing claimed', () => {
    expect(tierFactsOf({ id: 'x', name: 'x', contacts: [] }, '2027-03-15')).toEqual({ orders12: 0, orders24: 0, everOrdered: false });
  });
});

describe('explanation', () => {
  test('in both languages', () => {
    const { summary, bars, levers } = explainTier(scoreTier(okafor), okafor, { previous: 45.3 });
    expect(summary.en).toContain('5.6 points to key customer');
    expect(summary.en).toContain('+4.1 since the last review');
    expect(summary['zh-CN']).toContain('普通客户（49.4 分，资料完整度 80%）');
    expect(bars[2]!.text['zh-CN']).toBe('利润率：未记录，其 20% 权重由其他项分担');
    expect(levers.map(({ dimension }) => dimension)).toContain('volume');
  });
  test('the lever of one more order is what one more order gives', () => {
    const lever = tierLevers(scoreTier(okafor), okafor).find(({ dimension }) => dimension === 'frequency');
    expect(lever).toMatchObject({ gain: 3.8, text: { en: '1 more order within the year' } });
    expect(scoreTier({ ...okafor, orders12: 3 }).score! - scoreTier(okafor).score!).toBeCloseTo(3.7, 0);
  });
});

const facts: fc.Arbitrary<TierFacts> = fc
  .record(
    {
      orders12: fc.nat(20),
      more: fc.nat(20),
      invoiced12: fc.nat(900_000).map(String),
      margin: fc.integer({ min: -10, max: 50 }),
      annualPurchase: fc.integer({ min: 1, max: 3_000_000 }).map(String),
      fit: fc.constantFrom('full' as const, 'partly' as const, 'none' as const),
      mails90: fc.nat(12),
      daysLate: fc.integer({ min: -20, max: 90 }),
      invoices: fc.nat(10),
      insured: fc.boolean(),
      claims12: fc.nat(2),
      daysSinceOrder: fc.nat(700),
      interval: fc.integer({ min: 1, max: 400 }),
    },
    { requiredKeys: ['orders12', 'more'] },
  )
  .map(({ more, ...rest }) => ({ ...rest, orders24: rest.orders12 + more, everOrdered: rest.orders12 + more > 0 }));

describe('properties', () => {
  test('the score lies between 0 and 100 and the weights sum to 1', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { score, bars, coverage } = scoreTier(some);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(bars.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
  test('weights of any scale give the same score', () => {
    const model = { ...DEFAULT_TIER_MODEL, weights: { volume: 30, frequency: 20, margin: 20, potential: 15, credit: 15 } };
    fc.assert(
      fc.property(facts, (some) => {
        expect(scoreTier(some, { model })).toEqual(scoreTier(some));
      }),
    );
  });
  test.each<[string, (some: TierFacts) => TierFacts]>([
    ['more orders', (some) => ({ ...some, orders12: some.orders12 + 1, orders24: some.orders24 + 1 })],
    ['a higher margin', (some) => ({ ...some, margin: (some.margin ?? 0) + 5 })],
    ['more mails', (some) => ({ ...some, mails90: (some.mails90 ?? 0) + 2 })],
    ['earlier payment', (some) => ({ ...some, daysLate: (some.daysLate ?? 0) - 5 })],
  ])('%s never lower the score', (_, better) => {
    const complete = facts.map((some): TierFacts => ({
      ...some,
      orders12: some.orders12 + 1,
      orders24: some.orders24 + 1,
      everOrdered: true,
      invoiced12: some.invoiced12 ?? '1',
      margin: some.margin ?? 0,
      mails90: some.mails90 ?? 0,
      daysLate: some.daysLate ?? 0,
      invoices: 3,
    }));
    fc.assert(
      fc.property(complete, (some) => {
        expect(scoreTier(better(some)).score ?? 0).toBeGreaterThanOrEqual(scoreTier(some).score ?? 0);
      }),
    );
  });
  test('what is not known is left out and never counted as 0', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { bars, score, missing } = scoreTier(some);
        const known = bars.filter(({ points }) => points !== undefined);
        const least = Math.min(...known.map(({ points }) => points!));
        if (score !== undefined) expect(score).toBeGreaterThanOrEqual(Math.floor(least * 10) / 10 - 0.1);
        expect([...known.map(({ dimension }) => dimension), ...missing].sort()).toEqual([...DIMENSIONS].sort());
      }),
    );
  });
  test('every score can be explained', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { summary, levers } = explainTier(scoreTier(some), some);
        expect(summary.en.length * summary['zh-CN'].length).toBeGreaterThan(0);
        expect(`${summary.en}${summary['zh-CN']}`).not.toMatch(/undefined|NaN/);
        expect(levers.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
