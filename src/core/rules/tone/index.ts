import { unspecificApology } from '#core/rules/tone/unspecific-apology.ts';
import { busyExcuse } from '#core/rules/tone/busy-excuse.ts';
import { thanksMissing } from '#core/rules/tone/thanks-missing.ts';
import { apologyWithoutRemedy } from '#core/rules/tone/apology-without-remedy.ts';
import { blame } from '#core/rules/tone/blame.ts';
import { emptyPraise, overPromise } from '#core/rules/tone/claims.ts';
import { bluntRefusal, hideBehindRule, pairOfOrNot, runDownOthers, threat, tooIntimate } from '#core/rules/tone/conflict.ts';
import { liability, piledApology } from '#core/rules/tone/apology.ts';
import { begging, command, pressure } from '#core/rules/tone/demands.ts';
import { emotion } from '#core/rules/tone/emotion.ts';
import { genderedWord } from '#core/rules/tone/gendered-word.ts';
import { emptyAssurance } from '#core/rules/tone/empty-assurance.ts';
import { insideExcuse } from '#core/rules/tone/inside-excuse.ts';
import { greetingWithSales } from '#core/rules/tone/greeting-with-sales.ts';
import { firstMailFamiliar } from '#core/rules/tone/first-mail-familiar.ts';
import { talkingDown } from '#core/rules/tone/talking-down.ts';
import { introductionToPartner } from '#core/rules/tone/introduction-to-partner.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const toneRules: readonly TradeRule[] = [
  blame,
  emotion,
  command,
  pressure,
  begging,
  emptyPraise,
  overPromise,
  threat,
  bluntRefusal,
  runDownOthers,
  tooIntimate,
  hideBehindRule,
  pairOfOrNot,
  piledApology,
  liability,
  genderedWord,
  apologyWithoutRemedy,
  thanksMissing,
  busyExcuse,
  unspecificApology,
  emptyAssurance,
  insideExcuse,
  greetingWithSales,
  firstMailFamiliar,
  introductionToPartner,
  talkingDown,
];
