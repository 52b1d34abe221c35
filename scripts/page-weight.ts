import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a file as a browser loads it, brotli. */
export function weightOf(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}

/** The scripts of our own that a built page asks for at once, as paths. `web` is the folder of the pages. */
export function firstScripts(web: string, page: string): readonly string[] {
  const names = [...readFileSync(`${web}/${page}`, 'utf8').matchAll(/(?:src|href)="(\/js\/[^"]+)"/g)].map(([, name]) => `${web}${name ?? ''}`);
  return [...new Set(names)];
}

/** What a browser has to load before a page works, brotli, without Microsoft's office.js. */
export function firstLoad(web: string, page: string): number {
  return firstScripts(web, page).reduce((sum, path) => sum + weightOf(path), 0);
}

/** Most that each of these may weigh, in bytes. A first load that grows by itself is seen before a user feels it. */
export const BUDGETS = { sendGate: 82 * 1024, pane: 100 * 1024 } as const;
