import { expect, test } from 'vitest';
import { isNeverLogEntry, isNeverLogged } from '#core/customers/never-log.ts';

test.each<[string, string, boolean]>([
  ['boss@keller.example', 'Boss@Keller.example', true],
  ['boss@keller.example', 'boss+private@keller.example', true],
  ['boss@keller.example', 'anna@keller.example', false],
  ['keller.example', 'anna@keller.example', true],
  ['@keller.example', 'anna@mail.keller.example', true],
  ['*.keller.example', 'anna@keller.example', true],
  ['keller.example', 'anna@notkeller.example', false],
  ['müller.example', 'a@xn--mller-kva.example', true],
])('on the list %s the mail of %s: never logged %s', (entry, address, never) => expect(isNeverLogged([entry], address)).toBe(never));

test.each([
  'boss@keller.example',
  'keller.example',
  '@keller.example',
  '*@keller.example',
  '*.keller.example',
  'müller.example',
  'a.b@mail.keller.co.example',
])('%s is an entry', (entry) => expect(isNeverLogEntry(entry)).toBe(true));
test.each(['', 'keller', '@', 'not an address', 'boss@', '@keller', 'Anna Keller', 'keller.', 'boss@keller'])(
  '%j fits nothing and is refused',
  (entry) => expect(isNeverLogEntry(entry)).toBe(false),
);
