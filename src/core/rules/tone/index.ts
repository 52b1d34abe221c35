import { blame } from '#core/rules/tone/blame.ts';
import { emptyPraise, overPromise } from '#core/rules/tone/claims.ts';
import { begging, command, pressure } from '#core/rules/tone/demands.ts';
import { emotion } from '#core/rules/tone/emotion.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const toneRules: readonly TradeRule[] = [blame, emotion, command, pressure, begging, emptyPraise, overPromise];
