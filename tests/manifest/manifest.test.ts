import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALHOST, manifestFor } from '../../scripts/manifest-for.ts';
import { manifestFaults } from './manifest-faults.ts';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('manifest.xml', () => {
  test('has no fault that the schemas or Outlook know', () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test('names an icon file of the very size for every icon', () => {
    const sizes = [...manifest.matchAll(/assets\/icon-(\d+)\.png/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(8);
    for (const size of sizes) {
      const png = readFileSync(`assets/icon-${size}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('is as good for a public address, with an id of its own that stays the same', () => {
    const idIn = (xml: string): string | undefined => /<Id>([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<\/Id>/.exec(xml)?.[1];
    const built = manifestFor(manifest, 'https://liaison.example.com');
    expect(manifestFaults(built)).toEqual([]);
    expect(built).not.toContain('localhost');
    expect(new Set([manifest, built, manifestFor(manifest, 'https://other.example.com')].map(idIn)).size).toBe(3);
    expect(manifestFor(manifest, 'https://liaison.example.com')).toBe(built);
    expect(idIn(manifestFor(manifest, LOCALHOST))).toBe(idIn(manifest));
    expect(idIn(manifestFor(manifest, LOCALHOST, '11111111-2222-4333-8444-555555555555'))).toBe('11111111-2222-4333-8444-555555555555');
  });

  test('names only handlers that the send gate registers', () => {
    const gate = readFileSync('src/onsend/main.ts', 'utf8');
    const handlers = [...manifest.matchAll(/FunctionName="(\w+)"/g)].map(([, name]) => name!);
    expect(handlers.length).toBeGreaterThan(1);
    for (const name of handlers) expect(gate).toContain(`'${name}'`);
  });

  test.each([
    [
      'an element in the wrong order',
      (xml: string) => xml.replace('<Version>0.1.0.0</Version>', '').replace('</OfficeApp>', '<Version>0.1.0.0</Version></OfficeApp>'),
    ],
    ['a resource that does not exist', (xml: string) => xml.replace('<Label resid="Pane.Label"/>', '<Label resid="Pane.Lable"/>')],
    ['a misspelt event', (xml: string) => xml.replace('Type="OnMessageSend"', 'Type="OnMessageSent"')],
    ['a gate that blocks when it is down', (xml: string) => xml.replace('SendMode="PromptUser"', 'SendMode="Block"')],
    ['an override for the default locale', (xml: string) => xml.replace('Locale="zh-CN"', 'Locale="en-US"')],
    ['plain http', (xml: string) => xml.replace('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html')],
    [
      'a launch event that starts another page',
      (xml: string) => xml.replace(/<SourceLocation resid="Runtime.Url"\/>/, '<SourceLocation resid="ReadPane.Url"/>'),
    ],
    ['a label beyond the limit', (xml: string) => xml.replace('DefaultValue="Open Liaison"', `DefaultValue="${'x'.repeat(126)}"`)],
    ['a missing icon size', (xml: string) => xml.replace('<bt:Image size="80" resid="Icon.80"/>', '')],
  ])('is refused with %s', (_, spoil) => {
    const spoilt = spoil(manifest);
    expect(spoilt).not.toBe(manifest);
    expect(manifestFaults(spoilt)).not.toEqual([]);
  });
});
