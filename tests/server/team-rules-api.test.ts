import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import type { RuleConfig } from '#core/engine/rule-config.ts';
import { appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

const config: RuleConfig = { off: ['emoji'], phrases: [{ find: 'best price', replace: 'price', severity: 'error' }], stop: { wording: 'error' } };

describe.each(STORES)("a team's rules over HTTP on the $kind database", ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  test('are empty at first, stored with a version, and given to every check', async () => {
    expect(await app.api.getTeamRules()).toEqual({ version: 0, config: {} });
    expect((await app.api.context(['anna@keller.example'])).config).toBeUndefined();
    expect(await app.api.updateTeamRules(0, config)).toEqual({ version: 1, config });
    expect(await app.api.getTeamRules()).toEqual({ version: 1, config });
    expect((await app.api.context(['anna@keller.example'])).config).toEqual(config);
    const { findings } = await app.api.review({ text: 'This is the best price 😀.' });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain('team-best-price error');
    expect(findings.map(({ rule }) => rule)).not.toContain('emoji');
  });

  test('a check after a change uses the change', async () => {
    const { version } = await app.api.getTeamRules();
    await app.api.updateTeamRules(version, {});
    const { findings } = await app.api.review({ text: 'This is the best price 😀.' });
    expect(findings.map(({ rule }) => rule)).not.toContain('team-best-price');
  });

  test('what is ignored, for a customer or always, is left out of a check too', async () => {
    const text = 'We pack as per your mail. We will ship soon.';
    const rulesFor = async (customer?: string): Promise<string[]> => {
      const { findings } = await app.api.review({ text, ...(customer ? { customer: { id: customer, name: customer, contacts: [] } } : {}) });
      return findings.map(({ rule }) => rule);
    };
    expect(await rulesFor('K-1')).toEqual(expect.arrayContaining(['vague-time', 'stiff-phrase']));
    const always = await app.api.ignore({ rule: 'vague-time' });
    const there = await app.api.ignore({ rule: 'stiff-phrase', phrase: 'as per your mail', customerId: 'K-1' });
    expect(await rulesFor('K-1')).not.toEqual(expect.arrayContaining(['vague-time']));
    expect(await rulesFor('K-1')).not.toContain('stiff-phrase');
    expect(await rulesFor('K-2')).toContain('stiff-phrase');
    expect(await rulesFor()).not.toContain('vague-time');
    await app.api.stopIgnoring(always.id);
    await app.api.stopIgnoring(there.id);
  });

  test('two who change them at once do not lose a change, and a slip is refused with its place', async () => {
    const { version } = await app.api.getTeamRules();
    await app.api.updateTeamRules(version, config);
    const late = await app.api.updateTeamRules(version, {}).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(ApiError);
    expect((late as ApiError).status).toBe(409);
    const first = await app.api.updateTeamRules(0, {}).catch((error: unknown) => error);
    expect((first as ApiError).status).toBe(409);
    const slip = await app.api.updateTeamRules(version + 1, { off: ['emojis'] }).catch((error: unknown) => error);
    expect(slip).toMatchObject({ status: 400, message: expect.stringContaining('off[0]: there is no rule “emojis”') as string });
    const slips = { off: ['emojis'], stop: { facts: 'maybe' } } as unknown as RuleConfig;
    const both = await app.api.updateTeamRules(version + 1, slips).catch((error: unknown) => error);
    expect((both as ApiError).message).toMatch(/off\[0\]: there is no rule “emojis”.*; stop\.facts: expected one of/);
    expect((await app.api.getTeamRules()).config).toEqual(config);
  });

  test('the description of the API names them', async () => {
    const document = (await (await app.request('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(document.paths['/api/team-rules'] as object).sort()).toEqual(['get', 'put']);
  });
});
