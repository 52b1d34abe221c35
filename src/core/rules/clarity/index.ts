import { ingForm } from '#core/rules/clarity/ing-form.ts';
import { vagueTime } from '#core/rules/clarity/vague-time.ts';
import { verbAfterAuxiliary } from '#core/rules/clarity/verb-after-auxiliary.ts';
import { wordyPhrase } from '#core/rules/clarity/wordy-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const clarityRules: readonly TradeRule[] = [vagueTime, wordyPhrase, verbAfterAuxiliary, ingForm];
