import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normaliseAddress } from '#core/customers/address.ts';
import { createMatcher } from '#core/customers/create-matcher.ts';
import type { Customer } from '#core/customers/customer.ts';
import { customerKeys, type MatchKeys, matchKeys } from '#core/customers/match-keys.ts';
import type { MatchInput } from '#core/customers/match-result.ts';
import { skeleton } from '#core/customers/skeleton.ts';

const word = fc.constantFrom('keller', 'kel1er', 'lumax', 'nordlys', 'okafor', 'anna', 'bob', 'info', 'sales', 'chidi', 'weber');
const domain = fc.constantFrom(
  'keller.de',
  'keller.co.uk',
  'kel1er.de',
  'lumax.com',
  'lumaxx.com',
  'nordlys-group.com',
  'nordlys.com',
  'gmail.com',
  'web.de',
  'mail.lumax.com',
  'alibaba.com',
);
const address = fc.tuple(word, fc.constantFrom('', '+po', '.x'), domain).map(([local, more, host]) => `${local}${more}@${host}`);
const number = fc.constantFrom('PO-7731', 'Q-881', 'PI-2031');
const name = fc.constantFrom('Keller GmbH', 'Lumax Trading', 'Nordlys AS', 'Okafor Trading Ltd');
const person = fc.constantFrom('Anna Weber', 'Bob Hill', 'Chidi Okafor');

const customerWith = (id: number): fc.Arbitrary<Customer> =>
  fc
    .record({
      name,
      domains: fc.uniqueArray(domain, { maxLength: 2 }),
      contacts: fc.array(fc.record({ name: person, emails: fc.uniqueArray(address, { maxLength: 2 }) }), { maxLength: 2 }),
      orders: fc.array(fc.record({ number, date: fc.constant('2027-01-01'), lines: fc.constant([]) }), { maxLength: 1 }),
    })
    .map((customer) => ({ ...customer, id: `K-${id}` }));

const customers = fc.integer({ min: 0, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => customerWith(id))));

const message: fc.Arbitrary<MatchInput> = fc.record(
  {
    from: address,
    fromName: person,
    replyTo: address,
    subject: fc.constantFrom('Re: order', 'FW: order', 'PO-7731', 'Lumax Trading'),
    body: fc
      .tuple(address, number, name)
      .map(([from, no, company]) => `See ${no}.\n\nBest regards\nTom\n${company}\n\nFrom: ${from}\nSent: Monday\nTo: x@y.com\nSubject: ${no}\n`),
  },
  { requiredKeys: ['from'] },
);

test('normalising an address twice changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), address, fc.string()), (text) => {
      const once = normaliseAddress(text);
      if (once) expect(normaliseAddress(once.address)).toEqual({ ...once });
    }),
  );
});

test('the base of an address is its own base', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), address), (text) => {
      const base = normaliseAddress(text)?.base;
      if (base !== undefined) expect(normaliseAddress(base)?.base ?? base).toBe(base);
    }),
  );
});

test('the skeleton of a skeleton is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(skeleton(skeleton(text))).toBe(skeleton(text));
    }),
  );
});

test('any text is answered, and never with an exception', () => {
  const match = createMatcher([
    { id: 'K', name: 'Keller GmbH', domains: ['keller.de'], contacts: [{ name: 'Anna Weber', emails: ['anna@keller.de'] }] },
  ]);
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.record({ from: text, fromName: text, replyTo: text, sender: text, subject: text, body: text }), (input) => {
      expect(['none', 'hint']).toContain(match(input).level);
    }),
  );
});

test('the order of the customers does not matter', () => {
  fc.assert(
    fc.property(customers, message, (list, input) => {
      const there = createMatcher(list)(input);
      const back = createMatcher([...list].reverse())(input);
      expect(back.level).toBe(there.level);
      const sorted = (match: typeof there): unknown =>
        [...match.candidates].map(({ customerId, reasons }) => [customerId, [...reasons].sort()]).sort();
      if (there.level !== 'hint') expect(sorted(back)).toEqual(sorted(there));
    }),
  );
});

test('a tie is never chosen: whoever has the same evidence is listed', () => {
  fc.assert(
    fc.property(address, fc.integer({ min: 2, max: 5 }), (from, count) => {
      const list = Array.from({ length: count }, (_, id): Customer => ({
        id: `K-${id}`,
        name: `Firm ${id}`,
        contacts: [{ name: 'Anna Weber', emails: [from] }],
      }));
      expect(createMatcher(list)({ from, fromName: 'Anna Weber' }).candidates).toHaveLength(count);
    }),
  );
});

test('a company domain of several customers is a group', () => {
  const list = [1, 2, 3].map((id): Customer => ({ id: `K-${id}`, name: `Firm ${id}`, domains: ['shared-house.com'], contacts: [] }));
  expect(createMatcher(list)({ from: 'x@shared-house.com' })).toMatchObject({
    level: 'group',
    candidates: [{ customerId: 'K-1' }, { customerId: 'K-2' }, { customerId: 'K-3' }],
  });
});

test('an address that nobody has is never exact, nor a free-mail domain anybody’s', () => {
  fc.assert(
    fc.property(customers, address, (list, from) => {
      const known = list.some(({ contacts }) =>
        contacts.some(({ emails }) => emails.some((email) => normaliseAddress(email)?.base === normaliseAddress(from)?.base)),
      );
      const { level } = createMatcher(list)({ from });
      if (!known) expect(['exact', 'alias']).not.toContain(level);
      if (!known && /@(?:gmail\.com|web\.de|alibaba\.com)$/.test(from)) expect(['none']).toContain(level);
    }),
  );
});

const KINDS = [
  'addresses',
  'domains',
  'skeletons',
  'likeness',
  'names',
  'companyNames',
  'phones',
  'numbers',
] as const satisfies readonly (keyof MatchKeys)[];

test('the few customers that share a key with a message give the same answer as all of them', () => {
  fc.assert(
    fc.property(customers, message, (list, input) => {
      const wanted = matchKeys(input);
      const fetched = list.filter((customer) => {
        const keys = customerKeys(customer);
        return KINDS.some((kind) => keys[kind].some((key) => wanted[kind].includes(key)));
      });
      expect(createMatcher(fetched)(input)).toEqual(createMatcher(list)(input));
    }),
    { numRuns: 400 },
  );
});
