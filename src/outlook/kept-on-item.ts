import { ask, call } from '#outlook/call.ts';

/*
 * Texts that the add-in keeps with one item, for itself alone: custom properties, 2,500 characters for all of them. Read and written apart,
 * because the send gate may only read.
 */

type KeepingItem = Pick<Office.MessageCompose, 'loadCustomPropertiesAsync'>;

/** Undefined when there is none, or the client cannot say. */
export async function readKept(item: KeepingItem, isCurrent: () => boolean, key: string): Promise<string | undefined> {
  const value = await ask<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done), isCurrent).then(
    (properties) => properties.get(key) as unknown,
    () => undefined,
  );
  return typeof value === 'string' ? value : undefined;
}

export async function keep(item: KeepingItem, isCurrent: () => boolean, key: string, value: string): Promise<void> {
  const properties = await call<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done), isCurrent);
  properties.set(key, value);
  await call<void>((done) => properties.saveAsync(done), isCurrent);
}
