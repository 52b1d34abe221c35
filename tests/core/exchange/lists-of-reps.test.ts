import { expect, test } from 'vitest';
import { cardAsList } from '#core/exchange/read/card-rows.ts';
import { readCustomers } from '#core/exchange/read-customers.ts';
import type { Fields } from '#core/exchange/fields.ts';
import { readAddresses, readPhone, readReach } from '#core/exchange/values/person-values.ts';
import { countryOf, nearestCountry } from '#core/exchange/values/country-codes.ts';
import { unitOfHeader } from '#core/exchange/values/header-unit.ts';
import { openText } from './memory-file.ts';

interface Case {
  readonly what: string;
  readonly file: string;
  readonly name?: string;
  readonly records: readonly Fields[];
  readonly problems?: readonly string[];
  readonly refused?: readonly number[];
}

const CASES: readonly Case[] = [
  {
    what: 'a column that ticks the main contact names nobody; where a customer comes from stands inside longer words',
    file: '公司名称,客户来源,联系人,联系人邮箱,主要联系人\nLumo AB,阿里巴巴询盘,Erik Lund,erik@lumo.example,是\nLumo AB,,Sara Ek,sara@lumo.example,否\nOno Ltd,2025秋季广交会名片,Ken Ono,ken@ono.example,是\nEki Ltd,不记得了,Aki Ito,aki@eki.example,否\n',
    records: [
      { name: 'Lumo AB', infoSources: ['platform'], contacts: [{ name: 'Erik Lund' }, { name: 'Sara Ek' }] },
      { name: 'Ono Ltd', infoSources: ['fair'], contacts: [{ name: 'Ken Ono' }] },
      { name: 'Eki Ltd', contacts: [{ name: 'Aki Ito' }], notes: '[客户来源] 不记得了' },
    ],
    problems: ['unknown-word'],
  },
  {
    what: 'persons with their addresses under the header of a name',
    file: 'Company name,Country/Region,Associated Contact\nOak Co,US,Jane Doe (jane@oak.example);Rob Fox (rob@oak.example)\nElm Co,US,Ann Lee\n',
    records: [
      {
        name: 'Oak Co',
        contacts: [
          { name: 'Jane Doe', emails: ['jane@oak.example'] },
          { name: 'Rob Fox', emails: ['rob@oak.example'] },
        ],
      },
      { name: 'Elm Co', contacts: [{ name: 'Ann Lee', emails: [] }] },
    ],
  },
  {
    what: 'the name in Chinese beside the English one, a buyer of a market place, a WhatsApp number without its country',
    file: '公司英文名,公司中文名,国家,买家姓名,邮箱,WhatsApp\nTana Ltd,塔纳照明,Kenya,Hana Abel,hana@tana.example,0712 345 678\nPlain Ltd,,,Kim,kim@plain.example,kim_88\n',
    records: [
      {
        name: 'Tana Ltd',
        aliases: ['塔纳照明'],
        contacts: [{ name: 'Hana Abel', chatAccounts: [{ type: 'whatsapp', id: '+254712345678' }] }],
      },
      { name: 'Plain Ltd', contacts: [{ name: 'Kim', chatAccounts: [{ type: 'whatsapp', id: 'kim_88' }] }] },
    ],
  },
  {
    what: 'totals, headings between two blocks and remarks are kept out, each with its reason',
    file: '公司名称,国家,年采购额\nAcme Ltd,英国,USD 100\n小计,,100\n2026年客户,,\n公司名称,国家,年采购额\nBasso Srl,意大利,USD 50\n总计,,150\n备注：每周更新,,\n',
    records: [{ name: 'Acme Ltd' }, { name: 'Basso Srl' }],
    problems: ['no-customer', 'no-customer', 'no-customer', 'no-customer'],
    refused: [3, 4, 7, 8],
  },
  {
    what: 'a company may be called Total',
    file: 'Company,Email\nTotal Lighting Ltd,a@total-lighting.example\nTotal,b@total.example\nSumma Oy,c@summa.example\n',
    records: [{ name: 'Total Lighting Ltd' }, { name: 'Total' }, { name: 'Summa Oy' }],
  },
  {
    what: 'further persons below a company whose name is not written again',
    file: '公司名称,国家,联系人,邮箱\nFolge Ltd,英国,Amy Fox,amy@folge.example\n,,Ben Cole,ben@folge.example\n,,,\nNext Ltd,英国,Dan Eve,dan@next.example\n\n,,Eve Low,eve@low.example\n',
    records: [
      { name: 'Folge Ltd', contacts: [{ name: 'Amy Fox' }, { name: 'Ben Cole' }] },
      { name: 'Next Ltd', contacts: [{ name: 'Dan Eve' }] },
    ],
    problems: ['row-continues', 'no-name'],
    refused: [7],
  },
  {
    what: 'further lines below a quote: rule and place in one cell, currency in the header, days of validity',
    name: '报价.csv',
    file: '报价单号,客户,报价日期,型号,数量(PCS),单价(USD),价格条款,有效期\nQ-1,Quote Co,2026-01-05,HX-200,"5,000 pcs",4.2,FOB 宁波,30天\n,,,HX-300,500套,6.1,,\nQ-2,Other Co,2026-01-06,HX-200,800,€4.50,"CIF Hamburg, Incoterms 2020",2026-02-28\n',
    records: [
      {
        name: 'Quote Co',
        quotes: [
          {
            number: 'Q-1',
            currency: 'USD',
            incoterm: 'FOB',
            place: '宁波',
            validUntil: '2026-02-04',
            lines: [
              { product: 'HX-200', quantity: 5000, unit: 'pcs', price: '4.2' },
              { product: 'HX-300', quantity: 500, unit: '套', price: '6.1' },
            ],
          },
        ],
      },
      { name: 'Other Co', quotes: [{ currency: 'EUR', incoterm: 'CIF', place: 'Hamburg', validUntil: '2026-02-28' }] },
    ],
    problems: ['row-continues'],
  },
  {
    what: 'an amount says its currency; a quantity without a product is kept in words',
    name: 'orders.csv',
    file: 'PO No,Customer,Order date,Order amount,Qty\nPO-1,Vega Co,2026-03-05,"€ 9,800.50",100\n',
    records: [{ orders: [{ number: 'PO-1', total: '9800.50', currency: 'EUR' }], notes: '[PO-1] quantity 100' }],
  },
  {
    what: 'persons named beside their addresses',
    file: 'Customer Name,Emails,Country\nPolo Imports,"Ana Ruiz <ana@polo.example>; Luis Gil (ventas@polo.example) / compras@polo.example",Spain\nSole Mio,Paola Ricci p.ricci@solemio.example,Italia\n',
    records: [
      {
        contacts: [
          { name: 'Ana Ruiz', emails: ['ana@polo.example'] },
          { name: 'Luis Gil', emails: ['ventas@polo.example'] },
          { name: 'compras', emails: ['compras@polo.example'] },
        ],
      },
      { contacts: [{ name: 'Paola Ricci', emails: ['p.ricci@solemio.example'] }] },
    ],
  },
  {
    what: 'everything of a person in one cell',
    file: '客户(公司),国家,联系方式,来源,进展\nTiger Home,马来西亚,Tan Wei 012-345 6789 tan@tiger.example,广交会,已报价\nSolar PK,巴基斯坦,WhatsApp:+92 300 1234567,阿里,寄样\n',
    records: [
      { stage: 'quoted', infoSources: ['fair'], contacts: [{ name: 'Tan Wei', phones: ['+60123456789'], emails: ['tan@tiger.example'] }] },
      { stage: 'sample' },
    ],
  },
  {
    what: 'headers as Taiwan writes them',
    file: '公司名稱,國家,聯絡人,電子郵件,電話,付款條件,客戶等級\nTaipei Co,臺灣,陳小姐,chen@taipeico.example,02-2345-6789,月結30天,重要\n',
    records: [{ name: 'Taipei Co', country: 'TW', phones: ['+886223456789'], tier: 'core', contacts: [{ name: '陳小姐' }] }],
  },
  {
    what: 'headers in French, family name and given name apart',
    file: 'Société;Pays;Nom;Prénom;Courriel;Fonction\nLumen SARL;Belgique;Dupont;Marie;marie@lumen.example;Acheteuse\n',
    records: [{ name: 'Lumen SARL', country: 'BE', contacts: [{ givenName: 'Marie', familyName: 'Dupont', jobTitle: 'Acheteuse' }] }],
  },
  {
    what: 'no headers at all: the first column of words is the name',
    file: 'Zeta Co,Germany,info@zeta.example,+49 40 123456\nEta Co,France,info@eta.example,+33 1 23456789\n',
    records: [
      { name: 'Zeta Co', country: 'DE' },
      { name: 'Eta Co', country: 'FR' },
    ],
  },
  {
    what: 'one customer as a form',
    file: '客户资料卡,,,\n公司名称,Cardo SpA,国家,意大利\n联系人,Gino Verdi,邮箱,gino@cardo.example\n电话：,+39 06 1234567,付款方式,30% T/T\n',
    records: [
      {
        name: 'Cardo SpA',
        country: 'IT',
        usual: { payment: '30% T/T' },
        contacts: [{ name: 'Gino Verdi', emails: ['gino@cardo.example'] }],
        notes: '客户资料卡',
      },
    ],
  },
  {
    what: 'a title of address has its own field; stars are counted',
    file: 'Company,Contact,客户星级\nLicht GmbH,Frau Dr. Maria Huber,5\nHaus AG,Mr. Urs Meier,2\n',
    records: [
      { tier: 'core', contacts: [{ title: 'Dr', name: 'Maria Huber' }] },
      { tier: 'regular', contacts: [{ title: 'Mr', name: 'Urs Meier' }] },
    ],
  },
];

test.each(CASES)('$what', async ({ file, name, records, problems = [], refused = [] }) => {
  const read = await readCustomers(await openText(file, name));
  expect(read.candidates.map(({ record }) => record)).toMatchObject(records);
  expect(read.problems.map(({ code }) => code)).toEqual(problems);
  expect(read.refused.map(({ row }) => row.number)).toEqual(refused);
});

test('a list with pairs of headers is no form', () => {
  const row = (number: number, ...cells: string[]) => ({ number, cells });
  expect(cardAsList([row(1, '公司名称', '国家'), row(2, 'A', '德国'), row(3, 'B', '法国'), row(4, 'C', '法国')])).toBeUndefined();
  expect(cardAsList([row(1, '公司名称', 'A'), row(2, '国家', '德国')])).toBeUndefined();
});

test.each<[string, string | undefined, string]>([
  ['8613812345678', 'CN', '+8613812345678'],
  ['491711234567', 'DE', '+491711234567'],
  ['919876543210', 'IN', '+919876543210'],
  ['9198765432', 'IN', '+919198765432'],
  ['12125550143', 'US', '+12125550143'],
  ['4512345678', 'DK', '+4512345678'],
  ['12345678', 'DK', '+4512345678'],
  ['8 916 555 01 23', 'RU', '+79165550123'],
  ['06 1 555 0123', 'HU', '+3615550123'],
  ['044 55 5555 0199', 'MX', '+525555550199'],
  ['06 1234567', 'IT', '+39061234567'],
])('%s in %s is %s', (written, country, phone) => {
  expect(readPhone(written, country)).toEqual({ phone, sure: true });
});

test.each<[string, string]>([
  ['Sverige', 'SE'],
  ['沙特阿拉伯王国', 'SA'],
  ['臺灣', 'TW'],
  ['Czech Rep.', 'CZ'],
  ['Kingdom of Norway', 'NO'],
  ['Ελλάδα', 'GR'],
  ['Việt Nam', 'VN'],
])('%s is the country %s', (name, code) => {
  expect(countryOf(name)).toBe(code);
});

test('two slips in a long name of a country, none in a short one', () => {
  expect(nearestCountry('Phillipines')).toBe('PH');
  expect(nearestCountry('Netherlnads')).toBe('NL');
  expect(nearestCountry('Irak n')).toBeUndefined();
});

test.each<[string, object]>([
  ['Annual Purchase (USD ’000) 年采购额', { currency: 'USD', scale: 3 }],
  ['Volume (USD k)', { currency: 'USD', scale: 3 }],
  ['Umsatz (EUR mn)', { currency: 'EUR', scale: 6 }],
  ['年采购额（万美元）', { currency: 'USD', scale: 4 }],
])('the unit of %s', (header, unit) => {
  expect(unitOfHeader(header)).toEqual(unit);
});

test('addresses of a cell: whose they are, and what is neither', () => {
  const read = readAddresses('Email: a@x.example (Ann Lee); b@x.example, 微信 tom88');
  expect(read.emails).toEqual(['a@x.example', 'b@x.example']);
  expect([...read.names]).toEqual([['a@x.example', 'Ann Lee']]);
  expect(read.rest).toEqual(['微信 tom88']);
  expect(readReach('Mr Ali, ali@x.example, 微信:ali88', undefined)).toEqual({
    name: 'Mr Ali',
    emails: ['ali@x.example'],
    phones: [],
    accounts: [{ type: 'wechat', id: 'ali88' }],
    rest: [],
  });
});
