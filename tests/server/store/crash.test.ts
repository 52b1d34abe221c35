import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { rowsOf } from '#server/store/rows.ts';
import { openStore } from '#server/store/open-store.ts';
import { openTestStore } from '../test-store.ts';

const ROUNDS = Number(process.env.LIAISON_CRASH_ROUNDS ?? 3);

/** Starts the writer and kills it without warning once it has been told of `writes` acknowledgements; answers the last number. */
async function writeAndDie(folder: string, start: number, writes: number): Promise<number> {
  const writer = spawn(process.execPath, ['--import', 'tsx', 'tests/server/store/writer.ts', folder, String(start)], {
    // The pipe, into which nothing is written, ends with this process: a test run that is broken off leaves no writer behind.
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > writes) writer.kill('SIGKILL');
    });
    writer.once('exit', (_, signal) => {
      const complete = said.slice(0, said.lastIndexOf('\n')).split('\n');
      if (signal === 'SIGKILL') resolve(Number(complete.at(-1)));
      else reject(new Error('the writer ended by itself'));
    });
  });
}

test(
  `after ${ROUNDS} kills in the midst of writing, every acknowledged customer is there with its keys and history`,
  { timeout: 600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liaison-crash-'));
    const template = await openTestStore();
    await template.close();
    try {
      let next = 0;
      for (let round = 0; round < ROUNDS; round++) next = (await writeAndDie(folder, next, 3 + ((round * 7) % 40))) + 2;
      const store = await openStore({ dataFolder: folder });
      const [row] = rowsOf(
        await store.db.execute(
          sql`select (select count(*)::int from customers) as customers, (select count(*)::int from customer_history) as history, (select count(*)::int from customer_keys) as keys,
            (select count(*)::int from customers c where not exists (select 1 from customer_history h where h.customer_id = c.id and h.version = c.version)) as torn`,
        ),
      );
      await store.close();
      // Between two rounds one number is left out, which the killed writer may have stored without having said so.
      expect(Number(row?.customers)).toBeGreaterThanOrEqual(next - ROUNDS);
      expect(row?.history).toBe(row?.customers);
      expect(row?.torn).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
