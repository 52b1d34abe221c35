import { type SQL, sql } from 'drizzle-orm';

const BETWEEN = '\u001f';
const ABSENT = '\u001e';

/**
 * A list of texts as one parameter of a statement, `text[]` there. Texts are joined instead of written as an array literal, whose quotes take as
 * long to write and to read as what is in it takes to store; only texts that hold the separator themselves go the long way.
 */
export function textList(texts: readonly (string | null)[]): SQL {
  const joined = texts.map((text) => text ?? ABSENT).join(BETWEEN);
  let separators = 0;
  for (let at = joined.indexOf(BETWEEN); at >= 0; at = joined.indexOf(BETWEEN, at + 1)) separators++;
  const isPlain = joined !== '' && separators === texts.length - 1 && !texts.includes(ABSENT);
  return isPlain ? sql`string_to_array(${joined}, chr(31), chr(30))` : sql`${sql.param(texts)}::text[]`;
}
