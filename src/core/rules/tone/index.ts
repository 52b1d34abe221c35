import { blame } from '#core/rules/tone/blame.ts';
import { emotion } from '#core/rules/tone/emotion.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const toneRules: readonly TradeRule[] = [blame, emotion];
