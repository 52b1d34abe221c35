import type { Customer } from '#core/customers/customer.ts';
import { americanSamples } from '#server/sample-data/americas.ts';
import { asianSamples } from '#server/sample-data/asia.ts';
import { europeanSamples } from '#server/sample-data/europe.ts';
import { middleEasternAndAfricanSamples } from '#server/sample-data/middle-east-africa.ts';

/** The sixteen invented customers of a first start, in the order of their ids. Today in their story is 2026-11-24. */
export const sampleCustomers: readonly Customer[] = [...europeanSamples, ...americanSamples, ...asianSamples, ...middleEasternAndAfricanSamples].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);
