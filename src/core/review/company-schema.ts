import * as z from 'zod';
import { TIERS } from '#core/customers/tier-names.ts';
import { countrySchema } from '#core/review/plain-values-schema.ts';

const bankSchema = z.object({
  beneficiary: z.string().default(''),
  account: z.string().optional(),
  swift: z.string().optional(),
  iban: z.string().nullish(),
});

const policySchema = z.object({
  maxDiscountPercent: z.partialRecord(z.enum(TIERS), z.number().min(0).max(100)).optional(),
  warrantyMonths: z.number().nonnegative().optional(),
  minDepositPercent: z.number().min(0).max(100).optional(),
  minLeadTimeDays: z.number().nonnegative().optional(),
});

const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/, 'a decimal number as a text, such as "4.20"');

const productSchema = z.object({
  code: z.string(),
  name: z.string().optional(),
  unit: z.string().optional(),
  listPrice: z.object({ currency: z.string(), amount: decimalSchema }).optional(),
  carton: z
    .object({ pieces: z.number().positive(), cbm: decimalSchema.optional(), grossKg: decimalSchema.optional(), netKg: decimalSchema.optional() })
    .optional(),
  specification: z.record(z.string(), z.string()).optional(),
  certificates: z.array(z.object({ name: z.string(), number: z.string().optional(), validUntil: z.iso.date().optional() })).optional(),
});

/** The rep's own company. */
export const companySchema = z.object({
  name: z.string().default(''),
  domains: z.array(z.string()).optional(),
  country: countrySchema.optional(),
  banks: z.array(bankSchema).optional(),
  products: z.array(productSchema).optional(),
  policy: policySchema.optional(),
});
