import { ROLE, words, wordSet, wordTable } from '#core/trade/lexicon.ts';

const MONTHS = {
  'jan january': 1,
  'feb february': 2,
  'mar march': 3,
  'apr april': 4,
  may: 5,
  'jun june': 6,
  'jul july': 7,
  'aug august': 8,
  'sep sept september': 9,
  'oct october': 10,
  'nov november': 11,
  'dec december': 12,
};
/** Names of months. */
export const months = wordTable(MONTHS);
const WEEKDAYS = {
  'mon monday': 1,
  'tue tues tuesday': 2,
  'wed wednesday': 3,
  'thu thur thurs thursday': 4,
  'fri friday': 5,
  'sat saturday': 6,
  'sun sunday': 7,
};
/** Names of weekdays, 1 for Monday. */
export const weekdays = wordTable(WEEKDAYS);
for (const spelled of Object.keys(MONTHS)) words(spelled, ROLE.month);
for (const spelled of Object.keys(WEEKDAYS)) words(spelled, ROLE.weekday);
words('tomorrow today', ROLE.tomorrow);

/** Months that are verbs too. */
export const verbs = wordSet('may march mar mai mars');
/** Weekdays whose short form is another word. */
export const shortWeekdays = wordSet('sat sun wed mon');
/** What stands glued behind the number of a day. */
export const ordinals = wordSet('st nd rd th er');
/** Words between day and month. */
export const linkWords = wordSet('of de');
/** Which third of a month a word names. */
export const parts = wordTable({ 'end late': 3, 'mid middle': 2, 'early beginning begin start': 1 });
/** Words before the number of a week. */
export const weekWords = wordSet('week wk cw');
/** Words behind which two figures are a date. */
export const dateLeads = wordSet(
  'by before until till on from to etd eta latest am vom bis shipment ship shipped deadline date dated due after since',
);
