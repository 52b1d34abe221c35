import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  return [...PLACES, chromium.executablePath()].find(isProgram);
}

function attempt(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    // The caller looks whether a browser is there now; why an installer failed has been said on stderr.
  }
}

/**
 * The path of a Chromium, Chrome or Edge to drive: the one that LIAISON_BROWSER names, else one that is installed, else one that is
 * installed now (Debian's package for root, else Playwright's download). Throws with what to install when there is none.
 */
export function findBrowser(): string {
  const named = process.env.LIAISON_BROWSER;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`LIAISON_BROWSER names ${named}, which is not a program.`);
  }
  const present = installed();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing the Debian package chromium …');
    attempt('/usr/bin/apt-get', ['update', '-qq']);
    attempt('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!installed()) {
    console.log('No browser found: asking Playwright for one …');
    attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const found = installed();
  if (!found) throw new Error('No browser: install Chromium, Chrome or Edge, or name one in LIAISON_BROWSER, and run the tests again.');
  return found;
}

/** Starting options: no sandbox for root, and none of Chromium's own traffic. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
