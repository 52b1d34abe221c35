import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeIcsText, foldIcsLine, icsCalendar } from '#core/culture/ics.ts';
import { stopsAsIcs } from '#core/culture/stops-ics.ts';
import { addDays } from '#core/trade/calendar.ts';
import { upcomingStops, type CalendarEntry } from '#core/culture/upcoming.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replace(/\r\n /g, '');
const unescape = (text: string): string => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

const anything = fc.string({ unit: 'grapheme', maxLength: 300 });

test('no folded line is longer than 75 octets, and unfolding gives the line back', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const line = `SUMMARY:${escapeIcsText(text)}`;
      const folded = foldIcsLine(line);
      for (const piece of folded.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
      expect(unfold(folded)).toBe(line);
    }),
    { numRuns: 1000 },
  );
});

test('escaping can be undone and leaves no line break or bare comma', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '字', '\\', ';', ',', '\n', ' ', '😀', 'n'), maxLength: 60 }), (text) => {
      const escaped = escapeIcsText(text);
      expect(unescape(escaped)).toBe(text);
      expect(escaped).not.toMatch(/\n|(?:^|[^\\])(?:\\\\)*[;,]/);
    }),
  );
});

test('whatever a summary holds, it starts no property of its own', () => {
  fc.assert(
    fc.property(anything, (summary) => {
      const text = icsCalendar([{ uid: 'a', from: '2027-03-26', to: '2027-03-29', summary }], '2026-11-24T08:00:00.000Z');
      const lines = unfold(text).split('\r\n');
      expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1);
    }),
  );
});

/** A reader of RFC 5545 of its own: unfolds, splits name, parameters and value, unescapes text, pairs BEGIN and END. */
function parseIcs(text: string): { readonly header: Record<string, string>; readonly events: Record<string, string>[] } {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const header: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]*)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') expect(open.pop()).toBe(value);
    else {
      const target = open[open.length - 1] === 'VEVENT' ? events[events.length - 1]! : header;
      expect(target[name], `${name} twice`).toBeUndefined();
      target[name] = parameters === ';VALUE=DATE' ? `date ${value}` : unescape(value);
    }
  }
  expect(open).toEqual([]);
  return { header, events };
}

test('whatever stops, customers and languages: every event is read back with its days, a stamp and a UID of its own', () => {
  const places = fc.uniqueArray(fc.constantFrom('DE', 'SA', 'KR', 'MY', 'US', 'IN', 'GB', 'TR', 'ES'), { minLength: 1, maxLength: 5 });
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
  const name = fc.string({ unit: 'grapheme', maxLength: 90 });
  fc.assert(
    fc.property(
      places,
      day,
      fc.array(name, { maxLength: 4 }),
      fc.constantFrom('zh-CN' as const, 'en' as const),
      (countries, today, names, language) => {
        const stops = upcomingStops([...countries, { country: 'DE', region: 'BY' }, { country: 'MY', region: '03' }], today);
        const customers = names.map((one) => ({ name: one }));
        const { header, events } = parseIcs(
          stopsAsIcs(
            stops.map((stop) => ({ ...stop, customers })),
            '2026-11-24T08:00:00.000Z',
            language,
          ),
        );
        expect(header).toMatchObject({ VERSION: '2.0', CALSCALE: 'GREGORIAN' });
        expect(header.PRODID).toMatch(/./);
        expect(events).toHaveLength(stops.length + stops.filter(({ announceBy }) => announceBy !== undefined).length);
        expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
        for (const event of events) {
          expect(event.DTSTAMP).toBe('20261124T080000Z');
          expect(event.DTSTART).toMatch(/^date \d{8}$/);
          expect(event.DTEND! > event.DTSTART!).toBe(true);
          expect(event.SUMMARY).toMatch(/\S/);
        }
        for (const { from, to } of stops) {
          const dates = [`date ${from.replace(/-/g, '')}`, `date ${addDays(to, 1).replace(/-/g, '')}`];
          expect(events.some(({ DTSTART, DTEND }) => DTSTART === dates[0] && DTEND === dates[1])).toBe(true);
        }
      },
    ),
    { numRuns: 15 },
  );
});

test('an event ends on the day after its last day', () => {
  const text = icsCalendar([{ uid: 'DE-1', from: '2027-03-26', to: '2027-03-29', summary: 'Easter; closed, all' }], '2026-11-24T08:00:00.000Z');
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liaison//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Liaison',
    'BEGIN:VEVENT',
    'UID:DE-1',
    'DTSTAMP:20261124T080000Z',
    'DTSTART;VALUE=DATE:20270326',
    'DTEND;VALUE=DATE:20270330',
    'SUMMARY:Easter\\; closed\\, all',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the next 90 days show the stops of the markets served and our own, in order, with the feasts to greet for', () => {
  const entries = upcomingStops(['DE', 'SA', 'de', 'KR'], '2026-12-10');
  expect(entries.map(({ country, from }) => `${country} ${from}`)).toEqual([
    'DE 2026-12-25',
    'KR 2026-12-25',
    'CN 2027-01-01',
    'DE 2027-01-01',
    'KR 2027-01-01',
    'CN 2027-02-05',
    'KR 2027-02-06',
    'SA 2027-02-08',
    'SA 2027-02-22',
    'KR 2027-02-27',
    'SA 2027-03-09',
  ]);
  expect(entries.find(({ country, from }) => country === 'DE' && from === '2026-12-25')?.feasts).toEqual(['christmas']);
  expect(entries.find(({ country, from }) => country === 'CN' && from === '2027-02-05')).toMatchObject({
    own: true,
    certainty: 'expected',
    feasts: ['lunar-new-year'],
  });
  const ics = unfold(
    stopsAsIcs(
      entries.map((entry) => (entry.country === 'DE' ? { ...entry, customers: [{ name: 'Keller GmbH' }], count: 1 } : entry)),
      '2026-12-10T00:00:00Z',
      'zh-CN',
    ),
  );
  expect(ics).toContain('SUMMARY:德国: 圣诞节、圣诞节次日');
  expect(ics).toContain('DESCRIPTION:问候客户: Keller GmbH');
});

test('feasts without a closing are listed for greeting, and only once', () => {
  const feasts = (country: string, today: string): string[] =>
    upcomingStops([country], today)
      .filter((entry: CalendarEntry) => !entry.own && entry.feasts.length > 0)
      .map(({ holidays, feasts: kept, from, greetOnly }) => (greetOnly ? `${from} ${holidays[0]?.name.en} (greet)` : `${from} ${kept.join()}`));
  // Ramadan is no holiday, and nobody should miss it.
  expect(feasts('SA', '2026-12-20')).toEqual(['2027-02-08 Ramadan (greet)', '2027-03-09 eid']);
  // Christmas of 2027 falls on a weekend.
  expect(feasts('DE', '2027-11-20')).toEqual(['2027-12-25 Christmas (greet)']);
  expect(feasts('DE', '2026-11-20')).toEqual(['2026-12-25 christmas']);
  expect(feasts('US', '2027-03-01')).toEqual(['2027-03-28 Easter (greet)']);
  expect(feasts('IL', '2026-11-20')).toEqual(['2026-12-04 Hanukkah (greet)']);
  expect(feasts('SG', '2026-12-20').filter((line) => /lunar/i.test(line))).toHaveLength(1);
  expect(feasts('SA', '2027-03-20')).toEqual(['2027-05-14 eid']);
});
