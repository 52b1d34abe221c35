/**
 * Typing in a draft of 500 words beside the open pane: how long a key waits for its letter, and the longest task that the checks put on
 * the thread which keys share with the pane here. In Outlook they share none, so this is the worst case.
 */
import { mails } from './mails.js';

const WORDS = 500;
const KEYS = 60;
const PAUSE = 120;
/** Below this a browser counts no task as long. */
const LONG = 50;

function draft() {
  const words = mails(40)
    .map(({ text }) => text)
    .join('\n\n')
    .split(/(?<=\s)/);
  return words.slice(0, WORDS).join('');
}

/** `page` is the workbench without an open draft; it is left with one. Times in milliseconds. */
export async function typingTimes(page, throttle) {
  await page.getByRole('button', { name: 'New mail' }).click();
  await page.locator('#field-subject').fill('HX-200: offer for 5,000 pcs');
  await page.evaluate(
    (text) =>
      window.liaisonWorkbench.writeDraft(
        text
          .split('\n')
          .map((line) => `<p>${line.replace(/&/g, '&amp;') || '<br>'}</p>`)
          .join(''),
      ),
    draft(),
  );
  const pane = page.frameLocator('.pane-frame iframe');
  if ((await page.locator('.pane-frame iframe').count()) === 0) await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane.getByTestId('finding').first().waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.locator('.editor p').first().click();
  await page.evaluate(() => {
    window.typing = { tasks: [], waits: [] };
    new PerformanceObserver((list) => window.typing.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => window.typing.waits.push(performance.now() - timeStamp)),
      true,
    );
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.type('please send asap '.charAt(key % 17));
    await page.waitForTimeout(PAUSE);
  }
  const { tasks, waits } = await page.evaluate(() => window.typing);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  waits.sort((a, b) => a - b);
  return { median: waits[waits.length >> 1], worst: waits[waits.length - 1], longTasks: tasks.length, longest: Math.max(LONG, ...tasks) };
}
