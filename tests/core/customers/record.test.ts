import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normaliseAddress } from '#core/customers/address.ts';
import type { Customer } from '#core/customers/customer.ts';
import { countryOfDomain, domainLabel, isCompanyDomain, isFreeMail, registrableDomain, roleLocalPart } from '#core/customers/domain.ts';
import { findDuplicates } from '#core/customers/duplicates.ts';
import { lookAlike } from '#core/customers/look-alike.ts';
import { mergeCustomers } from '#core/customers/merge-customers.ts';
import { completenessOf, fieldForHeader, PROFILE_FIELDS } from '#core/customers/profile-fields.ts';
import { proposeCustomer } from '#core/customers/propose-customer.ts';
import { toAsciiDomain, toUnicodeDomain } from '#core/customers/punycode.ts';
import { reasonText, REASONS, warningText, WARNINGS } from '#core/customers/reason-texts.ts';

describe('addresses and domains', () => {
  test.each([
    ['"Anna" <mailto:Anna@Keller.DE>', 'anna@keller.de'],
    ['anna@keller.de;', 'anna@keller.de'],
    ['<anna@müller.de>', 'anna@xn--mller-kva.de'],
    ['anna', undefined],
    ['@keller.de', undefined],
    ['a@b..de', undefined],
    ['x'.repeat(2000) + '@y.de', undefined],
  ])('%s is %s', (written, address) => expect(normaliseAddress(written)?.address).toBe(address));
  test.each([
    ['mail.keller.co.uk', 'keller.co.uk', 'keller'],
    ['keller.com.br', 'keller.com.br', 'keller'],
    ['shop.keller.com.tr', 'keller.com.tr', 'keller'],
    ['keller.example', 'keller.example', 'keller'],
  ])('%s belongs to %s', (host, domain, label) => {
    expect(registrableDomain(host)).toBe(domain);
    expect(domainLabel(host)).toBe(label);
  });
  test.each(['gmail.com', 'qq.com', 'vip.163.com', 'yahoo.co.id', 'web.de', 'mail.ru', 'rediffmail.com', 'naver.com'])('%s is free mail', (host) =>
    expect(isFreeMail(host)).toBe(true),
  );
  test.each(['keller.example', 'example.com', 'bt.com', 'keller.de'])('%s is a company’s', (host) => expect(isCompanyDomain(host)).toBe(true));
  test.each(['alibaba.com', 'service.alibaba.com', 'localhost', ''])('%s is no company’s', (host) => expect(isCompanyDomain(host)).toBe(false));
  test.each([
    ['keller.de', 'DE'],
    ['keller.co.uk', 'GB'],
    ['keller.io', undefined],
    ['keller.com', undefined],
    ['keller.eu', undefined],
  ])('the country of %s is %s', (host, country) => expect(countryOfDomain(host)).toBe(country));
  test.each(['info', 'sales2', 'einkauf', 'no-reply', 'export.sales'])('%s is a shared mailbox', (local) => expect(roleLocalPart(local)).toBe(true));
  test.each(['anna', 'infante', 'salesman.tom'])('%s is a person', (local) => expect(roleLocalPart(local)).toBe(false));
  test('punycode there and back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'z', '0', 'ü', 'é', 'ł', '中', '域', 'я', 'ب', '-'), minLength: 1, maxLength: 20 }),
        (label) => {
          fc.pre(!label.startsWith('xn--'));
          expect(toUnicodeDomain(toAsciiDomain(`${label}.de`))).toBe(`${label}.de`);
        },
      ),
    );
  });
});

test.each([
  ['keller.de', 'keller.de', undefined],
  ['mail.keller.de', 'keller.de', undefined],
  ['keiler.de', 'keller.de', 'skeleton'],
  ['kel1er.de', 'keller.de', 'skeleton'],
  ['bauhrn.de', 'bauhm.de', 'skeleton'],
  ['keller-licht.de', 'kellerlicht.de', 'skeleton'],
  ['kellr.de', 'keller.de', 'typo'],
  ['kleler.de', 'keller.de', 'typo'],
  ['kelter.de', 'keller.de', 'edit'],
  ['keller-group.com', 'keller.de', 'affix'],
  ['kellergroup.com', 'keller.de', 'affix'],
  ['keller.fr', 'keller.de', 'suffix'],
  ['keller.de.pay-now.com', 'keller.de', 'embedded'],
  ['lux.de', 'lex.de', undefined],
  ['miller.de', 'keller.de', undefined],
  ['sunrise.de', 'keller.de', undefined],
])('%s beside %s is %s', (seen, known, kind) => expect(lookAlike(seen, known)).toBe(kind));

describe('a record for a sender nobody knows', () => {
  test('company and person', () => {
    expect(proposeCustomer({ from: 'weber@keller-licht.de', fromName: 'Weber, Anna' })).toEqual({
      name: 'Keller Licht',
      country: 'DE',
      domains: ['keller-licht.de'],
      tier: 'potential',
      stage: 'lead',
      contacts: [{ name: 'Anna Weber', emails: ['weber@keller-licht.de'] }],
    });
  });
  test('free mail is no company', () => {
    expect(proposeCustomer({ from: 'chidi.okafor@gmail.com', fromName: 'Chidi Okafor' })).toEqual({
      name: 'Chidi Okafor',
      tier: 'potential',
      stage: 'lead',
      contacts: [{ name: 'Chidi Okafor', emails: ['chidi.okafor@gmail.com'] }],
    });
  });
  test('nothing readable', () => expect(proposeCustomer({ from: '???' })).toMatchObject({ name: '???', contacts: [{ emails: [] }] }));
});

describe('duplicates', () => {
  const one: Customer = {
    id: 'A',
    name: 'Keller Lichttechnik GmbH',
    country: 'DE',
    domains: ['keller.de'],
    contacts: [{ name: 'Anna', emails: ['anna@keller.de'] }],
  };
  test.each<[string, Partial<Customer>, object | undefined]>([
    ['the same address', { contacts: [{ name: 'A', emails: ['Anna+x@keller.de'] }] }, { weight: 'certain', reasons: ['domain', 'email'] }],
    ['the same name without its legal form', { name: 'Keller Lichttechnik', country: 'DE' }, { weight: 'likely', reasons: ['name'] }],
    ['a slip in the name', { name: 'Keller Lichtechnik GmbH', country: 'DE' }, { weight: 'likely', reasons: ['similar-name'] }],
    ['the same name elsewhere', { name: 'Keller Lichttechnik', country: 'AT' }, undefined],
    ['the same domain', { website: 'www.keller.de' }, { weight: 'likely', reasons: ['domain'] }],
    ['a daughter', { website: 'www.keller.de', parentId: 'A' }, undefined],
    ['free mail says nothing', { contacts: [{ name: 'x', emails: ['x@gmail.com'] }] }, undefined],
  ])('%s', (_, change, expected) => {
    const found = findDuplicates([one, { id: 'B', name: 'Other', contacts: [], ...change }]);
    if (expected) expect(found).toMatchObject([{ ids: ['A', 'B'], ...expected }]);
    else expect(found).toEqual([]);
  });
  test('a domain of many is no sign', () => {
    expect(
      findDuplicates(
        Array.from({ length: 20 }, (_, at): Customer => ({
          id: `${at}`,
          name: `Firm number ${String.fromCharCode(65 + at).repeat(6)}`,
          domains: ['mall.com'],
          contacts: [],
        })),
      ),
    ).toEqual([]);
  });
});

describe('merging keeps every value', () => {
  test('fills what is absent, lists what differs, joins lists and contacts', () => {
    const kept: Customer = {
      id: 'A',
      name: 'Keller GmbH',
      country: 'DE',
      notes: 'old',
      contacts: [{ id: 'a', name: 'Anna', emails: ['anna@keller.de'] }],
      orders: [{ number: '1', date: '2027-01-01', lines: [] }],
    };
    const other: Customer = {
      id: 'B',
      name: 'Keller Licht',
      country: 'AT',
      city: 'Wien',
      contacts: [{ id: 'b', name: 'Anna Weber', emails: ['Anna@keller.de', 'aw@keller.de'], phones: ['+43'] }],
      orders: [{ number: '2', date: '2027-02-01', lines: [] }],
    };
    const { customer, conflicts } = mergeCustomers(kept, other);
    expect(customer).toMatchObject({
      id: 'A',
      name: 'Keller GmbH',
      country: 'DE',
      city: 'Wien',
      aliases: ['Keller Licht'],
      contacts: [{ id: 'a', name: 'Anna', emails: ['anna@keller.de', 'Anna@keller.de', 'aw@keller.de'], phones: ['+43'] }],
    });
    expect(customer.orders).toHaveLength(2);
    expect(conflicts.map(({ field }) => field)).toEqual(['country', 'contacts Anna.name']);
    expect(customer.notes).toBe('old\n[country] AT\n[contacts Anna.name] Anna Weber');
  });
  const text = fc.string({ minLength: 1, maxLength: 6 });
  const record = fc.record(
    {
      name: text,
      city: text,
      country: text,
      notes: text,
      aliases: fc.array(text, { maxLength: 3 }),
      contacts: fc.array(
        fc.record({ name: text, emails: fc.constantFrom(['a@x.de'], ['b@x.de']), jobTitle: text }, { requiredKeys: ['name', 'emails'] }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['name', 'contacts'] },
  );
  test('no text of either record is lost', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const { customer, conflicts } = mergeCustomers({ ...a, id: 'A' }, { ...b, id: 'B' });
        const all = JSON.stringify([customer, conflicts]);
        for (const value of [
          a.name,
          b.name,
          a.city,
          b.city,
          b.country,
          b.notes,
          ...(b.aliases ?? []),
          ...b.contacts.flatMap(({ name, jobTitle }) => [name, jobTitle]),
        ]) {
          if (value !== undefined) expect(all).toContain(JSON.stringify(value).slice(1, -1));
        }
      }),
    );
  });
});

describe('fields of the profile', () => {
  test('each path once, and no header leads to two fields', () => {
    expect(new Set(PROFILE_FIELDS.map(({ path }) => path)).size).toBe(PROFILE_FIELDS.length);
    const owners = new Map<string, string[]>();
    for (const { path, headers } of PROFILE_FIELDS) for (const header of headers) owners.set(header, [...(owners.get(header) ?? []), path]);
    expect([...owners].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });
  test.each([
    ['*公司名称', 'name'],
    ['Company Name', 'name'],
    ['国家/地区', 'country'],
    ['国家（地区）', 'country'],
    ['客户等级', 'tier'],
    ['E-mail', 'contact.emails'],
    ['联系人 邮箱', 'contact.emails'],
    ['手机号：', 'contact.mobile'],
    ['Payment Terms', 'usual.payment'],
    ['决策角色', 'contact.authority'],
    ['nonsense', undefined],
    ['', undefined],
  ])('the header %s is %s', (header, path) => expect(fieldForHeader(header)?.path).toBe(path));
  test('nothing about religion, health or politics', () => {
    expect(JSON.stringify(PROFILE_FIELDS)).not.toMatch(/relig|宗教|health|健康|politic|政治|ethnic|民族/i);
  });
  test('the three missing facts that help most', () => {
    const { share, missing } = completenessOf({ id: 'K', name: 'Keller', country: 'DE', contacts: [{ name: 'Anna', emails: ['a@k.de'] }] });
    expect(share).toBe(0.4);
    expect(missing.map(({ path }) => path)).toEqual(['contact.authority', 'annualPurchase', 'requirements']);
  });
});

test('every reason and warning has words in both languages, and the values are put in', () => {
  for (const key of Object.keys(REASONS)) expect(reasonText(key)['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  for (const id of Object.keys(WARNINGS) as (keyof typeof WARNINGS)[]) {
    const text = warningText(id, { seen: 'SEEN', known: 'KNOWN' });
    expect(text.en + text['zh-CN']).not.toMatch(/[{}]/);
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  }
  expect(reasonText('unheard-of').en).toBe('unheard-of');
});
