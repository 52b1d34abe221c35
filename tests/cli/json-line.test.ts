import { expect, test } from 'vitest';
import { lineOfPath } from '#cli/json-line.ts';

const TEXT = `{
  "a": [1, {"x": "}\\""}, [2]],
  "b": {
    "c, d": [
      { "e": null,
        "f": "g" }
    ]
  }
}`;

test.each([
  [[], 1],
  [['a', 1, 'x'], 2],
  [['a', 2, 0], 2],
  [['b'], 3],
  [['b', 'c, d', 0, 'f'], 6],
  [['b', 'c, d', 0, 'absent'], 5],
  [['b', 'c, d', 7], 4],
])('%j stands on line %i', (path, line) => {
  expect(lineOfPath(TEXT, path)).toBe(line);
});
