/** Quotation tables as Excel and Outlook paste them: classes, styles, merged cells, headings in two rows, subtotals. Right as they stand. */
const page = (inner: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl66{mso-number-format:"\\#\\,\\#\\#0\\.00";border:.5pt solid windowtext;}</style></head><body><p class=MsoNormal>Dear Anna,<o:p></o:p></p><p class=MsoNormal>please find our prices, FOB Ningbo:<o:p></o:p></p>${inner}<p class=MsoNormal>Best regards,<o:p></o:p></p><p class=MsoNormal>Li Na<o:p></o:p></p></body></html>`;
type Cell = string | readonly [text: string, attributes: string];
const td = (cell: Cell): string => {
  const [text, attributes] = typeof cell === 'string' ? [cell, ''] : cell;
  return `<td class=xl66 ${attributes} style='border-top:none;height:15.0pt'>${text}</td>`;
};
const tr = (...cells: readonly Cell[]): string => `<tr height=20 style='height:15.0pt'>${cells.map(td).join('')}</tr>`;
const tb = (...rows: readonly string[]): string =>
  `<table border=0 cellpadding=0 cellspacing=0 width=620 style='border-collapse:collapse'><colgroup><col width=64 span=5></colgroup>${rows.join('')}</table>`;

export interface PastedTable {
  readonly id: string;
  readonly html: string;
  /** Unit price and quantity by product code. */
  readonly prices: Readonly<Record<string, string>>;
  readonly qty: Readonly<Record<string, string>>;
  /** A figure, and what it is changed into so that something no longer adds up. */
  readonly slips: readonly (readonly [right: string, wrong: string])[];
}

export const pastedTables: readonly PastedTable[] = [
  // 1 unit in header with line break, plain numbers, subtotal + freight + total
  {
    id: 't1',
    html: page(
      tb(
        tr('Item', 'Description', "Q'ty<br>(pcs)", 'Unit price<br>(USD/pc)', 'Amount<br>(USD)'),
        tr('HX-200', 'LED panel', '1,000', '4.20', '4,200.00'),
        tr('HX-310', 'LED tube', '500', '6.15', '3,075.00'),
        tr(['Subtotal', 'colspan=4'], '7,275.00'),
        tr(['Sea freight to Hamburg', 'colspan=4'], '850.00'),
        tr(['TOTAL', 'colspan=4'], '8,125.00'),
      ),
    ),
    prices: { 'HX-200': '4.20', 'HX-310': '6.15' },
    qty: { 'HX-200': '1000', 'HX-310': '500' },
    slips: [
      ['4,200.00', '4,020.00'],
      ['8,125.00', '8,215.00'],
      ['7,275.00', '7,725.00'],
    ],
  },
  // 2 two header rows, merged group header
  {
    id: 't2',
    html: page(
      tb(
        tr(['Model', 'rowspan=2'], ['Qty (sets)', 'rowspan=2'], ['FOB Ningbo', 'colspan=2']),
        tr('Unit (USD)', 'Total (USD)'),
        tr('GT-18', '300', '7.35', '2,205.00'),
        tr('GT-24', '200', '11.20', '2,240.00'),
        tr('Total', '500', '', '4,445.00'),
      ),
    ),
    prices: { 'GT-18': '7.35', 'GT-24': '11.20' },
    qty: { 'GT-18': '300', 'GT-24': '200' },
    slips: [
      ['2,205.00', '2,250.00'],
      ['4,445.00', '4,545.00'],
    ],
  },
  // 3 currency sign in accounting format in its own spans
  {
    id: 't3',
    html: page(
      tb(
        tr('No.', 'Product', 'Quantity', 'Unit Price', 'Amount'),
        tr(
          '1',
          '<font class="font5">BX-410</font>',
          '1,200 pcs',
          "<span style='mso-spacerun:yes'>&nbsp;</span>$<span style='mso-spacerun:yes'>&nbsp;&nbsp;&nbsp;</span>2.85 ",
          ' $ 3,420.00 ',
        ),
        tr('2', 'BX-420', '800 pcs', ' $ 3.10 ', ' $ 2,480.00 '),
        tr('', '', '', 'Total:', ' $ 5,900.00 '),
      ),
    ),
    prices: { 'BX-410': '2.85', 'BX-420': '3.10' },
    qty: { 'BX-410': '1200', 'BX-420': '800' },
    slips: [
      [' $ 2,480.00 ', ' $ 2,840.00 '],
      [' $ 5,900.00 ', ' $ 5,800.00 '],
    ],
  },
  // 4 merged product cell over several colours
  {
    id: 't4',
    html: page(
      tb(
        tr('Art. No.', 'Colour', 'Qty/pcs', 'Price EUR/pc', 'Amount EUR'),
        tr(['88-120', 'rowspan=3'], 'red', '200', '3.40', '680.00'),
        tr('blue', '300', '3.40', '1,020.00'),
        tr('white', '500', '3.30', '1,650.00'),
        tr(['Total', 'colspan=2'], '1,000', '', '3,350.00'),
      ),
    ),
    prices: {},
    qty: {},
    slips: [
      ['1,020.00', '1,200.00'],
      ['3,350.00', '3,550.00'],
      ['>1,000<', '>1,100<'],
    ],
  },
  // 5 two header rows: second row has the units only
  {
    id: 't5',
    html: page(
      tb(
        tr('Item', 'Qty', 'Unit price', 'Amount'),
        tr('', 'pcs', 'USD', 'USD'),
        tr('LX-40', '1500', '18.7', '28050'),
        tr('LX-60', '250', '24.4', '6100'),
        tr('Total', '', '', '34150'),
      ),
    ),
    prices: { 'LX-40': '18.7', 'LX-60': '24.4' },
    qty: { 'LX-40': '1500', 'LX-60': '250' },
    slips: [
      ['28050', '28500'],
      ['34150', '34510'],
    ],
  },
  // 6 title row above the heading, comma decimals, German
  {
    id: 't6',
    html: page(
      tb(
        tr(['ANGEBOT Q-2703', 'colspan=5']),
        tr('Pos.', 'Artikel', 'Menge (Stk.)', 'Preis (€/Stk.)', 'Betrag (€)'),
        tr('1', 'KL-500', '1.200', '4,85', '5.820,00'),
        tr('2', 'KL-510', '600', '5,20', '3.120,00'),
        tr(['Summe', 'colspan=4'], '8.940,00'),
      ),
    ),
    prices: { 'KL-500': '4.85', 'KL-510': '5.20' },
    qty: { 'KL-500': '1200', 'KL-510': '600' },
    slips: [
      ['5.820,00', '5.280,00'],
      ['8.940,00', '8.490,00'],
    ],
  },
  // 7 carton columns too
  {
    id: 't7',
    html: page(
      tb(
        tr('Model', 'Qty (pcs)', 'Pcs/ctn', 'Ctns', 'CBM/ctn', 'Total CBM', 'USD/pc', 'Total USD'),
        tr('PT-9', '2,400', '24', '100', '0.072', '7.20', '1.95', '4,680.00'),
        tr('PT-12', '1,200', '12', '100', '0.080', '8.00', '3.60', '4,320.00'),
        tr('Total', '3,600', '', '200', '', '15.20', '', '9,000.00'),
      ),
    ),
    prices: { 'PT-9': '1.95', 'PT-12': '3.60' },
    qty: { 'PT-9': '2400', 'PT-12': '1200' },
    slips: [
      ['4,680.00', '4,860.00'],
      ['9,000.00', '9,900.00'],
    ],
  },
  // 8 price steps in columns
  {
    id: 't8',
    html: page(
      tb(
        tr(['Model', 'rowspan=2'], ['Unit price (USD) by quantity', 'colspan=3']),
        tr('500 pcs', '1,000 pcs', '3,000 pcs'),
        tr('SP-100', '45.00', '43.50', '41.00'),
        tr('SP-200', '68.00', '66.00', '63.00'),
      ),
    ),
    prices: {},
    qty: {},
    slips: [],
  },
  // 9 subtotal per group, grand total
  {
    id: 't9',
    html: page(
      tb(
        tr('Item', 'Qty (pcs)', 'Unit price (USD)', 'Amount (USD)'),
        tr(['Lamps', 'colspan=4']),
        tr('A-10', '100', '5.00', '500.00'),
        tr('A-20', '200', '6.00', '1,200.00'),
        tr('Subtotal', '300', '', '1,700.00'),
        tr(['Poles', 'colspan=4']),
        tr('P-10', '50', '20.00', '1,000.00'),
        tr('Subtotal', '50', '', '1,000.00'),
        tr('Grand total', '350', '', '2,700.00'),
      ),
    ),
    prices: { 'A-10': '5.00', 'P-10': '20.00' },
    qty: { 'A-10': '100', 'P-10': '50' },
    slips: [
      ['>1,200.00<', '>1,300.00<'],
      ['2,700.00', '2,800.00'],
    ],
  },
  // 10 discount row and deposit row
  {
    id: 't10',
    html: page(
      tb(
        tr('Item', 'Qty (pcs)', 'Unit price (USD)', 'Amount (USD)'),
        tr('A-10', '100', '5.00', '500.00'),
        tr('A-20', '200', '6.00', '1,200.00'),
        tr(['Total', 'colspan=3'], '1,700.00'),
        tr(['Less 5% discount', 'colspan=3'], '-85.00'),
        tr(['Grand total', 'colspan=3'], '1,615.00'),
        tr(['Deposit 30%', 'colspan=3'], '484.50'),
      ),
    ),
    prices: { 'A-10': '5.00' },
    qty: {},
    slips: [
      ['1,615.00', '1,651.00'],
      ['484.50', '448.50'],
    ],
  },
];
