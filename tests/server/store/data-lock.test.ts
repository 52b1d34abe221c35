import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUseError, lockFolder, ownerOf } from '#server/store/data-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the second to come is refused with the pid of the first', () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUseError);
  expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
  expect(ownerOf(folder)).toBe(process.pid);
  unlock();
  expect(ownerOf(folder)).toBeUndefined();
  lockFolder(folder)();
});

test('nothing is left beside the lock, and nothing at all after it is given back', () => {
  const unlock = lockFolder(folder);
  expect(readdirSync(folder)).toEqual(['lock']);
  unlock();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of a dead process is taken over, however young it is', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  const { pid } = child;
  await new Promise((resolve) => child.once('exit', resolve));
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid }));
  lockFolder(folder)();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test.runIf(process.platform === 'linux')('a living process that only got the number of the dead owner does not hold the lock', () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: '1' }));
  expect(ownerOf(folder)).toBeUndefined();
  lockFolder(folder)();
});

test.each(['', '{', '{"pid":"x"}', '[]'])('a lock file that holds %j is no lock', (content) => {
  writeFileSync(join(folder, 'lock'), content);
  lockFolder(folder)();
});
