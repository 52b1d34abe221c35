import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueChange, duesFor } from '#core/customers/care/cadence.ts';
import { dueKey } from '#core/customers/care/due.ts';
import { type WishDay } from '#core/customers/care/wish-dues.ts';
import type { Customer } from '#core/customers/customer.ts';
import { addDays } from '#core/trade/calendar.ts';

const today = '2027-03-15';
const base: Customer = { id: 'K', name: 'Keller', tier: 'key', contacts: [] };
const out = (date: string) => ({ date, direction: 'out' as const, channel: 'email' as const });
const inbound = (date: string) => ({ ...out(date), direction: 'in' as const });
const keys = (customer: Customer, day = today, wishDays: readonly WishDay[] = [], closed = false): string[] =>
  duesFor(customer, day, { wishDays, closed }).map(dueKey);

describe('what else is due', () => {
  test.each<[string, Partial<Customer>, string[]]>([
    ['they wrote and have no answer', { communications: [out('2027-03-01'), inbound('2027-03-14')] }, ['reply']],
    ['answered the same day', { communications: [inbound('2027-03-14'), out('2027-03-14')] }, []],
    ['a message of two months ago is no reply to be given', { communications: [inbound('2027-01-10')] }, ['contact']],
    ['a bare name out of an import', { tier: undefined }, []],
    [
      'a core customer within its rhythm is shown what is new once a month',
      { tier: 'core', communications: [out('2027-01-10'), out('2027-03-12')], care: { done: { 'action their-business': '2027-03-10' } } },
      ['action new-products'],
    ],
    [
      'but not in the days right after we wrote about something else',
      { tier: 'core', communications: [out('2027-01-10'), out('2027-03-14')], care: { done: { 'action their-business': '2027-03-10' } } },
      [],
    ],
    [
      'not when it was done this month',
      {
        tier: 'core',
        communications: [out('2027-01-10'), out('2027-03-12')],
        care: { done: { 'action new-products': '2027-03-01', 'action their-business': '2027-03-10' } },
      },
      [],
    ],
    [
      'somebody new gets a plan',
      { tier: 'potential', stage: 'lead', communications: [inbound('2027-03-11'), out('2027-03-12')] },
      ['action development-plan'],
    ],
    [
      'a plan is made once',
      {
        tier: 'potential',
        stage: 'lead',
        communications: [inbound('2027-03-01'), out('2027-03-12')],
        care: { done: { 'action development-plan': '2027-03-02' } },
      },
      [],
    ],
    [
      'a sample is offered when need and decider are known',
      {
        tier: 'potential',
        stage: 'requirement_confirmed',
        contacts: [{ name: 'Anna Weber', emails: [], authority: 'decides' }],
        requirements: [{ product: 'HX-200' }],
        communications: [inbound('2027-03-01'), out('2027-03-11')],
      },
      ['action sample-offer'],
    ],
    [
      'not while nobody knows who decides',
      {
        tier: 'potential',
        stage: 'requirement_confirmed',
        contacts: [{ name: 'Anna Weber', emails: [] }],
        requirements: [{ product: 'HX-200' }],
        communications: [inbound('2027-03-01'), out('2027-03-11')],
      },
      [],
    ],
    [
      'a promise that was kept',
      {
        communications: [{ ...out('2027-03-10'), promises: [{ who: 'us', what: 'test report', due: '2027-03-14' }] }],
        care: { done: { 'promise test report': '2027-03-14' } },
      },
      [],
    ],
    [
      'a quote that was followed up by telephone: done for this step',
      {
        quotes: [{ number: 'Q-1', date: '2027-03-07', currency: 'USD', lines: [] }],
        communications: [out('2027-03-07')],
        care: { done: { 'quote-follow-up Q-1': '2027-03-14' } },
      },
      [],
    ],
  ])('%s', (_, change, expected) => expect(keys({ ...base, ...change })).toEqual(expected));

  const wish: WishDay = { key: 'eid-al-fitr', date: '2027-03-17', name: { 'zh-CN': '开斋节', en: 'Eid al-Fitr' } };
  test('wishes one to three days before a day on record', () => {
    const customer = { ...base, communications: [out('2027-03-10')] };
    expect(keys(customer, today, [wish])).toEqual(['wishes eid-al-fitr']);
    expect(keys(customer, '2027-03-13', [wish])).toEqual([]);
    expect(keys(customer, '2027-03-18', [wish])).toEqual([]);
  });
  test('on a day on which they are closed, what can wait waits', () => {
    expect(keys(base, today, [], true)).toEqual([]);
    const complaint = { number: 'C-1', receivedOn: '2027-03-12', subject: 'x', status: 'received' as const };
    expect(keys({ ...base, complaints: [complaint] }, today, [], true)).toEqual(['complaint C-1']);
  });
});

const day = fc.integer({ min: -400, max: 60 }).map((days) => addDays(today, days));
const record = fc.record({
  tier: fc.constantFrom('core' as const, 'key' as const, 'regular' as const, 'potential' as const, undefined),
  stage: fc.constantFrom('lead' as const, 'repeat' as const, 'lost' as const, undefined),
  communications: fc.array(
    fc.record({ date: day, direction: fc.constantFrom('in' as const, 'out' as const), channel: fc.constant('email' as const) }),
    { maxLength: 6 },
  ),
  quotes: fc.array(
    fc.record({
      number: fc.constantFrom('Q-1', 'Q-2'),
      date: day,
      validUntil: fc.option(day, { nil: undefined }),
      currency: fc.constant('USD'),
      lines: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
  orders: fc.array(
    fc.record({
      number: fc.constantFrom('P-1', 'P-2', 'P-3'),
      date: day,
      etd: fc.option(day, { nil: undefined }),
      eta: fc.option(day, { nil: undefined }),
      lines: fc.constant([]),
    }),
    { maxLength: 4 },
  ),
  complaints: fc.array(
    fc.record({
      number: fc.constant('C-1'),
      receivedOn: day,
      subject: fc.constant('x'),
      status: fc.constant('received' as const),
      dueOn: fc.option(day, { nil: undefined }),
    }),
    { maxLength: 1 },
  ),
  care: fc.record({
    snoozed: fc.dictionary(fc.constantFrom('contact', 'reorder', 'reply', 'quote-follow-up Q-1'), day),
    done: fc.dictionary(fc.constantFrom('contact', 'reorder', 'action new-products', 'quote-expires Q-2'), day),
  }),
});

test('nothing becomes due or stops being due before the day that is named for the next look', () => {
  fc.assert(
    fc.property(record, (fields) => {
      const customer: Customer = { ...base, ...fields };
      const change = dueChange(customer, today);
      expect(change > today && change <= addDays(today, 30)).toBe(true);
      const now = keys(customer);
      for (let at = addDays(today, 1); at < change; at = addDays(at, 1)) expect(keys(customer, at), at).toEqual(now);
    }),
    { numRuns: 400 },
  );
});
