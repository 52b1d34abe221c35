import { describe } from 'vitest';
import { tableOf } from './notation-table.ts';

describe('incoterm, further notations', () => {
  tableOf('incoterm', [
    ['FOB Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['FOB: Ningbo, China', { code: 'FOB', place: 'Ningbo' }],
    ['FOB (Ningbo)', { code: 'FOB', place: 'Ningbo' }],
    ['FOB-Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['Ningbo FOB', { code: 'FOB', place: 'Ningbo' }],
    ['f.o.b. Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['fob ningbo', { code: 'FOB', place: 'ningbo' }],
    ['CIF Los Angeles, USA', { code: 'CIF', place: 'Los Angeles' }],
    ['C.I.F. Hamburg', { code: 'CIF', place: 'Hamburg' }],
    ['CNF Manila', { code: 'CNF', place: 'Manila' }],
    ['C&F Lagos (Apapa)', { code: 'C&F', place: 'Lagos' }],
    ['EXW our factory', { code: 'EXW', place: 'our factory' }],
    ['ex-works Foshan', { code: 'EXW', place: 'Foshan' }],
    ['Ex Works (Foshan)', { code: 'EXW', place: 'Foshan' }],
    ['DAP Vienna, Incoterms 2020', { code: 'DAP', place: 'Vienna', edition: '2020' }],
    ['FCA Shenzhen airport (Incoterms® 2020)', { code: 'FCA', place: 'Shenzhen airport', edition: '2020' }],
    ['CPT Almaty', { code: 'CPT', place: 'Almaty' }],
    ['CIP Frankfurt Airport', { code: 'CIP', place: 'Frankfurt Airport' }],
    ['DPU Rotterdam terminal', { code: 'DPU', place: 'Rotterdam terminal' }],
    ['FOB 宁波', { code: 'FOB', place: '宁波' }],
    ['CIF 汉堡', { code: 'CIF', place: '汉堡' }],
    ['price term: FOB', { code: 'FOB' }],
    ['on a FOB basis', { code: 'FOB' }],
    ['FOB Shanghai or Ningbo', { code: 'FOB', place: 'Shanghai' }],
    ['CIF Port of Santos', { code: 'CIF', place: 'Port of Santos' }],
    ['CFR Jebel Ali', { code: 'CFR', place: 'Jebel Ali' }],
    ['cif felixstowe', { code: 'CIF', place: 'felixstowe' }],
    ['free on board Ningbo', { code: 'FOB', place: 'Ningbo' }],
  ]);
});

describe('payment, further notations', () => {
  tableOf('payment', [
    [
      '30% deposit, 70% before shipment',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
    ['30/70 TT', { parts: [{ percent: '30' }, { percent: '70' }] }],
    [
      'T/T, 30% in advance and 70% against copy of B/L',
      {
        parts: [
          { percent: '30', method: 'TT', trigger: 'deposit' },
          { percent: '70', trigger: 'bl-copy' },
        ],
      },
    ],
    [
      'TT 30% down, balance 70% prior to loading',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
    [
      '50% with order, 50% before dispatch',
      {
        parts: [
          { percent: '50', trigger: 'order' },
          { percent: '50', trigger: 'before-shipment' },
        ],
      },
    ],
    [
      '20% deposit + 80% L/C at sight',
      {
        parts: [
          { percent: '20', trigger: 'deposit' },
          { percent: '80', method: 'LC', trigger: 'sight' },
        ],
      },
    ],
    ['irrevocable LC at 90 days', { parts: [{ method: 'LC', days: 90 }] }],
    ['L/C 60 days from B/L date', { parts: [{ method: 'LC', days: 60, trigger: 'bl-date' }] }],
    ['D/P at sight', { parts: [{ method: 'DP', trigger: 'sight' }] }],
    ['D/A 60 days', { parts: [{ method: 'DA', days: 60 }] }],
    ['documents against payment', { parts: [{ method: 'DP' }] }],
    ['documents against acceptance 60 days', { parts: [{ method: 'DA', days: 60 }] }],
    ['O/A 45 days after B/L', { parts: [{ method: 'OA', days: 45, trigger: 'bl-date' }] }],
    ['100% prepayment', { parts: [{ percent: '100', trigger: 'deposit' }] }],
    ['100% TT in advance', { parts: [{ percent: '100', method: 'TT', trigger: 'deposit' }] }],
    ['CAD', { parts: [{ method: 'CAD' }] }],
    ['payment: net 60 days', { parts: [{ method: 'OA', days: 60 }] }],
    ['Net-30', { parts: [{ method: 'OA', days: 30 }] }],
    ['3 parts: 30% deposit, 40% before shipment, 30% after arrival', { parts: [{ percent: '30' }, { percent: '40' }, { percent: '30' }] }],
    [
      '30% Anzahlung, Rest vor Versand',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
    [
      '30% à la commande, 70% avant expédition',
      {
        parts: [
          { percent: '30', trigger: 'order' },
          { percent: '70', trigger: 'before-shipment' },
        ],
      },
    ],
    [
      '30% de anticipo y 70% contra copia de BL',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'bl-copy' },
        ],
      },
    ],
    [
      'the deposit is 30% and the rest 70% on receipt of BL copy',
      {
        parts: [
          { percent: '30', trigger: 'deposit' },
          { percent: '70', trigger: 'bl-copy' },
        ],
      },
    ],
    ['TT in advance', { parts: [{ method: 'TT', trigger: 'deposit' }] }],
    ['LC at sight', { parts: [{ method: 'LC', trigger: 'sight' }] }],
  ]);
});

describe('reference, further notations', () => {
  tableOf('reference', [
    ['our PO 7731', { kind: 'po', number: '7731' }],
    ['PO#7731', { kind: 'po', number: '7731' }],
    ['P.O. No. 7731', { kind: 'po', number: '7731' }],
    ['PO No: 7731-A', { kind: 'po', number: '7731-A' }],
    ['purchase order number 4500012345', { kind: 'po', number: '4500012345' }],
    ['orden de compra 7731', { kind: 'po', number: '7731' }],
    ['your order no. BC-331', { kind: 'order', number: 'BC-331' }],
    ['order #100234', { kind: 'order', number: '100234' }],
    ['Bestellung Nr. 4711', { kind: 'order', number: '4711' }],
    ['commande n° 4711', { kind: 'order', number: '4711' }],
    ['bon de commande 4711', { kind: 'po', number: '4711' }],
    ['pedido de compra nº 4711', { kind: 'po', number: '4711' }],
    ['PI No. HX-2027-031', { kind: 'pi', number: 'HX-2027-031' }],
    ['proforma invoice 2027031', { kind: 'pi', number: '2027031' }],
    ['P/I 2031', { kind: 'pi', number: '2031' }],
    ['Pro-forma No. 2031', { kind: 'pi', number: '2031' }],
    ['pro forma invoice no. 2031', { kind: 'pi', number: '2031' }],
    ['quotation Q-881', { kind: 'quote', number: 'Q-881' }],
    ['quote ref. 2027/881', { kind: 'quote', number: '2027/881' }],
    ['our offer no. 881', { kind: 'quote', number: '881' }],
    ['QT2027-0881', { kind: 'quote', number: 'QT2027-0881' }],
    ['invoice INV-2027-18', { kind: 'invoice', number: 'INV-2027-18' }],
    ['commercial invoice no. 18/2027', { kind: 'invoice', number: '18/2027' }],
    ['Rechnung 2027-18', { kind: 'invoice', number: '2027-18' }],
    ['container MSKU1234565', { kind: 'container', number: 'MSKU1234565' }],
    ['MSKU 123456-5', { kind: 'container', number: 'MSKU1234565' }],
    ['B/L No. COSU6123456780', { kind: 'bl', number: 'COSU6123456780' }],
    ['BL: ONEYSH7AB1234500', { kind: 'bl', number: 'ONEYSH7AB1234500' }],
    ['bill of lading number MEDUX1234567', { kind: 'bl', number: 'MEDUX1234567' }],
    ['S/C No. 2027HX18', { kind: 'contract', number: '2027HX18' }],
    ['contract HX-18', { kind: 'contract', number: 'HX-18' }],
    ['sales contract no. 18', { kind: 'contract', number: '18' }],
    ['RFQ-2027-05', { kind: 'rfq', number: 'RFQ-2027-05' }],
    ['RFQ no. 5521', { kind: 'rfq', number: '5521' }],
    ['inquiry ref 5521', { kind: 'rfq', number: '5521' }],
    ['订单号：PO7731', { kind: 'po', number: 'PO7731' }],
    ['合同号 HX2027-18', { kind: 'contract', number: 'HX2027-18' }],
    ['发票号 2027018', { kind: 'invoice', number: '2027018' }],
    ['заказ № 4711', { kind: 'order', number: '4711' }],
    ['PO 5,000 pcs'],
    ['order 500 pcs'],
  ]);
});
