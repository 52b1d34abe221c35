import type { Candidate } from '#core/exchange/join-fragments.ts';
import { joinFragments } from '#core/exchange/join-fragments.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import { type Problem, severityOf } from '#core/exchange/problem.ts';
import { readRows } from '#core/exchange/read-customers.ts';
import type { SheetFile } from '#core/exchange/read/sheet.ts';
import { customerFieldsSchema } from '#core/review/customer-schema.ts';
import { checked } from '#core/review/checked-schema.ts';
import { DomainsSeen } from '#server/exchange/domains-seen.ts';
import { HeapRelief } from '#server/exchange/heap-relief.ts';
import { Spool } from '#server/exchange/spool.ts';

/** A row that is kept for download, and why. */
export interface RefusedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly Problem[];
}

/** What becomes known while a file is read. */
export interface ReadingEvents {
  readonly row?: () => void | Promise<void>;
  readonly problems?: (problems: readonly Problem[]) => void;
  readonly refused?: (row: RefusedRow) => void;
}

/** Gives other work its turn; reading and joining are long and have no pause of their own. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ROWS_AT_ONCE = 500;

/**
 * Reads a file to customers, a part at a time, none of them checked against the store. Rows that cannot become a customer are told by `refused`,
 * each once.
 */
export async function* candidatesOf(file: SheetFile, mapping: Mapping, events: ReadingEvents): AsyncGenerator<readonly Candidate[]> {
  const names = mapping.sheets.map(({ name }) => name);
  const used = mapping.sheets.filter(({ use }) => use);
  const spool = new Spool(used.some(({ columns }) => !columns.some(({ target }) => target === 'customer.name')));
  const relief = new HeapRelief();
  try {
    let rows = 0;
    for await (const { sheet, row, fragment, problems } of readRows(file, mapping)) {
      if (fragment) spool.add(fragment);
      else events.refused?.({ sheet: names[sheet] ?? '', row: row.number, cells: row.cells, problems });
      if (problems.length > 0) events.problems?.(problems);
      await events.row?.();
      if (++rows % ROWS_AT_ONCE === 0) {
        relief.check();
        await pause();
      }
    }
    const domains = new DomainsSeen();
    for (const fragments of spool.parts()) {
      const good: Candidate[] = [];
      for (const candidate of joinFragments(fragments)) {
        const conflicts = candidate.conflicts.map(({ sheet, row, field, value, code = 'conflict' }) => ({
          sheet: names[sheet] ?? '',
          row,
          header: field,
          value,
          code,
          severity: severityOf(code),
        }));
        if (conflicts.length > 0) events.problems?.(conflicts);
        const shared = candidate.ours ? undefined : domains.sharedBy(candidate);
        if (shared) events.problems?.([{ ...shared, sheet: names[shared.at] ?? '', code: 'same-domain', severity: 'warning' }]);
        const { id, sample, name } = candidate.record;
        // A row that names its customer by code only gets the name from the store.
        const result = checked(customerFieldsSchema, { ...candidate.record, name: name === '' ? '-' : name });
        if ('error' in result) {
          refuseRows(candidate, names, result.error, events);
          continue;
        }
        const fields = { ...result.value, name };
        good.push({ ...candidate, record: { ...fields, ...(typeof id === 'string' && { id }), ...(typeof sample === 'boolean' && { sample }) } });
      }
      relief.check();
      await pause();
      yield good;
    }
  } finally {
    spool.remove();
  }
}

/** Refuses every row of a customer, each with the reason. */
export function refuseRows(
  candidate: Candidate,
  names: readonly string[],
  reason: string,
  events: ReadingEvents,
  code: Problem['code'] = 'not-a-record',
): void {
  for (const { sheet, row, cells } of candidate.rows) {
    const problem: Problem = { sheet: names[sheet] ?? '', row, code, value: reason, severity: 'error' };
    events.problems?.([problem]);
    events.refused?.({ sheet: problem.sheet, row, cells, problems: [problem] });
  }
}
