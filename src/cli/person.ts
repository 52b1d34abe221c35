import type { Command } from 'commander';
import { createClient } from '#api/client.ts';

/** `liaison person export ADDRESS` and `liaison person delete ADDRESS`: what a person may ask for of their own data. */
export function addPersonCommand(program: Command): void {
  const person = program.command('person').description('one person’s data: export it, or erase it everywhere; whether the server runs or not');
  const withClient = async (call: (api: ReturnType<typeof createClient>) => Promise<void>): Promise<void> => {
    const { withApi } = await import('#cli/with-api.ts');
    await withApi((fetcher) => call(createClient('', fetcher)));
  };
  person
    .command('export <address>')
    .description('everything stored of the person with this mail address, as JSON')
    .action((address: string) => withClient(async (api) => console.log(JSON.stringify(await api.exportPerson(address), null, 2))));
  person
    .command('delete <address>')
    .description('erase the person from every record and every earlier state')
    .action((address: string) =>
      withClient(async (api) => {
        const { customers, states } = await api.erasePerson(address);
        console.log(`Erased from ${customers} customers (${states} stored states).`);
      }),
    );
}
