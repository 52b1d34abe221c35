import { expect, test } from 'vitest';
import { companyOfFile, productsOf } from '#desk/settings/company-file.ts';

test('products are a list; nothing is an empty one', () => {
  expect(productsOf('[{"code":"HX-200"}]')).toEqual([{ code: 'HX-200' }]);
  expect(productsOf('  ')).toEqual([]);
  expect(productsOf('{"code":"HX-200"}')).toBeUndefined();
  expect(() => productsOf('[{')).toThrow();
});

test('a file holds the whole record', () => {
  expect(companyOfFile('{"name":"HX"}')).toEqual({ name: 'HX' });
  expect(companyOfFile('[]')).toBeUndefined();
});
