import type { Command } from 'commander';
import { bodyOfFile, jsonOf, saveAnswer } from '#cli/file-body.ts';

export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('write everything in the database to one file; whether the server runs or not')
    .argument('<file>', 'the file to write')
    .action(async (file: string) => {
      const { withApi } = await import('#cli/with-api.ts');
      const { verifyBackup } = await import('#server/store/backup.ts');
      await withApi(async (fetcher) => saveAnswer(await fetcher('/api/backup'), file));
      const { rows } = await verifyBackup(file);
      console.log(
        `${file}: ${rows.customers ?? 0} customers, ${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows in all, checksum verified`,
      );
    });
  program
    .command('restore')
    .description('put a backup in the place of everything in the database, of either kind; whether the server runs or not')
    .argument('<file>', 'what liaison backup has written')
    .option('--overwrite', 'also when there are customers in the database; they are replaced')
    .action(async (file: string, { overwrite }: { overwrite?: boolean }) => {
      const body = bodyOfFile(file);
      const { withApi } = await import('#cli/with-api.ts');
      await withApi(async (fetcher) => {
        const sent = await fetcher(`/api/restore?overwrite=${overwrite ? 1 : 0}`, {
          method: 'POST',
          headers: { 'content-type': 'application/gzip' },
          body,
        });
        const { rows } = await jsonOf<{ rows: Record<string, number> }>(sent);
        console.log(`${rows.customers ?? 0} customers restored, ${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows in all, counted`);
      });
    });
}
