import type { Address } from '#outlook/mailbox.ts';
import { EML_LIMIT_MB, mailOfEml } from '#workbench/mail/mail-of-eml.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';
import type { Say } from '#workbench/texts.ts';

/** A file that someone has dropped or chosen, as a mail; a text says why it is none. */
export async function readEmlFile(file: File, user: Address, say: Say): Promise<StoredMail | string> {
  const { name } = file;
  if (/\.(?:msg|pdf|docx?|xlsx?|zip|png|jpe?g|gif)$/i.test(name)) return say('emlNotEml', { name });
  if (file.size > EML_LIMIT_MB * 1024 * 1024) return say('emlTooLarge', { name, limit: EML_LIMIT_MB });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return say('emlUnread', { name });
  }
  const mail = mailOfEml(bytes, name, user);
  return typeof mail === 'string' ? say(mail, { name, limit: EML_LIMIT_MB }) : mail;
}
