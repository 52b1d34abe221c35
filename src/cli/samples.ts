import type { Command } from 'commander';
import { createClient } from '#api/client.ts';
import { CallError } from '#cli/call-error.ts';

export function addSamplesCommand(program: Command): void {
  program
    .command('samples')
    .description('put the invented sample customers in, or take them out; whether the server runs or not')
    .option('--add', 'put them in')
    .option('--remove', 'take them out')
    .action(async ({ add, remove }: { add?: boolean; remove?: boolean }) => {
      if (add === remove) throw new CallError('samples: say --add or --remove');
      const { withApi } = await import('#cli/with-api.ts');
      await withApi(async (fetcher) => {
        const api = createClient('', fetcher);
        if (add) console.log(`${(await api.addSamples()).added} sample customers put in.`);
        else console.log(`${(await api.removeSamples()).removed} sample customers taken out.`);
      });
    });
}
