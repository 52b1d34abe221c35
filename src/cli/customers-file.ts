import * as z from 'zod';
import { CallError } from '#cli/call-error.ts';
import { readJson } from '#cli/read-json.ts';
import type { Customer } from '#core/customers/customer.ts';
import { readCustomers } from '#core/exchange/read-customers.ts';
import { UNREADABLE_TEXTS } from '#core/exchange/problem-texts.ts';
import { UnreadableFileError } from '#core/exchange/read/sheet.ts';
import { checkedCustomerSchema } from '#core/review/customer-schema.ts';
import { withSheetFile } from '#server/exchange/file-source.ts';

/** Customers of a file: JSON, or a .xlsx or .csv as an import reads it. A row without an id gets the number of its first row for one. */
export async function customersOfFile(file: string): Promise<readonly Customer[]> {
  if (!/\.(?:xlsx|xlsm|csv|tsv|txt)$/i.test(file)) return readJson(file, z.array(checkedCustomerSchema));
  try {
    const { candidates, refused } = await withSheetFile(file, file, readCustomers);
    if (refused.length > 0)
      process.stderr.write(`${file}: ${refused.length} rows have no customer and are left out (liaison import ${file} --dry-run says why)\n`);
    if (candidates.length === 0) throw new CallError(`${file}: no customers were found; a sheet needs a row of headers and data below it`);
    return candidates.map(({ record, rows }) => checkedCustomerSchema.parse({ id: record.code ?? `row-${rows[0]?.row ?? 0}`, ...record }));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CallError(`${file}: ${UNREADABLE_TEXTS[error.code].en}`);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new CallError(`${file}: there is no such file`);
    throw error;
  }
}
