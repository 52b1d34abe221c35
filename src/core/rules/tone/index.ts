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
];
