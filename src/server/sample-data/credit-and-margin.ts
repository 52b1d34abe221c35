import type { Customer } from '#core/customers/customer.ts';

type Figures = Pick<Customer, 'annualPurchase' | 'creditFacts' | 'greetingOccasions' | 'orderFrequency' | 'productsOfInterest'> & {
  /** Gross margin of every order, percent. */
  readonly margin?: string;
};

const usd = (amount: string): Customer['annualPurchase'] => ({ amount, currency: 'USD', basis: 'total_category', confidence: 'stated' });

/** What a tier is scored by, beside the orders themselves; for some customers only, as in a real file. */
export const sampleFigures: Readonly<Record<string, Figures>> = {
  'K-01': { margin: '19', annualPurchase: usd('1200000'), creditFacts: { averageDaysLate: -1, invoices: 7 }, greetingOccasions: ['christmas'] },
  'K-02': {
    margin: '31',
    annualPurchase: usd('2400000'),
    creditFacts: { averageDaysLate: -2, invoices: 5, insuredLimit: { amount: '150000', currency: 'USD' } },
  },
  'K-03': { margin: '12', creditFacts: { averageDaysLate: 12, invoices: 3 } },
  'K-04': { margin: '24', annualPurchase: usd('600000'), creditFacts: { averageDaysLate: 0, invoices: 6 }, greetingOccasions: ['new-year'] },
  'K-05': { margin: '9', creditFacts: { averageDaysLate: 45, invoices: 3, disputes: 1 } },
  'K-06': {
    margin: '26',
    annualPurchase: usd('900000'),
    creditFacts: { averageDaysLate: 3, invoices: 4 },
    greetingOccasions: ['eid-al-fitr', 'eid-al-adha'],
  },
  'K-08': { margin: '28', annualPurchase: usd('1500000'), creditFacts: { averageDaysLate: -1, invoices: 4 }, productsOfInterest: ['LED panels'] },
  'K-15': { margin: '32', annualPurchase: usd('1100000'), creditFacts: { averageDaysLate: -3, invoices: 3 }, productsOfInterest: ['LED panels'] },
};
