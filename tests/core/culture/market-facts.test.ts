import { describe, expect, test } from 'vitest';
import { marketOrLocale } from '#core/culture/locale-market.ts';
import { mailCustomsOf } from '#core/culture/mail-customs.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { FACT_KINDS, factsOf } from '#core/culture/market-facts.ts';
import { marketFor } from '#core/culture/market-notes.ts';
import { SOURCE_TITLES } from '#core/culture/sources.ts';

describe.each(MANNERED_COUNTRIES)('%s', (country) => {
  const market = marketFor(country)!;
  const facts = factsOf(market);

  test('has every kind of fact, each with source, date and confidence, in both languages', () => {
    // Feasts are left out only where none is usual in business mail.
    const wanted = FACT_KINDS.filter((kind) => kind !== 'feasts' || market.feasts.length > 0);
    expect(facts.map(({ kind }) => kind)).toEqual(wanted);
    for (const { kind, text, source, sourceTitle, date, confidence } of facts) {
      expect(SOURCE_TITLES[source], `${kind} ${source}`).toBe(sourceTitle);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['high', 'medium', 'low']).toContain(confidence);
      expect(text.en).not.toBe('');
      if (!['openings', 'closings', 'zone'].includes(kind)) expect(text['zh-CN'], kind).toMatch(/[一-鿿]/);
    }
  });

  test('has notes on time, decisions, payment and what to avoid', () => {
    const topics = market.notes.map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(['time', 'decision', 'payment', 'taboo']));
  });

  test('mails end with a closing in English that everybody reads', () => {
    if (country !== 'CN') expect(mailCustomsOf(country)?.closings[0]).toMatch(/^(?:Kind |Best )?[Rr]egards,$/);
  });
});

test('facts say what the manners say', () => {
  const text = (country: string, kind: string): string => factsOf(marketOrLocale(country)!).find((fact) => fact.kind === kind)!.text.en;
  expect(text('SA', 'week')).toBe('08:00–17:00; off Fri and Sat');
  expect(text('DE', 'numbers')).toContain('1.234,50');
  expect(text('US', 'dates')).toContain('12/31/2026');
  expect(text('US', 'zone')).toContain('several zones');
  expect(text('JP', 'nameOrder')).toMatch(/^family name first/);
  expect(text('VN', 'channels')).toBe('Zalo, e-mail, WhatsApp, WeChat');
});

test('a country without notes has only what locale data says', () => {
  expect(factsOf(marketOrLocale('PE')!).map(({ kind }) => kind)).toEqual(['week', 'zone', 'dates', 'numbers', 'units']);
});
