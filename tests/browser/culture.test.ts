import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isSpoilt, open } from './browser.ts';
import { addFault, hostProblems, openMail, openWorkbench, pane } from './workbench-page.ts';

/** Only the calendar's clock: office.js needs the timers and the performance entries as they are. */
async function setClock(page: Page, instant: string): Promise<void> {
  isSpoilt(page);
  await page.addInitScript((now) => {
    const Real = Date;
    const ahead = now - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number | string | Date]) {
        super(given.length === 0 ? Real.now() + ahead : given[0]);
      }
      static override now(): number {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, Date.parse(instant));
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
}

describe('the calendar on the desk', () => {
  test('lists our own closing and the stops of the markets, with links to the customers', async () => {
    const page = await open('/#calendar');
    await page.getByRole('heading', { name: 'Our own closing, to be announced' }).waitFor();
    await page.getByText('Worked instead').or(page.getByText('expected, not official yet')).first().waitFor();
    const link = page.getByRole('link', { name: 'Keller Lichttechnik GmbH' }).first();
    await link.click();
    await page
      .getByRole('heading', { name: /Keller Lichttechnik/ })
      .first()
      .waitFor();
  });

  test('gives a calendar file that names the customers to greet', async () => {
    const page = await open('/#calendar');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as .ics' }).click()]);
    const text = (await readFile(await download.path(), 'utf8')).replace(/\r\n /g, '');
    expect(download.suggestedFilename()).toBe('liaison-calendar.ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).toContain('We are closed: Spring Festival');
  });

  test.each([
    ['zh-CN', 'dark', '下载日历文件'],
    ['en-US', 'light', 'Download as .ics'],
  ] as const)('holds at 360 px in %s, %s', async (locale, colorScheme, words) => {
    const page = await open('/#calendar', { locale, colorScheme, viewport: { width: 360, height: 800 } });
    await page.getByText(words).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('market notes on the desk', () => {
  test('a note of the company is written, shown before the built-in ones, changed and taken out', async () => {
    const page = await open('/#notes/PT');
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await page.getByText('Needed').count()).toBeGreaterThan(0);
    await page.getByRole('textbox', { name: 'Note' }).fill('Orders are confirmed by telephone');
    await page.getByRole('textbox', { name: 'Source: who says so' }).fill('Visit in Porto');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Ours: Visit in Porto').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Edit: Orders are confirmed by telephone' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Orders are confirmed by mail');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Delete: Orders are confirmed by mail' }).click();
    await page.getByText('None yet.').waitFor();
  });

  test('a file that holds no notes is refused with the reason', async () => {
    const page = await open('/#notes/PT');
    await page.getByRole('button', { name: 'Load from a file' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"notes":[{"country":"PT"}]}') });
    await page.getByText(/notes\[0\]/).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('no json') });
    await page.getByText(/The file cannot be used/).waitFor();
  });

  test('holds at 360 px in Chinese and dark', async () => {
    const page = await open('/#notes/JP', { locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 360, height: 800 } });
    await page.getByRole('button', { name: '添加备注' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // A country without notes says so, with what locale data knows.
    await page.evaluate(() => void (location.hash = '#notes/PE'));
    await page.getByText(/^秘鲁没有书信习惯资料，只有通用数据/).waitFor();
  });
});

describe('the pane', () => {
  test('gives greeting and closing to copy, and names the sources of its notes', async () => {
    const page = await openWorkbench();
    await openMail(page, '08-tanaka-quality');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page).getByText('Dear Mori-san,').waitFor();
    expect(
      await pane(page)
        .getByRole('button', { name: /^Copy “.* regards,”$/ })
        .count(),
    ).toBe(1);
    await pane(page)
      .getByText(/\(Source: [A-Z].* /)
      .first()
      .waitFor();
    expect(await hostProblems(page)).toEqual([]);
  });

  test('tells the best moment to send, has Outlook wait for it and reads it back', async () => {
    // Half past three in the night of a Tuesday in Hamburg.
    const page = await openWorkbench();
    await setClock(page, '2026-12-01T02:30:00Z');
    await openMail(page, '60-draft-keller-answer');
    await page.getByRole('button', { name: 'Liaison', exact: true }).first().click();
    await pane(page).getByText('Best moment to send: Tue 08:30 there (15:30 here, both at work)').waitFor();
    await pane(page)
      .getByRole('button', { name: /^Schedule for / })
      .click();
    await pane(page)
      .getByText(/^Outlook will deliver it at /)
      .waitFor();
    expect(
      await pane(page)
        .getByRole('button', { name: /^Schedule for / })
        .count(),
    ).toBe(0);
    expect(await hostProblems(page)).toEqual([]);
  });

  test('says when Outlook keeps another time, none at all, or loses the one it had', async () => {
    const page = await openWorkbench();
    const schedule = pane(page).getByRole('button', { name: /^Schedule for / });
    const openDraft = async (): Promise<void> => {
      await openMail(page, '60-draft-keller-answer');
      await page.getByRole('button', { name: 'Liaison', exact: true }).first().click();
      await schedule.waitFor();
    };
    const beginAnew = async (): Promise<void> => {
      await page.reload();
      await page.locator('html[data-ready]').waitFor();
      await openDraft();
    };
    await setClock(page, '2026-12-01T02:30:00Z');
    await openDraft();
    // Half an hour later than asked, as clients round that know only certain times.
    await addFault(page, { api: 'delayDeliveryTime.getAsync', instead: Date.parse('2026-12-01T08:00:00Z'), times: 1 });
    await schedule.click();
    await pane(page)
      .getByText(/^Outlook has kept another time: /)
      .waitFor();
    await pane(page)
      .getByText(/^Outlook will deliver it at /)
      .waitFor();
    await beginAnew();
    await addFault(page, { api: 'delayDeliveryTime.getAsync', instead: 0, times: 1 });
    await schedule.click();
    await pane(page).getByText('Outlook has not kept the time: the mail would go at once').waitFor();
    await pane(page).getByText('Use Outlook’s own scheduled send, or send it then.').waitFor();
    // The pane looks again every minute; from here on the minute is over in a second.
    await page.addInitScript(() => {
      const wait = globalThis.setTimeout;
      globalThis.setTimeout = ((run: () => void, delay = 0, ...more: []) =>
        wait(run, delay > 15_000 && delay < 61_000 ? 1_000 : delay, ...more)) as typeof setTimeout;
    });
    await beginAnew();
    await schedule.click();
    await pane(page)
      .getByText(/^Outlook will deliver it at /)
      .waitFor();
    await addFault(page, { api: 'delayDeliveryTime.getAsync', instead: 0 });
    await pane(page).getByText('The time is gone from Outlook: the mail would go at once').waitFor();
    expect(await hostProblems(page)).toEqual([]);
  });
});
