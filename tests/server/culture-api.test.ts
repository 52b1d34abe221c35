import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiError } from '#api/api-error.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import { appOver, asJson, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

const NOTE: OwnNote = {
  country: 'DE',
  topic: 'time',
  occasions: ['delay'],
  text: { 'zh-CN': '周三上午打电话', en: 'Call on Wednesday morning' },
  source: 'Visit in Hamburg',
  date: '2026-10-02',
  confidence: 'high',
};

describe.each(STORES)('culture over HTTP on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
    const put = (name: string, country: string, more: object = {}) =>
      app.api.createCustomer({ name, country, contacts: [{ name: 'A B', emails: [`a@${name.toLowerCase().replace(/\W/g, '')}.example`] }], ...more });
    await put('Alpen GmbH', 'DE', { tier: 'regular', region: 'Bayern', domains: ['alpen.example'] });
    await put('Zeta GmbH', 'DE', { tier: 'core', domains: ['zeta.example'] });
    await put('Ypsilon GmbH', 'DE', { tier: 'potential' });
    await put('Lost GmbH', 'DE', { tier: 'core', stage: 'lost' });
    await put('Doha Trading', 'QA', { tier: 'key', domains: ['doha.example'] });
  }, 60_000);
  afterAll(() => store.close());

  test('the calendar lists the stops of the next 90 days with whom they concern, core first', async () => {
    const { stops, today, ownCountry, unknown } = await app.api.calendar();
    expect([today, ownCountry, unknown]).toEqual(['2026-11-24', 'CN', ['QA']]);
    const christmas = stops.find(({ country, from }) => country === 'DE' && from === '2026-12-25');
    expect(christmas).toMatchObject({ feasts: ['christmas'], own: false, count: 3 });
    expect(christmas?.customers.map(({ name }) => name)).toEqual(['Zeta GmbH', 'Alpen GmbH', 'Ypsilon GmbH']);
    // Epiphany stops Bavaria alone.
    expect(stops.filter(({ from }) => from === '2027-01-06')).toMatchObject([
      { country: 'DE', region: 'BY', customers: [{ name: 'Alpen GmbH' }], count: 1 },
    ]);
    const spring = stops.find(({ own, holidays }) => own && holidays.some(({ key }) => key === 'spring-festival'));
    expect(spring).toMatchObject({ country: 'CN', count: 4, certainty: 'expected' });
    expect(spring!.announceBy! < spring!.from).toBe(true);
    expect(stops.map(({ from }) => from)).toEqual(stops.map(({ from }) => from).sort());
  });

  test('the calendar file is one that programs can read, in both languages', async () => {
    for (const [language, words] of [
      ['en', 'SUMMARY:We are closed: Spring Festival'],
      ['zh-CN', 'SUMMARY:我方放假: 春节'],
    ] as const) {
      const answer = await app.request(`/api/calendar.ics?language=${language}`);
      const text = (await answer.text()).replace(/\r\n /g, '');
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toContain('liaison-calendar.ics');
      expect(text).toContain(words);
      expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(text.match(/END:VEVENT/g)?.length);
      expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(text.match(/^UID:/gm)?.length);
    }
  });

  test('notes of the company are stored by version, and stand before ours in what a card is given', async () => {
    expect(await app.api.getNotes()).toEqual({ version: 0, notes: [] });
    const before = await app.api.match({ from: 'weber@zeta.example' });
    expect(before.markets.DE?.notes.every(({ sourceTitle }) => sourceTitle !== undefined)).toBe(true);
    expect(await app.api.updateNotes(0, [NOTE])).toEqual({ version: 1, notes: [NOTE] });
    const { markets } = await app.api.match({ from: 'weber@zeta.example' });
    expect(markets.DE?.notes[0]).toMatchObject({ text: NOTE.text, source: 'own', sourceTitle: 'Visit in Hamburg', date: '2026-10-02' });
    expect((await app.api.context(['weber@zeta.example'])).market?.notes[0]).toMatchObject({ source: 'own' });
    await expect(app.api.updateNotes(0, [])).rejects.toMatchObject({ status: 409 } satisfies Partial<ApiError>);
    expect((await app.api.getNotes()).version).toBe(1);
  });

  test.each([
    ['a note without a source', { ...NOTE, source: undefined }, 'notes[0].source'],
    ['a note without a date', { ...NOTE, date: undefined }, 'notes[0].date'],
    ['a day that does not exist', { ...NOTE, date: '2026-02-30' }, 'notes[0].date'],
    ['a topic that is none', { ...NOTE, topic: 'weather' }, 'notes[0].topic'],
    ['a country that is none', { ...NOTE, country: 'Germany' }, 'notes[0].country'],
    ['an empty text', { ...NOTE, text: ' ' }, 'notes[0].text'],
  ])('%s is refused by name', async (_, note, path) => {
    const answer = await app.request('/api/notes', { ...asJson({ notes: [note] }, { 'if-match': '"1"' }), method: 'PUT' });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toContain(path);
  });

  test('a text in one language stands for both', async () => {
    const answer = await app.request('/api/notes', { ...asJson({ notes: [{ ...NOTE, text: '报价写净价' }] }, { 'if-match': '"1"' }), method: 'PUT' });
    expect(((await answer.json()) as { notes: OwnNote[] }).notes[0]?.text).toEqual({ 'zh-CN': '报价写净价', en: '报价写净价' });
  });

  test('what is known of a country is read by its code: facts with source and date, the own notes first', async () => {
    const { notes, facts, noted } = await app.api.market('de');
    expect(noted).toBe(true);
    expect(notes[0]).toMatchObject({ source: 'own', sourceTitle: 'Visit in Hamburg' });
    expect(notes.find(({ source }) => source !== 'own')).toMatchObject({ date: '2026-11-23' });
    expect(facts.find(({ kind }) => kind === 'week')).toMatchObject({ text: { en: '08:00–17:00, Friday to 15:00; off Sat and Sun' } });
    expect(await app.api.market('PE')).toMatchObject({ noted: false, notes: [] });
    expect((await app.request('/api/markets/XX')).status).toBe(404);
    expect((await app.request('/api/markets/Germany')).status).toBe(400);
  });

  test('a country without notes is answered with locale data, and says so', async () => {
    const { markets } = await app.api.match({ from: 'x@doha.example' });
    expect(markets.QA).toMatchObject({ noted: false, notes: [], weekend: [5, 6] });
  });
});
