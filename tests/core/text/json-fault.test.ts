import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '#core/text/json-fault.ts';

test.each([
  ['', 0, 'expected a value, found the end'],
  ['{"off": ["emoji",]}', 17, 'no comma may stand before “]”'],
  ["{'off': 1}", 1, "expected the name of a field in double quotes, found “'”"],
  ['{"off": \'a\'}', 8, 'text stands in double quotes'],
  ['{"a": 1\n "b": 2}', 9, 'expected a comma or “}”, found “"”'],
  ['{"a": 1, "a": 2}', 9, 'the field "a" stands here a second time'],
  ['{"a": "x\ny"}', 6, 'this text has no closing quote on its line'],
  ['{"a" 1}', 5, 'expected a colon, found “1”'],
  ['[1] x', 4, 'nothing may follow the end, found “x”'],
])('%j is refused where it breaks', (text, at, reason) => {
  expect(jsonFault(text)).toEqual({ at, reason });
});

test('what is JSON has no fault, and what has none is JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', ' ', '0', '\\'), (text, place, sign) => {
      const at = place % (text.length + 1);
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      if (jsonFault(changed) === undefined) expect(() => JSON.parse(changed) as unknown).not.toThrow();
    }),
  );
});
