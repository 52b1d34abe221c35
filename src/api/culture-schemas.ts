import * as z from 'zod';
import type { CalendarAnswer, MarketAnswer, StoredNotes } from '#api/culture-contract.ts';
import { NOTE_TOPICS, OCCASIONS } from '#core/culture/market.ts';
import { FACT_KINDS } from '#core/culture/market-facts.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { ownNoteSchema, ownNotesSchema } from '#core/review/own-notes-schema.ts';

export const storedNotesSchema: z.ZodType<StoredNotes> = z.object({ version: z.int(), notes: z.array(ownNoteSchema) }).meta({ id: 'StoredNotes' });

const localisedSchema = z.object({ 'zh-CN': z.string(), en: z.string() });
const certaintySchema = z.enum(['fixed', 'calculated', 'expected']);
const holidaySchema = z.object({ key: z.string(), name: localisedSchema, from: z.iso.date(), to: z.iso.date(), certainty: certaintySchema });

const stopSchema = z.object({
  country: z.string(),
  region: z.string().optional(),
  from: z.iso.date(),
  to: z.iso.date(),
  days: z.int(),
  holidays: z.array(holidaySchema),
  certainty: certaintySchema,
  feasts: z.array(z.string()),
  greetOnly: z.literal(true).optional(),
  own: z.boolean(),
  makeUpWorkdays: z.array(z.iso.date()),
  announceBy: z.iso.date().optional(),
  customers: z.array(z.object({ id: z.string(), name: z.string(), tier: z.enum(TIERS).optional() })),
  count: z.int(),
});

export const calendarSchema = z
  .object({ today: z.iso.date(), to: z.iso.date(), ownCountry: z.string(), stops: z.array(stopSchema), unknown: z.array(z.string()) })
  .meta({ id: 'Calendar', description: 'Feasts and stops of the markets that have customers, and our own' }) as unknown as z.ZodType<CalendarAnswer>;

const confidenceSchema = z.enum(['high', 'medium', 'low']);

export const marketAnswerSchema: z.ZodType<MarketAnswer> = z
  .object({
    country: z.string(),
    noted: z.boolean(),
    facts: z.array(
      z.object({
        kind: z.enum(FACT_KINDS),
        text: localisedSchema,
        source: z.string(),
        sourceTitle: z.string(),
        date: z.iso.date(),
        confidence: confidenceSchema,
      }),
    ),
    notes: z.array(
      z.object({
        topic: z.enum(NOTE_TOPICS),
        occasions: z.array(z.enum(OCCASIONS)),
        text: localisedSchema,
        source: z.string(),
        sourceTitle: z.string().optional(),
        date: z.iso.date().optional(),
        confidence: confidenceSchema,
      }),
    ),
  })
  .meta({ id: 'Market', description: 'What is usual in business mail there; the notes of the company first' });

export { ownNotesSchema };
