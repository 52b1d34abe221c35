import type * as z from 'zod';
import { CallError } from '#cli/call-error.ts';
import { lineOfPath } from '#cli/json-line.ts';
import { jsonFault } from '#core/text/json-fault.ts';
import { readBytes, textOf } from '#cli/read-input.ts';
import { unknownFields } from '#cli/unknown-fields.ts';
import { checked } from '#core/review/checked-schema.ts';

/**
 * Reads a JSON file and checks it. With `namesUnknown`, fields that the schema does not know are named on standard error: what is left out is not
 * looked at. Throws `CallError` with file, line, path and reason.
 */
export function readJson<S extends z.ZodType>(file: string, schema: S, namesUnknown = false): z.output<S> {
  let value: unknown;
  let text = '';
  try {
    text = textOf(readBytes(file)).replace(/^\uFEFF/, '');
    const fault = jsonFault(text);
    if (fault) throw new CallError(`${file}:${text.slice(0, fault.at).split('\n').length}: not JSON: ${fault.reason}`);
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const result = checked(schema, value);
  if ('error' in result) throw new CallError(`${file}:${lineOfPath(text, result.path)}: ${result.error}`);
  for (const field of namesUnknown ? unknownFields(schema, value) : [])
    process.stderr.write(`liaison: ${file}: ${field} is not a known field and is left out\n`);
  return result.value;
}
