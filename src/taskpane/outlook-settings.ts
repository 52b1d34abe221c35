import type { Mailbox } from '#outlook/mailbox.ts';
import type { Settings } from '#ui/settings.ts';
import { browserSettings } from '#ui/settings.ts';

const local = browserSettings(() => localStorage);

/**
 * The user's choices: in the mailbox, so that they follow to another machine, and in the browser, because the first paint does
 * not wait for Outlook and a client that refuses roaming settings should remember them too.
 */
export function outlookSettings(mailbox: Mailbox | undefined): Settings {
  return {
    read: (key) => mailbox?.readSetting(key) ?? local.read(key),
    write: (key, value) => {
      local.write(key, value);
      mailbox?.writeSetting(key, value).catch(() => undefined);
    },
  };
}
