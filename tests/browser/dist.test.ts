import { Agent, get } from 'node:https';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { origin as ownOrigin } from './browser.ts';
import { BUDGETS, firstLoad, firstScripts, weightOf } from '../../scripts/page-weight.ts';

/*
 * What the build has made and the server gives out, as Outlook asks for it. It runs here because the product runs here.
 */

const web = `${process.env.LIAISON_DIST ?? 'dist'}/web`;
const agent = new Agent({ rejectUnauthorized: false });

interface Answer {
  readonly status: number | undefined;
  readonly type: string;
  readonly body: string;
}

function ask(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'] ?? '', body }));
    }).on('error', reject);
  });
}

test('every address in the manifest is served, at the port that the server was started on', async () => {
  const origin = ownOrigin();
  const manifest = (await ask(`${origin}/manifest.xml`)).body;
  const addresses = [...new Set([...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address]) => address!))];
  expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  const kinds = await Promise.all(addresses.map(async (address) => ({ address, ...(await ask(address)) })));
  for (const { address, status, type } of kinds) {
    expect([address, status]).toEqual([address, 200]);
    expect(type).toMatch(address.endsWith('.png') ? /^image\/png/ : address.endsWith('.js') ? /^text\/javascript/ : /^text\/html/);
  }
  expect(addresses.map((address) => address.slice(origin.length))).toEqual(expect.arrayContaining(['/taskpane.html', '/onsend.html', '/onsend.js']));
});

test('the send gate asks the very server that serves it, and may use the network there', async () => {
  const origin = ownOrigin();
  const gate = (await ask(`${origin}/onsend.js`)).body;
  expect(gate).toContain(`"${origin}"`);
  expect([...gate.matchAll(/https:\/\/localhost(?::\d+)?(?=["'`])/g)].every(([found]) => found === origin)).toBe(true);
  const allowed: unknown = JSON.parse((await ask(`${origin}/.well-known/microsoft-officeaddins-allowed.json`)).body);
  expect(allowed).toEqual({ allowed: [`${origin}/onsend.js`] });
});

test('every page asks only for scripts that were built, and all of them are asked for', () => {
  const chunks = readdirSync(`${web}/js`).filter((name) => name.endsWith('.js'));
  const asked = new Set<string>();
  for (const page of ['taskpane.html', 'index.html', 'workbench/taskpane.html']) {
    const scripts = firstScripts(web, page);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) {
      expect(existsSync(path)).toBe(true);
      asked.add(path.split('/').pop()!);
    }
  }
  for (const name of chunks)
    for (const [, other] of readFileSync(`${web}/js/${name}`, 'utf8').matchAll(/["']\.\/([\w-]+\.js)["']/g)) asked.add(other!);
  expect([...asked].filter((name) => !chunks.includes(name))).toEqual([]);
  expect(chunks.filter((name) => !asked.has(name))).toEqual([]);
});

test('the pane loads at most 100 kB and the send gate 82 kB, brotli', () => {
  expect(firstLoad(web, 'taskpane.html')).toBeLessThanOrEqual(BUDGETS.pane);
  expect(weightOf(`${web}/onsend.js`)).toBeLessThanOrEqual(BUDGETS.sendGate);
});

test('the pane paints its frame without waiting for Microsoft’s office.js', () => {
  const page = readFileSync(`${web}/taskpane.html`, 'utf8');
  expect(page).toMatch(/<script defer src="https:\/\/[^"]+\/office\.js"><\/script>/);
  expect(page.indexOf('office.js')).toBeLessThan(page.indexOf('type="module"'));
});
