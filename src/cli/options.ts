import { Option } from 'commander';
import { CallError } from '#cli/call-error.ts';
import { dateSchema } from '#core/review/plain-values-schema.ts';
import type { Severity } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import { LANGUAGES } from '#core/text/language.ts';

export const FAIL_ON = [...SEVERITIES, 'never'] as const;
export type FailOn = Severity | 'never';

function day(text: string): string {
  const result = dateSchema.safeParse(text);
  if (!result.success) throw new CallError(`--today ${text}: expected a day as YYYY-MM-DD`);
  return text;
}

export const todayOption = (): Option => new Option('--today <day>', 'the day of the check, YYYY-MM-DD (default: today)').argParser(day);
export const languageOption = (): Option => new Option('--lang <language>', 'language of messages and reasons').choices(LANGUAGES).default('en');
export const failOnOption = (): Option =>
  new Option('--fail-on <severity>', 'exit with 1 at or above this severity').choices(FAIL_ON).default('error');
export const countryOption = (): Option =>
  new Option('--country <code>', "the writer's country, such as JP (default: what the sender's domain says)").argParser((code: string) => {
    if (!/^[A-Za-z]{2}$/.test(code)) throw new CallError(`--country ${code}: expected two letters, such as JP`);
    return code;
  });
export const jsonlOption = (): Option => new Option('--jsonl', 'one JSON object a line on standard input, one answer a line');
export const formatOption = (): Option => new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text');

/** True when a finding weighs at least as much as `failOn`. */
export function fails(severities: readonly Severity[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const limit = SEVERITIES.indexOf(failOn);
  return severities.some((severity) => SEVERITIES.indexOf(severity) <= limit);
}
