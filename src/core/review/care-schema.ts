import * as z from 'zod';
import { TIERS } from '#core/customers/tier-names.ts';
import { DIMENSIONS } from '#core/customers/tier-model.ts';
import { REVIEW_DECISIONS } from '#core/customers/tier-decision.ts';
import { dateSchema } from '#core/review/plain-values-schema.ts';

/** One look at a tier, as the record keeps it. */
export const tierReviewSchema = z.object({
  date: dateSchema,
  by: z.string().max(200),
  decision: z.enum(REVIEW_DECISIONS),
  from: z.enum(TIERS).optional(),
  to: z.enum(TIERS).optional(),
  reason: z.string().max(2000).optional(),
  until: dateSchema.optional(),
  score: z.number().optional(),
  coverage: z.number().optional(),
  points: z.partialRecord(z.enum(DIMENSIONS), z.number()).optional(),
  modelVersion: z.int().nonnegative().optional(),
});

const days = z.record(z.string().max(300), dateSchema);

/** What of the things due was done or put off. */
export const careSchema = z.object({ snoozed: days.optional(), done: days.optional() });
