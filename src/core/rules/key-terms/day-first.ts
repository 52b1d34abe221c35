/** Countries of CLDR whose numeric dates begin with the month or the year; everywhere else the day comes first. */
const NOT_DAY_FIRST = /^(?:US|PH|CA|CN|TW|JP|KR|MN|HU|LT|SE|ZA|IR|BT)$/;

/** A date with full stops between its figures. */
const DOTTED = /^\d+\.\s?\d+\./;

/**
 * True for `12.11.2026` to a reader in a country that puts the day first: with full stops nobody means the month by the first figure there.
 * Without a known country no reading is taken for granted.
 */
export function readsDayFirst(quote: string, country: string | undefined): boolean {
  return country !== undefined && DOTTED.test(quote) && !NOT_DAY_FIRST.test(country);
}
