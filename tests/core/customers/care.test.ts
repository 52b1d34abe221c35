import { describe, expect, test } from 'vitest';

import { duesFor } from '#core/customers/care/cadence.ts';
import {
  caseClock,
  caseNumber,
  caseOf,
  type ComplaintCase,
  currentStep,
  openCase,
  reopen,
  stepFault,
  takeStep,
  toComplaint,
} from '#core/customers/complaint-case.ts';
import type { Customer } from '#core/customers/customer.ts';
import { afterWorkingHours, atWork, type OfficeWeek } from '#core/customers/working-hours.ts';

const today = '2027-03-15';
const base: Customer = { id: 'K', name: 'Keller', tier: 'key', contacts: [] };
const out = (date: string) => ({ date, direction: 'out' as const, channel: 'email' as const });
const inbound = (date: string) => ({ ...out(date), direction: 'in' as const });
const quote = { number: 'Q-1', date: '2027-03-01', currency: 'USD', lines: [] };

describe('what is due for a customer', () => {
  test.each<[string, Partial<Customer>, string[]]>([
    ['no contact on record', {}, ['contact']],
    ['within the rhythm of its tier', { communications: [out('2027-03-05')] }, []],
    ['beyond the rhythm of its tier', { communications: [out('2027-03-01')] }, ['contact']],
    ['a lower tier has more time', { tier: 'regular', communications: [out('2027-03-01')] }, []],
    [
      'a quote without an answer for a week',
      { quotes: [{ ...quote, date: '2027-03-07' }], communications: [out('2027-03-07')] },
      ['quote-follow-up Q-1'],
    ],
    ['already followed up for this step', { quotes: [{ ...quote, date: '2027-03-07' }], communications: [out('2027-03-14')] }, []],
    [
      'answered after the quote',
      { quotes: [{ ...quote, date: '2027-03-07' }], communications: [out('2027-03-07'), inbound('2027-03-10'), out('2027-03-11')] },
      [],
    ],
    ['won', { quotes: [{ ...quote, result: 'won' as const }], communications: [out('2027-03-14')] }, []],
    ['ordered meanwhile', { quotes: [quote], orders: [{ number: 'P', date: '2027-03-10', lines: [] }], communications: [out('2027-03-14')] }, []],
    ['a quote about to run out', { quotes: [{ ...quote, validUntil: '2027-03-18' }], communications: [out('2027-03-15')] }, ['quote-expires Q-1']],
    ['three touches without an answer: call a key customer', { communications: [out('2027-02-01'), out('2027-02-10'), out('2027-02-20')] }, ['call']],
    [
      'three touches without an answer: leave a potential one in peace',
      { tier: 'potential', communications: [out('2027-02-01'), out('2027-02-10'), out('2027-02-20')], quotes: [{ ...quote, date: '2027-02-01' }] },
      [],
    ],
    ['and come back after 60 days', { tier: 'potential', communications: [out('2026-12-01'), out('2026-12-10'), out('2027-01-01')] }, ['contact']],
    [
      'arrived two weeks ago',
      { orders: [{ number: 'P', date: '2027-01-10', eta: '2027-03-01', lines: [] }], communications: [out('2027-03-08')] },
      ['satisfaction P'],
    ],
    [
      'time to order again',
      { orderFrequency: { ordersPerYear: 6 }, orders: [{ number: 'P', date: '2027-01-10', lines: [] }], communications: [out('2027-02-20')] },
      ['reorder'],
    ],
    [
      'a promise of ours',
      {
        communications: [
          {
            ...out('2027-03-10'),
            promises: [
              { who: 'us' as const, what: 'test report', due: '2027-03-14' },
              { who: 'them' as const, what: 'logo', due: '2027-03-14' },
            ],
          },
        ],
      },
      ['promise test report'],
    ],
    [
      'an open complaint comes first',
      {
        complaints: [{ number: 'C-1', receivedOn: '2027-03-12', subject: 'x', status: 'received' as const }],
        quotes: [quote],
        communications: [out('2027-03-01')],
      },
      ['complaint C-1', 'quote-follow-up Q-1'],
    ],
    ['lost', { stage: 'lost' as const, quotes: [quote] }, []],
  ])('%s', (_, change, expected) => {
    expect(duesFor({ ...base, ...change }, today).map(({ kind, about }) => (about === undefined ? kind : `${kind} ${about}`))).toEqual(expected);
  });
  test('snoozed until tomorrow', () => {
    expect(duesFor({ ...base, care: { snoozed: { contact: '2027-03-16' } } }, today)).toEqual([]);
    expect(duesFor({ ...base, care: { snoozed: { contact: '2027-03-15' } } }, today)).toHaveLength(1);
  });
  test('says why, in both languages', () => {
    expect(duesFor({ ...base, communications: [out('2027-02-25')] }, today)[0]!.why).toEqual({
      'zh-CN': '18 天没有联系（14 天一次）',
      en: '18 days without contact (every 14 for this tier)',
    });
  });
});

const ningbo: OfficeWeek = { timeZone: 'Asia/Shanghai', hours: ['09:00', '18:00'], weekend: [0, 6], holidays: ['2027-04-05'] };

describe('working hours', () => {
  test.each([
    ['within the day', '2027-03-15T02:00:00Z', 4, '2027-03-15T06:00:00.000Z'],
    ['over night', '2027-03-15T08:00:00Z', 4, '2027-03-16T03:00:00.000Z'],
    ['over the weekend', '2027-03-19T09:00:00Z', 2, '2027-03-22T02:00:00.000Z'],
    ['over a holiday', '2027-04-02T09:00:00Z', 2, '2027-04-06T02:00:00.000Z'],
    ['received at night', '2027-03-15T16:00:00Z', 1, '2027-03-16T02:00:00.000Z'],
  ])('%s', (_, start, hours, end) => expect(afterWorkingHours(new Date(start), hours, ningbo).toISOString()).toBe(end));
  test('summer time: eight local hours stay eight hours', () => {
    const berlin: OfficeWeek = { timeZone: 'Europe/Berlin', hours: ['09:00', '17:00'], weekend: [0, 6] };
    expect(afterWorkingHours(new Date('2027-03-26T08:00:00Z'), 9, berlin).toISOString()).toBe('2027-03-29T08:00:00.000Z');
  });
  test('an office that never opens and a zone that does not exist end all the same', () => {
    expect(afterWorkingHours(new Date('2027-03-15T02:00:00Z'), 4, { ...ningbo, weekend: [0, 1, 2, 3, 4, 5, 6] })).toBeInstanceOf(Date);
    expect(atWork(new Date('2027-03-15T10:00:00Z'), { ...ningbo, timeZone: 'Nowhere/Here' })).toBe(true);
  });
});

describe('a complaint from the first mail to the lesson', () => {
  const opened = openCase({ number: 'C-1', subject: 'flicker', orderNumber: 'PO-1' }, '2027-03-15T02:00:00Z');
  test('the clock of the first answer follows the tier', () => {
    expect(caseClock(opened, new Date('2027-03-15T03:00:00Z'), 'core', ningbo)).toEqual({
      next: 'acknowledged',
      dueAt: '2027-03-15T06:00:00.000Z',
      overdue: false,
    });
    expect(caseClock(opened, new Date('2027-03-15T07:00:00Z'), 'core', ningbo).overdue).toBe(true);
    expect(caseClock(opened, new Date('2027-03-15T07:00:00Z'), 'key', ningbo)).toMatchObject({
      overdue: false,
      dueAt: '2027-03-15T10:00:00.000Z',
    });
  });
  test('each step in its order, with what it needs', () => {
    expect(stepFault(opened, 'closed', '2027-03-16T00:00:00Z')).toBe('order');
    expect(stepFault(opened, 'acknowledged', '2027-03-14T00:00:00Z')).toBe('time');
    let one: ComplaintCase = takeStep(opened, 'acknowledged', '2027-03-15T05:00:00Z');
    expect(stepFault(one, 'cause-found', '2027-03-16T00:00:00Z')).toBe('cause');
    expect(takeStep(one, 'cause-found', '2027-03-16T00:00:00Z')).toBe(one);
    one = takeStep({ ...one, cause: 'driver batch' }, 'cause-found', '2027-03-16T00:00:00Z');
    one = takeStep({ ...one, solution: 'replace' }, 'solution-offered', '2027-03-17T00:00:00Z');
    expect(caseClock(one, new Date('2027-03-18T00:00:00Z'), 'core', ningbo)).toMatchObject({
      next: 'followed-up',
      dueAt: '2027-03-24T00:00:00.000Z',
    });
    one = takeStep(one, 'followed-up', '2027-03-24T01:00:00Z');
    expect(stepFault(one, 'closed', '2027-03-25T00:00:00Z')).toBe('lesson');
    one = takeStep({ ...one, lesson: 'test drivers of each batch' }, 'closed', '2027-03-25T00:00:00Z');
    expect(currentStep(one)).toBe('closed');
    expect(caseClock(one, new Date('2027-03-26T00:00:00Z'), 'core', ningbo)).toEqual({ overdue: false });
    expect(currentStep(reopen(one, '2027-04-01T00:00:00Z', 'again'))).toBe('acknowledged');
    expect(reopen(one, '2027-04-01T00:00:00Z', 'again').steps).toHaveLength(7);
  });
  test('the short form of the record', () => {
    expect(toComplaint(opened, caseClock(opened, new Date('2027-03-15T03:00:00Z'), 'core', ningbo))).toEqual({
      number: 'C-1',
      receivedOn: '2027-03-15',
      subject: 'flicker',
      orderNumber: 'PO-1',
      status: 'received',
      dueOn: '2027-03-15',
      dueAt: '2027-03-15T06:00:00.000Z',
      steps: [{ step: 'received', at: '2027-03-15T02:00:00Z' }],
    });
  });
  test('a record keeps its case whole; one from elsewhere has the steps up to its status', () => {
    const one = takeStep(opened, 'acknowledged', '2027-03-15T05:00:00Z', 'rang Dr. Weber');
    expect(caseOf(toComplaint(one, caseClock(one, new Date('2027-03-15T05:00:00Z'), 'core', ningbo)))).toEqual(one);
    const old = caseOf({ number: 'C-0', receivedOn: '2027-03-01', subject: 'scratches', status: 'cause-found' });
    expect(old.steps.map(({ step }) => step)).toEqual(['received', 'acknowledged', 'cause-found']);
    expect(currentStep(old)).toBe('cause-found');
  });
  test('numbers of one day count on', () => {
    const first = { number: 'C-270315-1', receivedOn: '2027-03-15', subject: 'x', status: 'closed' as const };
    expect([caseNumber([], '2027-03-15'), caseNumber([first], '2027-03-15')]).toEqual(['C-270315-1', 'C-270315-2']);
  });
});
