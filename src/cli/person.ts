import type { Command } from 'commander';
import { createClient } from '#api/client.ts';
import type { PersonQuery } from '#api/people.ts';

/** `liaison person export WHO` and `liaison person delete WHO`: what a person may ask for of their own data. */
export function addPersonCommand(program: Command): void {
  const person = program.command('person').description('one person’s data: export it, or erase it everywhere; whether the server runs or not');
  const withClient = async (call: (api: ReturnType<typeof createClient>) => Promise<void>): Promise<void> => {
    const { withApi } = await import('#cli/with-api.ts');
    await withApi((fetcher) => call(createClient('', fetcher)));
  };
  const whom = (who: string, { customer }: { readonly customer?: string }): PersonQuery =>
    who.includes('@') ? { address: who } : { name: who, ...(customer !== undefined && { customerId: customer }) };
  person
    .command('export <who>')
    .description('everything stored of the person with this mail address or name, as JSON')
    .option('--customer <id>', 'the customer whose contact is meant, with a name')
    .action((who: string, options: { readonly customer?: string }) =>
      withClient(async (api) => console.log(JSON.stringify(await api.exportPerson(whom(who, options)), null, 2))),
    );
  person
    .command('delete <who>')
    .description('erase the person from every record and every earlier state')
    .option('--customer <id>', 'the customer whose contact is meant, with a name that several have')
    .action((who: string, options: { readonly customer?: string }) =>
      withClient(async (api) => {
        const { customers, states } = await api.erasePerson(whom(who, options));
        console.log(`Erased from ${customers} customers (${states} stored states).`);
      }),
    );
}
