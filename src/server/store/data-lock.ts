import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another living process owns the data folder. */
export class FolderInUseError extends Error {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`the data folder ${folder} is in use by process ${pid}; stop that one, or choose another folder: LIAISON_DATA=other-folder`);
    this.pid = pid;
  }
}

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks, where the system says: a new process may get the number of a dead one. */
  readonly started?: string;
}

function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === undefined || startOf(pid) === undefined || startOf(pid) === started;
}

function holderIn(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

const lockPath = (folder: string): string => join(folder, 'lock');

/** The living process that owns the data folder. */
export function ownerOf(folder: string): number | undefined {
  const holder = holderIn(lockPath(folder));
  return holder && isAlive(holder) ? holder.pid : undefined;
}

/**
 * Takes the data folder for this process; the embedded database does not guard itself, and two writers destroy it. The lock is a file
 * beside the database, made by link(), which no two processes can both do. It is stale when its process is dead, never by its age.
 * Throws `FolderInUseError`. Returns what gives the folder free.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = lockPath(folder);
  const own = join(folder, `lock.${process.pid}`);
  writeFileSync(own, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder));
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      try {
        linkSync(own, path);
        return () => {
          if (holderIn(path)?.pid === process.pid) rmSync(path, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = holderIn(path);
      if (holder && isAlive(holder)) throw new FolderInUseError(folder, holder.pid);
      setAside(path, `${own}.stale`);
    }
    throw new FolderInUseError(folder, holderIn(path)?.pid ?? 0);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves a stale lock away. When another newcomer was quicker and its fresh lock was moved, it is put back. */
function setAside(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = holderIn(aside);
  if (moved && isAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch {
      // Its owner, or a third newcomer, has a lock again.
    }
  }
  rmSync(aside, { force: true });
}
