import * as z from 'zod';
import type {
  ApiErrorBody,
  Choice,
  ContextAnswer,
  CustomerPage,
  HistoryEntry,
  Ignored,
  MatchAnswer,
  NewCustomer,
  ServerStatus,
  StoredCompany,
} from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { checkInputSchema, otherCustomerSchema } from '#core/review/check-input-schema.ts';
import { companySchema } from '#core/review/company-schema.ts';
import { customerFieldsSchema, customerSchema } from '#core/review/customer-schema.ts';
import { STAGES } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { matchInputSchema } from '#core/review/match-input-schema.ts';
import { ruleConfigSchema } from '#core/review/rule-config-schema.ts';
import type { MatchWarning } from '#core/customers/match-result.ts';
import { MATCH_LEVELS } from '#core/customers/match-result.ts';
import type { Review } from '#core/review/review.ts';

/**
 * Schemas of the HTTP contract: what the server checks requests against and what `/api/openapi.json` is made from. Answers of
 * core (market notes, findings, facts) are described as objects; their shape is the types of the contract.
 */

const instantSchema = z.iso.datetime().meta({ description: 'ISO 8601 instant' });
const idSchema = z.string().trim().min(1).max(100);
const localisedSchema = z.object({ 'zh-CN': z.string(), en: z.string() });

export const errorSchema: z.ZodType<ApiErrorBody> = z
  .object({ code: z.string(), message: z.string(), current: z.any().optional() })
  .meta({ id: 'Error', description: '`code` is stable, `message` is for a person. `current` comes with `conflict`: the record as stored now.' });

export const newCustomerSchema: z.ZodType<NewCustomer> = customerFieldsSchema.extend({ id: idSchema.optional() }).meta({ id: 'NewCustomer' });

export const storedCustomerSchema: z.ZodType<StoredCustomer> = customerSchema
  .extend({ version: z.int(), ownerId: z.string(), createdAt: instantSchema, updatedAt: instantSchema })
  .meta({ id: 'Customer' });

export const customerCountriesSchema = z.object({ countries: z.array(z.string()) }).meta({ id: 'CustomerCountries' });

export const customerPageSchema: z.ZodType<CustomerPage> = z
  .object({ items: z.array(storedCustomerSchema), total: z.int(), next: z.string().optional() })
  .meta({ id: 'CustomerPage' });

export const customerQuerySchema = z.object({
  search: z.string().max(200).optional(),
  tier: z.enum(TIERS).optional(),
  stage: z.enum(STAGES).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected a code of ISO 3166-1 such as DE')
    .optional(),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const marketSchema = z.any().meta({ id: 'Market', description: 'Notes on how business mail is usually written in one country' });

const warningSchema = z
  .looseObject({
    id: z.string(),
    severity: z.enum(['red', 'amber']),
    text: localisedSchema,
    known: z.string().optional(),
    seen: z.string().optional(),
  })
  .meta({ id: 'MatchWarning' }) as unknown as z.ZodType<MatchWarning>;

export const matchAnswerSchema: z.ZodType<MatchAnswer> = z
  .object({
    match: z.object({
      level: z.enum(MATCH_LEVELS),
      heldFrom: z.enum(MATCH_LEVELS).optional(),
      mark: z.enum(['own-company', 'platform', 'free-mail']).optional(),
      candidates: z.array(z.object({ customerId: z.string(), contactId: z.string().optional(), reasons: z.array(z.string()) })),
      warnings: z.array(warningSchema),
    }),
    customers: z.array(storedCustomerSchema),
    markets: z.record(z.string(), marketSchema),
    callBack: z.array(z.object({ phone: z.string(), who: z.string() })).optional(),
    imitated: storedCustomerSchema.optional(),
    ownCountry: z.string().optional(),
  })
  .meta({ id: 'MatchAnswer' });

export const ignoredSchema: z.ZodType<Ignored> = z
  .object({
    id: z.string(),
    rule: z.string(),
    phrase: z.string().optional(),
    customerId: z.string().optional(),
    count: z.int(),
    reason: z.string().optional(),
  })
  .meta({ id: 'Ignored' });

export const newIgnoredSchema = z
  .object({
    rule: z.string().trim().min(1).max(100),
    phrase: z.string().min(1).max(500).optional(),
    customerId: idSchema.optional(),
    reason: z.string().trim().min(1).max(200).optional(),
  })
  .meta({ id: 'NewIgnored' });

export const contextQuestionSchema = z
  .object({
    recipients: z.array(z.string().max(2000)).max(2000),
    mentions: z.array(z.string().max(300)).max(200).optional(),
    allNames: z.boolean().optional(),
    customerId: idSchema.optional(),
  })
  .meta({ id: 'ContextQuestion' });

export const contextAnswerSchema: z.ZodType<ContextAnswer> = z
  .object({
    customer: storedCustomerSchema.optional(),
    ambiguous: z.array(storedCustomerSchema),
    market: marketSchema.optional(),
    company: companySchema.optional(),
    ignored: z.array(ignoredSchema),
    otherCustomers: z.array(otherCustomerSchema).optional(),
    config: ruleConfigSchema.optional(),
    recordSends: z.boolean().optional(),
    today: z.iso.date(),
  })
  .meta({ id: 'ContextAnswer' });

export const choiceSchema: z.ZodType<Choice> = z
  .object({ address: z.string().trim().min(3).max(400), customerId: idSchema, contactId: idSchema.optional() })
  .meta({ id: 'Choice' });

export const historySchema: z.ZodType<readonly HistoryEntry[]> = z
  .array(
    z.object({
      version: z.int(),
      at: instantSchema,
      actor: z.string(),
      action: z.enum(['create', 'update', 'delete', 'import', 'merge', 'undo']),
      record: customerSchema.optional(),
    }),
  )
  .meta({ id: 'History' });

export const storedCompanySchema: z.ZodType<StoredCompany> = z
  .object({ version: z.int(), company: companySchema.optional() })
  .meta({ id: 'StoredCompany' });

export const statusSchema: z.ZodType<ServerStatus> = z
  .object({ version: z.string(), database: z.enum(['embedded', 'postgresql']), customers: z.int(), samples: z.int(), today: z.iso.date() })
  .meta({ id: 'Status' });

export const reviewSchema = z.any().meta({ id: 'Review', description: 'The result of a check, version 1' }) as z.ZodType<Review>;

export { checkInputSchema, companySchema, matchInputSchema };
