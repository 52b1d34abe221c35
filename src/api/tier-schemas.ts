import * as z from 'zod';
import { storedCustomerSchema } from '#api/schemas.ts';
import type { StoredTierPlan, TierAnswer, TierDecision, TierDecisionResult, TierPlan, TierReviewPage } from '#api/tier-contract.ts';
import { REVIEW_SCOPES } from '#api/tier-contract.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { tierReviewSchema } from '#core/review/care-schema.ts';
import { dateSchema } from '#core/review/plain-values-schema.ts';

const localisedSchema = z.object({ 'zh-CN': z.string(), en: z.string() });
const tier = z.enum(TIERS);
const points = z.number().min(0).max(100);
const bands = z.array(z.strictObject({ from: z.number(), points: z.number() })).max(20);
const days = z.int().min(1).max(3660);

/** Strict: a field that is none of the model's, such as a country or a religion, is refused by its name. */
const modelSchema = z.strictObject({
  weights: z.strictObject({ volume: z.number(), frequency: z.number(), margin: z.number(), potential: z.number(), credit: z.number() }),
  volumeBands: bands,
  percentileFrom: z.int().min(5).max(100_000),
  percentileBands: bands,
  frequencyBands: bands,
  silence: z.array(z.strictObject({ intervals: z.number().positive(), days, factor: z.number().min(0).max(1) })).max(10),
  marginBands: bands,
  potential: z.strictObject({
    walletLeft: points,
    fullSize: z.number().positive(),
    fit: z.strictObject({ full: points, partly: points, none: points }),
    engagement: bands,
  }),
  credit: z.strictObject({
    start: points,
    lateness: z.array(z.strictObject({ above: z.number(), change: z.number().min(-100).max(100) })).max(10),
    invoices: z.int().min(1).max(100),
    insured: z.number().min(-100).max(100),
    claim: z.number().min(-100).max(100),
    cancelled: z.number().min(-100).max(100),
  }),
  scoreFrom: z.strictObject({ core: z.number(), key: z.number(), regular: z.number() }),
  gates: z.strictObject({
    core: z.strictObject({ orders24: z.int(), credit: z.number(), volume: z.number(), orVolume: z.number(), withPotential: z.number() }),
    key: z.strictObject({ orders24: z.int(), credit: z.number() }),
  }),
  coverage: z.strictObject({ provisional: z.number(), normal: z.number() }),
  promoteAbove: z.number().min(0).max(50),
  demoteBelow: z.number().min(0).max(50),
  coreAfterDays: z.int().min(0).max(3660),
  longestLockDays: z.int(),
  reviewEveryDays: z.strictObject({ core: z.int(), key: z.int(), regular: z.int(), potential: z.int() }),
  base: z.string(),
  rates: z.record(z.string().max(10), z.string().max(30)),
});

const hours = z.number().min(0.5).max(240);
const rhythmSchema = z.strictObject({
  contactDays: z.int().min(1).max(366),
  replyHours: hours,
  complaintHours: hours,
  reorderAfter: z.number().min(0.1).max(3).optional(),
  afterSilence: z.union([z.int().min(1).max(366), z.literal('call')]),
});

export const tierPlanSchema: z.ZodType<TierPlan> = z
  .strictObject({
    model: modelSchema,
    rhythms: z.strictObject({ core: rhythmSchema, key: rhythmSchema, regular: rhythmSchema, potential: rhythmSchema }),
  })
  .meta({ id: 'TierPlan' });

export const storedTierPlanSchema = z
  .object({
    version: z.int(),
    at: z.string().optional(),
    actor: z.string().optional(),
    model: modelSchema,
    rhythms: z.record(z.string(), rhythmSchema),
  })
  .meta({ id: 'StoredTierPlan' }) as unknown as z.ZodType<StoredTierPlan>;

export const tierPlanVersionsSchema = z.array(z.object({ version: z.int(), at: z.string(), actor: z.string() })).meta({ id: 'TierPlanVersions' });

const cardSchema = z.any().meta({ id: 'TierCard', description: 'Score, bars, explanation, changes, proposal' });

export const tierAnswerSchema = z
  .object({
    card: cardSchema,
    verdict: localisedSchema,
    benefits: z.array(z.object({ kind: z.enum(['terms', 'service', 'attention']), text: localisedSchema })),
    reviews: z.array(tierReviewSchema),
    modelVersion: z.int(),
  })
  .meta({ id: 'TierAnswer' }) as unknown as z.ZodType<TierAnswer>;

export const tierReviewQuerySchema = z.object({
  scope: z.enum(REVIEW_SCOPES).default('due'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

export const tierReviewPageSchema = z
  .object({
    items: z.array(
      z.object({
        customer: z.object({
          id: z.string(),
          name: z.string(),
          country: z.string().optional(),
          tier: tier.optional(),
          version: z.int(),
          tierLock: z.any().optional(),
        }),
        card: cardSchema,
        verdict: localisedSchema,
      }),
    ),
    looked: z.int(),
    total: z.int(),
    next: z.string().optional(),
  })
  .meta({ id: 'TierReviewPage' }) as unknown as z.ZodType<TierReviewPage>;

const decisionSchema: z.ZodType<TierDecision> = z
  .object({
    customerId: z.string().min(1).max(100),
    version: z.int().positive(),
    decision: z.enum(['accept', 'keep', 'defer', 'lock', 'unlock']),
    to: tier.optional(),
    until: dateSchema.optional(),
    reason: z.string().trim().min(1, 'give a reason, so that the next reviewer knows why').max(1000),
  })
  .refine(({ decision, to }) => decision !== 'accept' || to !== undefined, { path: ['to'], message: 'which tier is accepted?' })
  .refine(({ decision, until }) => (decision !== 'lock' && decision !== 'defer') || until !== undefined, {
    path: ['until'],
    message: 'until which day, as YYYY-MM-DD?',
  });

/** At most as many at once as one transaction should hold. */
export const tierDecisionsSchema = z.array(decisionSchema).min(1).max(200).meta({ id: 'TierDecisions' });

export const tierDecisionResultsSchema = z
  .array(
    z.object({
      customerId: z.string(),
      outcome: z.enum(['done', 'conflict', 'gone', 'refused']),
      customer: storedCustomerSchema.optional(),
      current: storedCustomerSchema.optional(),
      message: localisedSchema.optional(),
    }),
  )
  .meta({ id: 'TierDecisionResults' }) as unknown as z.ZodType<readonly TierDecisionResult[]>;
