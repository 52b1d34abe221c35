import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUTHORITIES, type Customer, STAGES } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { BUSINESS_TYPES, COMPANY_SIZES, CREDIT_GRADES, INFO_SOURCES, PAYMENT_METHODS } from '#core/customers/profile.ts';
import { proposeMapping, readCustomers } from '#core/exchange/read-customers.ts';
import { writeCsv, writeWorkbook } from '#core/exchange/write/write-customers.ts';
import { COLUMNS } from '#core/exchange/columns.ts';
import { customerSchema } from '#core/review/customer-schema.ts';
import type { Language } from '#core/text/language.ts';
import { sampleCustomers } from '#server/sample-data/sample-customers.ts';
import { allBytes, each, openBytes } from './memory-file.ts';

async function roundTrip(customers: readonly Customer[], kind: 'xlsx' | 'csv', language: Language): Promise<unknown[]> {
  const write = kind === 'xlsx' ? writeWorkbook : writeCsv;
  const bytes = await allBytes(write(each(customers), language));
  const { candidates, problems, refused } = await readCustomers(await openBytes(bytes, `export.${kind}`));
  expect(refused).toEqual([]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return candidates.map(({ record }) => customerSchema.parse(record));
}

/** Texts that spreadsheets, separators and escapes stumble over. */
const nasty = fc.constantFrom(
  '=1+1',
  '+49 40 123',
  '-5',
  '@SUM(A1)',
  "'quoted",
  "'=x",
  "''",
  '"',
  'a;b',
  'a; b',
  'x,y',
  'tab\there',
  'line\nbreak',
  '[1]',
  '["a"]',
  '{}',
  'null',
  'N/A',
  '-',
  '无',
  '0',
  '007',
  '1e5',
  'TRUE',
  '#N/A',
  '2026-03-05',
  '45000',
  '_x0041_',
  '&amp;',
  '<b>',
  'é ü ß',
  '中文（有限）公司',
  'العربية',
  '😀',
  'a|b',
  'A/B',
  '｜；',
  '＝1',
  '　x',
  'sep=;',
  'Company',
  '公司名称',
  'x'.repeat(33_000),
);
const words = fc
  .oneof(nasty, fc.string({ minLength: 1, maxLength: 20 }), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }))
  .map((text) => text.replace(/\0/g, '').trim())
  .filter((text) => text !== '' && !/\p{Cs}/u.test(text));
const list = fc.array(words, { maxLength: 3 });
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const decimal = fc
  .tuple(fc.integer({ min: -99_999, max: 9_999_999 }), fc.constantFrom('', '.5', '.50', '.125', '.00'))
  .map(([whole, part]) => `${whole}${part}`);
const count = fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map(Math.abs));
const country = fc.constantFrom('DE', 'US', 'CN', 'AE', 'TW', 'KR', 'CI', 'GB');
const currency = fc.constantFrom('USD', 'EUR', 'CNY', 'JPY');
const money = { amount: decimal, currency };
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: readonly (keyof T)[] = []) =>
  fc.record(shape, { requiredKeys: [...required] as never });
const filled = <T extends object>(arbitrary: fc.Arbitrary<T>) => arbitrary.filter((value) => Object.keys(value).length > 0);
const document = { number: words, date: day, currency, etd: day, eta: day, marginPercent: decimal };
const paid = { depositDue: day, balancePaid: day, documents: fc.array(words, { minLength: 1, maxLength: 3 }) };
const line = some({ product: words, spec: words, quantity: count, unit: words, price: decimal }, ['product']);
const lines = fc.array(line, { maxLength: 3 });
const contact = some(
  {
    id: words,
    name: words,
    givenName: words,
    familyName: words,
    title: words,
    preferredSalutation: words,
    jobTitle: words,
    authority: fc.constantFrom(...AUTHORITIES),
    emails: fc.array(fc.oneof(fc.emailAddress(), words), { maxLength: 3 }),
    phones: fc.array(fc.oneof(words, fc.constant('+4940123456')), { maxLength: 3 }),
    note: words,
    mobile: words,
    department: words,
    gender: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
    chatAccounts: fc.array(fc.record({ type: words, id: words }), { maxLength: 2 }),
    birthday: fc.constantFrom('--03-05', '--12-31'),
    reportsTo: words,
    status: fc.constantFrom('active' as const, 'left_company' as const),
  },
  ['name', 'emails'],
);
const customer = some(
  {
    id: words,
    name: words.filter((name) => name.length <= 300),
    code: words,
    shortName: words,
    aliases: list,
    legalForm: words,
    registrationNumber: words,
    country,
    city: words,
    timeZone: words,
    website: words,
    domains: list,
    phones: list,
    parentId: words,
    region: words.filter((text) => text.length <= 100),
    address: filled(some({ street: words, city: words, region: words, postalCode: words, country })),
    companySize: fc.constantFrom(...COMPANY_SIZES),
    yearFounded: fc.integer({ min: 1800, max: 2026 }),
    businessType: fc.oneof(fc.constantFrom(...BUSINESS_TYPES), words),
    downstream: fc.array(some({ kind: words, name: words, country, sharePercent: fc.integer({ min: 0, max: 100 }) }, ['kind']), { maxLength: 2 }),
    languages: list,
    mainProducts: list,
    productsOfInterest: list,
    competitors: list,
    tier: fc.constantFrom(...TIERS),
    stage: fc.constantFrom(...STAGES),
    tierReasons: list,
    owner: words,
    notes: words,
    marketNotes: words,
    greetingOccasions: list,
    annualPurchase: some(
      {
        ...money,
        basis: fc.constantFrom('from_us' as const, 'total_category' as const),
        year: fc.integer({ min: 2000, max: 2026 }),
        quantity: count,
        unit: words,
      },
      ['amount', 'currency', 'basis'],
    ),
    orderFrequency: filled(some({ ordersPerYear: count, typicalMonths: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }) })),
    typicalOrder: some({ ...money, containers: words }, ['amount', 'currency']),
    targetPrice: some({ ...money, per: words, product: words }, ['amount', 'currency']),
    purchasingHabits: filled(
      some({ season: words, sourcingChannels: fc.subarray(['fair' as const, 'platform' as const]), multiSource: fc.boolean(), notes: words }),
    ),
    requirements: fc.array(some({ product: words, spec: words, certifications: list, aql: decimal }, ['product']), { maxLength: 2 }),
    usual: filled(some({ incoterm: fc.oneof(fc.constantFrom('FOB', 'CIF'), words), place: words, currency, payment: words })),
    paymentPreference: some({ method: fc.constantFrom(...PAYMENT_METHODS), depositPercent: fc.integer({ min: 0, max: 100 }), note: words }, [
      'method',
    ]),
    creditLimit: fc.record(money),
    parties: fc.array(some({ name: words, role: fc.constantFrom('agent' as const, 'forwarder' as const), emails: list }, ['name', 'role']), {
      maxLength: 2,
    }),
    decisionProcess: filled(some({ steps: list, typicalDays: count, budgetHolder: words, approvalThreshold: fc.record(money) })),
    creditGrade: fc.constantFrom(...CREDIT_GRADES),
    creditFacts: filled(
      some({
        insuredLimit: fc.record(money),
        reportDate: day,
        averageDaysLate: fc.integer({ min: -30, max: 90 }),
        sanctionCheck: fc.record({ date: day, result: fc.constantFrom('clear' as const, 'hit' as const) }),
        notes: words,
      }),
    ),
    infoSources: fc.subarray([...INFO_SOURCES]),
    tierLock: fc.record({ by: words, reason: words, until: day }),
    provenance: fc.dictionary(
      words.filter((key) => key !== '__proto__'),
      fc.record({ source: fc.constantFrom('import' as const, 'user' as const), date: day }),
      { maxKeys: 2 },
    ),
    sample: fc.boolean(),
    contacts: fc.array(contact, { maxLength: 4 }),
    quotes: fc.array(
      some(
        {
          number: words,
          date: day,
          validUntil: day,
          currency,
          incoterm: words,
          place: words,
          payment: words,
          result: fc.constantFrom('open' as const, 'won' as const),
          lostReason: words,
          lines,
        },
        ['number', 'date', 'currency', 'lines'],
      ),
      { maxLength: 3 },
    ),
    orders: fc.array(some({ ...document, ...paid, status: words, total: decimal, piNumber: words, lines }, ['number', 'date', 'lines']), {
      maxLength: 3,
    }),
    complaints: fc.array(
      some(
        {
          number: words,
          receivedOn: day,
          subject: words,
          orderNumber: words,
          status: fc.constantFrom('received' as const, 'closed' as const),
          dueOn: day,
        },
        ['number', 'receivedOn', 'subject', 'status'],
      ),
      { maxLength: 2 },
    ),
    communications: fc.array(
      some(
        {
          date: day,
          direction: fc.constantFrom('in' as const, 'out' as const),
          channel: fc.constantFrom('email' as const, 'phone' as const),
          contact: words,
          subject: words,
          summary: words,
          promises: fc.array(some({ who: fc.constantFrom('us' as const, 'them' as const), what: words, due: day }, ['who', 'what']), {
            maxLength: 2,
          }),
        },
        ['date', 'direction', 'channel'],
      ),
      { maxLength: 2 },
    ),
    feedback: fc.array(
      some(
        {
          date: day,
          kind: fc.constantFrom('praise' as const, 'complaint' as const),
          text: words,
          product: words,
          severity: fc.integer({ min: 1, max: 5 }),
          satisfied: fc.constantFrom('yes' as const, 'no' as const),
          lesson: words,
        },
        ['date', 'kind', 'text'],
      ),
      { maxLength: 2 },
    ),
  } as never,
  ['id', 'name', 'contacts'],
) as unknown as fc.Arbitrary<Customer>;

const byId = (records: readonly unknown[]): unknown[] => [...(records as Customer[])].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(['xlsx', 'csv'] as const)('export to .%s and import', (kind) => {
  test.each(['zh-CN', 'en'] as const)('gives the sample customers back, headers in %s', async (language) => {
    const customers = sampleCustomers.map((each) => customerSchema.parse(each));
    expect(byId(await roundTrip(customers, kind, language))).toEqual(byId(customers));
  });

  test('loses nothing of any record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(customer, { selector: ({ id }) => id, maxLength: 4, minLength: 1 }),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        async (drawn, language) => {
          const customers = drawn.map((each) => customerSchema.parse(each));
          expect(byId(await roundTrip(customers, kind, language))).toEqual(byId(customers));
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('no two columns of an export have the same label', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const labels = COLUMNS.filter(({ onlyRead }) => onlyRead !== true).map(({ label }) => label[language]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  }
});

test('every header of an export is mapped back to its own column', async () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const bytes = await allBytes(writeWorkbook(each(sampleCustomers), language));
    const { sheets } = await proposeMapping(await openBytes(bytes));
    for (const sheet of sheets) {
      for (const { header, target } of sheet.columns)
        expect([header, COLUMNS.find(({ key }) => key === target)?.label[language]]).toEqual([header, header]);
    }
  }
});
