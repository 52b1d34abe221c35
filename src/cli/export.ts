import { extname } from 'node:path';
import type { Command } from 'commander';
import { CallError } from '#cli/call-error.ts';
import { saveAnswer } from '#cli/file-body.ts';
import { languageOption } from '#cli/options.ts';
import type { Language } from '#core/text/language.ts';

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write all customers to a .xlsx or .csv file; whether the server runs or not')
    .argument('<file>', 'the file to write')
    .addOption(languageOption())
    .action(async (file: string, { lang }: { lang: Language }) => {
      const format = extname(file).slice(1).toLowerCase();
      if (format !== 'xlsx' && format !== 'csv') throw new CallError(`${file}: the ending must be .xlsx or .csv`);
      const { withApi } = await import('#cli/with-api.ts');
      await withApi(async (fetcher) => saveAnswer(await fetcher(`/api/export?format=${format}&language=${lang}`), file));
      console.log(`Customers written to ${file}`);
    });
}
