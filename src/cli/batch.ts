import { once } from 'node:events';
import type * as z from 'zod';
import { inputLines } from '#cli/read-input.ts';
import { checked } from '#core/review/checked-schema.ts';

/** The id of a line that cannot be used, as far as it can be read. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function answerTo<S extends z.ZodType>(line: string, lineNumber: number, schema: S, answer: (input: z.output<S>) => object): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `line ${lineNumber}: not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  const id = idOf(value);
  const input = checked(schema, value);
  if ('error' in input) return { ...(id === undefined ? {} : { id }), error: `line ${lineNumber}: ${input.error}` };
  try {
    return { ...(id === undefined ? {} : { id }), ...answer(input.value) };
  } catch (error) {
    return { ...(id === undefined ? {} : { id }), error: `line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Answers every line of standard input with one line of JSON. A line that cannot be used is answered with its error, and the next one follows. */
export async function answerLines<S extends z.ZodType>(schema: S, answer: (input: z.output<S>) => object): Promise<void> {
  let lineNumber = 0;
  for await (const line of inputLines()) {
    lineNumber += 1;
    const plain = line.replace(/^\uFEFF/, '');
    if (plain.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(answerTo(plain, lineNumber, schema, answer))}\n`);
    if (!written) await once(process.stdout, 'drain');
  }
}
