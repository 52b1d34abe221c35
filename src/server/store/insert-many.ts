import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { textList } from '#server/store/text-list.ts';

/**
 * `insert into … select …` for many rows of one shape. One list a column: writing and reading a parameter for each value of each row would take
 * longer than storing them, and a statement can hold 65,535 of them only. What is done on a conflict can be put behind it.
 */
export function insertMany<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): SQL {
  const [first = {}] = rows;
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => field in first);
  const lists = columns.map(([field, column]) => {
    const texts = rows.map((row) => {
      const value = (row as Readonly<Record<string, unknown>>)[field];
      return value === undefined || value === null ? null : String(column.mapToDriverValue(value));
    });
    return textList(texts);
  });
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const casts = columns.map(([, column]) => sql`r.${sql.identifier(column.name)}::${sql.raw(column.getSQLType())}`);
  const comma = sql`, `;
  return sql`insert into ${table} (${sql.join(names, comma)}) select ${sql.join(casts, comma)} from unnest(${sql.join(lists, comma)}) as r (${sql.join(names, comma)})`;
}
