import { call } from '#outlook/call.ts';

/** A text that this user's add-in has kept in the mailbox; undefined when there is none, or storage is switched off. */
export function readSetting(key: string): string | undefined {
  // Storage may be switched off by the administrator or the browser; a forgotten setting is no failure.
  try {
    const value: unknown = Office.context.roamingSettings.get(key);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in the mailbox: at most 32 kB for all of them. Rejects where storage is switched off. */
export async function writeSetting(key: string, value: string): Promise<void> {
  await call<void>((done) => {
    Office.context.roamingSettings.set(key, value);
    Office.context.roamingSettings.saveAsync(done);
  });
}
