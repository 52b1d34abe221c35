import * as z from 'zod';
import { companySchema } from '#core/review/company-schema.ts';
import { checkedCustomerSchema } from '#core/review/customer-schema.ts';
import { dateSchema, dayOfInstantSchema } from '#core/review/plain-values-schema.ts';

const threadMessageSchema = z.object({
  from: z.string().optional(),
  date: dayOfInstantSchema.optional(),
  subject: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
});

export const otherCustomerSchema = z.object({
  names: z.array(z.string()),
  domains: z.array(z.string()).optional(),
  emails: z.array(z.string()).optional(),
});

/** The bodies of which one mail has at most one. */
const bodies = { text: z.string().optional(), html: z.string().optional(), eml: z.string().optional() };

function hasOneBody(input: { text?: string; html?: string; eml?: string }): boolean {
  return [input.text, input.html, input.eml].filter((body) => body !== undefined).length <= 1;
}

const ONE_BODY = { message: 'give one of text, html and eml, not several', path: [] };

/** A number or a text; Review and Reading carry it back as text. */
const idSchema = z.union([z.string(), z.number()]).transform(String).optional();

/** One mail to check with everything around it: what the library, the API and a line of `--jsonl` take. Unknown fields are left out. */
export const checkInputSchema = z
  .object({
    id: idSchema,
    subject: z.string().optional(),
    ...bodies,
    from: z.string().optional(),
    to: z.array(z.string()).optional(),
    cc: z.array(z.string()).optional(),
    today: dateSchema.optional(),
    attachments: z.array(z.string()).optional(),
    thread: z.array(threadMessageSchema).optional(),
    customer: checkedCustomerSchema.optional(),
    company: companySchema.optional(),
    otherCustomers: z.array(otherCustomerSchema).optional(),
  })
  .refine(hasOneBody, ONE_BODY);

/** A mail to parse: no context is needed, and none is looked at. */
export const mailInputSchema = z
  .object({ id: idSchema, subject: z.string().optional(), ...bodies, today: dateSchema.optional() })
  .refine(hasOneBody, ONE_BODY);

const countrySchema = z.string().regex(/^[A-Za-z]{2}$/, 'expected two letters, such as JP');

/** A mail to read: of the surroundings only who wrote it matters, and from where. */
export const readInputSchema = z
  .object({
    id: idSchema,
    subject: z.string().optional(),
    ...bodies,
    today: dateSchema.optional(),
    from: z.string().optional(),
    country: countrySchema.optional(),
    customer: z.object({ country: countrySchema.optional() }).optional(),
  })
  .refine(hasOneBody, ONE_BODY);
