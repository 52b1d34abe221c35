import { ambiguousDate } from '#core/rules/key-terms/ambiguous-date.ts';
import { incotermWithoutPlace } from '#core/rules/key-terms/incoterm-without-place.ts';
import { obsoleteIncoterm } from '#core/rules/key-terms/obsolete-incoterm.ts';
import { priceWithoutCurrency } from '#core/rules/key-terms/price-without-currency.ts';
import { totalMismatch } from '#core/rules/key-terms/total-mismatch.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const keyTermsRules: readonly TradeRule[] = [priceWithoutCurrency, totalMismatch, incotermWithoutPlace, obsoleteIncoterm, ambiguousDate];
