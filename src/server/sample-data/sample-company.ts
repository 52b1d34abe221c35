import type { Company } from '#core/customers/company.ts';

/** The invented company whose rep Li Na works with the sample customers. Its bank account does not exist. */
export const sampleCompany: Company = {
  name: 'HX Lighting Co., Ltd.',
  domains: ['hx-lighting.example'],
  country: 'CN',
  banks: [{ beneficiary: 'HX Lighting Co., Ltd.', account: '8110 7010 1300 2219 48', swift: 'ABOCCNBJ920', iban: null }],
  policy: { maxDiscountPercent: { core: 8, key: 5, regular: 3, potential: 0 }, warrantyMonths: 24, minDepositPercent: 30 },
};
