import { describe } from 'vitest';
import { tableOf } from './notation-table.ts';

describe('counts of a packing line', () => {
  tableOf('quantity', [
    ['300 ctns / 9.6 CBM', { amount: '300', unit: 'ctn' }, { amount: '9.6', unit: 'cbm' }],
    ['300 ctns/7,200 kg/9.6 CBM', { amount: '300', unit: 'ctn' }, { amount: '7200', unit: 'kg' }, { amount: '9.6', unit: 'cbm' }],
    ['24 pcs/ctn', { amount: '24', unit: 'pc/ctn' }],
    ['24 pcs per carton', { amount: '24', unit: 'pc/ctn' }],
  ]);
});

describe('a weekday cut short', () => {
  tableOf('date', [
    ['ETD is Wed., Mar. 19th, 2027', { date: '2027-03-19', weekday: 3 }],
    ['Fri., 19 March 2027', { date: '2027-03-19', weekday: 5 }],
  ]);
});

describe('a distance in time', () => {
  tableOf('lead-time', [['Delivery time: 30 days', { days: 30 }]]);
});

describe('a number of an order with its year', () => {
  tableOf('reference', [
    ['your order CF-27-118 is ready', { kind: 'order', number: 'CF-27-118' }],
    ['Notre commande CF-27-118', { kind: 'order', number: 'CF-27-118' }],
  ]);
  tableOf('product', [['we order HX-200', { code: 'HX-200' }]]);
});
