import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeMsg } from '../core/draft/msg/write-msg.ts';
import { open } from './browser.ts';

const finding = (page: Page, quote: string) => page.getByTestId('finding').filter({ has: page.locator('mark', { hasText: quote }) });
const HTML = '<p>Dear Dr. Weber,</p><p>Our price for HX-200 is <b>USD 4.50/pc</b> FOB, ship before 5/6.</p><p>Best regards,<br>Li Na</p>';

function msg(): Buffer {
  return Buffer.from(
    writeMsg({
      properties: {
        0x0037: 'HX-200: offer for 5,000 pcs',
        0x0c1a: 'Li Na',
        0x5d01: 'li.na@hx-lighting.example',
        0x1013: new TextEncoder().encode(HTML),
        0x3fde: 65001,
      },
      recipients: [{ 0x3001: 'Dr. Anna Weber', 0x39fe: 'weber@keller-licht.example', 0x0c15: 1 }],
    }),
  );
}

async function take(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('Check a mail', () => {
  test('reads a .msg, holds it against its customer, mends it, takes it back and copies it with its formatting', async () => {
    const page = await open('/#check', { permissions: ['clipboard-read', 'clipboard-write'] });
    await take(page, 'offer.msg', msg());
    await page.getByText('Held against: Keller Lichttechnik').waitFor();
    await page.getByRole('heading', { name: 'Ledger' }).waitFor();
    const fix = page.getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' });
    await fix.click();
    await fix.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Copy the mended mail' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(copied).toContain('<b>USD 4.50/pc</b> FOB Ningbo, ship');
    await page.getByRole('button', { name: 'Undo the last fix' }).click();
    await fix.waitFor();
  });

  test('keeps the formatting of what is pasted, and gives it up only when asked', async () => {
    const page = await open('/#check');
    await page.getByLabel('Mail', { exact: true }).evaluate((field, html) => {
      const data = new DataTransfer();
      data.setData('text/html', `<html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`);
      data.setData('text/plain', 'Dear Dr. Weber');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, HTML);
    await page.getByText('Pasted with its formatting').waitFor();
    await finding(page, 'FOB').first().waitFor();
    await page.getByRole('button', { name: 'Edit as plain text' }).click();
    expect(await page.getByRole('textbox', { name: 'Mail', exact: true }).inputValue()).toBe(
      'Dear Dr. Weber,\nOur price for HX-200 is USD 4.50/pc FOB, ship before 5/6.\nBest regards,\nLi Na',
    );
  });

  test('holds a mail against the customer that the rep picks', async () => {
    const page = await open('/#check');
    await page.getByRole('textbox', { name: 'Mail', exact: true }).fill('Dear Mike,\nOur price is USD 4.20/pc FOB Ningbo, as for Keller.');
    const choice = page.getByRole('combobox', { name: 'Customer' });
    await choice.click();
    await choice.fill('Bright Harbor');
    await page.getByRole('option', { name: 'Bright Harbor Supply LLC' }).click();
    await page.getByText('Held against: Bright Harbor Supply LLC').waitFor();
    await page.getByText(/“Keller” is another customer, not Bright Harbor/).waitFor();
  });

  test('reads a mail received: whose it is and what it asks', async () => {
    const page = await open('/#check');
    await take(page, 'question.eml', readFileSync('src/workbench/sample-mails/01-keller-three-questions.eml'));
    await page.getByText('Keller Lichttechnik GmbH').first().waitFor();
    await page.getByText('Is the housing IP65?').first().waitFor();
    await take(page, 'bank.eml', readFileSync('src/workbench/sample-mails/03-bank-change-look-alike.eml'));
    await page.getByText('Do not pay, and do not answer with bank details').waitFor();
    await page.getByRole('radio', { name: 'written by us' }).check();
    await page.getByTestId('ready').waitFor();
  });

  test('takes a file that is dropped anywhere on the page; says what it cannot read', async () => {
    const page = await open('/#check');
    await page.getByRole('textbox', { name: 'Mail', exact: true }).waitFor();
    const kept = await page.evaluate((html) => {
      const data = new DataTransfer();
      data.items.add(new File([html], 'offer.html', { type: 'text/html' }));
      const words = new DataTransfer();
      words.setData('text/plain', 'FOB Ningbo');
      const dropped = (dataTransfer: DataTransfer) =>
        ['dragover', 'drop'].map((type) => document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
      // True: left to the browser, which opens a file in place of the page, and puts words where they are dropped.
      return { file: dropped(data), words: dropped(words) };
    }, HTML);
    expect(kept).toEqual({ file: [false, false], words: [true, true] });
    await finding(page, 'FOB').first().waitFor();
    await take(page, 'broken.msg', Buffer.from('no mail at all'));
    await page.getByText('broken.msg cannot be read').waitFor();
  });
});
