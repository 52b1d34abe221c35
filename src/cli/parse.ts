import type { Command } from 'commander';
import { answerLines } from '#cli/batch.ts';
import { countryOption, jsonlOption, todayOption } from '#cli/options.ts';
import { readMail } from '#cli/read-input.ts';
import { mailInputSchema, readInputSchema } from '#core/review/check-input-schema.ts';
import { parseMail } from '#core/review/parse-mail.ts';
import { readMessage } from '#core/review/read-message.ts';
import { calendarDay } from '#server/calendar-day.ts';
import { decodeBytes } from '#server/decode-bytes.ts';

interface ReadOptions {
  readonly jsonl?: boolean;
  readonly today?: string;
  readonly country?: string;
}

const print = (value: object): boolean => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

export function addParseCommand(program: Command): void {
  program
    .command('parse')
    .description('take a mail apart: own text, quoted text, signature')
    .argument('[file]', 'the mail; standard input when absent')
    .addOption(jsonlOption())
    .action(async (file: string | undefined, { jsonl }: { jsonl?: boolean }) => {
      if (jsonl) await answerLines(mailInputSchema, (input) => parseMail(input, decodeBytes));
      else print(parseMail(readMail(file ?? '-'), decodeBytes));
    });
}

export function addReadCommand(program: Command): void {
  program
    .command('read')
    .description('read a message received: who asks what, by when, and which answers to read with care')
    .argument('[file]', 'the mail; standard input when absent')
    .addOption(jsonlOption())
    .addOption(todayOption())
    .addOption(countryOption())
    .action(async (file: string | undefined, { jsonl, today = calendarDay(), country }: ReadOptions) => {
      if (jsonl) await answerLines(readInputSchema, (input) => readMessage({ today, ...(country && { country }), ...input }, decodeBytes));
      else print(readMessage({ today, ...(country && { country }), ...readMail(file ?? '-') }, decodeBytes));
    });
}
