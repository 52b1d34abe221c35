import * as z from 'zod';
import type { Contact } from '#core/customers/customer.ts';

/** Everything stored of one person, found by a mail address or a name. */
export interface PersonExport {
  /** What was asked for. */
  readonly address: string;
  readonly exportedOn: string;
  readonly records: readonly {
    readonly customerId: string;
    readonly customerName: string;
    /** Why it is kept. */
    readonly purpose: string;
    readonly contacts: readonly Contact[];
    readonly mentions: readonly { readonly path: string; readonly text: string }[];
  }[];
  /** Earlier states of records in which the person was a contact. */
  readonly earlierStates: readonly {
    readonly customerId: string;
    readonly version: number;
    readonly at: string;
    readonly contacts: readonly Contact[];
  }[];
  readonly choices: readonly { readonly address: string; readonly customerId: string }[];
}

/** Whom one asks about: by a mail address, or by a name, among the contacts of one customer where several have a contact of that name. */
export type PersonQuery = { readonly address: string } | { readonly name: string; readonly customerId?: string };

export const personQuerySchema = z
  .object({
    address: z.string().trim().min(5).max(400).includes('@').optional(),
    name: z.string().trim().min(2).max(200).optional(),
    customerId: z.string().max(200).optional(),
  })
  .transform(({ address, name, customerId }, context): PersonQuery => {
    if (address !== undefined) return { address };
    if (name !== undefined) return { name, ...(customerId !== undefined && { customerId }) };
    context.addIssue({ code: 'custom', message: 'an address or a name is needed', path: ['address'] });
    return z.NEVER;
  });
export const erasureSchema = z.object({ customers: z.int(), states: z.int() }).meta({ id: 'Erasure' });
export const personExportSchema = z.any().meta({ id: 'PersonExport', description: 'Everything stored of one person' }) as z.ZodType<PersonExport>;
