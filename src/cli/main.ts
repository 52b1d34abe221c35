import { Command, CommanderError } from 'commander';
import { ApiError } from '#api/api-error.ts';
import { CallError } from '#cli/call-error.ts';
import { addBackupCommands } from '#cli/backup.ts';
import { addCertCommand } from '#cli/cert.ts';
import { addCheckCommand } from '#cli/check.ts';
import { EXIT } from '#cli/exit-code.ts';
import { addExportCommand } from '#cli/export.ts';
import { addImportCommand } from '#cli/import.ts';
import { addMatchCommand } from '#cli/match.ts';
import { addParseCommand, addReadCommand } from '#cli/parse.ts';
import { addPersonCommand } from '#cli/person.ts';
import { addRulesCommand } from '#cli/rules.ts';
import { addSamplesCommand } from '#cli/samples.ts';
import { addServeCommand } from '#cli/serve.ts';
import { addTemplateCommand } from '#cli/template.ts';
import { SettingError } from '#server/env.ts';
import { FolderInUseError } from '#server/store/data-lock.ts';
import { NewerDatabaseError } from '#server/store/newer-database-error.ts';
import { VERSION } from '#server/version.ts';

const program = new Command('liaison')
  .description('The customer beside the message, and the draft checked before it goes.')
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

for (const add of [
  addCheckCommand,
  addParseCommand,
  addMatchCommand,
  addReadCommand,
  addRulesCommand,
  addServeCommand,
  addSamplesCommand,
  addPersonCommand,
  addImportCommand,
  addExportCommand,
  addBackupCommands,
  addCertCommand,
  addTemplateCommand,
]) {
  add(program);
}
for (const command of program.commands) command.exitOverride().configureOutput({ outputError: () => undefined });

const expected = [CallError, SettingError, FolderInUseError, NewerDatabaseError, ApiError];

/** One line that says what and where; a fault of ours keeps its trace, because somebody must mend it. */
function complaint(error: unknown): string {
  if (error instanceof CommanderError) return error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// The reader of our output may stop early (`liaison rules | head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.clean : EXIT.wrong);
});

try {
  await program.parseAsync();
} catch (error) {
  const help = error instanceof CommanderError && error.code === 'commander.help';
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.wrong;
  if (process.exitCode !== EXIT.clean && !help) process.stderr.write(`liaison: ${complaint(error)}\n`);
}
