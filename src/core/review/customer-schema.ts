import * as z from 'zod';
import { communicationSchema, feedbackSchema, personFields, profileFields, recordNotes } from '#core/review/profile-schema.ts';
import { CASE_STEPS } from '#core/customers/case-step.ts';
import { AUTHORITIES, STAGES } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { careSchema, tierReviewSchema } from '#core/review/care-schema.ts';
import { countrySchema, currencySchema, dateSchema, dayOfInstantSchema, decimalSchema } from '#core/review/plain-values-schema.ts';

const words = z.string().trim().min(1);

export const contactSchema = z.object({
  id: words.optional(),
  name: words,
  givenName: words.optional(),
  familyName: words.optional(),
  title: words.optional(),
  preferredSalutation: words.optional(),
  jobTitle: words.optional(),
  authority: z.enum(AUTHORITIES).optional(),
  emails: z.array(words).default([]),
  phones: z.array(words).optional(),
  note: words.optional(),
  ...personFields,
});

export const tradeLineSchema = z.object({
  product: words,
  spec: words.optional(),
  quantity: z.number().nonnegative().optional(),
  unit: words.optional(),
  price: decimalSchema.optional(),
});

export const quoteSchema = z.object({
  number: words,
  date: dayOfInstantSchema,
  validUntil: dayOfInstantSchema.optional(),
  currency: currencySchema,
  incoterm: words.optional(),
  place: words.optional(),
  payment: words.optional(),
  result: z.enum(['open', 'won', 'lost', 'expired']).optional(),
  lostReason: words.optional(),
  lines: z.array(tradeLineSchema).default([]),
});

export const orderSchema = z.object({
  number: words,
  date: dayOfInstantSchema,
  status: words.optional(),
  currency: currencySchema.optional(),
  total: decimalSchema.optional(),
  etd: dateSchema.optional(),
  eta: dateSchema.optional(),
  piNumber: words.optional(),
  marginPercent: decimalSchema.optional(),
  depositDue: dateSchema.optional(),
  depositPaid: dateSchema.optional(),
  balanceDue: dateSchema.optional(),
  balancePaid: dateSchema.optional(),
  documents: z.array(words).optional(),
  lines: z.array(tradeLineSchema).default([]),
});

const instantSchema = z.iso.datetime({ offset: true });

export const complaintSchema = z.object({
  number: words,
  receivedOn: dayOfInstantSchema,
  subject: words,
  orderNumber: words.optional(),
  status: z.enum(['received', 'acknowledged', 'cause-found', 'solution-offered', 'closed']),
  dueOn: dateSchema.optional(),
  dueAt: instantSchema.optional(),
  product: words.optional(),
  severity: z.number().min(1).max(5).optional(),
  steps: z.array(z.object({ step: z.enum(CASE_STEPS), at: instantSchema, note: words.optional() })).optional(),
  cause: words.optional(),
  solution: words.optional(),
  satisfied: z.enum(['yes', 'no', 'unknown']).optional(),
  lesson: words.optional(),
  messageId: words.optional(),
});

const requirementSchema = z.object({
  product: words,
  spec: words.optional(),
  qualityStandard: words.optional(),
  certifications: z.array(words).optional(),
  packaging: words.optional(),
  labellingLanguage: words.optional(),
  aql: decimalSchema.optional(),
});

/** Everything of a customer but the id; unknown fields are left out. */
export const customerFieldsSchema = z.object({
  name: words.max(300),
  shortName: words.optional(),
  aliases: z.array(words).optional(),
  country: countrySchema.optional(),
  city: words.optional(),
  region: words.max(100).optional(),
  timeZone: words.optional(),
  website: words.optional(),
  domains: z.array(words).optional(),
  businessType: words.optional(),
  mainProducts: z.array(words).optional(),
  tier: z.enum(TIERS).optional(),
  tierReasons: z.array(words).optional(),
  stage: z.enum(STAGES).optional(),
  contacts: z.array(contactSchema).default([]),
  usual: z.object({ incoterm: words.optional(), place: words.optional(), currency: currencySchema.optional(), payment: words.optional() }).optional(),
  requirements: z.array(requirementSchema).optional(),
  quotes: z.array(quoteSchema).optional(),
  orders: z.array(orderSchema).optional(),
  complaints: z.array(complaintSchema).optional(),
  notes: words.optional(),
  communications: z.array(communicationSchema).optional(),
  feedback: z.array(feedbackSchema).optional(),
  ...recordNotes,
  tierReviews: z.array(tierReviewSchema).optional(),
  care: careSchema.optional(),
  ...profileFields,
});

export const customerSchema = customerFieldsSchema.extend({ id: words, sample: z.boolean().optional() });

/**
 * The customer of a check, of which every part may be absent: a record without a name is no record, but its country,
 * contacts and quotes are worth checking against.
 */
export const checkedCustomerSchema = customerSchema.extend({ id: z.string().default(''), name: z.string().default('') });
