import { describe, expect, test } from 'vitest';
import { createMatcher } from '#core/customers/create-matcher.ts';
import type { Customer } from '#core/customers/customer.ts';
import { customerKeys, type MatchKeys, matchKeys } from '#core/customers/match-keys.ts';
import type { MatchInput } from '#core/customers/match-result.ts';

const customers: readonly Customer[] = [
  {
    id: 'B',
    name: 'Brightway Imports LLC',
    country: 'US',
    domains: ['brightway-imports.com'],
    contacts: [{ id: 'sarah', name: 'Sarah Cole', emails: ['sarah.cole@brightway-imports.com'] }],
    orders: [{ number: 'PO-44871', date: '2027-01-02', lines: [] }],
  },
  { id: 'M', name: 'Al Madar Lighting Trading', contacts: [{ id: 'yousef', name: 'Yousef Hadid', emails: ['yousef.almadar@gmail.com'] }] },
  {
    id: 'P',
    name: 'Pereira Iluminação Ltda',
    domains: ['pereira-ilum.com.br'],
    contacts: [{ name: 'João Pereira', emails: ['joao@pereira-ilum.com.br'] }],
  },
  { id: 'T', name: 'Takumi Shoji K.K.', domains: ['takumi-shoji.co.jp'], contacts: [] },
];
const company = { name: 'Haixin Lighting', domains: ['haixin-lighting.com'] };
const match = createMatcher(customers, { company });

const KINDS: readonly (keyof MatchKeys)[] = ['addresses', 'domains', 'skeletons', 'likeness', 'names', 'companyNames', 'phones', 'numbers'];
/** As the server does it: only customers that share a key with the message. */
const overStore = (message: MatchInput) => {
  const asked = matchKeys(message);
  const near = customers.filter((customer) => {
    const keys = customerKeys(customer);
    return KINDS.some((kind) => keys[kind].some((key) => asked[kind].includes(key)));
  });
  return createMatcher(near, { company })(message);
};

const shown = (message: MatchInput): string => {
  const { level, candidates } = match(message);
  expect(overStore(message)).toEqual(match(message));
  return [level, ...candidates.map(({ customerId, reasons }) => `${customerId} ${reasons.join('+')}`)].join(', ');
};

describe('mail that a form or a market place sends for somebody', () => {
  test.each<[string, MatchInput, string]>([
    [
      'the answer address of a form on our own site',
      { from: 'noreply@haixin-lighting.com', replyTo: 'sarah.cole@brightway-imports.com', subject: 'New inquiry', body: 'please quote HX-200' },
      'forward, B reply-to',
    ],
    [
      'a form that writes from a shared mailbox of ours',
      { from: 'info@haixin-lighting.com', body: '姓名：João\n邮箱：joao@pereira-ilum.com.br\n留言：请报价' },
      'forward, P named-in-relay',
    ],
    [
      'a form hosted elsewhere, labels above their values',
      { from: 'wordpress@hostpanel-eu.com', body: 'Your Name\nYousef\n\nYour Email\nyousef.almadar@gmail.com\n\nMessage\nprice?' },
      'forward, M named-in-relay',
    ],
    [
      'a market place that names the address',
      { from: 'inquiry@made-in-china.com', subject: 'Inquiry', body: 'The buyer (joao@pereira-ilum.com.br) is waiting for your answer.' },
      'forward, P named-in-relay',
    ],
    [
      'a market place that names person and company',
      { from: 'feedback@service.alibaba.com', subject: 'New message', body: 'Buyer: Ms. Sarah Cole\nCompany: Brightway Imports LLC\nCountry: US' },
      'hint, B named-in-relay',
    ],
    [
      'a market place that tells it in the subject',
      { from: 'feedback@service.alibaba.com', subject: 'Sarah Cole has sent you an inquiry' },
      'hint, B named-in-relay',
    ],
    [
      'the same in Chinese',
      { from: 'rfi@globalsources.com', subject: '您收到来自 Takumi Shoji K.K. 的询盘' },
      'hint, T named-in-relay+name-in-subject',
    ],
    [
      'two customers in one form are two',
      { from: 'noreply@haixin-lighting.com', body: 'Email: sarah.cole@brightway-imports.com\nEmail: joao@pereira-ilum.com.br' },
      'forward, B named-in-relay, P named-in-relay',
    ],
  ])('%s', (_, message, expected) => {
    expect(shown(message)).toBe(expected);
    expect(match(message).warnings).toEqual([]);
  });

  test.each<[string, MatchInput]>([
    ['a buyer whom nobody knows', { from: 'feedback@service.alibaba.com', subject: 'Peter Kahn has sent you an inquiry', body: 'Buyer: Peter Kahn' }],
    [
      'a colleague who writes about a customer',
      { from: 'li.na@haixin-lighting.com', to: ['boss@haixin-lighting.com'], body: 'Name: Sarah Cole\nEmail: sarah.cole@brightway-imports.com' },
    ],
    [
      'a shared mailbox of ours in plain words',
      { from: 'sales@haixin-lighting.com', body: 'Please write to sarah.cole@brightway-imports.com today.' },
    ],
    [
      'a stranger who names a customer',
      { from: 'info@other-buyer.com', body: 'We have your name from Sarah.\nEmail: sarah.cole@brightway-imports.com' },
    ],
    ['a person on free mail who fills nothing in', { from: 'noreply77@gmail.com', body: 'Email: sarah.cole@brightway-imports.com' }],
  ])('says nothing of %s', (_, message) => {
    expect(shown(message)).toBe('none');
  });

  test('an answer address elsewhere stays a warning where a customer writes himself', () => {
    const found = match({ from: 'sarah.cole@brightway-imports.com', replyTo: 'sarah.b@gmail.com', body: 'x' });
    expect(found).toMatchObject({ level: 'hint', heldFrom: 'exact', warnings: [{ id: 'reply-to-elsewhere', severity: 'red' }] });
  });
});

describe('what else names a customer', () => {
  test('our own mail is its recipient’s, of several customers all', () => {
    expect(shown({ from: 'li.na@haixin-lighting.com', to: ['sarah.cole@brightway-imports.com', 'boss@haixin-lighting.com'] })).toBe(
      'exact, B recipient',
    );
    expect(shown({ from: 'li.na@haixin-lighting.com', to: ['sarah.cole@brightway-imports.com', 'x@takumi-shoji.co.jp'] })).toBe(
      'group, B recipient, T recipient',
    );
    expect(shown({ from: 'x@unknown.com', to: ['sarah.cole@brightway-imports.com'] })).toBe('none');
  });

  test('a signature with a contact’s name is a hint, the name in the text is not', () => {
    expect(shown({ from: 'sc1990@gmail.com', body: 'Please send the offer again.\n\nBest regards\nSarah Cole' })).toBe('hint, B person-in-signature');
    expect(shown({ from: 'sc1990@gmail.com', body: 'I met Sarah Cole at the fair.\n\nBest regards\nBob Stone' })).toBe('none');
  });

  test('a document number beside another sign weighs as much as a conversation, alone it is a hint', () => {
    expect(shown({ from: 'sc@gmail.com', subject: 'PO-44871', body: 'status?\n\nRegards\nBrightway Imports LLC' })).toBe(
      'thread, B document-number+name-in-signature',
    );
    expect(shown({ from: 'sc@gmail.com', subject: 'PO-44871', body: 'status?' })).toBe('hint, B document-number');
    // A copied domain keeps its warning and gets nothing out of a number.
    expect(match({ from: 'sarah@brightway-lmports.com', fromName: 'Sarah Cole', subject: 'PO-44871' }).level).toBe('hint');
  });

  test('a mail forwarded from a Hindi mailbox', () => {
    const body = 'FYI\n\nप्रेषक: Sarah Cole <sarah.cole@brightway-imports.com>\nभेजा गया: 3 फ़रवरी 2027\nविषय: order\n\nHello';
    expect(shown({ from: 'li.na@haixin-lighting.com', subject: 'FW: order', body })).toBe('forward, B forwarded');
  });
});
