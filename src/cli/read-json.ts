import type * as z from 'zod';
import { CallError } from '#cli/call-error.ts';
import { lineOfPath } from '#cli/json-line.ts';
import { jsonFault } from '#cli/json-fault.ts';
import { readBytes, textOf } from '#cli/read-input.ts';
import { checked } from '#core/review/checked-schema.ts';

/** Reads a JSON file and checks it. Throws `CallError` with file, line, path and reason. */
export function readJson<S extends z.ZodType>(file: string, schema: S): z.output<S> {
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
  return result.value;
}
