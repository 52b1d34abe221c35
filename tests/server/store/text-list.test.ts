import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '#server/store/rows.ts';
import { textList } from '#server/store/text-list.ts';
import { STORES, type TestStore } from '../test-store.ts';

describe.each(STORES)('a list of texts as one parameter on $kind', ({ open }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());

  test.each<[string, readonly (string | null)[]]>([
    ['plain texts', ['a', 'b c', '德国']],
    ['quotes, braces, commas, backslashes, lines', ['{"a":"b\\"c"}', "d'e", 'f,g', 'h\ni', '\\']],
    ['nothing recorded and empty texts', [null, '', 'x', null]],
    ['one empty text', ['']],
    ['only nothing', [null]],
    ['the word for nothing', ['NULL', 'null']],
    ['texts that hold the separators', ['a\u001fb', '\u001e', 'c\u001ed']],
  ])('%s', async (_, texts) => {
    const [row] = rowsOf(await store.db.execute(sql`select to_jsonb(${textList(texts)}) as list`));
    expect(row?.list).toEqual(texts);
  });
});
