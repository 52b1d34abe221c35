import type { ColumnType } from '#core/exchange/column-row.ts';

/** A record in the making: what is known of it so far, by field. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that would reach behind an object's own fields; a file may hold anything. */
const isSafe = (key: string): boolean => key !== '__proto__' && key !== 'constructor' && key !== 'prototype';

/** What several columns of one row may hold together. */
const JOINED: readonly ColumnType[] = ['list', 'phones', 'emails', 'domains', 'chat', 'chat-account', 'enums', 'kinds', 'forwarders', 'languages'];

/** Sets a field by its path; an object beside what is there already, a list behind it. */
export function setField(target: Fields, path: string, value: unknown, type: ColumnType): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let object = target;
  for (const step of steps) {
    const next = object[step];
    if (isFields(next)) object = next;
    else object = object[step] = {} as Fields;
  }
  const there = object[last];
  if (Array.isArray(there) && Array.isArray(value) && JOINED.includes(type)) {
    const known = new Set(there.map((entry) => JSON.stringify(entry)));
    object[last] = [...(there as unknown[]), ...(value as unknown[]).filter((entry) => !known.has(JSON.stringify(entry)))];
  } else if (isFields(there) && isFields(value)) object[last] = { ...there, ...value };
  else object[last] = value;
}

/** Puts the fields of an object into another one, field by field. */
export function mergeFields(target: Fields, value: unknown): void {
  if (!isFields(value)) return;
  for (const [key, entry] of Object.entries(value)) {
    if (!isSafe(key)) continue;
    const there = target[key];
    if (isFields(there) && isFields(entry)) mergeFields(there, entry);
    else target[key] = entry;
  }
}

export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, at) => same(entry, b[at]));
  if (!isFields(a) || !isFields(b)) return false;
  const [keysA, keysB] = [Object.keys(a).filter((key) => a[key] !== undefined), Object.keys(b).filter((key) => b[key] !== undefined)];
  return keysA.length === keysB.length && keysA.every((key) => same(a[key], b[key]));
};

/** The other fields of an object. */
export function without<T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> {
  const left: Partial<T> = { ...record };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left as Omit<T, K>;
}

/** A value as a person reads it in a note. */
export const shownValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
