import { describe, expect, test } from 'vitest';
import { delimiterOf } from '#core/exchange/read/csv-rows.ts';

describe('the delimiter of a text file', () => {
  test.each([
    ['commas', 'Company,Country,Email\nNordhavn ApS,DK,a@nordhavn.example\n', ','],
    ['semicolons with decimal commas', 'Company;Price;Quantity\nNordhavn ApS;1,65;1200\nWest Trading;2,40;300\n', ';'],
    ['tabs with commas in names', 'Company\tCity\nNordhavn, Holt & Sons\tAarhus\nWest, Ltd\tOslo\n', '\t'],
    ['bars', 'Company|City|Country\nNordhavn|Aarhus|DK\n', '|'],
    ['said by Excel in the first line', 'sep=;\nCompany,Name;City\n', ';'],
    [
      'rows with hardly anything in them and a bar inside a value',
      'Company,City,Region,Notes,Phone\n!,,,,\n"""",,a|b,,\n=1,,,"[{""x"":""|""}]",\n',
      ',',
    ],
    ['semicolons within one cell', 'Company,Emails,City\nNordhavn,a@n.example; b@n.example; c@n.example,Aarhus\n', ','],
    ['a title of one cell above', 'Customers 2026,,\nCompany,City,Country\nNordhavn,Aarhus,DK\nWest,Oslo,NO\n', ','],
    ['a title with no delimiters above', 'Customers 2026\nCompany;City;Country\nNordhavn;Aarhus;DK\nWest;Oslo;NO\n', ';'],
    ['one header and nothing else', 'Company;City', ';'],
  ] as const)('%s', (_, text, expected) => {
    expect(delimiterOf(text)).toBe(expected);
  });
});
