import type { Feast } from '#core/culture/market.ts';

/** Feasts that foreign partners keep, by the words that name them. */
export const FEAST_NAMES: readonly (readonly [Feast, string])[] = [
  ['christmas', 'christmas'],
  ['christmas', 'xmas'],
  ['easter', 'easter'],
  ['thanksgiving', 'thanksgiving'],
  ['eid', 'eid'],
  ['ramadan', 'ramadan'],
  ['diwali', 'diwali'],
  ['diwali', 'deepavali'],
  ['rosh-hashanah', 'rosh hashanah'],
  ['hanukkah', 'hanukkah'],
  ['passover', 'passover'],
  ['songkran', 'songkran'],
];
