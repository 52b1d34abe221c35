import { expect, test } from 'vitest';
import { open } from './browser.ts';

test('products are put in by hand on the desk, kept, and refused with a reason when they are none', async () => {
  const page = await open('/#settings');
  const products = page.getByRole('textbox', { name: 'Products (JSON)' });
  await products.waitFor();
  await products.fill('[{');
  await page.getByRole('button', { name: 'Save the products' }).click();
  await page.getByText(/This is not JSON/).waitFor();
  await page.getByRole('button', { name: 'Put in an example' }).click();
  await page.getByRole('button', { name: 'Save the products' }).click();
  await page.getByText('1 products on record').waitFor();
  await page.reload();
  await products.waitFor();
  expect(await products.inputValue()).toContain('LVD-2027-118');
});
