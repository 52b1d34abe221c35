import { describe, expect, test } from 'vitest';
import { RHYTHMS } from '#core/customers/care/rhythm.ts';
import type { Customer } from '#core/customers/customer.ts';
import { answerTarget } from '#core/review/answer-target.ts';

const core: Customer = { id: 'K', name: 'Keller', country: 'DE', tier: 'core', contacts: [] };
const company = { name: 'HX Lighting', country: 'CN' };
const at = (receivedAt: string, now: string, customer: Customer = core, rhythms = RHYTHMS) =>
  answerTarget(customer, { receivedAt: new Date(receivedAt), messageId: '<m1>' }, { now: new Date(now), rhythms, company });

// Office hours in China: 08:30 to 17:30 with UTC+8; 2027-03-15 is a Monday.
describe('by when a mail is to be answered', () => {
  test.each<[string, string, Partial<Customer>, string]>([
    ['in the morning: four hours later', '2027-03-15T02:00:00Z', {}, '2027-03-15T06:00:00.000Z'],
    ['in the evening: the rest of the day and the next morning', '2027-03-15T09:00:00Z', {}, '2027-03-16T04:00:00.000Z'],
    ['at night: from the opening of the office', '2027-03-15T20:00:00Z', {}, '2027-03-16T04:30:00.000Z'],
    ['on Friday night: on Monday', '2027-03-19T12:00:00Z', {}, '2027-03-22T04:30:00.000Z'],
    ['a key customer has eight hours', '2027-03-15T01:00:00Z', { tier: 'key' }, '2027-03-15T09:00:00.000Z'],
    ['nobody has named a tier yet: twelve', '2027-03-15T01:00:00Z', { tier: undefined }, '2027-03-16T04:00:00.000Z'],
  ])('%s', (_, received, change, by) => {
    expect(at(received, received, { ...core, ...change })?.by).toBe(by);
  });

  test('by the rhythm that the company has set', () => {
    const rhythms = { ...RHYTHMS, core: { ...RHYTHMS.core, replyHours: 2 } };
    expect(at('2027-03-15T02:00:00Z', '2027-03-15T02:00:00Z', core, rhythms)).toMatchObject({ by: '2027-03-15T04:00:00.000Z', hours: 2 });
  });

  test('late from that minute on', () => {
    expect(at('2027-03-15T02:00:00Z', '2027-03-15T05:59:00Z')?.overdue).toBe(false);
    expect(at('2027-03-15T02:00:00Z', '2027-03-15T06:01:00Z')?.overdue).toBe(true);
  });

  test('with their clock, and whether they are at work by then', () => {
    expect(at('2027-03-15T02:00:00Z', '2027-03-15T02:00:00Z')?.theirs).toEqual({ time: '07:00', atWork: false });
    expect(at('2027-03-15T08:00:00Z', '2027-03-15T08:00:00Z')?.theirs?.time).toBe('04:00');
    expect(at('2027-03-15T05:00:00Z', '2027-03-15T05:00:00Z')?.theirs).toEqual({ time: '10:00', atWork: true });
    expect(at('2027-03-15T05:00:00Z', '2027-03-15T05:00:00Z', { ...core, country: undefined })?.theirs).toBeUndefined();
  });

  test('nothing for what was answered, or is a month old', () => {
    const entry = (direction: 'in' | 'out', date: string, messageId?: string) => ({ direction, date, channel: 'email' as const, messageId });
    const mail = ['2027-03-15T02:00:00Z', '2027-03-16T02:00:00Z'] as const;
    expect(at(...mail, { ...core, communications: [entry('out', '2027-03-16')] })).toBeUndefined();
    expect(at(...mail, { ...core, communications: [entry('in', '2027-03-15', '<m1>'), entry('out', '2027-03-15')] })).toBeUndefined();
    expect(at(...mail, { ...core, communications: [entry('out', '2027-03-15'), entry('in', '2027-03-15', '<m1>')] })).toBeDefined();
    expect(at('2027-02-01T02:00:00Z', '2027-03-15T02:00:00Z')).toBeUndefined();
  });
});
