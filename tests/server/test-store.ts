import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { MIGRATIONS } from '#server/migrations/migrations.ts';
import type { OpenDatabase } from '#server/store/database.ts';
import { makeTemplate, openEmbedded } from '#server/store/embedded-database.ts';
import { openServerDatabase } from '#server/store/server-database.ts';

/** An empty database with the present schema, made once a machine and copied for each test file. */
async function template(): Promise<string> {
  const schema = createHash('sha1').update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 12);
  const folder = resolve('node_modules/.cache', `liaison-database-${schema}`);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}.${process.hrtime.bigint()}`;
  mkdirSync(dirname(folder), { recursive: true });
  await makeTemplate(own);
  try {
    renameSync(own, folder);
  } catch {
    // Another worker was quicker; its template is as good.
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

export interface TestStore extends OpenDatabase {
  readonly folder: string;
}

async function embedded(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-store-'));
  const database = await openEmbedded(folder, await template());
  return {
    ...database,
    folder,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string): Promise<TestStore> {
  const name = `liaison_test_${process.pid}_${process.hrtime.bigint()}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openServerDatabase(own.href);
  const folder = mkdtempSync(join(tmpdir(), 'liaison-store-'));
  return {
    ...database,
    folder,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

/** The databases that a store test runs on: always the embedded one, and the server that TEST_DATABASE_URL names. */
export const STORES: readonly { readonly kind: string; readonly open: () => Promise<TestStore> }[] = [
  { kind: 'embedded', open: embedded },
  ...(process.env.TEST_DATABASE_URL ? [{ kind: 'postgresql', open: () => onServer(process.env.TEST_DATABASE_URL ?? '') }] : []),
];

export const openTestStore = embedded;
