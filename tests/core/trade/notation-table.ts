import { expect, test } from 'vitest';
import type { FactKind, FactValues } from '#core/trade/fact.ts';
import { readFacts } from '#core/trade/read-facts.ts';
import { addWorldWords } from '#core/trade/world/world-words.ts';

addWorldWords();

export type Table<K extends FactKind> = readonly (readonly [text: string, ...values: Partial<FactValues[K]>[]])[];

/** Every fact of one kind in a text has the values of its row, in order, and there is none besides. */
export function tableOf<K extends FactKind>(kind: K, table: Table<K>): void {
  test.each(table.map(([text, ...values]) => [text, values] as const))('%s', (text, values) => {
    const found = readFacts(text, { today: '2027-03-15' }).filter((fact) => fact.kind === kind);
    expect(found.map(({ value }) => value)).toMatchObject(values);
    expect(found).toHaveLength(values.length);
  });
}
