import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes one: shared texts, a date by its format, a title in merged cells, and one header that nobody knows. */
function messyWorkbook(): Buffer {
  const texts = [
    '外销客户一览 2026',
    '客户名称',
    '国家',
    '联系人',
    '邮箱',
    '客户等级',
    'Wunschliste',
    'Lumen Nord AB',
    '瑞典',
    'Sven Holm',
    'sven@lumen-nord.example; order@lumen-nord.example',
    'A级',
    'HX-200',
  ];
  const at = (text: string) => texts.indexOf(text);
  const cell = (reference: string, text: string) => `<c r="${reference}" t="s"><v>${at(text)}</v></c>`;
  const rows = [
    `<row r="1">${cell('A1', '外销客户一览 2026')}</row>`,
    `<row r="3">${cell('A3', '客户名称')}${cell('B3', '国家')}${cell('C3', '联系人')}${cell('D3', '邮箱')}${cell('E3', '客户等级')}${cell('F3', 'Wunschliste')}</row>`,
    `<row r="4">${cell('A4', 'Lumen Nord AB')}${cell('B4', '瑞典')}${cell('C4', 'Sven Holm')}${cell('D4', 'sven@lumen-nord.example; order@lumen-nord.example')}${cell('E4', 'A级')}${cell('F4', 'HX-200')}</row>`,
    `<row r="5"><c r="A5" t="inlineStr"><is><t>Nowhere Trading</t></is></c><c r="B5" t="inlineStr"><is><t>Atlantis</t></is></c></row>`,
    `<row r="6">${cell('B6', '瑞典')}<c r="C6" t="inlineStr"><is><t>Nobody</t></is></c><c r="D6" t="inlineStr"><is><t>nobody@x.example</t></is></c></row>`,
  ];
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);
  return Buffer.from(
    zipSync({
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:F1"/></mergeCells></worksheet>`,
      ),
      'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    }),
  );
}

describe('bringing customers in', () => {
  test('a messy workbook is shown, its mapping mended, brought in and taken back', async () => {
    const page = await open('/#import');
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: '客户.xlsx', mimeType: 'application/octet-stream', buffer: messyWorkbook() });
    await page.getByText('3 rows, 2 customers; 0 of them are stored already').waitFor();
    await page.getByText('Unknown country “Atlantis”').waitFor();
    await page.getByText('This row has no company name').waitFor();
    const target = page.getByRole('combobox', { name: '“Wunschliste” goes to' });
    expect(await target.inputValue()).toBe('note');
    await target.selectOption({ label: 'Products of interest' });
    await page.getByRole('button', { name: 'Preview again' }).click();
    await page.getByRole('button', { name: 'Preview again' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Import 2 customers' }).click();
    await page.getByText('客户.xlsx is in').waitFor();
    await page.getByText('2 new, 0 changed, 0 left, 0 the same, 1 rows kept out').waitFor();
    const rejects = await page.request.get(
      new URL((await page.getByRole('link', { name: 'Download the rows kept out' }).getAttribute('href'))!, page.url()).href,
    );
    expect(await rejects.text()).toContain('nobody@x.example');

    const other = await page.context().newPage();
    await other.goto(new URL('/#customers', page.url()).href);
    await other.getByRole('searchbox').fill('lumen nord');
    await other.getByRole('link', { name: 'Lumen Nord AB' }).click();
    await other.getByText('Sven Holm').first().waitFor();

    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('2 taken out, 0 put back.').waitFor();
    await other.reload();
    await other.getByText('There is no customer').first().waitFor();
  });

  test('a file that is no table is refused in words', async () => {
    const page = await open('/#import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'old.xls', mimeType: 'application/octet-stream', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]) });
    await page.getByText('This is an old .xls file or a workbook with a password').waitFor();
  });
});
