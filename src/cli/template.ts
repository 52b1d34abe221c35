import type { Command } from 'commander';

/** Used by the build, not by people: hence not in the help. */
export function addTemplateCommand(program: Command): void {
  program
    .command('database-template', { hidden: true })
    .argument('<folder>')
    .action(async (folder: string) => (await import('#server/store/embedded-database.ts')).makeTemplate(folder));
}
