import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { marketOrLocale } from '#core/culture/locale-market.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { marketFor, notesFor } from '#core/culture/market-notes.ts';
import { OCCASIONS } from '#core/culture/market.ts';
import { withOwnNotes } from '#core/culture/own-notes.ts';
import { SOURCE_TITLES } from '#core/culture/sources.ts';

const MARKETS = 'US CA MX BR AR CL CO GB IE DE FR NL BE IT ES PT PL SE DK CH RU TR SA AE EG IL IN PK BD JP KR VN TH ID MY SG AU NZ ZA NG KE CN'.split(
  ' ',
);

test('the 41 markets and China have manners and notes', () => {
  expect([...MANNERED_COUNTRIES].sort()).toEqual([...MARKETS].sort());
  expect(MARKETS.filter((country) => !marketFor(country)?.noted)).toEqual([]);
});

describe.each(MARKETS)('%s', (country) => {
  const market = marketFor(country)!;

  test('every note is in both languages, has a listed source, a confidence and an occasion', () => {
    const list = readFileSync('docs/sources.md', 'utf8');
    for (const { text, source, occasions } of market.notes) {
      expect(text['zh-CN']).toMatch(/[一-鿿]/);
      expect(text.en).not.toMatch(/[一-鿿]/);
      expect(text.en.length).toBeLessThanOrEqual(180);
      expect(SOURCE_TITLES[source], source).toBeDefined();
      expect(list).toContain(`\`${source}\``);
      for (const occasion of occasions) expect(OCCASIONS).toContain(occasion);
    }
  });

  test('notes tell what is usual, never what people are', () => {
    for (const { text } of market.notes) {
      expect(text.en).not.toMatch(/\b(?:they|people|[A-Z]\w{3,}(?:ese|ians|icans|ish)) are\b/);
      expect(text['zh-CN']).not.toMatch(/(?:国|本|度|洲|拉伯|其)人(?:都|很|爱|喜欢|不)/);
    }
  });

  test('there are notes to show for a first contact and a negotiation, three at most and one a topic', () => {
    for (const occasion of ['first-contact', 'greeting'] as const) {
      const notes = notesFor(market, occasion);
      expect(notes.length).toBeGreaterThan(0);
      expect(notes.length).toBeLessThanOrEqual(3);
      expect(new Set(notes.map(({ topic }) => topic)).size).toBe(notes.length);
    }
  });

  test('hours, weekend and zone can be worked with', () => {
    expect(market.hours[0] < market.hours[1]).toBe(true);
    expect(market.weekend).toHaveLength(2);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: market.timeZone })).not.toThrow();
  });

  test('date order and decimal sign agree with locale data, or differ on purpose', () => {
    const locale = `${new Intl.Locale(`und-${country}`).maximize().language}-${country}`;
    const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5).find(({ type }) => type === 'decimal')!.value;
    const onPurpose = new Set(['SA', 'EG', 'AE', 'CH', 'ZA', 'PK']);
    if (!onPurpose.has(country)) expect(market.decimal).toBe(decimal);
  });
});

test('a complaint from the Netherlands brings plain words first, a delay in Germany the date', () => {
  expect(notesFor(marketFor('NL')!, 'complaint')[0]).toMatchObject({ topic: 'directness' });
  expect(notesFor(marketFor('DE')!, 'delay')[0]).toMatchObject({ topic: 'time', source: 'meyer' });
});

test('any other country falls back to locale data and says that no notes exist', () => {
  expect(marketOrLocale('hu')).toMatchObject({ country: 'HU', name: { en: 'Hungary', 'zh-CN': '匈牙利' }, decimal: ',', noted: false, notes: [] });
  expect(marketOrLocale('QA')?.weekend).toEqual([5, 6]);
  expect(marketOrLocale('DE')?.noted).toBe(true);
  expect(marketOrLocale('??')).toBeUndefined();
  expect(marketOrLocale('')).toBeUndefined();
  expect(marketOrLocale(undefined)).toBeUndefined();
});

test('the company’s own notes stand before ours and replace those on the same topic and occasion', () => {
  const own = {
    topic: 'time',
    text: { 'zh-CN': '本公司：周三电话', en: 'We call on Wednesdays' },
    source: 'company',
    confidence: 'high',
    occasions: ['delay'],
  } as const;
  const market = withOwnNotes(marketFor('DE')!, { DE: [own] });
  expect(notesFor(market, 'delay')[0]).toBe(own);
  expect(market.notes.filter(({ topic }) => topic === 'time')).toEqual([own]);
  expect(withOwnNotes(marketFor('FR')!, { DE: [own] })).toEqual(marketFor('FR'));
});
