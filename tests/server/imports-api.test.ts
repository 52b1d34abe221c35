import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImportsClient } from '#api/imports-client.ts';
import type { ImportJob } from '#api/imports-contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { without } from '#core/exchange/fields.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import type { DuplicateChoice } from '#core/exchange/merge-imported.ts';
import { appOver, asJson, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

const MESSY = `公司客户资料表（2026年）,,,,,,,,,,,
制表：李娜,,,,,,,,,,,
客户名称(必填),国家,联系人,邮箱,电话,客户等级,币种,付款方式,年采购额,主营产品,网址,备注
Keller Licht GmbH,德国 Germany,Anna Weber,"weber@keller-licht.example; info@keller-licht.example",040 1234567,A级客户,欧元,30% T/T,50万美元,LED lamps、downlights,https://www.keller-licht.example,老客户
Sol Norte S.A.,MEX,Tom/Maria,tom@solnorte.example/maria@solnorte.example,+52 55 1234 5678,VIP,USD,L/C,"1,200",panels,solnorte.example,-
,美国,John,john@x.example,123,B,USD,,,,,
Blue Reef Trading,Atlantis,Joe,joe(at)reef.example,12345,潜在,火星币,,abc,,not a site,
KELLER LICHT GMBH,DE,Max Braun,braun@keller-licht.example,,重点,,,,,,
`;

describe.each(STORES)('imports on $kind', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  let imports: ReturnType<typeof createImportsClient>;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
    imports = createImportsClient('', (path, init) => app.request(path, init));
  }, 60_000);
  afterAll(() => store.close());

  const all = async (): Promise<readonly Customer[]> => (await app.api.listCustomers({ limit: 200 })).items;
  const named = async (name: string): Promise<Customer | undefined> => (await all()).find((customer) => customer.name === name);

  async function bring(
    text: string,
    duplicates: DuplicateChoice = 'skip',
    name = 'list.csv',
    mend?: (mapping: Mapping) => Mapping,
  ): Promise<ImportJob> {
    const preview = await imports.upload(new Blob([text]), name);
    let job = await imports.start(preview.uploadId, mend ? mend(preview.mapping) : preview.mapping, duplicates);
    while (job.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 20));
      job = await imports.get(job.id);
    }
    return job;
  }

  test('two names behind one mail domain are pointed out, a shared free mailbox is not', async () => {
    const list =
      'Company,Email\nStar Light Co,john@star-lamps.example\nStarlight Lamps,ada@mail.star-lamps.example\nOne Ltd,one@gmail.com\nTwo Ltd,two@gmail.com\n';
    const { problems } = await imports.upload(new Blob([list]), 'domains.csv');
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['same-domain', expect.stringMatching(/^star-lamps\.example, [23]$/) as string],
    ]);
  });

  test('a messy list is shown with every problem, brought in, and taken back', async () => {
    const preview = await imports.upload(new Blob([MESSY]), 'messy.csv');
    expect(preview).toMatchObject({ rows: 5, customers: 3, existing: 0, repeated: 1, rejected: 1 });
    expect(preview.mapping.sheets[0]?.headerRow).toBe(3);
    expect(preview.problems.map(({ row, column, code }) => [row, column, code])).toEqual(
      expect.arrayContaining([
        [6, undefined, 'no-name'],
        [7, 1, 'unknown-country'],
        [7, 3, 'not-an-address'],
        [7, 6, 'unknown-currency'],
        [7, 8, 'not-a-number'],
        [7, 10, 'not-a-website'],
        [8, undefined, 'conflict'],
      ]),
    );
    const job = await bring(MESSY, 'skip', 'messy.csv');
    expect(job).toMatchObject({ state: 'done', total: 5, done: 5, created: 3, rejected: 1 });
    expect(await named('Keller Licht GmbH')).toMatchObject({
      country: 'DE',
      tier: 'core',
      usual: { currency: 'EUR', payment: '30% T/T' },
      annualPurchase: { amount: '500000', currency: 'USD' },
      mainProducts: ['LED lamps', 'downlights'],
      domains: ['keller-licht.example'],
      contacts: [
        { name: 'Anna Weber', emails: ['weber@keller-licht.example', 'info@keller-licht.example'], phones: ['+49401234567'] },
        { name: 'Max Braun' },
      ],
      provenance: { country: { source: 'import', by: 'messy.csv', date: '2026-11-24' } },
    });
    expect((await named('Sol Norte S.A.'))?.contacts).toMatchObject([
      { name: 'Tom', emails: ['tom@solnorte.example'] },
      { name: 'Maria', emails: ['maria@solnorte.example'] },
    ]);
    const reef = await named('Blue Reef Trading');
    for (const lost of ['Atlantis', 'joe(at)reef.example', '火星币', 'abc', 'not a site']) expect(reef?.notes).toContain(lost);

    const rejects = await (await app.request(`/api/imports/${job.id}/rejects.csv?language=zh-CN`)).text();
    expect(rejects).toContain('客户名称(必填)');
    expect(rejects).toContain('没有公司名称');
    expect(rejects).toContain('john@x.example');

    expect(await imports.undo(job.id)).toEqual({ removed: 3, restored: 0, kept: [] });
    expect(await all()).toEqual([]);
    expect((await imports.get(job.id)).state).toBe('undone');
  });

  test('a customer who is there: skipped, overwritten, or only filled; an undo gives the former state and leaves what was changed since', async () => {
    const { id } = await app.api.createCustomer({
      name: 'Nordlys AS',
      country: 'NO',
      city: 'Oslo',
      contacts: [{ name: 'Kari', emails: ['kari@nordlys.example'] }],
    });
    const list = 'Company,Country,City,Tier,E-mail,Contact\nNORDLYS AS.,Norway,Bergen,B,kari@nordlys.example,Kari Nordmann\n';
    expect(await bring(list, 'skip')).toMatchObject({ created: 0, updated: 0, skipped: 1 });
    const filled = await bring(list, 'fill-empty');
    expect(filled).toMatchObject({ updated: 1 });
    expect(await app.api.getCustomer(id)).toMatchObject({ name: 'Nordlys AS', city: 'Oslo', tier: 'key', contacts: [{ name: 'Kari' }] });
    const over = await bring(list, 'overwrite');
    expect(await app.api.getCustomer(id)).toMatchObject({ city: 'Bergen', contacts: [{ name: 'Kari Nordmann' }] });
    expect(await bring(list, 'overwrite')).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await imports.undo(over.id)).toEqual({ removed: 0, restored: 1, kept: [] });
    const back = await app.api.getCustomer(id);
    expect(back).toMatchObject({ city: 'Oslo', tier: 'key' });
    // The first import is not the last to have written this record any more.
    expect(await imports.undo(filled.id)).toMatchObject({ restored: 0, kept: [{ id }] });
    await app.api.deleteCustomer(id);
  });

  test('what other programs call their columns, several files joined by the name', async () => {
    const sheets =
      'Account Name,Billing Country,Account Rating,First Name,Last Name,Title,Email,Account Owner\nAcme Lamps Ltd,United Kingdom,Hot,Jane,Doe,Purchasing Manager,jane@acme-lamps.example,Li Na\n';
    await bring(sheets, 'skip', 'report.csv');
    expect(await named('Acme Lamps Ltd')).toMatchObject({
      country: 'GB',
      owner: 'Li Na',
      contacts: [{ name: 'Jane Doe', givenName: 'Jane', familyName: 'Doe', jobTitle: 'Purchasing Manager' }],
    });
    await bring(
      'Account Name,Quote Number,Quote Date,Expiration Date,Currency,Product,Quantity,Unit Price\nAcme Lamps,Q-1,2026-03-05,2026-04-05,US$,HX-200,1000,4.20\nAcme Lamps,Q-1,2026-03-05,,US$,HX-300,500,US$ 5.10\n',
      'fill-empty',
      'quotes.csv',
    );
    // `Acme Lamps` is not `Acme Lamps Ltd` for certain: a person merges them, see the report of duplicates.
    expect((await named('Acme Lamps'))?.quotes).toMatchObject([
      {
        number: 'Q-1',
        currency: 'USD',
        validUntil: '2026-04-05',
        lines: [
          { product: 'HX-200', quantity: 1000, price: '4.20' },
          { product: 'HX-300', price: '5.10' },
        ],
      },
    ]);
  });

  test('encodings and delimiters', async () => {
    const gbk = new Uint8Array([
      0xb9, 0xab, 0xcb, 0xbe, 0xc3, 0xfb, 0xb3, 0xc6, 0x09, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xba, 0xea, 0xd4, 0xb6, 0x09, 0xb5, 0xc2, 0xb9, 0xfa, 0x0a,
    ]);
    const preview = await imports.upload(new Blob([gbk]), 'gbk.csv');
    expect(preview.mapping.sheets[0]?.columns.map(({ target }) => target)).toEqual(['customer.name', 'customer.country']);
    const semicolons = await imports.upload(new Blob(['\ufeffCompany;Country;City\nMüller & Söhne;Österreich;Wien\n']), 'a.csv');
    expect(semicolons.customers).toBe(1);
    const utf16 = await imports.upload(
      new Blob([new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from('公司名称\t国家\n晨光\t日本\n', 'utf16le'))]),
      'b.csv',
    );
    expect(utf16.mapping.sheets[0]?.columns).toHaveLength(2);
  });

  test('the mapping is mended by the user', async () => {
    const text = 'Wer,Wo\nLumen Oy,Finland\n';
    const preview = await imports.upload(new Blob([text]), 'x.csv');
    const mend = (mapping: Mapping): Mapping => ({
      sheets: mapping.sheets.map((sheet) => ({
        ...sheet,
        use: true,
        columns: sheet.columns.map((column) =>
          column.index === 0 ? { ...column, target: 'customer.name' } : { ...column, target: 'customer.country' },
        ),
      })),
    });
    const again = await imports.preview(preview.uploadId, mend(preview.mapping));
    expect(again).toMatchObject({ customers: 1, rejected: 0 });
    await bring(text, 'skip', 'x.csv', mend);
    expect(await named('Lumen Oy')).toMatchObject({ country: 'FI' });
  });

  test('what is no table is refused in words', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(imports.upload(new Blob([old]), 'old.xls')).rejects.toMatchObject({ status: 422, code: 'file-old-or-locked-workbook' });
    await expect(imports.upload(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])]), 'x.xlsx')).rejects.toMatchObject({
      status: 422,
      code: 'file-damaged',
    });
    await expect(imports.upload(new Blob([]), 'x.csv')).rejects.toMatchObject({ status: 422 });
    const large = await app.request('/api/imports/uploads?name=x.csv', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(70 * 1024 * 1024) },
      body: 'x',
    });
    expect(large.status).toBe(413);
    expect((await app.request('/api/imports', asJson({ uploadId: 'UP-none', duplicates: 'skip' }))).status).toBe(404);
  });

  test('an export comes back as it went; in both kinds nothing begins a formula', async () => {
    for (const { id } of await all()) await app.api.deleteCustomer(id);
    await app.api.createCustomer({
      name: '=HYPERLINK("http://evil.example")',
      country: 'US',
      phones: ['+1 555 0100'],
      contacts: [{ name: '@SUM(A1)', emails: ['a@b.example'] }],
      notes: '-2+3',
    });
    const before = await all();
    for (const format of ['csv', 'xlsx']) {
      const bytes = new Uint8Array(await (await app.request(`/api/export?format=${format}&language=zh-CN`)).arrayBuffer());
      if (format === 'csv') expect(new TextDecoder().decode(bytes)).not.toMatch(/(?:^|,|")[=@]/m);
      for (const { id } of await all()) await app.api.deleteCustomer(id);
      const preview = await imports.upload(new Blob([bytes]), `export.${format}`);
      let job = await imports.start(preview.uploadId, preview.mapping, 'skip');
      while (job.state === 'running') {
        await new Promise((resolve) => setTimeout(resolve, 20));
        job = await imports.get(job.id);
      }
      expect(job).toMatchObject({ created: 1, rejected: 0, warnings: 0 });
      const plain = (customer: Customer) => without(customer as StoredCustomer, 'version', 'createdAt', 'updatedAt');
      expect((await all()).map((customer) => plain(customer))).toEqual(before.map((customer) => plain(customer)));
    }
  });
});
