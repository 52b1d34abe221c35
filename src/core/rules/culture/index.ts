import { honorificDoubled } from '#core/rules/culture/honorific-doubled.ts';
import { greetingStiff } from '#core/rules/culture/greeting-stiff.ts';
import { firstNameEarly } from '#core/rules/culture/first-name-early.ts';
import { titleDropped } from '#core/rules/culture/title-dropped.ts';
import { salutationWrongPart } from '#core/rules/culture/salutation-wrong-part.ts';
import { nameMisspelt } from '#core/rules/culture/name-misspelt.ts';
import { bluntNo } from '#core/rules/culture/blunt-no.ts';
import { chineseNewYear } from '#core/rules/culture/chinese-new-year.ts';
import { countryName } from '#core/rules/culture/country-name.ts';
import { feastGreeting } from '#core/rules/culture/feast-greeting.ts';
import { giftUnsuitable } from '#core/rules/culture/gift-unsuitable.ts';
import { idiom } from '#core/rules/culture/idiom.ts';
import { roundaboutNo } from '#core/rules/culture/roundabout-no.ts';
import { salutationImpersonal } from '#core/rules/culture/salutation-impersonal.ts';
import { salutationWrongName } from '#core/rules/culture/salutation-wrong-name.ts';
import { timeWithoutZone } from '#core/rules/culture/time-without-zone.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Rules of the group culture, in the order of the documentation. */
export const cultureRules: readonly TradeRule[] = [
  salutationImpersonal,
  salutationWrongName,
  nameMisspelt,
  salutationWrongPart,
  titleDropped,
  firstNameEarly,
  greetingStiff,
  honorificDoubled,
  idiom,
  roundaboutNo,
  bluntNo,
  feastGreeting,
  chineseNewYear,
  giftUnsuitable,
  countryName,
  timeWithoutZone,
];
