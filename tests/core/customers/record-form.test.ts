import { describe, expect, test } from 'vitest';
import type { Customer } from '#core/customers/customer.ts';
import { PROFILE_FIELDS } from '#core/customers/profile-fields.ts';
import { originsOf, recordDifferences } from '#core/customers/record-differences.ts';
import { formOf, mergeForms, recordOfForm } from '#core/customers/record-form.ts';
import { LEAVES, TABLES } from '#core/customers/record-form-fields.ts';
import { sampleCustomers } from '#server/sample-data/sample-customers.ts';

const whole: Customer = {
  id: 'K',
  name: 'Keller GmbH',
  code: 'DE-017',
  address: { street: 'Hafenstr. 12', postalCode: '20457', city: 'Hamburg', country: 'DE' },
  phones: ['+494055501230'],
  annualPurchase: { amount: '250000.00', currency: 'USD', basis: 'from_us', year: 2026, confidence: 'stated' },
  orderFrequency: { ordersPerYear: 6, typicalMonths: [3, 9] },
  purchasingHabits: { sourcingChannels: ['fair', 'direct'], multiSource: true, notes: 'Asks for two quotes' },
  requirements: [{ product: 'HX-200', certifications: ['CE', 'ENEC'], aql: '2.5' }],
  paymentPreference: { method: 'TT', depositPercent: 30 },
  parties: [{ name: 'Sailing', role: 'forwarder', domains: ['sailing.example'] }],
  decisionProcess: { steps: ['sample', 'test report', 'order'], typicalDays: 21, approvalThreshold: { amount: '50000', currency: 'EUR' } },
  creditFacts: { averageDaysLate: -1, sanctionCheck: { date: '2026-10-01', result: 'clear' } },
  infoSources: ['fair', 'website'],
  contacts: [
    {
      id: 'a',
      name: 'Dr. Anna Weber',
      emails: ['weber@keller.example'],
      chatAccounts: [{ type: 'whatsapp', id: '+491715550199' }],
      birthday: '--03-08',
      status: 'active',
    },
    { id: 'b', name: 'Jonas Brandt', emails: [], reportsTo: 'a' },
  ],
  quotes: [{ number: 'Q-1', date: '2026-11-02', currency: 'USD', lines: [{ product: 'HX-200', quantity: 5000, unit: 'pcs', price: '4.20' }] }],
  communications: [{ date: '2026-11-02', direction: 'in', channel: 'email' }],
};

const changed = (cells: Record<string, string>, record: Partial<Customer> = whole) => {
  const form = formOf(record);
  return recordOfForm(record, { ...form, cells: { ...form.cells, ...cells } });
};

describe('a record in a form', () => {
  test.each([whole, ...sampleCustomers].map((record) => [record.name, record] as const))('%s comes back as it was', (_, record) => {
    expect(recordOfForm(record, formOf(record))).toEqual({ record, problems: {} });
  });
  test('every field of the profile can be edited', () => {
    const paths = [
      ...LEAVES.map(({ path }) => path),
      ...TABLES.map(({ path }) => path),
      ...TABLES.flatMap(({ path, columns }) => columns.map((c) => `${path.replace(/s$/, '')}.${c.path}`)),
    ];
    const missing = PROFILE_FIELDS.map(({ path }) => path).filter((path) => !paths.some((each) => each === path || each.startsWith(`${path}.`)));
    expect(missing).toEqual([]);
    expect(PROFILE_FIELDS.filter(({ group }) => group !== 'contact').length).toBeGreaterThanOrEqual(47);
  });
  test('what is emptied leaves the record, with the object around it', () => {
    const { record, problems } = changed({ 'address.street': '', 'address.postalCode': '', 'address.city': '', 'address.country': '', code: ' ' });
    expect(problems).toEqual({});
    expect(record).not.toHaveProperty('address');
    expect(record).not.toHaveProperty('code');
    expect(record.communications).toEqual(whole.communications);
  });
  test.each([
    [{ yearFounded: 'long ago' }, 'yearFounded', 'whole'],
    [{ country: 'Germany' }, 'country', 'country'],
    [{ 'creditLimit.amount': '1,5', 'creditLimit.currency': 'USD' }, 'creditLimit.amount', 'decimal'],
    [{ 'creditLimit.amount': '50000' }, 'creditLimit.currency', 'needed'],
    [{ phones: '12' }, 'phones', 'phone'],
    [{ timeZone: 'Berlin' }, 'timeZone', 'time-zone'],
    [{ 'paymentPreference.depositPercent': '130' }, 'paymentPreference.depositPercent', 'percent'],
    [{ 'creditFacts.reportDate': '2026-02-30' }, 'creditFacts.reportDate', 'date'],
    [{ domains: 'keller' }, 'domains', 'domain'],
    [{ name: ' ' }, 'name', 'needed'],
    [{ 'orderFrequency.typicalMonths': '3, 13' }, 'orderFrequency.typicalMonths', 'months'],
  ])('%j is refused', (cells, path, problem) => expect(changed(cells).problems).toEqual({ [path]: problem }));
  test.each<[Record<string, string>, Partial<Customer>]>([
    [{ 'creditLimit.amount': '50,000.50', 'creditLimit.currency': 'usd' }, { creditLimit: { amount: '50000.50', currency: 'USD' } }],
    [
      { country: 'de', phones: '040 5550123' },
      { country: 'DE', phones: ['+49405550123'] },
    ],
    [{ domains: 'https://www.keller.example/x, @keller.test' }, { domains: ['keller.example', 'keller.test'] }],
    [{ aliases: '凯勒；Keller Licht' }, { aliases: ['凯勒', 'Keller Licht'] }],
    [{ 'purchasingHabits.multiSource': 'no' }, { purchasingHabits: { ...whole.purchasingHabits, multiSource: false } }],
  ])('%j is read', (cells, expected) => {
    const { record, problems } = changed(cells);
    expect(problems).toEqual({});
    expect(record).toMatchObject(expected);
  });
  test('rows: an empty one is left out, one without what it needs is named', () => {
    const form = formOf(whole);
    const row = (cells: Record<string, string>) => ({ cells, inner: [] });
    const tables = { ...form.tables, requirements: [row({ product: '' }), row({ spec: 'IP65' })], parties: [] };
    const { record, problems } = recordOfForm(whole, { ...form, tables });
    expect(problems).toEqual({ 'requirements.1.product': 'needed' });
    expect(record).not.toHaveProperty('parties');
  });
});

describe('two people change one record', () => {
  const edit = (cells: Record<string, string>) => ({ ...formOf(whole), cells: { ...formOf(whole).cells, ...cells } });
  test('what only one of them changed is kept of both; what both changed is named and stays mine', () => {
    const mine = edit({ city: 'Hamburg', code: 'MINE' });
    const theirs = edit({ legalForm: 'GmbH', code: 'THEIRS' });
    const { form, both } = mergeForms(formOf(whole), mine, theirs);
    expect(both).toEqual(['code']);
    expect(form.cells).toMatchObject({ city: 'Hamburg', legalForm: 'GmbH', code: 'MINE' });
  });
  test('the same change of both is none to decide', () => {
    expect(mergeForms(formOf(whole), edit({ code: 'X' }), edit({ code: 'X' })).both).toEqual([]);
  });
});

describe('history', () => {
  test('differences name the value, its place and both states', () => {
    const after: Customer = {
      ...whole,
      code: 'DE-018',
      contacts: [{ ...whole.contacts[0]!, jobTitle: 'CEO' }],
      quotes: [{ ...whole.quotes![0]!, lines: [{ product: 'HX-200', price: '4.10' }] }],
    };
    expect(recordDifferences(whole, after)).toEqual([
      { path: 'code', before: 'DE-017', after: 'DE-018' },
      { path: 'contacts.a.jobTitle', after: 'CEO' },
      { path: 'quotes.Q-1.lines.HX-200.price', before: '4.20', after: '4.10' },
      { path: 'contacts.b', before: '✓' },
      { path: 'contacts.b.name', before: 'Jonas Brandt' },
      { path: 'contacts.b.reportsTo', before: 'a' },
      { path: 'quotes.Q-1.lines.HX-200.quantity', before: '5000' },
      { path: 'quotes.Q-1.lines.HX-200.unit', before: 'pcs' },
    ]);
  });
  test('each value knows who or what entered it, when, and from which mail', () => {
    const at = (version: number, record: Customer | undefined, action = 'update') => ({
      version,
      at: `2026-11-0${version}T00:00:00Z`,
      actor: 'li',
      action,
      record,
    });
    const one: Customer = { id: 'K', name: 'K', city: 'Kiel', contacts: [{ id: 'a', name: 'A', emails: [] }] };
    const mail = { source: 'mail' as const, date: '2026-11-03', messageId: '<m@x>' };
    const three: Customer = { ...one, contacts: [{ id: 'a', name: 'A', emails: [], jobTitle: 'CEO' }], provenance: { 'contact.a.jobTitle': mail } };
    const four: Customer = { ...three, contacts: [{ id: 'a', name: 'A', emails: [], jobTitle: 'CFO' }] };
    const history = [at(4, four), at(3, three), at(2, { ...one, city: 'Bremen' }), at(1, one, 'import')];
    const origins = originsOf(history);
    expect(origins.get('name')).toMatchObject({ version: 1, source: 'import', actor: 'li' });
    expect(origins.get('city')).toMatchObject({ version: 3, source: 'user' });
    expect(origins.get('contacts.a.jobTitle')).toMatchObject({ version: 4, source: 'user' });
    expect(originsOf(history.slice(1)).get('contacts.a.jobTitle')).toMatchObject({ version: 3, source: 'mail', messageId: '<m@x>' });
    expect(originsOf([at(3, one, 'undo'), at(2, undefined, 'delete'), ...history.slice(3)]).get('name')).toMatchObject({ version: 3 });
  });
});
