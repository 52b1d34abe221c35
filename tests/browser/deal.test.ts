import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostProblems, openWorkbench, pane, write } from './workbench-page.ts';

const html = (page: Page): Promise<string | undefined> => page.evaluate(() => window.liaisonWorkbench!.draftHtml());

async function writeOffer(line: string): Promise<Page> {
  const page = await openWorkbench();
  await write(page, 'HX-200: offer for 5,000 pcs', ['Dear Dr. Weber,', line, 'Best regards,']);
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane(page).getByTestId('ledger-row').first().waitFor();
  await pane(page).getByText('Keller Lichttechnik').first().waitFor();
  return page;
}

describe('the deal beside a draft', () => {
  test('a press in the ledger shows where a figure stands and where the other comes from, another takes it over and nothing else', async () => {
    const page = await writeOffer('We offer HX-200 at USD 4.50/pc FOB Ningbo for 5,000 pcs.');
    const price = pane(page).getByTestId('ledger-row').filter({ hasText: 'Price HX-200' });
    await price.getByText('differs').waitFor();
    await price.getByRole('button', { name: /^Show where/ }).click();
    const place = pane(page).getByTestId('ledger-place');
    expect(await place.locator('mark').innerText()).toBe('USD 4.50/pc');
    expect(await place.innerText()).toMatch(/quote .+ of \d+ \w+ \d{4}/);
    const before = await html(page);
    await price.getByRole('button', { name: /^Take over/ }).click();
    await price.getByText('differs').waitFor({ state: 'detached' });
    expect(await html(page)).toBe(before!.replace('4.50', '4.20'));
    expect(await hostProblems(page)).toEqual([]);
  });

  test('ticks what the quotation names and puts in a stub for what it lacks', async () => {
    const page = await writeOffer('We offer HX-200 at USD 4.20/pc FOB Ningbo for 5,000 pcs.');
    const list = pane(page).getByTestId('checklist');
    expect(await list.innerText()).toMatch(/validity\s+missing/);
    await list.getByRole('button', { name: /^Insert “This offer is valid/ }).click();
    await expect.poll(() => html(page)).toContain('This offer is valid until …');
    expect(await html(page)).toContain('for 5,000 pcs.');
  });

  test('enters the quote of the draft in the record by keyboard, shown before, and takes it back', async () => {
    const page = await writeOffer('We offer HX-200 at USD 4.15/pc FOB Ningbo for 6,000 pcs, valid until 31 December 2026.');
    const part = pane(page).getByTestId('enter-quote');
    await part.getByRole('button', { name: 'Enter this quote in the record…' }).press('Enter');
    const number = part.getByRole('textbox', { name: 'Quote number' });
    expect(await number.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    expect(await part.innerText()).toContain('HX-200: 6,000 pcs × USD 4.15');
    await number.fill('Q-DEAL-1');
    await number.press('Enter');
    await part.getByText('Quote Q-DEAL-1 is in the record.').waitFor();
    const quotes = (): Promise<string[]> =>
      page.evaluate(async () => {
        const found = (await (await fetch('/api/customers?search=Keller%20Licht')).json()) as { items: { id: string }[] };
        const one = (await (await fetch(`/api/customers/${found.items[0]!.id}`)).json()) as { quotes: { number: string }[] };
        return one.quotes.map((quote) => quote.number);
      });
    expect(await quotes()).toContain('Q-DEAL-1');
    await part.getByRole('button', { name: 'Undo' }).click();
    await part.getByRole('button', { name: 'Enter this quote in the record…' }).waitFor();
    expect(await quotes()).not.toContain('Q-DEAL-1');
    expect(await hostProblems(page)).toEqual([]);
  });
});
