import * as z from 'zod';
import { isNeverLogEntry } from '#core/customers/never-log.ts';
import type {
  CaseMove,
  CustomerCase,
  Lesson,
  LoggedAnswer,
  LoggingSettings,
  NewBankCallBack,
  NewCase,
  NewCommunication,
} from '#api/care-of-record.ts';
import { storedCustomerSchema } from '#api/schemas.ts';
import { CASE_STEPS } from '#core/customers/case-step.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import type { AcceptedFacts } from '#core/customers/record-changes.ts';
import { complaintSchema, contactSchema, customerFieldsSchema, quoteSchema } from '#core/review/customer-schema.ts';
import { bankCallBackSchema, communicationSchema, feedbackSchema } from '#core/review/profile-schema.ts';

const text = z.string().trim().min(1).max(4000);
const instant = z.iso.datetime({ offset: true });
const messageId = z.string().trim().min(1).max(1000).optional();

export const newCommunicationSchema: z.ZodType<NewCommunication> = communicationSchema
  .omit({ id: true })
  .extend({ address: z.string().max(400).optional() })
  .meta({ id: 'NewCommunication' });

export const newBankCallBackSchema: z.ZodType<NewBankCallBack> = bankCallBackSchema
  .omit({ date: true, by: true })
  .partial({ who: true })
  .meta({ id: 'NewBankCallBack' });

export const loggedSchema: z.ZodType<LoggedAnswer> = z.object({ customer: storedCustomerSchema, logged: z.boolean() }).meta({ id: 'Logged' });

export const loggingSchema: z.ZodType<LoggingSettings> = z
  .object({
    neverLog: z
      .array(z.string().trim().max(400).refine(isNeverLogEntry, 'expected an address or a domain, such as anna@keller.example or keller.example'))
      .max(5000),
    recordSends: z.boolean().optional(),
  })
  .meta({ id: 'Logging', description: 'Addresses and domains whose mails are never logged; whether what was checked at sending is kept' });

export const newCaseSchema: z.ZodType<NewCase> = z
  .object({
    subject: text,
    receivedAt: instant,
    product: text.optional(),
    orderNumber: text.optional(),
    severity: z.number().min(1).max(5).optional(),
    messageId,
    note: text.optional(),
  })
  .meta({ id: 'NewCase' });

export const caseMoveSchema: z.ZodType<CaseMove> = z
  .object({
    step: z.enum([...CASE_STEPS, 'reopen']),
    at: instant.optional(),
    note: text.optional(),
    cause: text.optional(),
    solution: text.optional(),
    satisfied: z.enum(['yes', 'no', 'unknown']).optional(),
    lesson: text.optional(),
  })
  .meta({ id: 'CaseMove' });

export const casesSchema: z.ZodType<readonly CustomerCase[]> = z.array(
  z.object({
    customerId: z.string(),
    customerName: z.string(),
    tier: z.enum(TIERS).optional(),
    complaint: complaintSchema,
    next: z.enum(CASE_STEPS).optional(),
    overdue: z.boolean(),
  }),
);

export const lessonsSchema: z.ZodType<readonly Lesson[]> = z.array(
  z.object({
    customerId: z.string(),
    customerName: z.string(),
    number: z.string().optional(),
    date: z.string(),
    product: z.string().optional(),
    subject: z.string(),
    cause: z.string().optional(),
    solution: z.string().optional(),
    lesson: z.string(),
  }),
);

const { country, city, website, address, phones } = customerFieldsSchema.shape;

export const acceptedFactsSchema: z.ZodType<AcceptedFacts & { readonly messageId?: string }> = z
  .object({
    contactId: z.string().min(1).max(100).optional(),
    contact: contactSchema
      .partial()
      .omit({ id: true })
      .extend({ emails: z.array(text).optional() }),
    company: z.object({ country, city, website, address, phones }).optional(),
    messageId,
  })
  .meta({ id: 'AcceptedFacts' });

export { feedbackSchema, quoteSchema };
