import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';

export interface LocalPostgres {
  /** For `TEST_DATABASE_URL` or `DATABASE_URL`. */
  readonly url: string;
  readonly version: string;
  stop(): void;
}

/** Debian keeps the programs of each version in a folder of its own; elsewhere they stand in the path. */
function programFolders(): readonly string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
}

const hasPrograms = (folder: string): boolean => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'));

/** A user under whom the server may run: PostgreSQL refuses root. Undefined keeps the present one. */
function otherUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim() || NaN));
    if (ids.every((id) => id > 0)) return { uid: ids[0]!, gid: ids[1]! };
  }
  return undefined;
}

/**
 * Starts a PostgreSQL server of our own in a temporary folder on a free port of this machine, where PostgreSQL is installed.
 * Undefined where it is not, or when it will not start. `settings` are lines of postgresql.conf.
 */
export async function startLocalPostgres(settings: readonly string[] = []): Promise<LocalPostgres | undefined> {
  const programs = programFolders().find(hasPrograms);
  if (programs === undefined) return undefined;
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'liaison-postgres-'));
  const run = (program: string, args: readonly string[]): boolean => {
    // Not piped: the server would inherit the pipe and the call would wait for the server's end.
    const { status, error } = spawnSync(join(programs, program), args, { ...user, cwd: folder, stdio: 'ignore' });
    return !error && status === 0;
  };
  chmodSync(folder, 0o700);
  if (user) spawnSync('chown', [`${user.uid}:${user.gid}`, folder]);
  const data = join(folder, 'data');
  const port = await freePort();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (!run('initdb', ['-D', data, '-U', 'liaison', '-A', 'trust', '-E', 'UTF8', '--locale', 'C', '--no-sync'])) {
    remove();
    return undefined;
  }
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = ''`,
    'max_connections = 200',
    'fsync = off',
    'synchronous_commit = off',
    'full_page_writes = off',
    ...settings,
  ];
  writeFileSync(join(data, 'postgresql.auto.conf'), `${lines.join('\n')}\n`);
  const stop = (): void => {
    run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', '-t', '30', 'stop']);
    remove();
  };
  if (!run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', 'start'])) {
    stop();
    return undefined;
  }
  const version = spawnSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim();
  return { url: `postgresql://liaison@127.0.0.1:${port}/postgres`, version, stop };
}
