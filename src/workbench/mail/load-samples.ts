import type { Address } from '#outlook/mailbox.ts';
import { mailOfEml } from '#workbench/mail/mail-of-eml.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

const FOLDER = '/workbench/mails/';

async function fetched(name: string): Promise<Response> {
  const response = await fetch(FOLDER + encodeURIComponent(name));
  if (!response.ok) throw new Error(`${FOLDER}${name}: ${String(response.status)}`);
  return response;
}

/** The sample mails that the build has put beside this page. Rejects when the server does not give them. */
export async function loadSamples(user: Address): Promise<readonly StoredMail[]> {
  const names = (await (await fetched('index.json')).json()) as readonly string[];
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await (await fetched(name)).arrayBuffer()) })));
  return files.flatMap(({ name, bytes }) => {
    const mail = mailOfEml(bytes, name, user);
    return typeof mail === 'string' ? [] : [mail];
  });
}
