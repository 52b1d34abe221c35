import type { Command } from 'commander';
import { answerLines } from '#cli/batch.ts';
import { CallError } from '#cli/call-error.ts';
import { EXIT } from '#cli/exit-code.ts';
import type { FailOn } from '#cli/options.ts';
import { failOnOption, fails, formatOption, jsonlOption, languageOption, todayOption } from '#cli/options.ts';
import { readJson } from '#cli/read-json.ts';
import { readMail } from '#cli/read-input.ts';
import { reportOf } from '#cli/review-report.ts';
import { checkInputSchema } from '#core/review/check-input-schema.ts';
import { createReviewer } from '#core/review/create-reviewer.ts';
import { ruleConfigSchema } from '#core/review/rule-config-schema.ts';
import type { Language } from '#core/text/language.ts';
import { calendarDay } from '#server/calendar-day.ts';
import { decodeBytes } from '#server/decode-bytes.ts';

interface CheckOptions {
  readonly jsonl?: boolean;
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly today?: string;
  readonly subject?: string;
  readonly context?: string;
  readonly rules?: string;
}

async function check(file: string | undefined, options: CheckOptions): Promise<void> {
  const today = options.today ?? calendarDay();
  const config = options.rules === undefined ? undefined : readJson(options.rules, ruleConfigSchema);
  const review = createReviewer({ language: options.lang, decode: decodeBytes, config });
  const outcome = { failed: false };
  const judge = (input: Parameters<typeof review>[0]): ReturnType<typeof review> => {
    // A day that the line names wins: a batch may hold mails of many days.
    const result = review({ ...input, today: input.today ?? today });
    outcome.failed ||= fails(
      result.findings.map(({ severity }) => severity),
      options.failOn,
    );
    return result;
  };
  if (options.jsonl) {
    if (file !== undefined && file !== '-') throw new CallError(`--jsonl reads standard input; use: liaison check --jsonl < ${file}`);
    await answerLines(checkInputSchema, judge);
  } else {
    const context = options.context === undefined ? {} : readJson(options.context, checkInputSchema, true);
    const subject = options.subject === undefined ? {} : { subject: options.subject };
    const result = judge({ ...context, ...subject, ...readMail(file ?? '-') });
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : reportOf(result, options.lang, file ?? '-'));
  }
  process.exitCode = outcome.failed ? EXIT.findings : EXIT.clean;
}

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('check a draft: .eml, .msg, .html or .txt, or - for standard input')
    .argument('[file]', 'the mail; standard input when absent')
    .addOption(jsonlOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(failOnOption())
    .addOption(todayOption())
    .option('--subject <subject>', 'the subject of a mail whose file has none')
    .option('--context <file>', 'JSON with what is around the mail: from, to, thread, customer, company')
    .option('--rules <file>', 'JSON with what your team changes: rules off, severities, own phrases, glossary')
    .action(check);
}
