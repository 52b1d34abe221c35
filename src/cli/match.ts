import type { Command } from 'commander';
import * as z from 'zod';
import { answerLines } from '#cli/batch.ts';
import { CallError } from '#cli/call-error.ts';
import { customersOfFile } from '#cli/customers-file.ts';
import { jsonlOption } from '#cli/options.ts';
import { readJson } from '#cli/read-json.ts';
import { readMail } from '#cli/read-input.ts';
import { createMatcher } from '#core/customers/create-matcher.ts';
import type { MatchInput } from '#core/customers/match-result.ts';
import { draftOfMail } from '#core/draft/draft-of-mail.ts';
import { draftOfInput } from '#core/review/draft-of-input.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import { companySchema } from '#core/review/company-schema.ts';
import { matchInputSchema } from '#core/review/match-input-schema.ts';
import { decodeBytes } from '#server/decode-bytes.ts';

/** What a matcher looks at in a mail file. */
function inputOf(file: string): MatchInput {
  const source = readMail(file);
  if (!('eml' in source)) {
    if (source.from === undefined) throw new CallError(`${file}: only an .eml or .msg says whom it is from`);
    return { from: source.from, subject: source.subject, body: draftOfInput(source).draft.text };
  }
  const mail = mailFromEml(source.eml, decodeBytes);
  return {
    from: mail.from?.address ?? '',
    fromName: mail.from?.name,
    to: [...mail.to, ...mail.cc].map(({ address }) => address),
    replyTo: mail.replyTo?.address,
    sender: mail.sender?.address,
    subject: mail.subject,
    body: draftOfMail(mail).text,
    authenticationResults: mail.headers.find(({ name }) => name.toLowerCase() === 'authentication-results')?.value,
  };
}

/** A line names its sender, or brings the whole message. */
const lineSchema = matchInputSchema.extend({ from: z.string(), id: z.union([z.string(), z.number()]).optional() });

export function addMatchCommand(program: Command): void {
  program
    .command('match')
    .description('whose message is this?')
    .argument('[file]', 'an .eml; standard input when absent')
    .requiredOption('--customers <file>', 'JSON: a list of customers; or .xlsx, .csv')
    .option('--company <file>', 'JSON: the own company')
    .addOption(jsonlOption())
    .action(async (file: string | undefined, options: { customers: string; company?: string; jsonl?: boolean }) => {
      const customers = await customersOfFile(options.customers);
      const company = options.company === undefined ? undefined : readJson(options.company, companySchema);
      const match = createMatcher(customers, { company });
      if (options.jsonl) await answerLines(lineSchema, match);
      else process.stdout.write(`${JSON.stringify(match(inputOf(file ?? '-')), null, 2)}\n`);
    });
}
