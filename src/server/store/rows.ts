/** Rows of `db.execute`, whose result both drivers wrap in an object with `rows`. */
export function rowsOf(result: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (result as { readonly rows: readonly Record<string, unknown>[] }).rows;
}
