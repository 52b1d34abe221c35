import { fromBase64 } from '#workbench/mail/base64.ts';
import type { Address } from '#outlook/mailbox.ts';
import { mailOfEml } from '#workbench/mail/mail-of-eml.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

/** All of them in one file: sixty requests would take longer than everything else the page does at its start. */
const FILE = '/workbench/mails/all.json';

/** The sample mails that the build has put beside this page. Rejects when the server does not give them. */
export async function loadSamples(user: Address): Promise<readonly StoredMail[]> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`${FILE}: ${String(response.status)}`);
  const files = (await response.json()) as readonly { readonly name: string; readonly base64: string }[];
  return files.flatMap(({ name, base64 }) => {
    const mail = mailOfEml(fromBase64(base64) ?? new Uint8Array(), name, user);
    return typeof mail === 'string' ? [] : [mail];
  });
}
