import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';
import { openMail, openWorkbench, pane } from './workbench-page.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function serious(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      // Fluent's guards of the focus order are hidden on purpose and hand the focus on at once.
      exclude: [['[data-tabster-dummy]']],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

describe.each(['light', 'dark'] as const)('axe finds nothing serious, %s', (colorScheme) => {
  test('in the pane, reading and writing', async () => {
    const page = await openWorkbench({ colorScheme });
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    for (const [file, shown] of [
      ['01-keller-three-questions', 'Dear Dr. Weber,'],
      ['03-bank-change-look-alike', 'keller-1icht.example'],
      ['60-draft-keller-answer', 'Keller'],
    ] as const) {
      await openMail(page, file);
      await pane(page).locator('main').getByText(shown).first().waitFor();
      if (file.startsWith('03')) await pane(page).getByRole('radio').first().waitFor();
      if (file.startsWith('60')) await pane(page).getByTestId('finding').first().waitFor();
      const frame = await (await page.locator('.pane-frame iframe').elementHandle()).contentFrame();
      expect(await serious(frame!), file).toEqual([]);
    }
  });

  test.each([
    ['customers', 'Keller Lichttechnik'],
    ['customers/K-01', 'Jonas Brandt'],
    ['customers/K-01/edit', 'Save'],
    ['check', 'Open a file'],
    ['calendar', 'Our own closing'],
    ['notes', 'Add a note'],
    ['ignored', 'Nothing is ignored'],
    ['settings', 'Your company'],
  ])('on the desk: %s', async (place, shown) => {
    const page = await open(`/#${place}`, { colorScheme });
    await page.getByText(shown).filter({ visible: true }).first().waitFor();
    expect(await serious(page)).toEqual([]);
  });
});
