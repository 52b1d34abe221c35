import * as z from 'zod';
import { NOTE_TOPICS, OCCASIONS } from '#core/culture/market.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import { countrySchema, dateSchema } from '#core/review/plain-values-schema.ts';

const words = z.string().trim().min(1).max(600);

/** One note of the company: a text in one language stands for both. Who says so and since when must be told. */
export const ownNoteSchema: z.ZodType<OwnNote> = z
  .object({
    country: countrySchema,
    topic: z.enum(NOTE_TOPICS),
    occasions: z.array(z.enum(OCCASIONS)).min(1).default(['always']),
    text: z.union([words.transform((text) => ({ 'zh-CN': text, en: text })), z.object({ 'zh-CN': words, en: words })]),
    source: z.string().trim().min(1).max(200),
    date: dateSchema,
    confidence: z.enum(['high', 'medium', 'low']).default('high'),
  })
  .meta({ id: 'OwnNote', description: 'What the company knows of business mail with one country; source and date are required' });

export const ownNotesSchema = z.object({ notes: z.array(ownNoteSchema).max(2000) }).meta({ id: 'OwnNotes' });
