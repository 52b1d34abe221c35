import type * as z from 'zod';

/** Either the value or one line that says what is wrong and where (`customer.quotes[0].lines[0].price: expected …`). */
export type Checked<T> = { readonly value: T } | { readonly error: string; readonly path: readonly PropertyKey[] };

/** `null` means not recorded, as absence does: exports of other programs write it so. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, withoutNull(part)]),
  );
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** zod says `Invalid input: expected string, received number`; the first words carry nothing. */
const plain = (message: string): string => message.replace(/^Invalid (?:input|option): /, '');

/** One line from the first problems that a schema found, each with its path; by default only the first. */
export function problemOf(error: z.ZodError, most = 1): string {
  if (error.issues.length === 0) return 'not as expected';
  const said = error.issues.slice(0, most).map((issue) => {
    const path = pathOf(issue.path);
    return `${path ? `${path}: ` : ''}${plain(issue.message)}`;
  });
  const left = error.issues.length - said.length;
  return `${said.join('; ')}${left > 0 ? ` (and ${left} more)` : ''}`;
}

/** Checks a value that came from outside against its schema. */
export function checked<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(withoutNull(value));
  return result.success ? { value: result.data } : { error: problemOf(result.error), path: result.error.issues[0]?.path ?? [] };
}
