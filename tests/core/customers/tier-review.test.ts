import { describe, expect, test } from 'vitest';
import type { Customer } from '#core/customers/customer.ts';
import { explainProposal } from '#core/customers/explain-proposal.ts';
import { tierCardOf } from '#core/customers/tier-card.ts';
import { DEFAULT_TIER_MODEL, type TierModel } from '#core/customers/tier-model.ts';
import { tierModelFaults } from '#core/customers/tier-model-faults.ts';
import { reviewDay, reviewDue, reviewEvents } from '#core/customers/tier-review.ts';
import { type TierReview } from '#core/customers/tier-decision.ts';

const today = '2027-03-15';
const model = DEFAULT_TIER_MODEL;
const base: Customer = { id: 'K', name: 'Keller', tier: 'key', contacts: [] };
const look = (date: string, more: Partial<TierReview> = {}): TierReview => ({ date, by: 'li', decision: 'kept', ...more });
const order = (number: string, date: string, total = '10000') => ({ number, date, currency: 'USD', total, lines: [] });

describe('when a tier is looked at', () => {
  test.each<[string, Partial<Customer>, string | undefined, boolean]>([
    ['never before', {}, undefined, true],
    ['a key customer after a quarter', { tierReviews: [look('2027-01-01')] }, '2027-04-01', false],
    ['the quarter is over', { tierReviews: [look('2026-12-01')] }, '2027-03-01', true],
    ['a regular one after half a year', { tier: 'regular', tierReviews: [look('2026-12-01')] }, '2027-06-01', false],
    ['put off to a day', { tierReviews: [look('2026-12-01', { decision: 'deferred', until: '2027-03-20' })] }, '2027-03-20', false],
    ['the day has come', { tierReviews: [look('2026-12-01', { decision: 'deferred', until: '2027-03-15' })] }, '2027-03-15', true],
    ['a first order does not wait', { tierReviews: [look('2027-01-01')], orders: [order('P', '2027-03-01')] }, '2027-03-01', true],
    [
      'nor does a report of late payment',
      { tierReviews: [look('2027-01-01')], creditFacts: { averageDaysLate: 45, invoices: 4, reportDate: '2027-02-10' } },
      '2027-02-10',
      true,
    ],
    ['a lock holds', { tierLock: { by: 'li', reason: 'frame contract', until: '2027-06-30' } }, '2027-07-01', false],
    ['a lock is no look', { tierReviews: [look('2026-12-01'), look('2027-03-01', { decision: 'unlocked' })] }, '2027-03-01', true],
  ])('%s', (_, change, day, due) => {
    const customer = { ...base, ...change };
    expect(reviewDay(customer, model)).toBe(day);
    expect(reviewDue(customer, today, model)).toBe(due);
  });
  test('an order of more than 30 % of the year’s volume is an event, an ordinary one is not', () => {
    const ordinary = ['2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'].map((date, at) => order(`P${at}`, date));
    expect(reviewEvents({ ...base, orders: [...ordinary, order('L', '2027-02-01', '9000')] })).toEqual(['2026-09-01']);
    expect(reviewEvents({ ...base, orders: [...ordinary, order('L', '2027-02-01', '30000')] })).toEqual(['2026-09-01', '2027-02-01']);
  });
});

describe('the card', () => {
  const buyer: Customer = {
    ...base,
    tier: 'regular',
    orders: [1, 3, 5, 7, 9, 11].map((month) => order(`P${month}`, `2026-${String(month + 1).padStart(2, '0')}-20`, '40000')).slice(1),
    creditFacts: { averageDaysLate: -1, invoices: 6 },
  };
  test('shows which bars moved since the last look, and nothing before a first one', () => {
    expect(tierCardOf(buyer, today, { model }).changes).toEqual([]);
    const seen = { ...buyer, tierReviews: [look('2026-12-01', { score: 50, points: { volume: 65, frequency: 60, margin: 60, credit: 90 } })] };
    const card = tierCardOf(seen, today, { model });
    expect(card.changes).toContainEqual({ dimension: 'volume', from: 65, to: 85 });
    expect(card.changes).toContainEqual({ dimension: 'margin', from: 60 });
    expect(card.changes.some(({ dimension }) => dimension === 'credit')).toBe(false);
    expect(card.explanation.summary.en).toContain('since the last review');
  });
  test('ranks the volume where there are enough buyers', () => {
    const volumeRanks = [0.9, 0.75, 0.5, 0.25, 0].map((rank, at) => ({ rank, from: [900_000, 400_000, 100_000, 50_000, 0][at]! }));
    const bars = tierCardOf(buyer, today, { model, volumeRanks }).score.bars;
    expect(bars[0]).toMatchObject({ dimension: 'volume', points: 60 });
  });
  test('says why it proposes, and why it does not', () => {
    const card = tierCardOf(buyer, today, { model });
    expect(card.proposal).toMatchObject({ from: 'regular', to: 'key', because: 'score-up' });
    expect(explainProposal(card, buyer, model, today).en).toContain('at least 3 above the 55');
    const locked = { ...buyer, tierLock: { by: 'li', reason: 'frame contract', until: '2027-05-01' } };
    const lockedCard = tierCardOf(locked, today, { model });
    expect(lockedCard.proposal).toBeUndefined();
    expect(explainProposal(lockedCard, locked, model, today)['zh-CN']).toBe('已锁定到 2027-05-01：frame contract');
    const strict: TierModel = { ...model, promoteAbove: 40 };
    const within = tierCardOf({ ...buyer, tierReviews: [look('2026-12-01', { score: 70 })] }, today, { model: strict });
    expect(within.proposal).toBeUndefined();
    expect(explainProposal(within, { ...buyer, tierReviews: [look('2026-12-01')] }, strict, today).en).toContain('within the margin');
  });
  test('a failed credit gate of its own tier is enough, even where the score has fallen too', () => {
    const late: Customer = {
      ...buyer,
      tier: 'key',
      orders: buyer.orders!.slice(0, 1),
      creditFacts: { averageDaysLate: 45, invoices: 4, disputes: 1 },
    };
    const card = tierCardOf(late, today, { model });
    expect(card.score.score).toBeLessThan(55);
    expect(card.proposal).toMatchObject({ from: 'key', to: 'regular', because: 'credit' });
  });
  test('a first fall below the threshold waits for the second', () => {
    const fallen: Customer = { ...buyer, tier: 'core', orders: buyer.orders!.slice(2) };
    const card = tierCardOf(fallen, today, { model });
    expect(card.proposal).toBeUndefined();
    expect(explainProposal(card, fallen, model, today).en).toContain('two reviews running');
  });
  test('nationality, gender and age of people change nothing', () => {
    const person = { name: 'Ana', emails: [], gender: 'female' as const, birthday: '--05-05' };
    const first = tierCardOf({ ...buyer, country: 'DE' }, today, { model });
    const second = tierCardOf({ ...buyer, country: 'NG', contacts: [person], languages: ['yo'], cultureNotes: 'x' }, today, { model });
    expect(second).toEqual(first);
  });
});

describe('a model of the company’s own', () => {
  test('the one that the product brings is sound', () => expect(tierModelFaults(model)).toEqual([]));
  test.each<[string, Partial<TierModel>, string]>([
    ['weights beyond 100 %', { weights: { ...model.weights, volume: 0.4 } }, 'weights'],
    ['a negative weight', { weights: { ...model.weights, volume: -0.1, frequency: 0.6 } }, 'weights.volume'],
    [
      'bands out of order',
      {
        volumeBands: [
          { from: 10, points: 50 },
          { from: 20, points: 20 },
        ],
      },
      'volumeBands.1.from',
    ],
    [
      'more points for less',
      {
        marginBands: [
          { from: 20, points: 50 },
          { from: 10, points: 60 },
        ],
      },
      'marginBands.1.points',
    ],
    ['no band', { frequencyBands: [] }, 'frequencyBands'],
    ['core below key', { scoreFrom: { core: 50, key: 55, regular: 0 } }, 'scoreFrom.core'],
    ['a core customer without orders', { gates: { ...model.gates, core: { ...model.gates.core, orders24: 0 } } }, 'gates.core.orders24'],
    ['a base currency by name', { base: 'dollar' }, 'base'],
    ['a rate of nothing', { rates: { EUR: '0' } }, 'rates.EUR'],
    ['a review every day', { reviewEveryDays: { ...model.reviewEveryDays, key: 1 } }, 'reviewEveryDays.key'],
  ])('%s', (_, change, path) => {
    const faults = tierModelFaults({ ...model, ...change });
    expect(faults.map((fault) => fault.path)).toContain(path);
    for (const { text } of faults) expect(text['zh-CN'] !== '' && text.en !== '').toBe(true);
  });
});
