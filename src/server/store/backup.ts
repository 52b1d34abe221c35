import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { MIGRATIONS } from '#server/migrations/migrations.ts';
import type { Database, OpenDatabase } from '#server/store/database.ts';
import { migrateWithin, schemaVersion } from '#server/store/migrate.ts';
import { rowsOf } from '#server/store/rows.ts';

/**
 * A backup is gzip over lines of JSON: a head, one line a row, and an end with the number of rows of each table and a checksum of everything
 * before it. Rows are PostgreSQL's own JSON of them, so either database reads what the other has written.
 */
interface Head {
  readonly format: 'liaison-backup';
  readonly version: number;
  readonly schema: number;
  readonly createdAt: string;
}
interface End {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** The backup cannot be used; nothing was changed. */
export class BackupError extends Error {}

/** Bookkeeping of this database and answers that no client will ask for again. */
const LEFT_OUT = ['liaison_migrations', 'answered_writes'];
const ROWS_AT_ONCE = 500;

const name = (identifier: string) => sql.identifier(identifier);

/** All tables, those that others refer to first. */
async function tablesOf(db: Database): Promise<readonly string[]> {
  const tables = rowsOf(await db.execute(sql`select tablename as name from pg_tables where schemaname = current_schema() order by tablename`)).map(
    (row) => String(row.name),
  );
  const links = rowsOf(
    await db.execute(sql`select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint where contype = 'f'`),
  );
  const ordered: string[] = [];
  const visit = (table: string): void => {
    if (ordered.includes(table)) return;
    for (const { child, parent } of links) if (child === table && parent !== table) visit(String(parent));
    if (!ordered.includes(table)) ordered.push(table);
  };
  tables.forEach(visit);
  return ordered.filter((table) => !LEFT_OUT.includes(table));
}

async function keyColumns(db: Database, table: string): Promise<readonly string[]> {
  const rows = rowsOf(
    await db.execute(sql`
      select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = ${table}::regclass and i.indisprimary order by array_position(i.indkey::int[], a.attnum::int)`),
  );
  return rows.map((row) => String(row.name));
}

async function* linesOf(db: Database): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (line: string): string => {
    hash.update(line);
    return line;
  };
  const head: Head = { format: 'liaison-backup', version: 1, schema: await schemaVersion(db), createdAt: new Date().toISOString() };
  yield hashed(`${JSON.stringify(head)}\n`);
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(db)) {
    counts[table] = 0;
    const keys = await keyColumns(db, table);
    const order = sql.join(
      keys.map((key) => sql`t.${name(key)}`),
      sql`, `,
    );
    let after: readonly unknown[] | undefined;
    for (;;) {
      const values = after?.map((value) => sql`${value}`);
      const place = values ? sql`where (${order}) > (${sql.join(values, sql`, `)})` : sql``;
      const columns = keys.map((key, at) => sql`t.${name(key)} as ${name(`key${at}`)}`);
      const rows = rowsOf(
        await db.execute(
          sql`select to_jsonb(t)::text as record, ${sql.join(columns, sql`, `)} from ${name(table)} t ${place} order by ${order} limit ${ROWS_AT_ONCE}`,
        ),
      );
      let lines = '';
      for (const { record } of rows) lines += `{"t":${JSON.stringify(table)},"r":${String(record)}}\n`;
      if (lines !== '') yield hashed(lines);
      counts[table] += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_AT_ONCE) break;
      after = keys.map((_, at) => last[`key${at}`]);
    }
  }
  yield `${JSON.stringify({ rows: counts, sha256: hash.digest('hex') } satisfies End)}\n`;
}

/** Everything in the database at one moment, packed, as a stream. */
export function backupStream({ db }: Pick<OpenDatabase, 'db'>): Readable {
  async function* consistent(): AsyncGenerator<string> {
    // One transaction sees one state; its lines are handed on while it is open.
    const queue: string[] = [];
    let wake: () => void = () => undefined;
    let taken: () => void = () => undefined;
    const state: { over: boolean; fault?: Error } = { over: false };
    const reading = db
      .transaction(
        async (tx) => {
          for await (const line of linesOf(tx)) {
            queue.push(line);
            wake();
            if (queue.length > 8) await new Promise<void>((resolve) => (taken = resolve));
          }
        },
        { isolationLevel: 'repeatable read', accessMode: 'read only' },
      )
      .catch((error: unknown) => {
        state.fault = error instanceof Error ? error : new Error('the database could not be read', { cause: error });
      })
      .finally(() => {
        state.over = true;
        wake();
      });
    try {
      for (;;) {
        const line = queue.shift();
        if (line !== undefined) {
          taken();
          yield line;
        } else if (state.over) break;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      taken();
    }
    await reading;
    if (state.fault) throw state.fault;
  }
  const packed = createGzip();
  const lines = Readable.from(consistent());
  lines.on('error', (error) => packed.destroy(error));
  return lines.pipe(packed);
}

async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* createInterface({ input: file.pipe(unpacked), crlfDelay: Infinity });
  } catch {
    throw new BackupError('The backup is damaged or cut off, or no backup of Liaison.');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError('The backup is damaged or no backup of Liaison.');
  }
}

/** Reads a backup from beginning to end and holds it against its own numbers. Throws `BackupError`. */
export async function verifyBackup(path: string): Promise<{ readonly head: Head; readonly rows: Readonly<Record<string, number>> }> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let head: Head | undefined;
  let end: End | undefined;
  for await (const line of readLines(path)) {
    if (end) throw new BackupError('The backup goes on behind its end.');
    const value = parsed(line) as Partial<Head> & Partial<End> & { t?: string };
    if (!head) {
      if (value.format !== 'liaison-backup') throw new BackupError('This is no backup of Liaison.');
      head = value as Head;
      if (head.version !== 1 || head.schema > MIGRATIONS.length)
        throw new BackupError(`The backup was written by a newer program (schema ${head.schema}, this one knows ${MIGRATIONS.length}).`);
    } else if (value.sha256 !== undefined) {
      end = value as End;
      continue;
    } else if (value.t !== undefined) counts[value.t] = (counts[value.t] ?? 0) + 1;
    hash.update(`${line}\n`);
  }
  if (!head || !end) throw new BackupError('The backup is cut off: its end is missing.');
  if (hash.digest('hex') !== end.sha256) throw new BackupError('The backup was changed or damaged: its checksum does not fit.');
  const wrong = Object.entries(end.rows).find(([table, count]) => (counts[table] ?? 0) !== count);
  if (wrong) throw new BackupError(`The backup should hold ${wrong[1]} rows of ${wrong[0]} and holds ${counts[wrong[0]] ?? 0}.`);
  return { head, rows: end.rows };
}

async function insertRows(tx: Database, table: string, rows: readonly string[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(JSON.parse(row) as object)))];
  const list = sql.join(columns.map(name), sql`, `);
  await tx.execute(
    sql`insert into ${name(table)} (${list}) select ${list} from jsonb_populate_recordset(null::${name(table)}, ${`[${rows.join(',')}]`}::jsonb)`,
  );
}

/** How many customers, so that a restore does not wipe out somebody's work unasked. */
export async function isEmptyDatabase(db: Database): Promise<boolean> {
  const [row] = rowsOf(await db.execute(sql`select exists (select 1 from customers where not sample) as filled`));
  return row?.filled !== true;
}

/**
 * Puts a verified backup in the place of everything in the database, in one transaction. A backup of an older schema is put into that schema and
 * then brought forward by the same migrations as a database of that age. Throws `BackupError` when a table does not hold as many rows afterwards.
 */
export async function restoreBackup(db: Database, path: string): Promise<Readonly<Record<string, number>>> {
  const { head, rows: expected } = await verifyBackup(path);
  await db.transaction(async (tx) => {
    const tables = await tablesOf(tx);
    await tx.execute(sql`drop table ${sql.join([...tables, ...LEFT_OUT].map(name), sql`, `)} cascade`);
    await migrateWithin(tx, MIGRATIONS.slice(0, head.schema));
    let table = '';
    let waiting: string[] = [];
    const flush = async (): Promise<void> => {
      if (waiting.length > 0) await insertRows(tx, table, waiting);
      waiting = [];
    };
    for await (const line of readLines(path)) {
      const match = /^\{"t":"([a-z_0-9]+)","r":(.*)\}$/s.exec(line);
      if (!match) continue;
      if (match[1] !== table || waiting.length >= ROWS_AT_ONCE) await flush();
      table = match[1] ?? '';
      waiting.push(match[2] ?? '');
    }
    await flush();
    for (const [each, count] of Object.entries(expected)) {
      const [row] = rowsOf(await tx.execute(sql`select count(*)::int as count from ${name(each)}`));
      if (row?.count !== count)
        throw new BackupError(`${each} holds ${String(row?.count)} rows after the restore and should hold ${count}; nothing was changed.`);
    }
    await migrateWithin(tx, MIGRATIONS);
  });
  return expected;
}
