import { describe, expect, test } from 'vitest';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { countryName } from '#ui/format/country-name.ts';
import { dateText } from '#ui/format/date-text.ts';

describe('dates', () => {
  test.each([
    ['2027-03-12', 'en', '12 Mar'],
    ['2027-03-12', 'zh-CN', '3月12日'],
    ['2026-12-31', 'en', '31 Dec 2026'],
    ['2026-12-31', 'zh-CN', '2026年12月31日'],
    ['soon', 'en', 'soon'],
  ] as const)('%s in %s is shown as %s in March 2027', (date, language, shown) => {
    expect(dateText(date, language, '2027-03-15')).toBe(shown);
  });

  test('the day of an instant is the one on the calendar of the rep', () => {
    expect(calendarDay(new Date(2027, 2, 5, 0, 30))).toBe('2027-03-05');
    expect(calendarDay(new Date(2027, 11, 31, 23, 59))).toBe('2027-12-31');
  });
});

describe('countries', () => {
  test.each([
    ['DE', 'en', 'Germany'],
    ['de', 'zh-CN', '德国'],
    ['not a code', 'en', 'not a code'],
  ] as const)('%s in %s is %s', (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });
});
