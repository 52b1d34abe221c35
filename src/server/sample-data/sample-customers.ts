import type { Customer } from '#core/customers/customer.ts';
import { americanSamples } from '#server/sample-data/americas.ts';
import { asianSamples } from '#server/sample-data/asia.ts';
import { sampleFigures } from '#server/sample-data/credit-and-margin.ts';
import { europeanSamples } from '#server/sample-data/europe.ts';
import { middleEasternAndAfricanSamples } from '#server/sample-data/middle-east-africa.ts';

function withFigures(customer: Customer): Customer {
  const { margin, ...figures } = sampleFigures[customer.id] ?? {};
  const orders = customer.orders?.map((order) => (margin === undefined ? order : { ...order, marginPercent: margin }));
  return { ...customer, ...figures, ...(orders && { orders }) };
}

/** The sixteen invented customers of a first start, in the order of their ids. Today in their story is 2026-11-24. */
export const sampleCustomers: readonly Customer[] = [...europeanSamples, ...americanSamples, ...asianSamples, ...middleEasternAndAfricanSamples]
  .map(withFigures)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
