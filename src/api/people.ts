import * as z from 'zod';
import type { Contact } from '#core/customers/customer.ts';

/** Everything stored of one person, found by a mail address. */
export interface PersonExport {
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

export const personQuerySchema = z.object({ address: z.string().trim().min(5).max(400).includes('@') });
export const erasureSchema = z.object({ customers: z.int(), states: z.int() }).meta({ id: 'Erasure' });
export const personExportSchema = z.any().meta({ id: 'PersonExport', description: 'Everything stored of one person' }) as z.ZodType<PersonExport>;
