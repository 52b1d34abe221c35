import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { hostProblems, mailBody, openMail, openWorkbench, pane } from './workbench-page.ts';

describe('the workbench', () => {
  test('opens every sample mail with a subject and a body', async () => {
    const page = await openWorkbench();
    const files = await page.evaluate(() => window.liaisonWorkbench!.files());
    expect(files.length).toBeGreaterThanOrEqual(20);
    for (const file of files) {
      await openMail(page, file.replace('.eml', ''));
      const isDraft = file.startsWith('60') || file.startsWith('61');
      const body = isDraft ? page.locator('.editor') : mailBody(page).locator('body');
      await expect.poll(async () => (await body.innerText()).trim().length, { message: file }).toBeGreaterThan(20);
      const subject = isDraft ? await page.locator('#field-subject').inputValue() : await page.locator('.reading-subject').innerText();
      expect(subject, file).not.toMatch(/=\?|^\(no subject\)$|^$/);
    }
  });

  test.each([
    ['08-tanaka-quality', 'Re: HX-55 の検査結果 / inspection result TD-26-118', 'The colour temperature of 2 pieces'],
    ['22-forwarder-netease', '回复: PO-7731 订舱', '截关 12 月 8 日'],
    ['23-carton-supplier-foxmail', '回复：外箱破损原因及改进方案', '边压强度 4.2 kN/m'],
    ['15-yildiz-exclusive-model', 'HX-88 exclusive for Turkey', 'Genel Müdür'],
    ['19-polaris-two-quantities', 'Re: HX-200 – cena za 4 800 szt.', 'Z poważaniem'],
  ])('reads the character set of %s', async (file, subject, words) => {
    const page = await openWorkbench();
    await openMail(page, file);
    expect(await page.locator('.reading-subject').innerText()).toBe(subject);
    await mailBody(page).getByText(words).first().waitFor();
  });

  test('shows pictures that a mail carries and none that it would fetch', async () => {
    const page = await openWorkbench();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') asked.push(request.url());
    });
    await openMail(page, '04-keller-complaint');
    const picture = mailBody(page).getByAltText('carton 1');
    await picture.waitFor();
    expect(await picture.getAttribute('src')).toMatch(/^data:image\/png/);
    await openMail(page, '26-fair-newsletter');
    await page.getByText('Pictures from the internet are not loaded').waitFor();
    await mailBody(page).getByText('Early booking ends').waitFor();
    expect(asked).toEqual([]);
  });

  test('moves through the list and the folders by keyboard', async () => {
    const page = await openWorkbench();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.reading-subject').innerText();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.reading-subject').innerText()).not.toBe(first);
    await page.getByRole('tab', { name: 'Inbox' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Sent Items' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('option', { name: 'HX-200: quotation Q-2620' }).waitFor();
  });

  test('hosts the pane through office.js; pinned it follows the selection, unpinned it closes', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
    await openMail(page, '05-bright-harbor-price');
    await pane(page).getByText('Bright Harbor Supply').first().waitFor();
    await page.getByRole('button', { name: 'Keep open while moving between mails' }).click();
    await openMail(page, '07-northgate-deadline');
    await page.getByRole('complementary', { name: 'Liaison' }).waitFor({ state: 'hidden' });
    expect(await hostProblems(page)).toEqual([]);
  });

  test('lets the pane be made wider by keyboard, within 320 and 600 px', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    const splitter = page.getByRole('separator', { name: 'Width of the pane' });
    expect(await splitter.getAttribute('aria-valuenow')).toBe('320');
    await splitter.focus();
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowLeft');
    expect((await page.locator('.pane').boundingBox())!.width).toBe(600);
    for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowRight');
    expect((await page.locator('.pane').boundingBox())!.width).toBe(320);
  });

  test('speaks Chinese and goes dark, the pane with it, and keeps the open draft', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.insertText('A half-written sentence');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await page.getByLabel('Language').selectOption('zh-CN');
    await page.getByRole('button', { name: '新邮件' }).waitFor();
    expect(await page.locator('.editor').innerText()).toContain('A half-written sentence');
    await pane(page).locator('html[lang="zh-CN"]').waitFor();
    await page.getByLabel('主题', { exact: true }).first().selectOption('dark');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(26, 26, 26)');
    await expect
      .poll(async () => page.evaluate(() => window.liaisonWorkbench!.log.entries().filter(({ name }) => name === 'officeThemeChanged').length))
      .toBeGreaterThan(0);
  });

  test('shows list or mail beside the pane where the window is narrow', async () => {
    const page = await openWorkbench({ viewport: { width: 800, height: 700 } });
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('listbox').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(800);
  });
});

describe('for everybody', () => {
  const faults = async (page: Awaited<ReturnType<typeof openWorkbench>>): Promise<readonly string[]> => {
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate(async () => {
      // Bodies of mails are what their senders made of them.
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
        exclude: [['.mail-body'], ['.editor'], ['.pane-frame']],
      });
      return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html.slice(0, 120)).join(' | ') }));
    });
    return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, where }) => `${id}: ${where}`);
  };

  test.each([
    ['light', 'en-US'],
    ['dark', 'zh-CN'],
  ] as const)('axe finds nothing serious while reading, writing and testing: %s', async (colorScheme, locale) => {
    const page = await openWorkbench({ colorScheme, locale });
    await openMail(page, '04-keller-complaint');
    await page.locator('.pane-button').click();
    await page.locator('[aria-controls=test-tools]').click();
    expect(await faults(page)).toEqual([]);
    await openMail(page, '60-draft-keller-answer');
    expect(await faults(page)).toEqual([]);
    await page.locator('.compose button.primary').click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

describe('writing', () => {
  test('quotes as Outlook does, to the right people', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Reply all' }).click();
    expect(await page.locator('.chip').allInnerTexts()).toEqual(['Weber, Anna', 'Brandt, Jonas']);
    const html = (await page.evaluate(() => window.liaisonWorkbench!.draftHtml()))!;
    expect(html).toMatch(/id="Signature"[\s\S]*id="appendonsend"[\s\S]*id="divRplyFwdMsg"[\s\S]*From:[\s\S]*weber@keller-licht\.example/);
    // The image of the original is sent as it came, not as this page shows it.
    expect(html).toContain('src="cid:image001.png@01DB3E5A.7C11A0F0"');
    expect(html).not.toContain('data:image');
  });

  test('answers a mail with Reply-To there, and a mail of one’s own to its recipients', async () => {
    const page = await openWorkbench();
    await openMail(page, '03-bank-change-look-alike');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    expect(await page.locator('.chip').first().getAttribute('title')).toBe('anna.weber.keller@consultant.example');
    await openMail(page, '51-sent-bright-harbor-quotation');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    expect(await page.locator('.chip').first().getAttribute('title')).toBe('mike@brightharbor.example');
  });

  test('keeps a draft that was begun and forgets one that was not', async () => {
    const page = await openWorkbench();
    const drafts = page.getByRole('tab', { name: 'Drafts' });
    expect(await drafts.innerText()).toMatch(/2$/);
    await openMail(page, '05-bright-harbor-price');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await openMail(page, '07-northgate-deadline');
    expect(await drafts.innerText()).toMatch(/2$/);
    await openMail(page, '05-bright-harbor-price');
    await page.getByRole('button', { name: 'Forward' }).click();
    await page.locator('#field-subject').fill('For the factory');
    await openMail(page, '07-northgate-deadline');
    await drafts.click();
    await page.getByRole('option', { name: 'For the factory' }).click();
    expect(await page.locator('#field-subject').inputValue()).toBe('For the factory');
  });

  test('takes files on and off', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'New mail' }).click();
    await page
      .locator('.compose input[type=file]')
      .setInputFiles([{ name: 'PI-2031.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }]);
    await page.getByText('PI-2031.pdf').waitFor();
    await page.getByRole('button', { name: 'Remove PI-2031.pdf' }).click();
    await page.getByText('PI-2031.pdf').waitFor({ state: 'detached' });
  });
});

describe('a file of one’s own', () => {
  const drop = async (page: Awaited<ReturnType<typeof openWorkbench>>, name: string, bytes: Buffer): Promise<void> => {
    const transfer = await page.evaluateHandle(
      ({ fileName, content }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], fileName));
        return data;
      },
      { fileName: name, content: [...bytes] },
    );
    await page.dispatchEvent('.workbench', 'drop', { dataTransfer: transfer });
  };

  test('is opened when it is dropped', async () => {
    const page = await openWorkbench();
    await drop(
      page,
      'mine.eml',
      Buffer.from(
        'From: Me <me@somewhere.example>\r\nSubject: =?gb18030?B?suLK1A==?=\r\nContent-Type: text/plain; charset=gb18030\r\n\r\n\xc4\xe3\xba\xc3',
        'latin1',
      ),
    );
    await page.getByRole('heading', { name: '测试' }).waitFor();
    await mailBody(page).getByText('你好').waitFor();
  });

  test('is opened by the button', async () => {
    const page = await openWorkbench();
    await page
      .getByLabel('Open .eml')
      .setInputFiles({ name: 'copy.eml', mimeType: 'message/rfc822', buffer: readFileSync('src/workbench/sample-mails/05-bright-harbor-price.eml') });
    await page.getByRole('heading', { name: 'Re: HX-310 quote Q-2608' }).waitFor();
  });

  test.each([
    ['nothing.eml', '', 'nothing.eml is empty.'],
    ['broken.eml', '\u0000\u0001 this is no mail at all', 'broken.eml is not a mail'],
    ['mail.msg', 'D0CF11E0', 'mail.msg is not an .eml file'],
  ])('that is no mail is refused with a reason: %s', async (name, content, reason) => {
    const page = await openWorkbench();
    await drop(page, name, Buffer.from(content));
    expect(await page.getByRole('alert').innerText()).toContain(reason);
  });

  test('with a broken structure is opened as far as it can be read', async () => {
    const page = await openWorkbench();
    await drop(
      page,
      'cut.eml',
      Buffer.from(
        'Subject: Cut off\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+SGVsbG8gdGhlc',
      ),
    );
    await page.getByRole('heading', { name: 'Cut off' }).waitFor();
  });

  test('with a body of 20 MB is shown in part, and the page stays alive', async () => {
    const page = await openWorkbench();
    const line = '<p>Our price is USD 4.20 per piece, FOB Ningbo.</p>\r\n';
    const folder = mkdtempSync(join(tmpdir(), 'liaison-large-'));
    const file = join(folder, 'large.eml');
    writeFileSync(file, `From: a@b.example\r\nSubject: Large\r\nContent-Type: text/html\r\n\r\n${line.repeat(Math.ceil(20_000_000 / line.length))}`);
    await page.getByLabel('Open .eml').setInputFiles(file);
    await page.getByRole('heading', { name: 'Large' }).waitFor({ timeout: 30_000 });
    rmSync(folder, { recursive: true });
    await page.getByText('its beginning is shown as plain text').waitFor();
    await openMail(page, '05-bright-harbor-price');
  });

  test('with 500 recipients is shown in a few lines', async () => {
    const page = await openWorkbench();
    const many = Array.from({ length: 500 }, (_, i) => `Buyer ${i} <buyer${i}@many.example>`).join(',\r\n ');
    await drop(page, 'many.eml', Buffer.from(`From: a@b.example\r\nTo: ${many}\r\nSubject: Many\r\n\r\nHello`));
    await page.getByText('+488').waitFor();
  });
});
