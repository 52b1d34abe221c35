import { describe, expect, test } from 'vitest';
import type { Customer, Quote } from '#core/customers/customer.ts';
import { decodeSendContext, encodeSendContext, recipientKey } from '#outlook/send-context.ts';

const quote = (number: string): Quote => ({ number, date: '2026-11-02', currency: 'USD', lines: [{ product: 'HX-200', price: '4.20' }] });
const customer: Customer = { id: 'K-01', name: 'Keller Lichttechnik GmbH', contacts: [], quotes: [quote('Q-2611')] };
const recipients = recipientKey(['weber@keller-licht.example', 'Brandt@Keller-Licht.example ']);

describe('the context left for the send gate', () => {
  test('comes back for the same recipients in any order and case', () => {
    const text = encodeSendContext({ recipients, customer, ignored: [] });
    expect(decodeSendContext(text, ['BRANDT@keller-licht.example', 'weber@keller-licht.example'])?.customer).toEqual(customer);
  });

  test.each([
    ['one recipient more', ['weber@keller-licht.example', 'brandt@keller-licht.example', 'mike@brightharbor.example']],
    ['one fewer', ['weber@keller-licht.example']],
    ['another', ['weber@keller-licht.example', 'mike@brightharbor.example']],
  ])('is worthless for %s', (_, others) => {
    expect(decodeSendContext(encodeSendContext({ recipients, customer, ignored: [] }), others)).toBeUndefined();
  });

  test.each([undefined, '', 'not json', '[]', 'null', '{"recipients":7}'])('is nothing when the session data is %j', (text) => {
    expect(decodeSendContext(text, recipients)).toBeUndefined();
  });

  test('keeps the newest quotes when there are more than Outlook takes', () => {
    const quotes = Array.from({ length: 2000 }, (_, i) => quote(`Q-${i}`));
    const text = encodeSendContext({ recipients, customer: { ...customer, quotes }, ignored: [] });
    expect(text.length).toBeLessThanOrEqual(50_000);
    const kept = decodeSendContext(text, recipients)?.customer?.quotes ?? [];
    expect(kept.length).toBeGreaterThan(100);
    expect(kept[0]?.number).toBe('Q-0');
  });

  test('carries what the rules read and leaves notes, phones and the fields of the store behind', () => {
    const contact = { name: 'Dr. Anna Weber', title: 'Dr', emails: ['weber@keller-licht.example'], phones: ['+494055501230'], note: 'early riser' };
    const stored = { ...customer, contacts: [contact], notes: 'frame talks', tierReasons: ['pays early'], version: 7, ownerId: 'li.na' };
    const text = encodeSendContext({ recipients, customer: stored, ignored: [] });
    expect(decodeSendContext(text, recipients)?.customer?.contacts).toEqual([
      { name: 'Dr. Anna Weber', title: 'Dr', emails: ['weber@keller-licht.example'] },
    ]);
    expect(text).not.toMatch(/phones|early riser|frame talks|pays early|version|ownerId/);
  });

  test('carries the rules that the team has chosen', () => {
    const config = { off: ['chat-abbreviation'], severity: { 'vague-time': 'error' as const } };
    expect(decodeSendContext(encodeSendContext({ recipients, ignored: [], config }), recipients)?.config).toMatchObject(config);
  });

  test('gives the customer up when even the bare record is too long', () => {
    const text = encodeSendContext({ recipients, customer: { ...customer, aliases: ['x'.repeat(60_000)] }, ignored: [] });
    expect(decodeSendContext(text, recipients)).toEqual({ recipients, ignored: [] });
  });
});
