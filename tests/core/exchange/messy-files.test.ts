import { describe, expect, test } from 'vitest';
import { readCustomers } from '#core/exchange/read-customers.ts';
import type { Fields } from '#core/exchange/fields.ts';
import { openText } from './memory-file.ts';

interface Case {
  readonly what: string;
  readonly file: string;
  /** Parts of the records that must come of it, in order. */
  readonly records: readonly Fields[];
  readonly problems?: readonly string[];
  readonly refused?: readonly number[];
}

const CASES: readonly Case[] = [
  {
    what: 'headers once more between two blocks are no customer; a sum row is kept out',
    file: '公司名称,国家,邮箱\nKrämer GmbH,德国,a@kraemer.example\n公司名称,国家,邮箱\nTienda Luz,墨西哥,l@luz.example\n,合计,200\n',
    records: [{ name: 'Krämer GmbH' }, { name: 'Tienda Luz' }],
    problems: ['unknown-country', 'not-an-address', 'no-name'],
    refused: [5],
  },
  {
    what: 'the unit of a header counts for bare numbers only',
    file: '公司名称,年采购额(万美元)\nA GmbH,120\nB GmbH,50万\nC GmbH,USD 30k\nD GmbH,€ 7000\nE GmbH,1.5\n',
    records: ['1200000 USD', '500000 USD', '30000 USD', '7000 EUR', '15000 USD'].map((sum) => ({
      annualPurchase: { amount: sum.split(' ')[0], currency: sum.split(' ')[1] },
    })),
  },
  {
    what: 'a unit behind the header, in thousands',
    file: 'Company,Annual purchase in k USD,Credit limit (EUR)\nA GmbH,120,5000\n',
    records: [{ annualPurchase: { amount: '120000', currency: 'USD' }, creditLimit: { amount: '5000', currency: 'EUR' } }],
  },
  {
    what: 'a misspelt country is read and said; two near ones or a short name are not',
    file: '公司名称,国家\nA,Mexcio\nB,Germnay\nC,Zambiaa\nD,Irak n\nE,Atlantis\n',
    records: [{ country: 'MX' }, { country: 'DE' }, { country: 'ZM' }, { name: 'D' }, { name: 'E' }],
    problems: ['misspelt-country', 'misspelt-country', 'misspelt-country', 'unknown-country', 'unknown-country'],
  },
  {
    what: 'a second address of one person, a second person only with a name',
    file: 'Company Name,Name,Email 1,Email 2,Mobile\nBrightway,Tom,t@b.example,tom@b.example,+44 7700 900123\n',
    records: [{ contacts: [{ name: 'Tom', emails: ['t@b.example', 'tom@b.example'], mobile: '+447700900123' }] }],
  },
  {
    what: 'persons with numbers in their headers',
    file: 'Company Name,Contact 1,Email 1,Contact 2,Email 2,Mobile 2\nBrightway,Tom,t@b.example,Ann,a@b.example,+44 7700 900123\n',
    records: [
      {
        contacts: [
          { name: 'Tom', emails: ['t@b.example'] },
          { name: 'Ann', emails: ['a@b.example'], mobile: '+447700900123' },
        ],
      },
    ],
  },
  {
    what: 'a header that names a chat program',
    file: 'Company Name,Name,WhatsApp,微信\nBrightway,Tom,+44 7700 900123,tom88\n',
    records: [
      {
        contacts: [
          {
            chatAccounts: [
              { type: 'whatsapp', id: '+447700900123' },
              { type: 'wechat', id: 'tom88' },
            ],
          },
        ],
      },
    ],
  },
  {
    what: 'a phone beside the person is theirs, one beside the company the company’s; a fax is no phone',
    file: '公司名称,座机,联系人,邮箱,联系电话\nPolar AS,+47 22 12 34 50,Ingrid,i@polar.example,+47 22 12 34 56 / 传真 +47 22 12 34 57\n',
    records: [{ phones: ['+4722123450'], contacts: [{ name: 'Ingrid', phones: ['+4722123456'] }], notes: '[联系电话] 传真 +47 22 12 34 57' }],
    problems: ['not-a-phone'],
  },
  {
    what: 'a mobile number without a person stays with the company',
    file: '公司名称,联系人,手机\nPolar AS,,+47 912 34 567\n',
    records: [{ phones: ['+4791234567'], contacts: [] }],
  },
  {
    what: 'the day of the last contact is a contact; a created date is no quote; an employee count is a range',
    file: 'Account Name,Created Date,Last Activity,Employees\nKestrel Supplies,01/02/2024,14/03/2026,120\n',
    records: [{ communications: [{ date: '2026-03-14', direction: 'out', channel: 'other' }], companySize: '51-200' }],
  },
  {
    what: 'persons of one company, each with a day of the last contact: the latest is the customer’s',
    file: 'First Name,Last Name,Email,Associated Company,Last Activity Date,Lifecycle Stage\nMaria,Rossi,m@l.example,Lucerna S.r.l.,2026-03-10 09:30,Lead\nPaolo,Bianchi,p@l.example,Lucerna S.r.l.,2026-03-14 08:00,Lead\nAda,Neri,a@l.example,Lucerna S.r.l.,2026-02-01,Lead\n',
    records: [
      {
        name: 'Lucerna S.r.l.',
        contacts: [{ name: 'Maria Rossi' }, { name: 'Paolo Bianchi' }, { name: 'Ada Neri' }],
        communications: [{ date: '2026-03-14' }],
      },
    ],
  },
  {
    what: 'serial numbers and words as days of the last contact',
    file: '公司名称,最近联系时间\nA,46094\nB,2026年3月15日\nC,上周\n',
    records: [{ communications: [{ date: '2026-03-13' }] }, { communications: [{ date: '2026-03-15' }] }, { notes: '[最近联系时间] 上周' }],
    problems: ['not-a-date'],
  },
  {
    what: 'what no column is known for goes to the notes, what a program counts and stamps does not',
    file: '序号,公司名称,客户标签,创建时间,图片\n1,Polar AS,"LED,老客户",2024-01-01,a.jpg\n',
    records: [{ name: 'Polar AS', notes: '[客户标签] LED,老客户' }],
  },
  {
    what: 'headers in German, a title above them, semicolons, amounts with points',
    file: '\ufeffKundenliste;;;;\n;;;;\nFirma;Land;Ansprechpartner;E-Mail;Telefon\nNordlicht AG;Schweiz;Urs Meier;urs@nordlicht.example;+41 44 123 45 67\n',
    records: [{ name: 'Nordlicht AG', country: 'CH', contacts: [{ name: 'Urs Meier', phones: ['+41441234567'] }] }],
  },
  {
    what: 'a time zone that is none is kept as a note',
    file: '公司名称,时区\nA,UTC 加一\nB,Europe/Berlin\n',
    records: [{ notes: '[时区] UTC 加一' }, { timeZone: 'Europe/Berlin' }],
    problems: ['unknown-word'],
  },
];

describe('files as reps and other programs write them', () => {
  test.each(CASES)('$what', async ({ file, records, problems = [], refused = [] }) => {
    const read = await readCustomers(await openText(file));
    expect(read.candidates.map(({ record }) => record)).toMatchObject(records);
    expect(read.problems.map(({ code }) => code)).toEqual(problems);
    expect(read.refused.map(({ row }) => row.number)).toEqual(refused);
  });
});
