import * as z from 'zod';
import { TIERS } from '#core/customers/customer.ts';
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
});

/** The rep's own company. */
export const companySchema = z.object({
  name: z.string().default(''),
  domains: z.array(z.string()).optional(),
  country: countrySchema.optional(),
  banks: z.array(bankSchema).optional(),
  policy: policySchema.optional(),
});
