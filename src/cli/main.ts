import { Command } from 'commander';
import { addServeCommand } from '#cli/serve.ts';

const program = new Command('liaison').description('The customer beside the message, and the draft checked before it goes.');
addServeCommand(program);
await program.parseAsync();
