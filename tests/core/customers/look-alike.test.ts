import { describe, expect, test } from 'vitest';
import { createMatcher } from '#core/customers/create-matcher.ts';
import { labelLikeness } from '#core/customers/skeleton.ts';

describe('a name that is a near copy', () => {
  test.each([
    ['brightvvater', 'brightwater', 'skeleton'],
    ['klirnawerk', 'klimawerk', 'skeleton'],
    ['marceli', 'marcelli', 'typo'],
    ['klimawrek', 'klimawerk', 'typo'],
    ['brihgtwaetr', 'brightwater', 'edit'],
    ['brightwattter', 'brightwater', 'edit'],
    ['marcheli', 'marcelli', 'edit'],
    ['nordfracht-logistics', 'nordfracht', 'affix'],
    ['my-klimawerk', 'klimawerk', 'affix'],
  ])('%s for %s', (seen, known, kind) => {
    expect(labelLikeness(seen, known)).toBe(kind);
  });
});

describe('another name', () => {
  test.each([
    ['brightwave', 'brightwater'],
    ['hansenmaling', 'hansenmarin'],
    ['martinelli', 'marcelli'],
    ['bellpumps', 'orbellpumps'],
    ['klimahaus', 'klimawerk'],
    ['northway', 'northgate'],
  ])('%s beside %s', (seen, known) => {
    expect(labelLikeness(seen, known)).toBeUndefined();
  });
});

describe('who a mail is shown to be from', () => {
  const match = createMatcher(
    [{ id: 'C1', name: 'Klima Werk AG', domains: ['klimawerk.de'], contacts: [{ name: 'Petra Vogel', emails: ['p.vogel@klimawerk.de'] }] }],
    { company: { name: 'Orbell', domains: ['orbellpumps.com'] } },
  );
  const warnings = (message: Parameters<typeof match>[0]): string[] => match(message).warnings.map(({ id, severity }) => `${id} ${severity}`);
  test('a known name with the company behind it, on another address', () => {
    expect(warnings({ from: 'x@elsewhere.example', fromName: 'Petra Vogel | Klima Werk' })).toEqual(['known-name-other-address amber']);
  });
  test('a letter other than ours in our own domain is looked at twice, a copy stops', () => {
    expect(warnings({ from: 'mei@orbellpunps.com' })).toEqual(['look-alike-domain amber']);
    expect(warnings({ from: 'mei@0rbellpumps.com' })).toEqual(['look-alike-domain red']);
  });
  test('an account that is said to be shut', () => {
    expect(
      warnings({ from: 'p.vogel@klimawerk.de', body: 'Our usual account cannot receive payments this month; we will send you other details.' }),
    ).toEqual(['bank-change red']);
    expect(warnings({ from: 'p.vogel@klimawerk.de', body: 'We cannot accept the goods before Monday.' })).toEqual([]);
  });
});
