import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { keyTermsRules } from '#core/rules/key-terms/index.ts';
import { readFacts } from '#core/trade/read-facts.ts';
import { addWorldWords } from '#core/trade/world/world-words.ts';
import { pastedTables } from './pasted-tables.ts';

addWorldWords();
const rules = compileRules(keyTermsRules);
const problems = (html: string): string[] =>
  reviewDraft(draftFromHtml('Prices', html), { today: '2027-03-15' }, { language: 'en', rules })
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, quote }) => `${rule}: ${quote}`);

describe.each(pastedTables.map((table) => [table.id, table] as const))('pasted table %s', (_, { html, prices, qty, slips }) => {
  const draft = draftFromHtml('', html);
  const cells = draft.blocks.flatMap(({ start, end, cell }) => (cell ? [{ start, end, ...cell }] : []));
  const facts = readFacts(draft.text, { cells });
  const after = (code: string, kind: 'money' | 'quantity') =>
    facts.filter((fact) => fact.kind === kind && fact.start > draft.text.indexOf(code))[0]?.value;

  test('is read by its headings', () => {
    for (const code of Object.keys(prices)) expect(after(code, 'money')).toMatchObject({ amount: prices[code] });
    for (const code of Object.keys(qty)) expect(after(code, 'quantity')).toMatchObject({ amount: qty[code] });
  });

  test('is right as it stands', () => expect(problems(html)).toEqual([]));

  test.each(slips)('%s for %s is found', (right, wrong) => expect(problems(html.replace(right, wrong))).not.toEqual([]));
});
