import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '#core/terms/phrase-matcher.ts';

/** The text of every place, per owner. */
function found(lists: Record<string, string[]>, text: string): Record<string, string[]> {
  const scan = compilePhrases(Object.entries(lists).map(([id, phrases]) => ({ id, phrases })));
  return Object.fromEntries([...scan.find(text)].map(([id, places]) => [id, places.map(({ start, end }) => text.slice(start, end))]));
}

describe('a phrase', () => {
  test.each([
    ['asap', 'Please ship ASAP.', ['ASAP']],
    ['asap', 'asapy sasap asap_1 asap2', []],
    ['soon', '"soon" (soon) soon', ['soon', 'soon', 'soon']],
    ['soon', 'soon-to-be, sooner, soon--we', ['soon']],
    ['can', "we can't, but can", ['can']],
    ['can', 'we can’t, but we can', ['can']],
    ["don't", "we don’t and we don't", ['don’t', "don't"]],
    ['bay', 'a high-bay lamp in the bay', ['bay']],
    ['as soon as possible', 'As  soon\u00a0as\n possible', ['As  soon\u00a0as\n possible']],
    ['as soon as', 'as soonas', []],
    ['müsli', 'Müsli MÜSLI müslix', ['Müsli', 'MÜSLI']],
    ['re', 'café re résumé', ['re']],
    ['asap', '请ASAP回复', ['ASAP']],
    ['!!', 'Now!!! yes!!', ['!!', '!!']],
    ['cheap', 'see https://cheap.example/x or cheap.light@lights.example or www.cheap.example: cheap', ['cheap']],
    ['you must', 'If you you must', ['you must']],
    ['a b', 'a a b', ['a b']],
  ])('%s is found in %j as %j', (phrase, text, expected) => {
    expect(found({ rule: [phrase] }, text).rule ?? []).toEqual(expected);
  });

  test('does not reach across the stretches it is looked for in', () => {
    const text = 'as soon as possible';
    const scan = compilePhrases([{ id: 'rule', phrases: ['soon as', 'soon', 'possible'] }]);
    expect(
      scan.find(text, [
        { start: 0, end: 7 },
        { start: 11, end: 15 },
      ]),
    ).toEqual(new Map([['rule', [{ start: 3, end: 7, phrase: 1 }]]]));
  });
});

test('within one owner the first and longest wins, between owners nobody', () => {
  const lists = { a: ['best', 'best price', 'price list'], b: ['price', 'price list'] };
  expect(found(lists, 'our best price list')).toEqual({ a: ['best price'], b: ['price list'] });
  expect(found({ a: ['x y z', 'y', 'z q'] }, 'x y z q')).toEqual({ a: ['x y z'] });
});

test('an empty phrase or list finds nothing', () => {
  expect(found({ a: [], b: ['', '  '] }, 'text')).toEqual({});
});

/** The plainest possible search, to compare with. */
function searchPlainly(phrases: readonly string[], text: string): Set<string> {
  const places = new Set<string>();
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const before = at > 0 && /\w/.test(text.charAt(at - 1));
      const after = at + phrase.length < text.length && /\w/.test(text.charAt(at + phrase.length));
      if (!before && !after) places.add(`${phrase}@${String(at)}`);
    }
  }
  return places;
}

test('finds every phrase that a plain search finds, and nothing else', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '.'), { maxLength: 60 }).map((list) => list.join('').replace(/ +/g, ' '));
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 8 }), text, (phrases, body) => {
      const scan = compilePhrases(phrases.map((phrase) => ({ id: phrase, phrases: [phrase] })));
      const places = new Set([...scan.find(body)].flatMap(([id, list]) => list.map(({ start }) => `${id}@${String(start)}`)));
      // One owner keeps no two overlapping places, so every place is among the plain ones and every plain one overlaps a place.
      const plain = searchPlainly(phrases, body);
      for (const place of places) expect(plain).toContain(place);
      for (const id of new Set([...plain].map((place) => place.slice(0, place.lastIndexOf('@'))))) expect(scan.find(body).has(id)).toBe(true);
    }),
  );
});

test('reads a megabyte of the worst text and keeps its places in order', () => {
  const scan = compilePhrases([
    { id: 'a', phrases: ['a a', 'a a a a a a b', 'a'] },
    { id: 'b', phrases: ['please  kindly', '!!'] },
  ]);
  const hostile = ['a '.repeat(500_000), 'a'.repeat(1_000_000), ' '.repeat(1_000_000), '!'.repeat(1_000_000), `please${' '.repeat(1_000_000)}kindly`];
  for (const text of hostile) {
    for (const places of scan.find(text).values()) {
      expect(places.findIndex(({ start }, i) => start < (places[i - 1]?.end ?? 0))).toBe(-1);
    }
  }
});
