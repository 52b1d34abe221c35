import { basename } from 'node:path';
import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import * as z from 'zod';
import { ApiError } from '#api/api-error.ts';
import { createImportsClient } from '#api/imports-client.ts';
import type { ImportJob, ImportPreview } from '#api/imports-contract.ts';
import { mappingSchema } from '#api/imports-schemas.ts';
import { CallError } from '#cli/call-error.ts';
import { EXIT } from '#cli/exit-code.ts';
import { bodyOfFile, jsonOf } from '#cli/file-body.ts';
import { languageOption } from '#cli/options.ts';
import { readJson } from '#cli/read-json.ts';
import type { ApiFetch } from '#cli/with-api.ts';
import { columnOfKey } from '#core/exchange/columns.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import { DUPLICATE_CHOICES, type DuplicateChoice } from '#core/exchange/merge-imported.ts';
import { placeText, problemText } from '#core/exchange/problem-texts.ts';
import type { Language } from '#core/text/language.ts';

interface ImportOptions {
  readonly duplicates: DuplicateChoice;
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly rejects?: string;
  readonly undo?: boolean;
  readonly format: 'text' | 'json';
  readonly lang: Language;
}

/** Either a whole mapping, as `--dry-run --format json` shows it, or only headers with what they mean. */
const mendSchema = z.union([mappingSchema, z.record(z.string(), z.string())]);

function mended(proposed: Mapping, mend: z.output<typeof mendSchema>, file: string): Mapping {
  if (Array.isArray(mend.sheets)) return mend as Mapping;
  const targets = mend as Record<string, string>;
  for (const target of Object.values(targets))
    if (target !== 'note' && target !== 'ignore' && !columnOfKey(target))
      throw new CallError(
        `${file}: unknown field ${target}; known are customer.name, contact.emails … (liaison import FILE --dry-run), note and ignore`,
      );
  const headers = new Set(proposed.sheets.flatMap(({ columns }) => columns.map(({ header }) => header)));
  const missing = Object.keys(targets).find((header) => !headers.has(header));
  if (missing !== undefined) throw new CallError(`${file}: there is no column ${missing}`);
  return {
    sheets: proposed.sheets.map((sheet) => {
      const columns = sheet.columns.map((column) => ({ ...column, target: targets[column.header] ?? column.target }));
      return { ...sheet, use: sheet.use || columns.some(({ header }) => targets[header] !== undefined), columns };
    }),
  };
}

function previewReport(preview: ImportPreview, language: Language): string {
  const lines = [
    `${preview.fileName}: ${preview.rows} rows, ${preview.customers} customers, ${preview.existing} of them known already, ${preview.rejected} rows refused`,
  ];
  for (const sheet of preview.mapping.sheets) {
    lines.push(
      '',
      `${sheet.name || preview.fileName}: ${sheet.use ? `${sheet.kind}, headers in row ${sheet.headerRow}` : sheet.hidden ? 'hidden, not read' : 'not read'}`,
    );
    if (!sheet.use) continue;
    for (const { header, target, slot } of sheet.columns)
      lines.push(`  ${header || '(no header)'} -> ${target}${slot === undefined ? '' : ` (contact ${slot})`}`);
  }
  return [...lines, ...problemLines(preview, language)].join('\n');
}

function problemLines({ problems, problemCount }: ImportPreview, language: Language): string[] {
  const lines = problems.slice(0, 50).map((problem) => `  ${placeText(problem)}: ${problemText(problem, language)}`);
  if (problemCount > lines.length) lines.push(`  … and ${problemCount - lines.length} more`);
  return problemCount === 0 ? [] : ['', `${problemCount} problems:`, ...lines];
}

function resultReport(job: ImportJob): string {
  const lines = [
    `${job.state}: ${job.created} created, ${job.updated} updated, ${job.skipped} skipped, ${job.unchanged} unchanged, ${job.rejected} rows refused, ${job.warnings} warnings`,
  ];
  if (job.created + job.updated > 0) lines.push(`Take it back with: liaison import --undo ${job.id}`);
  return lines.join('\n');
}

async function waitFor(api: ReturnType<typeof createImportsClient>, begun: ImportJob): Promise<ImportJob> {
  let job = begun;
  let wait = 50;
  while (job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 1.5, 1000);
    job = await api.get(begun.id);
    if (process.stderr.isTTY) process.stderr.write(`\r${job.done} of ${job.total} rows `);
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return job;
}

async function importFile(fetcher: ApiFetch, file: string, options: ImportOptions): Promise<void> {
  const api = createImportsClient('', fetcher);
  const show = (value: unknown, text: string): void => console.log(options.format === 'json' ? JSON.stringify(value, null, 2) : text);
  if (options.undo) {
    const result = await api.undo(file);
    const kept = result.kept.map(({ id, name }) => `  ${id} ${name} was changed since and is left as it is`);
    show(result, [`${result.removed} customers taken out, ${result.restored} put back`, ...kept].join('\n'));
    return;
  }
  const sent = await fetcher(`/api/imports/uploads?name=${encodeURIComponent(basename(file))}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bodyOfFile(file),
  });
  let preview = await jsonOf<ImportPreview>(sent).catch((error: unknown) => {
    throw error instanceof ApiError && error.code.startsWith('file-') ? new CallError(`${file}: ${error.message}`) : error;
  });
  if (options.mapping !== undefined)
    preview = await api.preview(preview.uploadId, mended(preview.mapping, readJson(options.mapping, mendSchema), options.mapping));
  if (!preview.mapping.sheets.some(({ use }) => use))
    throw new CallError(`${file}: no table of customers was found; a sheet needs a row of headers and data below it (--dry-run shows what was read)`);
  if (options.dryRun) {
    show(preview, previewReport(preview, options.lang));
    return;
  }
  const job = await waitFor(api, await api.start(preview.uploadId, preview.mapping, options.duplicates));
  if (options.rejects !== undefined && job.rejected > 0) {
    const rejects = await fetcher(`/api/imports/${job.id}/rejects.csv?language=${options.lang}`);
    writeFileSync(options.rejects, Buffer.from(await rejects.arrayBuffer()));
  }
  show(job, [...problemLines(preview, options.lang), resultReport(job)].join('\n').trim());
  if (job.state !== 'done') process.exitCode = EXIT.wrong;
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('bring customers in from a .xlsx or .csv file; whether the server runs or not')
    .argument('<file>', 'the file; with --undo the id of an import')
    .addOption(new Option('--duplicates <choice>', 'what happens to a customer that is there already').choices(DUPLICATE_CHOICES).default('skip'))
    .option('--mapping <file>', 'JSON: {"header": "customer.name", …}, or the mapping that --dry-run --format json shows')
    .option('--dry-run', 'only show how the file would be read')
    .option('--rejects <file>', 'write the rows that were refused to this .csv')
    .option('--undo', 'take an import back')
    .addOption(languageOption())
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .action(async (file: string, options: ImportOptions) => {
      const { withApi } = await import('#cli/with-api.ts');
      await withApi((fetcher) => importFile(fetcher, file, options));
    });
}
