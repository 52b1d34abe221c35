import { describe, expect, test } from 'vitest';
import type { FactKind, FactValues } from '#core/trade/fact.ts';
import { readFacts } from '#core/trade/read-facts.ts';
import { addWorldWords } from '#core/trade/world/world-words.ts';

addWorldWords();

type Table<K extends FactKind> = readonly (readonly [text: string, ...values: Partial<FactValues[K]>[]])[];

/** Every fact of one kind in a text has the values of its row, in order, and there is none besides. */
function tableOf<K extends FactKind>(kind: K, table: Table<K>): void {
  test.each(table.map(([text, ...values]) => [text, values] as const))('%s', (text, values) => {
    const found = readFacts(text, { today: '2027-03-15' }).filter((fact) => fact.kind === kind);
    expect(found.map(({ value }) => value)).toMatchObject(values);
    expect(found).toHaveLength(values.length);
  });
}

describe('money', () => {
  tableOf('money', [
    ['Our price is USD4.20/pc FOB Ningbo.', { amount: '4.20', currency: 'USD', per: 'pc' }],
    ['It comes to US$ 12,600.00 in total.', { amount: '12600.00', currency: 'USD' }],
    ['USD$4.20', { amount: '4.20', currency: 'USD' }],
    ['We pay EUR 12.450,00 now.', { amount: '12450.00', currency: 'EUR' }],
    ['12 450,00 € TTC', { amount: '12450.00', currency: 'EUR' }],
    ['12.450,- EUR', { amount: '12450', currency: 'EUR' }],
    ['Der Preis beträgt 4,85 €/Stk.', { amount: '4.85', currency: 'EUR', per: 'pc' }],
    ['Stückpreis 4,85 EUR', { amount: '4.85', currency: 'EUR' }],
    ["CHF 12'450.00", { amount: '12450.00', currency: 'CHF' }],
    ['Fr. 12’450.–', { amount: '12450', currency: 'CHF' }],
    ['SFr. 4.85', { amount: '4.85', currency: 'CHF' }],
    ['Rs. 12,34,567/-', { amount: '1234567', currency: 'INR' }],
    ['₹ 4,50,000', { amount: '450000', currency: 'INR' }],
    ['INR 3.5 lakh', { amount: '350000', currency: 'INR' }],
    ['Rs 2.25 crore', { amount: '22500000', currency: 'INR' }],
    ['R$ 23,90/un', { amount: '23.90', currency: 'BRL', per: 'pc' }],
    ['R$ 1.234,56', { amount: '1234.56', currency: 'BRL' }],
    ['precio USD 3,75 por pieza', { amount: '3.75', currency: 'USD', per: 'pc' }],
    ['preço de US$ 3,75 por peça', { amount: '3.75', currency: 'USD', per: 'pc' }],
    ['un total de 18.900,50 dólares', { amount: '18900.50', currency: 'USD' }],
    ['45 000 руб.', { amount: '45000', currency: 'RUB' }],
    ['₽ 45 000', { amount: '45000', currency: 'RUB' }],
    ['12.500 TL', { amount: '12500', currency: 'TRY' }],
    ['₺12.500,75', { amount: '12500.75', currency: 'TRY' }],
    ['adet fiyatı 3,40 USD', { amount: '3.40', currency: 'USD' }],
    ['単価 ¥１，２００', { amount: '1200', symbol: '¥' }],
    ['１２，５００円', { amount: '12500', currency: 'JPY' }],
    ['JPY 125,000', { amount: '125000', currency: 'JPY' }],
    ['人民币8000元', { amount: '8000', currency: 'CNY' }],
    ['单价：４．２０美元', { amount: '4.20', currency: 'USD' }],
    ['RMB￥8,000.00', { amount: '8000.00', currency: 'CNY' }],
    ['3.5万元', { amount: '35000', currency: 'CNY' }],
    ['five hundred US dollars', { amount: '500', currency: 'USD' }],
    ['GBP 3.10 a set', { amount: '3.10', currency: 'GBP', per: 'set' }],
    ['£3.10/set', { amount: '3.10', currency: 'GBP', per: 'set' }],
    ['3 pounds 10 pence'],
    ['A$ 7.80', { amount: '7.80', currency: 'AUD' }],
    ['CAD 12,500.00', { amount: '12500.00', currency: 'CAD' }],
    ['C$12,500', { amount: '12500', currency: 'CAD' }],
    ['AED 15.75 per carton', { amount: '15.75', currency: 'AED', per: 'ctn' }],
    ['SAR 1,050', { amount: '1050', currency: 'SAR' }],
    ['KRW 1,250,000', { amount: '1250000', currency: 'KRW' }],
    ['zł 45,20', { amount: '45.20', currency: 'PLN' }],
    ['45,20 zł', { amount: '45.20', currency: 'PLN' }],
    ['1 250 Kč', { amount: '1250', currency: 'CZK' }],
    ['SEK 12 500,00', { amount: '12500.00', currency: 'SEK' }],
    ['USD 4.20 – 4.50 per pc', { amount: '4.20', currency: 'USD', to: '4.50', per: 'pc' }],
    ['between $4.20 and $4.50', { amount: '4.20', symbol: '$' }, { amount: '4.50', symbol: '$' }],
    ['USD 0.125/pc', { amount: '0.125', currency: 'USD', per: 'pc' }],
    ['12k USD', { amount: '12000', currency: 'USD' }],
    ['USD 12K', { amount: '12000', currency: 'USD' }],
    ['USD 1.2M', { amount: '1200000', currency: 'USD' }],
    ['USD 35/1000 pcs', { amount: '35', currency: 'USD', per: '1000 pc' }],
    ['USD 2.10/kg', { amount: '2.10', currency: 'USD', per: 'kg' }],
    ['USD 1,180/MT', { amount: '1180', currency: 'USD', per: 'mt' }],
    ['USD 9.60/sqm', { amount: '9.60', currency: 'USD', per: 'm2' }],
    ['USD 14.40/dozen', { amount: '14.40', currency: 'USD', per: 'dozen' }],
    ['USD 4.-', { amount: '4', currency: 'USD' }],
    ['4,- €', { amount: '4', currency: 'EUR' }],
  ]);
});

describe('quantity', () => {
  tableOf('quantity', [
    ['5.000 Stück bitte', { amount: '5000', unit: 'pc' }],
    ['5 000 Stk.', { amount: '5000', unit: 'pc' }],
    ['5.000 piezas', { amount: '5000', unit: 'pc' }],
    ['5.000 peças', { amount: '5000', unit: 'pc' }],
    ['5.000 unidades', { amount: '5000', unit: 'pc' }],
    ['5 000 pièces', { amount: '5000', unit: 'pc' }],
    ['5 000 шт.', { amount: '5000', unit: 'pc' }],
    ['5.000 adet', { amount: '5000', unit: 'pc' }],
    ['５，０００個', { amount: '5000', unit: 'pc' }],
    ['5000 pezzi', { amount: '5000', unit: 'pc' }],
    ['5 000 szt.', { amount: '5000', unit: 'pc' }],
    ['1 lakh pcs', { amount: '100000', unit: 'pc' }],
    ['1,00,000 nos', { amount: '100000', unit: 'pc' }],
    ['200 Kartons', { amount: '200', unit: 'ctn' }],
    ['24 t'],
    ['24 MTs', { amount: '24', unit: 'mt' }],
    ['24 metric tons', { amount: '24', unit: 'mt' }],
    ['12.5 KGS', { amount: '12.5', unit: 'kg' }],
    ['12,5 kg', { amount: '12.5', unit: 'kg' }],
    ['1.250,5 kg', { amount: '1250.5', unit: 'kg' }],
    ['68.5 m³', { amount: '68.5', unit: 'cbm' }],
    ['68,5 cbm', { amount: '68.5', unit: 'cbm' }],
    ['1x40HC', { amount: '1', unit: '40HQ' }],
    ['2×20’GP', { amount: '2', unit: '20GP' }],
    ['two 40HQ containers', { amount: '2', unit: '40HQ' }],
    ['3 FCL', { amount: '3', unit: 'container' }],
    ['1 x 40 ft HC', { amount: '1', unit: '40HQ' }],
    ['one 20 ft container', { amount: '1', unit: '20GP' }],
    ['600 pairs', { amount: '600', unit: 'pair' }],
    ['600 Paar', { amount: '600', unit: 'pair' }],
    ['50 doz.', { amount: '50', unit: 'dozen' }],
    ['5000台', { amount: '5000', unit: 'set' }],
    ['3,000-5,000 pcs', { amount: '3000', to: '5000', unit: 'pc' }],
    ['six thousand pieces', { amount: '6000', unit: 'pc' }],
    ['24 pcs per carton', { amount: '24', unit: 'pc/ctn' }],
    ['1.5 million pcs', { amount: '1500000', unit: 'pc' }],
  ]);
});

describe('tolerance', () => {
  tableOf('tolerance', [
    ['quantity ±5%', { amount: '5', unit: '%' }],
    ['+/- 5 %', { amount: '5', unit: '%' }],
    ['+/-5 pct', { amount: '5', unit: '%' }],
    ['5% more or less', { amount: '5', unit: '%' }],
    ['5 percent more or less allowed', { amount: '5', unit: '%' }],
    ['tolerance of 3%', { amount: '3', unit: '%' }],
    ['tolerance: 0.05 mm', { amount: '0.05', unit: 'mm' }],
    ['1.2 ±0.05 mm', { amount: '0.05', unit: 'mm' }],
    ['1,2 ± 0,05 mm', { amount: '0.05', unit: 'mm' }],
    ['＋／－５％', { amount: '5', unit: '%' }],
    ['plus or minus 5%', { amount: '5', unit: '%' }],
    ['plus/minus 5 %', { amount: '5', unit: '%' }],
    ['+-10%', { amount: '10', unit: '%' }],
    ['Toleranz ±2 %', { amount: '2', unit: '%' }],
    ['MOLSO 10%', { amount: '10', unit: '%' }],
  ]);
});

describe('date', () => {
  tableOf('date', [
    ['We ship on 05.03.2027.', { readings: ['2027-03-05', '2027-05-03'], yearGiven: true }],
    ['am 25.03.2027', { date: '2027-03-25', yearGiven: true }],
    ['am 25.3.27', { date: '2027-03-25', yearGiven: true }],
    ['le 5 mars 2027', { date: '2027-03-05', yearGiven: true }],
    ['le 1er avril 2027', { date: '2027-04-01', yearGiven: true }],
    ['el 5 de abril de 2027', { date: '2027-04-05', yearGiven: true }],
    ['5 de maio de 2027', { date: '2027-05-05', yearGiven: true }],
    ['25 апреля 2027', { date: '2027-04-25', yearGiven: true }],
    ['25.04.2027 г.', { date: '2027-04-25', yearGiven: true }],
    ['5 Nisan 2027', { date: '2027-04-05', yearGiven: true }],
    ['２０２７年４月５日', { date: '2027-04-05', yearGiven: true }],
    ['4月5日', { date: '2027-04-05', yearGiven: false }],
    ['2027/04/05', { date: '2027-04-05', yearGiven: true }],
    ['20270405'],
    ['5-Apr-2027', { date: '2027-04-05', yearGiven: true }],
    ['05APR27', { date: '2027-04-05', yearGiven: true }],
    ['April 5th', { date: '2027-04-05', yearGiven: false }],
    ['the 5th of April 2027', { date: '2027-04-05', yearGiven: true }],
    ['Apr. 5, 2027', { date: '2027-04-05', yearGiven: true }],
    ['5. April', { date: '2027-04-05', yearGiven: false }],
    ['by Friday', { date: '2027-03-19', weekday: 5, yearGiven: false }],
    ['Fri 19 March', { date: '2027-03-19', yearGiven: false, weekday: 5 }],
    ['week 14', { date: '2027-04-09', approx: 'week', yearGiven: false }],
    ['KW 14', { date: '2027-04-09', approx: 'week', yearGiven: false }],
    ['wk14', { date: '2027-04-09', approx: 'week', yearGiven: false }],
    ['end of April', { date: '2027-04-30', yearGiven: false, approx: 'third' }],
    ['mid-April', { date: '2027-04-20', yearGiven: false, approx: 'third' }],
    ['beginning of May', { date: '2027-05-10', yearGiven: false, approx: 'third' }],
    ['late April 2027', { date: '2027-04-30', yearGiven: true, approx: 'third' }],
    ['end April', { date: '2027-04-30', yearGiven: false, approx: 'third' }],
    ['Ende April', { date: '2027-04-30', yearGiven: false, approx: 'third' }],
    ['fin avril', { date: '2027-04-30', yearGiven: false, approx: 'third' }],
    ['1-15 April 2027', { date: '2027-04-15', yearGiven: true }],
    ['tomorrow', { date: '2027-03-16', yearGiven: false }],
    ['in April', { date: '2027-04-30', yearGiven: false, approx: 'month' }],
    ['Q2 2027'],
    ['by the end of this month', { date: '2027-03-31', approx: 'third', yearGiven: false }],
    ['next week'],
  ]);
});

describe('percent', () => {
  tableOf('percent', [
    ['a discount of 3%', { amount: '3', of: 'discount' }],
    ['3 % Skonto', { amount: '3', of: 'discount' }],
    ['3% de descuento', { amount: '3', of: 'discount' }],
    ['3 pct off', { amount: '3', of: 'discount' }],
    ['5 percent commission', { amount: '5', of: 'commission' }],
    ['2.5 % cash discount', { amount: '2.5', of: 'discount' }],
    ['2,5 % Rabatt', { amount: '2.5', of: 'discount' }],
    ['５％の割引', { amount: '5', of: 'discount' }],
    ['9折'],
  ]);
});

describe('lead-time', () => {
  tableOf('lead-time', [
    ['Lead time: 30 days after deposit', { days: 30, working: false, from: 'deposit' }],
    ['Delivery within 25-30 days after receipt of deposit.', { days: 25, working: false, toDays: 30, from: 'receipt of deposit' }],
    ['production takes 35 working days from sample approval', { days: 35, working: true, from: 'sample approval' }],
    ['Lieferzeit 6 Wochen nach Auftragsbestätigung', { days: 42, working: false, from: 'Auftragsbestätigung' }],
    ['délai de livraison : 45 jours après acompte', { days: 45, working: false, from: 'acompte' }],
    ['plazo de entrega: 30 días después del depósito', { days: 30, working: false, from: 'del depósito' }],
    ['prazo de entrega 40 dias após o sinal', { days: 40, working: false, from: 'o sinal' }],
    ['срок поставки 30 дней', { days: 30, working: false }],
    ['teslim süresi 30 gün', { days: 30, working: false }],
    ['交货期：收到定金后30天', { days: 30, working: false }],
    ['納期：入金後３０日', { days: 30, working: false }],
    ['delivery time is 4 weeks ARO', { days: 28, working: false, from: 'ARO' }],
    ['4-5 weeks after order confirmation', { days: 28, working: false, toDays: 35, from: 'order confirmation' }],
    ['LT 30 days', { days: 30, working: false }],
    ['lead time of thirty days', { days: 30, working: false }],
    ['Lead time is two weeks', { days: 14, working: false }],
    ['ready in 20 days', { days: 20, working: false }],
    ['30 days upon receipt of the L/C', { days: 30, working: false, from: 'receipt of the L/C' }],
    ['lead time: 2 months', { days: 60, working: false }],
    ['leadtime 30days', { days: 30, working: false }],
    ['45 days lead time', { days: 45, working: false }],
    ['a 45-day lead time', { days: 45, working: false }],
  ]);
});

describe('validity', () => {
  tableOf('validity', [
    ['Validity: 30 days', { days: 30 }],
    ['valid until 31 March 2027', { date: '2027-03-31' }],
    ['valid till 31/03/2027', { date: '2027-03-31' }],
    ['The offer is valid for 15 days.', { days: 15 }],
    ['This quotation remains open until 30 April.', { date: '2027-04-30' }],
    ['gültig bis 31.03.2027', { date: '2027-03-31' }],
    ['valable jusqu’au 31 mars 2027', { date: '2027-03-31' }],
    ['válida hasta el 31 de marzo de 2027', { date: '2027-03-31' }],
    ['válido até 31/03/2027', { date: '2027-03-31' }],
    ['有效期至2027年3月31日', { date: '2027-03-31' }],
    ['有效期30天', { days: 30 }],
    ['действительно до 31.03.2027', { date: '2027-03-31' }],
    ['geçerlilik: 30 gün', { days: 30 }],
    ['good until 31 March', { date: '2027-03-31' }],
    ['We hold these prices until 31 March.', { date: '2027-03-31' }],
    ['Price validity 2 weeks', { days: 14 }],
    ['Offer valid through April 15, 2027', { date: '2027-04-15' }],
    ['expires on 31 March 2027', { date: '2027-03-31' }],
    ['Validity : 31.03.2027', { date: '2027-03-31' }],
  ]);
});

describe('incoterm', () => {
  tableOf('incoterm', [
    ['F.O.B. Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['FOB NINGBO', { code: 'FOB', place: 'NINGBO' }],
    ['FOB (Ningbo)', { code: 'FOB', place: 'Ningbo' }],
    ['FOB - Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['Fob Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['CIF port of Hamburg', { code: 'CIF', place: 'port of Hamburg' }],
    ['CIF Hamburg port', { code: 'CIF', place: 'Hamburg port' }],
    ['DAP 20457 Hamburg', { code: 'DAP', place: '20457 Hamburg' }],
    ['CFR Le Havre', { code: 'CFR', place: 'Le Havre' }],
    ['CNF Chittagong', { code: 'CNF', place: 'Chittagong' }],
    ['FOB宁波', { code: 'FOB', place: '宁波' }],
    ['ＦＯＢ Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['FCA Shanghai Pudong Airport (Incoterms® 2020)', { code: 'FCA', place: 'Shanghai Pudong Airport', edition: '2020' }],
    ['ex works Ningbo', { code: 'EXW', place: 'Ningbo' }],
    ['frei Haus'],
    ['free on board Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['CIF, Santos, Brazil', { code: 'CIF', place: 'Santos' }],
    ['DDP to your door', { code: 'DDP' }],
  ]);
});

describe('payment', () => {
  tableOf('payment', [
    [
      '30% T/T in advance, 70% against B/L copy',
      {
        parts: [
          { percent: '30', method: 'TT', trigger: 'deposit' },
          { percent: '70', trigger: 'bl-copy' },
        ],
      },
    ],
    [
      'TT 30/70',
      {
        parts: [
          { percent: '30', method: 'TT', trigger: 'deposit' },
          { percent: '70', method: 'TT' },
        ],
      },
    ],
    [
      '30/70 T/T',
      {
        parts: [
          { percent: '30', method: 'TT', trigger: 'deposit' },
          { percent: '70', method: 'TT' },
        ],
      },
    ],
    [
      '30 % Anzahlung, 70 % vor Verschiffung',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
    [
      'acompte de 30 %, solde contre copie du B/L',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { trigger: 'bl-copy', percent: '70' },
        ],
      },
    ],
    [
      '30% anticipo, 70% contra copia BL',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'bl-copy' },
        ],
      },
    ],
    ['irrevocable L/C at sight', { parts: [{ method: 'LC', trigger: 'sight' }] }],
    ['LC 90 days after B/L date', { parts: [{ method: 'LC', days: 90, trigger: 'bl-date' }] }],
    ['usance L/C 60 days', { parts: [{ method: 'LC', days: 60 }] }],
    ['D/P at sight', { parts: [{ method: 'DP', trigger: 'sight' }] }],
    ['D/A 45 days from invoice date', { parts: [{ method: 'DA', days: 45, trigger: 'invoice-date' }] }],
    ['open account 60 days from B/L', { parts: [{ method: 'OA', days: 60, trigger: 'bl-date' }] }],
    ['payment terms: net 30', { parts: [{ method: 'OA', days: 30 }] }],
    ['100% T/T before shipment', { parts: [{ percent: '100', method: 'TT', trigger: 'before-shipment' }] }],
    ['cash against documents', { parts: [{ method: 'CAD' }] }],
    ['cash in advance', { parts: [{ method: 'CIA' }] }],
    [
      '30%定金，70%见提单复印件',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'bl-copy' },
        ],
      },
    ],
    [
      '３０％ deposit, ７０％ balance before shipment',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
    ['one third deposit, two thirds before shipment'],
    [
      '30 percent deposit and 70 percent before shipment',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
  ]);
});

describe('moq', () => {
  tableOf('moq', [
    ['MOQ 500 pcs', { amount: '500', unit: 'pc' }],
    ['MOQ: 1.000 Stück', { amount: '1000', unit: 'pc' }],
    ['minimum order quantity is 1,000 sets', { amount: '1000', unit: 'set' }],
    ['Mindestbestellmenge 1.000 Stück', { amount: '1000', unit: 'pc' }],
    ['cantidad mínima 500 piezas', { amount: '500', unit: 'pc' }],
    ['pedido mínimo de 500 peças', { amount: '500', unit: 'pc' }],
    ['quantité minimum : 500 pièces', { amount: '500', unit: 'pc' }],
    ['起订量：500个', { amount: '500', unit: 'pc' }],
    ['最小起订量 500 PCS', { amount: '500', unit: 'pc' }],
    ['M.O.Q. 500 pcs', { amount: '500', unit: 'pc' }],
    ['the minimum is 500 pcs', { amount: '500', unit: 'pc' }],
    ['500 pcs MOQ', { amount: '500', unit: 'pc' }],
    ['MOQ = 1x20GP', { amount: '1', unit: '20GP' }],
    ['MOQ is 500', { amount: '500' }],
    ['min. order 500 pcs', { amount: '500', unit: 'pc' }],
    ['minimum order: 2 cartons', { amount: '2', unit: 'ctn' }],
  ]);
});

describe('hs-code', () => {
  tableOf('hs-code', [
    ['HS code 9405.42', { digits: '940542' }],
    ['HS Code: 94054200', { digits: '94054200' }],
    ['HS-Code 9405 42 00', { digits: '94054200' }],
    ['H.S. Code 9405.42.0000', { digits: '9405420000' }],
    ['HTS 9405.42.8440', { digits: '9405428440' }],
    ['HTSUS: 9405.42.84.40', { digits: '9405428440' }],
    ['NCM 9405.42.00', { digits: '94054200' }],
    ['TARIC 9405 42 39 10', { digits: '9405423910' }],
    ['Zolltarifnummer 94054239', { digits: '94054239' }],
    ['customs tariff number 9405.42', { digits: '940542' }],
    ['海关编码 9405420000', { digits: '9405420000' }],
    ['HS编码：9405.42', { digits: '940542' }],
    ['GTIP 9405.42.00.00.00', { digits: '940542000000' }],
    ['ТН ВЭД 9405 42 003 9', { digits: '9405420039' }],
    ['hs code 940542', { digits: '940542' }],
    ['commodity code 9405420000', { digits: '9405420000' }],
    ['tariff code 9405.42', { digits: '940542' }],
  ]);
});

describe('certificate', () => {
  tableOf('certificate', [
    ['ISO9001:2015 certified', { name: 'ISO 9001' }],
    ['ISO 9001', { name: 'ISO 9001' }],
    ['EN 71-3 test report', { name: 'EN 71-3' }],
    ['IEC 60598', { name: 'IEC 60598' }],
    ['ASTM F963', { name: 'ASTM F963' }],
    ['DIN 53438', { name: 'DIN 53438' }],
    ['REACH and RoHS', { name: 'REACH' }, { name: 'RoHS' }],
    ['ROHS', { name: 'RoHS' }],
    ['CE marked', { name: 'CE' }],
    ['TÜV Rheinland', { name: 'TÜV' }],
    ['OEKO-TEX Standard 100', { name: 'OEKO-TEX' }],
    ['amfori BSCI audit', { name: 'BSCI' }],
    ['UL 1598', { name: 'UL' }],
    ['G-Mark', { name: 'G-Mark' }],
    ['UN38.3', { name: 'UN38.3' }],
    ['IATF 16949', { name: 'IATF 16949' }],
    ['Energy Star', { name: 'ENERGY STAR' }],
    ['Prop 65'],
    ['PVoC certificate', { name: 'PVOC' }],
  ]);
});

describe('reference', () => {
  tableOf('reference', [
    ['PO 7731', { kind: 'po', number: '7731' }],
    ['PO# 7731', { kind: 'po', number: '7731' }],
    ['P.O. No. 7731', { kind: 'po', number: '7731' }],
    ['purchase order 7731', { kind: 'po', number: '7731' }],
    ['PO-2027-0114', { kind: 'po', number: 'PO-2027-0114' }],
    ['proforma invoice PI-2031', { kind: 'pi', number: 'PI-2031' }],
    ['P/I no. 2031', { kind: 'pi', number: '2031' }],
    ['quotation Q-881', { kind: 'quote', number: 'Q-881' }],
    ['our quote no. 881', { kind: 'quote', number: '881' }],
    ['offer QT-2027-18', { kind: 'quote', number: 'QT-2027-18' }],
    ['RFQ 44812', { kind: 'rfq', number: '44812' }],
    ['invoice INV-2031', { kind: 'invoice', number: 'INV-2031' }],
    ['Rechnung Nr. 2031', { kind: 'invoice', number: '2031' }],
    ['container MSKU1234565', { kind: 'container', number: 'MSKU1234565' }],
    ['MSKU 123456-5', { kind: 'container', number: 'MSKU1234565' }],
    ['B/L no. COSU6301234567', { kind: 'bl', number: 'COSU6301234567' }],
    ['BL: MAEU123456789', { kind: 'bl', number: 'MAEU123456789' }],
    ['bill of lading ONEYNB1234567', { kind: 'bl', number: 'ONEYNB1234567' }],
    ['contract no. HX-2027-18', { kind: 'contract', number: 'HX-2027-18' }],
    ['S/C 2027-18', { kind: 'contract', number: '2027-18' }],
    ['订单号 7731', { kind: 'po', number: '7731' }],
    ['order #7731', { kind: 'order', number: '7731' }],
    ['your order no. 7731', { kind: 'order', number: '7731' }],
  ]);
});

describe('bank', () => {
  tableOf('bank', [
    ['IBAN: DE89 3704 0044 0532 0130 00', { kind: 'iban', value: 'DE89 3704 0044 0532 0130 00', valid: true }],
    ['DE89370400440532013000', { kind: 'iban', value: 'DE89370400440532013000', valid: true }],
    ['IBAN GB29NWBK60161331926819', { kind: 'iban', value: 'GB29NWBK60161331926819', valid: true }],
    ['iban DE88 3704 0044 0532 0130 00', { kind: 'iban', value: 'DE88 3704 0044 0532 0130 00', valid: false }],
    ['SWIFT/BIC: DEUTDEFF500', { kind: 'swift', value: 'DEUTDEFF500', valid: true }],
    ['Swift code ABOCCNBJ920', { kind: 'swift', value: 'ABOCCNBJ920', valid: true }],
    ['A/C No.: 8110 7010 1300 2219', { kind: 'account', value: '8110 7010 1300 2219' }],
    ['Account number 811070101300', { kind: 'account', value: '811070101300' }],
    ['Kontonummer 811070101300', { kind: 'account', value: '811070101300' }],
    ['Beneficiary: HX Lighting Co., Ltd.', { kind: 'beneficiary', value: 'HX Lighting Co., Ltd.' }],
    ['Beneficiary name: HX Lighting Co., Ltd.', { kind: 'beneficiary', value: 'HX Lighting Co., Ltd.' }],
    ['账号：811070101300', { kind: 'account', value: '811070101300' }],
    ['收款人：HX照明有限公司', { kind: 'beneficiary', value: 'HX照明有限公司' }],
    ['USD account: 811070101300', { kind: 'account', value: '811070101300' }],
    ['acct no 811070101300', { kind: 'account', value: '811070101300' }],
  ]);
});

describe('product', () => {
  tableOf('product', [
    ['HX-200', { code: 'HX-200' }],
    ['HX200-BK', { code: 'HX200-BK' }],
    ['model HX 200', { code: 'HX 200' }],
    ['item no. 33451', { code: '33451' }],
    ['Art.-Nr. 4711-B', { code: '4711-B' }],
    ['SKU 88-120', { code: '88-120' }],
    ['your HX-2O0', { code: 'HX-2O0' }],
    ['part number P/N 7712-A', { code: '7712-A' }],
    ['ref. LUX77', { code: 'LUX77' }],
    ['型号：HX-200', { code: 'HX-200' }],
    ['hx-200'],
    ['code AB1234', { code: 'AB1234' }],
  ]);
});

describe('specification', () => {
  tableOf('specification', [
    ['220V', { name: 'voltage', value: '220', unit: 'V' }],
    ['220-240V AC', { name: 'voltage', value: '220', to: '240', unit: 'V' }],
    ['AC 100~240 V', { name: 'voltage', value: '100', to: '240', unit: 'V' }],
    ['50/60 Hz', { name: 'frequency', value: '60', unit: 'Hz' }],
    ['36 W', { name: 'power', value: '36', unit: 'W' }],
    ['3000K', { name: 'colour-temperature', value: '3000', unit: 'K' }],
    ['IP 65', { name: 'protection', value: 'IP65' }],
    ['60 x 40 x 30 cm', { name: 'size', value: '60 x 40 x 30', unit: 'cm' }],
    ['60*40*30cm', { name: 'size', value: '60 x 40 x 30', unit: 'cm' }],
    ['60×40×30 mm', { name: 'size', value: '60 x 40 x 30', unit: 'mm' }],
    ['180 gsm', { name: 'grammage', value: '180', unit: 'gsm' }],
    ['180 g/m²', { name: 'grammage', value: '180', unit: 'gsm' }],
    ['500 ml', { name: 'capacity', value: '500', unit: 'ml' }],
    ['Material: stainless steel 304', { name: 'material', value: 'stainless steel' }],
    ['SUS304', { name: 'material', value: 'stainless steel 304' }],
    ['304 stainless steel', { name: 'material', value: 'stainless steel 304' }],
    ['Colour: matt black', { name: 'colour', value: 'matt black' }],
    ['color: white', { name: 'colour', value: 'white' }],
    ['thickness 1.2 mm', { name: 'thickness', value: '1.2', unit: 'mm' }],
    ['1,2 mm thick', { name: 'thickness', value: '1.2', unit: 'mm' }],
    ['5 m cable'],
    ['diameter 20 mm', { name: 'size', value: '20', unit: 'mm' }],
    ['RAL 9005', { name: 'colour', value: 'RAL 9005' }],
    ['Pantone 186 C', { name: 'colour', value: 'Pantone 186 C' }],
    ['5000 mAh', { name: 'current', value: '5000', unit: 'mAh' }],
    ['800 lm', { name: 'light', value: '800', unit: 'lm' }],
    ['-20°C', { name: 'temperature', value: '20', unit: 'C' }],
  ]);
});
