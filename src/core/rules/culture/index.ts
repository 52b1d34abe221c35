import { bluntNo } from '#core/rules/culture/blunt-no.ts';
import { chineseNewYear } from '#core/rules/culture/chinese-new-year.ts';
import { closingUnfit } from '#core/rules/culture/closing-unfit.ts';
import { countryName } from '#core/rules/culture/country-name.ts';
import { courtesyMissing } from '#core/rules/culture/courtesy-missing.ts';
import { courtesyTooLong } from '#core/rules/culture/courtesy-too-long.ts';
import { dateNotation } from '#core/rules/culture/date-notation.ts';
import { dateOnDayOff } from '#core/rules/culture/date-on-day-off.ts';
import { deadlineTooShort } from '#core/rules/culture/deadline-too-short.ts';
import { deadlineWithin } from '#core/rules/culture/deadline-within.ts';
import { feastDate } from '#core/rules/culture/feast-date.ts';
import { feastGreeting } from '#core/rules/culture/feast-greeting.ts';
import { firstNameEarly } from '#core/rules/culture/first-name-early.ts';
import { giftUnsuitable } from '#core/rules/culture/gift-unsuitable.ts';
import { greetingStiff } from '#core/rules/culture/greeting-stiff.ts';
import { hedgesStacked } from '#core/rules/culture/hedges-stacked.ts';
import { hierarchySkipped } from '#core/rules/culture/hierarchy-skipped.ts';
import { honorificDoubled } from '#core/rules/culture/honorific-doubled.ts';
import { idiom } from '#core/rules/culture/idiom.ts';
import { nameMisspelt } from '#core/rules/culture/name-misspelt.ts';
import { numberNotation } from '#core/rules/culture/number-notation.ts';
import { roundaboutNo } from '#core/rules/culture/roundabout-no.ts';
import { salutationImpersonal } from '#core/rules/culture/salutation-impersonal.ts';
import { salutationWrongName } from '#core/rules/culture/salutation-wrong-name.ts';
import { salutationWrongPart } from '#core/rules/culture/salutation-wrong-part.ts';
import { seasonOther } from '#core/rules/culture/season-other.ts';
import { selfHonorific } from '#core/rules/culture/self-honorific.ts';
import { slowPeriod } from '#core/rules/culture/slow-period.ts';
import { spellingForReader } from '#core/rules/culture/spelling-for-reader.ts';
import { timeWithoutZone } from '#core/rules/culture/time-without-zone.ts';
import { titleDropped } from '#core/rules/culture/title-dropped.ts';
import { unitsForReader } from '#core/rules/culture/units-for-reader.ts';
import { titleWrong } from '#core/rules/culture/title-wrong.ts';
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
  hedgesStacked,
  bluntNo,
  feastGreeting,
  chineseNewYear,
  giftUnsuitable,
  countryName,
  timeWithoutZone,
  closingUnfit,
  selfHonorific,
  dateOnDayOff,
  deadlineTooShort,
  deadlineWithin,
  numberNotation,
  unitsForReader,
  courtesyMissing,
  courtesyTooLong,
  feastDate,
  slowPeriod,
  seasonOther,
  dateNotation,
  spellingForReader,
  hierarchySkipped,
  titleWrong,
];
