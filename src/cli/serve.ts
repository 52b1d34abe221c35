import type { Command } from 'commander';

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('start the server; settings are environment variables (see README.md)')
    // Loaded when needed: the checks start faster without the server.
    .action(async () => (await import('#cli/run-server.ts')).runServer());
}
