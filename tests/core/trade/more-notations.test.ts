import { describe } from 'vitest';
import { tableOf } from './notation-table.ts';

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
