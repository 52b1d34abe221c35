import type { Command } from 'commander';
import { makeTemplate } from '#server/store/embedded-database.ts';

/** Used by the build, not by people: hence not in the help. */
export function addTemplateCommand(program: Command): void {
  program.command('database-template', { hidden: true }).argument('<folder>').action(makeTemplate);
}
