import { describe, expect, test } from 'vitest';
import type { Stage } from '#core/customers/customer.ts';
import { readMessage } from '#core/review/read-message.ts';
import { occasionsOf } from '#taskpane/read/occasions.ts';

const customer = (stage: Stage) => ({ id: 'K', name: 'Keller', contacts: [], stage });

describe('what is going on in a mail', () => {
  test('a complaint weighs more than anything else', () => {
    const reading = readMessage({ text: 'We received 14 broken cartons and the goods are damaged. We paid USD 4.20/pc by T/T.' });
    expect(reading.complaint).toBeDefined();
    expect(occasionsOf(customer('negotiating'), reading)[0]).toBe('complaint');
  });

  test('a new sender is a first contact', () => {
    expect(occasionsOf(customer('lead'), undefined)).toEqual(['first-contact']);
  });

  test('a steady customer without a mail is no occasion', () => {
    expect(occasionsOf(customer('repeat'), undefined)).toEqual([]);
  });
});

test.each([
  ['The shipment is delayed again. When will you ship?', ['delay']],
  ['Merry Christmas to you and your team!', ['greeting']],
  ['Please find our new drawing attached.', []],
])('%s', (mail, occasions) => {
  expect(occasionsOf(customer('repeat'), undefined, mail)).toEqual(occasions);
});

test('a record without stage and orders is a first contact', () => {
  expect(occasionsOf({ id: 'K', name: 'Keller', contacts: [] }, undefined)).toEqual(['first-contact']);
  expect(occasionsOf({ id: 'K', name: 'Keller', contacts: [], orders: [{ number: '1', date: '2026-01-01', lines: [] }] }, undefined)).toEqual([]);
});
