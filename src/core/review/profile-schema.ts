import * as z from 'zod';
import { COMPANY_SIZES, CREDIT_GRADES, GRADINGS, INFO_SOURCES, PAYMENT_METHODS } from '#core/customers/profile.ts';
import { countrySchema, currencySchema, dateSchema, dayOfInstantSchema, decimalSchema } from '#core/review/plain-values-schema.ts';

const words = z.string().trim().min(1);
const list = z.array(words);
const percent = z.number().min(0).max(100);
const money = { amount: decimalSchema, currency: currencySchema };
const moneySchema = z.object(money);
const dayOfYear = z.string().regex(/^--\d\d-\d\d$/, 'expected day and month as --MM-DD');

const creditFactsSchema = z.object({
  insuredLimit: moneySchema.optional(),
  reportDate: dateSchema.optional(),
  averageDaysLate: z.number().optional(),
  invoices: z.number().nonnegative().optional(),
  disputes: z.number().nonnegative().optional(),
  badDebt: moneySchema.optional(),
  sanctionCheck: z.object({ date: dateSchema, result: z.enum(['clear', 'hit']) }).optional(),
  notes: words.optional(),
});

const purchasingSchema = {
  annualPurchase: z
    .object({
      ...money,
      basis: z.enum(['total_category', 'from_us']),
      year: z.int().optional(),
      quantity: z.number().nonnegative().optional(),
      unit: words.optional(),
      confidence: z.enum(['stated', 'customs_data', 'estimate']).optional(),
    })
    .optional(),
  orderFrequency: z
    .object({ ordersPerYear: z.number().nonnegative().optional(), typicalMonths: z.array(z.int().min(1).max(12)).optional() })
    .optional(),
  typicalOrder: z.object({ ...money, containers: words.optional() }).optional(),
  purchasingHabits: z
    .object({
      season: words.optional(),
      sourcingChannels: z.array(z.enum(['fair', 'platform', 'agent', 'direct'])).optional(),
      suppliersCount: z.number().nonnegative().optional(),
      multiSource: z.boolean().optional(),
      samplePolicy: words.optional(),
      inspectionPolicy: words.optional(),
      notes: words.optional(),
    })
    .optional(),
  targetPrice: z.object({ ...money, per: words.optional(), product: words.optional() }).optional(),
  priceSensitivity: z.enum(GRADINGS).optional(),
  competitors: list.optional(),
};

/** The fields of a customer's profile, each optional. */
export const profileFields = {
  code: words.optional(),
  legalForm: words.optional(),
  registrationNumber: words.optional(),
  address: z
    .object({
      street: words.optional(),
      city: words.optional(),
      region: words.optional(),
      postalCode: words.optional(),
      country: countrySchema.optional(),
    })
    .optional(),
  phones: list.optional(),
  parentId: words.optional(),
  companySize: z.enum(COMPANY_SIZES).optional(),
  yearFounded: z.int().optional(),
  downstream: z
    .array(z.object({ kind: words, name: words.optional(), country: countrySchema.optional(), sharePercent: percent.optional() }))
    .optional(),
  languages: list.optional(),
  productsOfInterest: list.optional(),
  ...purchasingSchema,
  paymentPreference: z
    .object({
      method: z.enum(PAYMENT_METHODS),
      depositPercent: percent.optional(),
      balanceTrigger: words.optional(),
      days: z.number().nonnegative().optional(),
      daysFrom: words.optional(),
      note: words.optional(),
    })
    .optional(),
  creditLimit: moneySchema.optional(),
  parties: z
    .array(
      z.object({
        name: words,
        role: z.enum(['agent', 'forwarder', 'inspector', 'bank', 'other']),
        domains: list.optional(),
        emails: list.optional(),
      }),
    )
    .optional(),
  decisionProcess: z
    .object({
      steps: list.optional(),
      typicalDays: z.number().nonnegative().optional(),
      budgetHolder: words.optional(),
      approvalThreshold: moneySchema.optional(),
    })
    .optional(),
  marketNotes: words.optional(),
  cultureNotes: words.optional(),
  greetingOccasions: list.optional(),
  creditGrade: z.enum(CREDIT_GRADES).optional(),
  creditFacts: creditFactsSchema.optional(),
  infoSources: z.array(z.enum(INFO_SOURCES)).optional(),
  tierLock: z.object({ by: words, reason: words, until: dateSchema }).optional(),
  owner: words.optional(),
  growthPotential: z.enum(GRADINGS).optional(),
  provenance: z
    .record(
      z.string(),
      z.object({ source: z.enum(['import', 'mail', 'user', 'rule']), by: words.optional(), date: dayOfInstantSchema, messageId: words.optional() }),
    )
    .optional(),
};

export const recordNotes = {
  logsMails: z.boolean().optional(),
  personalData: z.object({ purpose: words.optional(), erasures: z.array(z.object({ date: dayOfInstantSchema, by: words })).optional() }).optional(),
};

/** What a contact's record holds beside name and addresses. */
export const personFields = {
  mobile: words.optional(),
  department: words.optional(),
  gender: z.enum(['male', 'female', 'unknown']).optional(),
  chatAccounts: z.array(z.object({ type: words, id: words })).optional(),
  birthday: dayOfYear.optional(),
  reportsTo: words.optional(),
  status: z.enum(['active', 'left_company', 'bounced', 'opted_out']).optional(),
};

const remarkSchema = z.object({ rule: words, quote: z.string(), message: words });

const sendCheckSchema = z.object({
  rules: words,
  stopped: z.boolean(),
  findings: z.array(remarkSchema).max(100),
  ignored: z.array(remarkSchema.extend({ reach: z.enum(['mail', 'customer', 'always']), reason: words.max(200).optional() })).max(100),
  figures: z.array(words).max(100),
});

export const bankCallBackSchema = z.object({
  date: dateSchema,
  phone: words,
  who: words,
  result: z.enum(['confirmed', 'denied', 'not-reached']),
  by: words.optional(),
  note: words.optional(),
});

export const communicationSchema = z.object({
  id: words.optional(),
  date: dayOfInstantSchema,
  direction: z.enum(['in', 'out']),
  channel: z.enum(['email', 'whatsapp', 'wechat', 'phone', 'video', 'fair', 'visit', 'other']),
  contact: words.optional(),
  subject: words.optional(),
  summary: words.optional(),
  promises: z.array(z.object({ who: z.enum(['us', 'them']), what: words, due: dateSchema.optional() })).optional(),
  messageId: words.optional(),
  mailbox: words.optional(),
  check: sendCheckSchema.optional(),
  bankChange: z.object({ what: words, from: words.max(400).optional(), callBacks: z.array(bankCallBackSchema).max(50).optional() }).optional(),
});

export const feedbackSchema = z.object({
  date: dayOfInstantSchema,
  kind: z.enum(['praise', 'complaint', 'suggestion']),
  text: words,
  orderNumber: words.optional(),
  product: words.optional(),
  severity: z.number().min(1).max(5).optional(),
  cause: words.optional(),
  solution: words.optional(),
  followUpOn: dateSchema.optional(),
  satisfied: z.enum(['yes', 'no', 'unknown']).optional(),
  lesson: words.optional(),
});
