/**
 * How fast a sender is matched among very many customers, and a misspelt name found. Makes the customers itself, in a PostgreSQL of its own (or the
 * one that BENCH_DATABASE_URL names) or in the embedded database: `npx tsx bench/match.ts postgresql 1000000`, `npx tsx bench/match.ts embedded 100000`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { startLocalPostgres } from '../scripts/local-postgres.ts';
import type { Customer } from '../src/core/customers/customer.ts';
import { matchSender } from '../src/server/match-sender.ts';
import { columnsOf } from '../src/server/store/customer-row.ts';
import { insertCustomers } from '../src/server/store/customers.ts';
import { LOCAL_SCOPE, type OpenDatabase } from '../src/server/store/database.ts';
import { openEmbedded } from '../src/server/store/embedded-database.ts';
import { customersByKeys } from '../src/server/store/find-by-keys.ts';
import { listCustomers } from '../src/server/store/list-customers.ts';
import { keysOfCustomer, keysOfMessage } from '../src/server/store/match-keys.ts';
import { rowsOf } from '../src/server/store/rows.ts';
import { openServerDatabase } from '../src/server/store/server-database.ts';

const kind = process.argv[2] === 'embedded' ? 'embedded' : 'postgresql';
const COUNT = Number(process.argv[3] ?? (kind === 'embedded' ? 100_000 : 1_000_000));
const QUESTIONS = 2000;

const SYLLABLES =
  'ba be bo da de do fa fe fi ga ge go ha he ho ka ke ki la le lo lu ma me mi na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa xo ya za zu'.split(
    ' ',
  );
const COUNTRIES = ['DE', 'US', 'GB', 'FR', 'IT', 'ES', 'PL', 'BR', 'MX', 'AE', 'SA', 'IN', 'VN', 'JP', 'KR', 'NG'];
const FORMS = ['GmbH', 'Ltd', 'LLC', 'SARL', 'S.p.A.', 'Trading Co', 'AS', 'Oy'];
const GIVEN = ['anna', 'jonas', 'maria', 'li', 'omar', 'kenji', 'sofia', 'peter', 'fatima', 'ivan', 'chloe', 'amir'];

/** Four or five syllables that no other number gives. */
function word(number: number): string {
  let rest = (number * 7_919 + 104_729) % SYLLABLES.length ** 4;
  let text = '';
  for (let at = 0; at < 4; at++) {
    text += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text;
}

function customer(number: number): Customer {
  const name = word(number);
  const domain = `${name}${number % 3 === 0 ? '-trade' : ''}.${['com', 'de', 'co.uk', 'net'][number % 4]!}`;
  const person = (at: number): Customer['contacts'][number] => {
    const given = GIVEN[(number + at * 5) % GIVEN.length]!;
    const family = word(number * 13 + at).slice(0, 6);
    return { id: `${number}-${at}`, name: `${given} ${family}`, emails: [`${given}.${family}@${domain}`] };
  };
  const day = `2026-${String(1 + (number % 11)).padStart(2, '0')}-${String(1 + (number % 27)).padStart(2, '0')}`;
  return {
    id: `N-${number}`,
    name: `${name[0]!.toUpperCase()}${name.slice(1)} ${FORMS[number % FORMS.length]!}`,
    country: COUNTRIES[number % COUNTRIES.length],
    domains: [domain],
    tier: (['core', 'key', 'regular', 'potential'] as const)[number % 4],
    contacts: [person(0), person(1)],
    orders: [{ number: `PO-${100_000 + number}`, date: day, currency: 'USD', total: `${1000 + (number % 90_000)}.00`, lines: [] }],
  };
}

const cell = (text: string | null): string =>
  text === null ? '\\N' : text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');

/** Rows by COPY through psql, which is ten times as fast as statements. */
async function copy(url: string, into: string, rows: Iterable<string>): Promise<void> {
  const psql = spawn('psql', [url, '-q', '-v', 'ON_ERROR_STOP=1', '-c', `copy ${into} from stdin`], { stdio: ['pipe', 'ignore', 'inherit'] });
  let chunk = '';
  for (const row of rows) {
    chunk += row;
    if (chunk.length < 1 << 20) continue;
    if (!psql.stdin.write(chunk)) await once(psql.stdin, 'drain');
    chunk = '';
  }
  psql.stdin.end(chunk);
  const [code] = (await once(psql, 'exit')) as [number];
  if (code !== 0) throw new Error(`psql ended with ${code}`);
}

function* customerRows(): Iterable<string> {
  for (let number = 0; number < COUNT; number++) {
    const record = customer(number);
    const { name, sortName, country, tier, searchText } = columnsOf(record);
    yield `local\t${record.id}\tlocal\t1\t${[name, sortName, country, tier, searchText, JSON.stringify(record)].map(cell).join('\t')}\t2026-11-24\t2026-11-24\n`;
  }
}

function* keyRows(): Iterable<string> {
  for (let number = 0; number < COUNT; number++) {
    const record = customer(number);
    for (const key of keysOfCustomer(record)) yield `local\t${key.kind}\t${cell(key.value)}\t${record.id}\n`;
  }
}

async function fillServer({ db }: OpenDatabase, url: string): Promise<void> {
  const indexes = [
    'customers_by_name',
    'customers_by_owner',
    'customers_search',
    'customers_due',
    'customers_due_change',
    'customers_by_volume',
    'customers_by_review',
  ];
  const definitions = rowsOf(await db.execute(sql`select indexname as name, indexdef as text from pg_indexes where schemaname = 'public'`));
  for (const name of indexes) await db.execute(sql.raw(`drop index if exists ${name}`));
  await copy(
    url,
    'customers (org_id, id, owner_id, version, name, sort_name, country, tier, search_text, record, created_at, updated_at)',
    customerRows(),
  );
  await db.execute(sql.raw('alter table customer_keys drop constraint customer_keys_pkey'));
  await db.execute(sql.raw('drop index customer_keys_of_customer'));
  await copy(url, 'customer_keys (org_id, kind, value, customer_id)', keyRows());
  await db.execute(sql.raw('alter table customer_keys add primary key (org_id, kind, value, customer_id)'));
  for (const { name, text } of definitions) if (indexes.includes(String(name))) await db.execute(sql.raw(String(text)));
  await db.execute(sql.raw('vacuum analyze'));
}

async function fillEmbedded({ db }: OpenDatabase): Promise<void> {
  for (let start = 0; start < COUNT; start += 500) {
    const records = Array.from({ length: Math.min(500, COUNT - start) }, (_, at) => customer(start + at));
    await db.transaction((tx) => insertCustomers(tx, LOCAL_SCOPE, records, { action: 'create' }));
  }
  await db.execute(sql.raw('vacuum analyze'));
}

function spread(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms (${sorted.length} questions)`;
}

async function timed(count: number, ask: (at: number) => Promise<unknown>): Promise<number[]> {
  for (let at = 0; at < 50; at++) await ask(count + at);
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const start = performance.now();
    await ask(at);
    times.push(performance.now() - start);
  }
  return times;
}

async function measure({ db }: OpenDatabase): Promise<void> {
  const pick = (at: number): Customer => customer((at * 48_271 + 11) % COUNT);
  const sender = (at: number): string => pick(at).contacts[at % 2]!.emails[0]!;
  const input = (at: number) => ({
    from: at % 4 === 3 ? `someone-new@${pick(at).domains![0]!}` : sender(at),
    fromName: 'Anna Keller',
    subject: `PO-${100_000 + at} delivery`,
    body: 'Dear Li Na,\n\nplease send the invoice.\n\nBest regards,\nAnna Keller',
  });
  let found = 0;
  const match = await timed(QUESTIONS, async (at) => {
    const { match: result } = await matchSender(db, LOCAL_SCOPE, input(at));
    if (result.candidates.some(({ customerId }) => customerId === pick(at).id)) found += 1;
  });
  console.log(`match of a sender, end to end in the server: ${spread(match)}; ${found} of ${QUESTIONS + 50} found their customer`);
  console.log(
    `  the query for the keys alone: ${spread(await timed(QUESTIONS, (at) => customersByKeys(db, LOCAL_SCOPE, keysOfMessage(input(at)))))}`,
  );
  const unknown = await timed(500, (at) =>
    matchSender(db, LOCAL_SCOPE, { from: `x@unknown-company-${at}.example`, subject: 'hello', body: 'hello' }),
  );
  console.log(`an unknown sender: ${spread(unknown)}`);
  const misspelt = (at: number): string => {
    const { name } = pick(at);
    return `${name.slice(0, 3)}${name.slice(4)}`;
  };
  let hit = 0;
  const fuzzy = await timed(200, async (at) => {
    const page = await listCustomers(db, LOCAL_SCOPE, { search: misspelt(at), limit: 20 });
    if (page.items.some(({ id }) => id === pick(at).id)) hit += 1;
  });
  console.log(`search of a misspelt name: ${spread(fuzzy)}; ${hit} of 250 among the first 20`);
  console.log(`search of a right name: ${spread(await timed(200, (at) => listCustomers(db, LOCAL_SCOPE, { search: pick(at).name, limit: 20 })))}`);
}

async function plans({ db }: OpenDatabase): Promise<void> {
  const show = async (title: string, query: ReturnType<typeof sql>): Promise<void> => {
    console.log(title);
    for (const row of rowsOf(await db.execute(sql`explain (analyze, buffers, costs off, timing off) ${query}`)))
      console.log(`  ${String(Object.values(row)[0])}`);
  };
  await show(
    'plan: owners of keys',
    sql`select k.customer_id from unnest(array['addresses','domains','numbers'], array[${customer(7).contacts[0]!.emails[0]!}, ${customer(7).domains![0]!}, 'po100007']) as w (kind, value)
      cross join lateral (select customer_id from customer_keys where org_id = 'local' and kind = w.kind and value = w.value order by customer_id limit 61) k`,
  );
  await show(
    'plan: nearest names',
    sql`select id from customers where org_id = 'local' and 'bebadofe gmbh' <% search_text order by 'bebadofe gmbh' <<-> search_text limit 20`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
const postgres =
  kind === 'postgresql' && !process.env.BENCH_DATABASE_URL
    ? await startLocalPostgres([
        "shared_buffers = '1GB'",
        "maintenance_work_mem = '1GB'",
        "max_wal_size = '8GB'",
        "effective_cache_size = '4GB'",
        'autovacuum = off',
      ])
    : undefined;
const url = process.env.BENCH_DATABASE_URL ?? postgres?.url;
if (kind === 'postgresql' && url === undefined) throw new Error('No PostgreSQL is installed here; name a server with BENCH_DATABASE_URL.');
try {
  const store = url === undefined || kind === 'embedded' ? await openEmbedded(folder) : await openServerDatabase(url);
  const started = performance.now();
  if (kind === 'embedded') await fillEmbedded(store);
  else await fillServer(store, url ?? '');
  const [{ keys } = {}] = rowsOf(await store.db.execute(sql`select count(*)::int as keys from customer_keys`));
  console.log(
    `${kind}: ${COUNT} customers with ${COUNT * 2} addresses and ${Number(keys)} keys, made in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  await measure(store);
  if (kind === 'postgresql') await plans(store);
  await store.close();
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
