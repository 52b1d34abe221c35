import * as z from 'zod';
import type { CareMove, DueCount, DueItem, DuePage } from '#api/due-contract.ts';
import { DUE_GROUPS } from '#api/due-contract.ts';
import { dateSchema } from '#core/review/plain-values-schema.ts';

export const dueQuerySchema = z.object({
  group: z.enum(DUE_GROUPS).default('all'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

/** The mail that is open, for the hour by which it is to be answered. */
export const careQuerySchema = z.object({ receivedAt: z.iso.datetime({ offset: true }).optional(), messageId: z.string().max(1000).optional() });

export const dueItemSchema = z
  .object({
    customer: z.object({ id: z.string(), name: z.string(), country: z.string().optional(), tier: z.string().optional(), version: z.int() }),
    dues: z.array(z.object({ kind: z.string(), since: z.string(), about: z.string().optional(), why: z.any() })),
    lastContact: z.any().optional(),
    topics: z.array(z.any()),
    draft: z.object({ to: z.string(), greeting: z.string(), sure: z.boolean(), contact: z.string() }).optional(),
    sendAt: z.any().optional(),
    benefits: z.array(z.any()),
    answer: z.any().optional(),
  })
  .meta({ id: 'DueItem' }) as unknown as z.ZodType<DueItem>;

export const duePageSchema = z
  .object({ items: z.array(dueItemSchema), total: z.int(), pending: z.int(), next: z.string().optional() })
  .meta({ id: 'DuePage' }) as unknown as z.ZodType<DuePage>;

export const dueCountSchema: z.ZodType<DueCount> = z.object({ due: z.int(), urgent: z.int(), pending: z.int() }).meta({ id: 'DueCount' });

export const careMoveSchema: z.ZodType<CareMove> = z
  .object({
    key: z.string().trim().min(1).max(300),
    action: z.enum(['done', 'snooze']),
    until: dateSchema.optional(),
    channel: z.enum(['email', 'whatsapp', 'wechat', 'phone', 'video', 'fair', 'visit', 'other']).optional(),
    note: z.string().trim().max(2000).optional(),
  })
  .refine(({ action, until }) => action !== 'snooze' || until !== undefined, { path: ['until'], message: 'until which day, as YYYY-MM-DD?' })
  .meta({ id: 'CareMove' });
