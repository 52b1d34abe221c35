import * as z from 'zod';
import type { ImportJob, ImportPreview, UndoResult } from '#api/imports-contract.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import { SHEET_KINDS } from '#core/exchange/mapping.ts';
import { DUPLICATE_CHOICES } from '#core/exchange/merge-imported.ts';
import { PROBLEM_CODES } from '#core/exchange/problem.ts';

export const mappingSchema: z.ZodType<Mapping> = z
  .object({
    sheets: z
      .array(
        z.object({
          name: z.string().max(300),
          use: z.boolean(),
          hidden: z.boolean().optional(),
          kind: z.enum(SHEET_KINDS),
          headerRow: z.int().min(0),
          columns: z
            .array(
              z.object({
                index: z.int().min(0).max(16_384),
                header: z.string(),
                target: z.string().max(100).describe('`customer.name`, `contact.emails` …, `note` or `ignore`'),
                slot: z.int().min(1).max(50).optional(),
              }),
            )
            .max(16_384),
          dateOrder: z.enum(['dmy', 'mdy']),
        }),
      )
      .max(500),
  })
  .meta({ id: 'ImportMapping', description: 'How the sheets of a file are read' });

const problemSchema = z
  .object({
    sheet: z.string(),
    row: z.int(),
    column: z.int().optional(),
    header: z.string().optional(),
    value: z.string().optional(),
    code: z.enum(PROBLEM_CODES),
    severity: z.enum(['error', 'warning']),
  })
  .meta({ id: 'ImportProblem', description: 'An error keeps its row out; a warning keeps the text of the cell in the notes' });

export const previewSchema: z.ZodType<ImportPreview> = z
  .object({
    uploadId: z.string(),
    fileName: z.string(),
    kind: z.enum(['xlsx', 'csv']),
    mapping: mappingSchema,
    sheets: z.array(z.object({ name: z.string(), hidden: z.boolean(), first: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })) })),
    rows: z.int(),
    customers: z.int(),
    existing: z.int(),
    repeated: z.int(),
    rejected: z.int(),
    problems: z.array(problemSchema),
    problemCount: z.int(),
  })
  .meta({ id: 'ImportPreview' });

export const startSchema = z
  .object({ uploadId: z.string().max(100), mapping: mappingSchema.optional(), duplicates: z.enum(DUPLICATE_CHOICES) })
  .meta({ id: 'ImportStart' });

export const jobSchema: z.ZodType<ImportJob> = z
  .object({
    id: z.string(),
    fileName: z.string(),
    duplicates: z.enum(DUPLICATE_CHOICES),
    state: z.enum(['running', 'done', 'cancelled', 'failed', 'undone']),
    total: z.int(),
    done: z.int(),
    created: z.int(),
    updated: z.int(),
    skipped: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    warnings: z.int(),
    kept: z.int(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'Import' });

export const undoSchema: z.ZodType<UndoResult> = z
  .object({ removed: z.int(), restored: z.int(), kept: z.array(z.object({ id: z.string(), name: z.string() })) })
  .meta({ id: 'UndoResult' });
