import type { Problem, ProblemCode } from '#core/exchange/problem.ts';
import { columnName, type UnreadableCode } from '#core/exchange/read/sheet.ts';
import { fill, type Language, type Localised } from '#core/text/language.ts';

/** What is wrong and how to mend it. */
const PROBLEM_TEXTS: Readonly<Record<ProblemCode, Localised>> = {
  'no-name': {
    'zh-CN': '这一行没有公司名称：补上名称，或把公司名称所在的列对应好。',
    en: 'This row has no company name: fill it in, or map the column that holds it.',
  },
  'no-customer': {
    'zh-CN': '这一行像是标题、说明或合计，没有当作客户导入。',
    en: 'This row looks like a heading, a note or a total; it is not taken for a customer.',
  },
  'row-continues': {
    'zh-CN': '这一行没有公司名称，已算作上一行“{value}”的内容，请核对。',
    en: 'This row has no company name and is read as belonging to “{value}” above, please check.',
  },
  'no-number': { 'zh-CN': '没有单号：补上报价单号或订单号。', en: 'No number: fill in the number of the quote or order.' },
  'no-date': { 'zh-CN': '没有日期：补上日期，如 2026-03-05。', en: 'No date: fill it in, such as 2026-03-05.' },
  'no-currency': { 'zh-CN': '没有币种：补上币种，如 USD。', en: 'No currency: fill it in, such as USD.' },
  'unknown-customer': {
    'zh-CN': '文件和资料库里都没有这个客户编号：补上公司名称。',
    en: 'Neither the file nor the store has a customer with this code: fill in the company name.',
  },
  'not-a-record': { 'zh-CN': '这条资料不合要求：{value}', en: 'This cannot be stored as it stands: {value}' },
  'unknown-country': {
    'zh-CN': '认不出国家“{value}”：用中文名、英文名或两位代码（如 DE）。原文已放进备注。',
    en: 'Unknown country “{value}”: use its name or two letters such as DE. The text is kept in the notes.',
  },
  'misspelt-country': {
    'zh-CN': '国家“{value}”像是拼错了，已按最接近的国名读取，请核对。原文已放进备注。',
    en: 'The country “{value}” looks misspelt; it is read as the nearest name, please check. The text is kept in the notes.',
  },
  'unknown-currency': {
    'zh-CN': '“{value}”没有认得出的币种：写成 USD 1200 这样。原文已放进备注。',
    en: '“{value}” has no currency that we know: write it as USD 1200. The text is kept in the notes.',
  },
  'unknown-word': {
    'zh-CN': '“{value}”不是这一栏的选项。原文已放进备注；改成栏内的说法再导入。',
    en: '“{value}” is none of the values of this field. The text is kept in the notes; use one of the values.',
  },
  'not-an-address': {
    'zh-CN': '“{value}”里有不是邮箱的内容：多个邮箱用分号隔开。原文已放进备注。',
    en: '“{value}” holds something that is no address: separate addresses by semicolons. The text is kept in the notes.',
  },
  'not-a-number': { 'zh-CN': '“{value}”不是数字。原文已放进备注。', en: '“{value}” is no number. The text is kept in the notes.' },
  'not-a-date': {
    'zh-CN': '“{value}”不是日期：写成 2026-03-05。原文已放进备注。',
    en: '“{value}” is no date: write it as 2026-03-05. The text is kept in the notes.',
  },
  'ambiguous-date': {
    'zh-CN': '“{value}”的日和月可能颠倒：请核对本表的日期次序，或写成 2026-03-05。',
    en: '“{value}”: day and month could be exchanged; see the order of dates of this sheet, or write 2026-03-05.',
  },
  'not-a-phone': {
    'zh-CN': '电话“{value}”没有国家区号，或不是号码：写成 +49 40 123456。原文保留。',
    en: 'Phone “{value}” has no country code, or is no number: write it as +49 40 123456. It is kept as written.',
  },
  'not-a-website': { 'zh-CN': '“{value}”不是网址或域名。原文已放进备注。', en: '“{value}” is no web address. The text is kept in the notes.' },
  'not-json': { 'zh-CN': '这一格应是 JSON 数据。原文已放进备注。', en: 'This cell should hold JSON. The text is kept in the notes.' },
  conflict: {
    'zh-CN': '同一客户的前一行写的不是“{value}”：以前一行为准，这个值放进备注。',
    en: 'An earlier row of this customer says something else than “{value}”: the earlier one stands, this one is kept in the notes.',
  },
  'cells-joined': {
    'zh-CN': '这一行比表头多一格：金额“{value}”里的逗号被当成了分隔符，已合并，请核对。',
    en: 'This row has one cell more than there are headers: the comma of “{value}” had split it; it is put together again, please check.',
  },
  'too-many-cells': {
    'zh-CN': '这一行的格数多于表头，内容可能错位，多出来的是：{value}。请核对。',
    en: 'This row has more cells than there are headers, so its contents may have shifted; left over: {value}. Please check.',
  },
  'same-domain': {
    'zh-CN': '邮箱域名与前面一行相同（{value}），可能是同一家公司：请核对，导入后可在“重复客户”里合并。',
    en: 'Another row has the same mail domain ({value}) and may be the same company: please check; after the import they can be merged under duplicates.',
  },
  'cell-error': { 'zh-CN': '单元格是公式错误 {value}：在表里改正公式。', en: 'The cell is a failed formula {value}: mend the formula in the sheet.' },
};

export const problemText = (problem: Problem, language: Language): string =>
  fill(PROBLEM_TEXTS[problem.code][language], { value: problem.value ?? '' });

/** `Customers!C12`, as a spreadsheet program calls the place. */
export function placeText({ sheet, row, column }: Problem): string {
  return `${sheet === '' ? '' : `${sheet}!`}${column === undefined ? '' : columnName(column)}${row}`;
}

export const UNREADABLE_TEXTS: Readonly<Record<UnreadableCode, Localised>> = {
  'old-or-locked-workbook': {
    'zh-CN': '这是旧的 .xls 文件，或带密码的工作簿：在 Excel 里去掉密码，另存为 .xlsx 再导入。',
    en: 'This is an old .xls file or a workbook with a password: take the password off, save it as .xlsx and import that.',
  },
  'not-a-workbook': {
    'zh-CN': '这是压缩包，但不是 .xlsx 工作簿：在 Excel 里另存为 .xlsx 再导入。',
    en: 'This is a zip file but no .xlsx workbook: save it as .xlsx and import that.',
  },
  damaged: {
    'zh-CN': '文件不完整或已损坏：重新导出一份，或用 Excel 打开另存一次。',
    en: 'The file is damaged or cut off: export it again, or open it in Excel and save it once more.',
  },
  'too-large-inside': { 'zh-CN': '文件解开后太大：分成几份再导入。', en: 'The file unpacks to more than can be read: split it.' },
  empty: { 'zh-CN': '文件是空的。', en: 'The file is empty.' },
  'unknown-kind': {
    'zh-CN': '这不是表格文件（像是网页）：在 Excel 里打开，另存为 .xlsx 再导入。',
    en: 'This is no table but looks like a web page: open it in Excel, save it as .xlsx and import that.',
  },
  'no-table': {
    'zh-CN': '没有找到能导入的表：表里要有一行表头和下面的数据。',
    en: 'No table to import was found: a sheet needs a row of headers and data below it.',
  },
};
