import { ambiguousDate } from '#core/rules/key-terms/ambiguous-date.ts';
import { currencyDiffers } from '#core/rules/key-terms/currency-differs.ts';
import { dateDiffers } from '#core/rules/key-terms/date-differs.ts';
import { incotermDiffers } from '#core/rules/key-terms/incoterm-differs.ts';
import { incotermWithoutPlace } from '#core/rules/key-terms/incoterm-without-place.ts';
import { leadTimeDiffers } from '#core/rules/key-terms/lead-time-differs.ts';
import { obsoleteIncoterm } from '#core/rules/key-terms/obsolete-incoterm.ts';
import { paymentDiffers } from '#core/rules/key-terms/payment-differs.ts';
import { priceDiffers } from '#core/rules/key-terms/price-differs.ts';
import { priceWithoutCurrency } from '#core/rules/key-terms/price-without-currency.ts';
import { productCodeMisspelt } from '#core/rules/key-terms/product-code-misspelt.ts';
import { quantityDiffers } from '#core/rules/key-terms/quantity-differs.ts';
import { referenceMisspelt } from '#core/rules/key-terms/reference-misspelt.ts';
import { totalMismatch } from '#core/rules/key-terms/total-mismatch.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const keyTermsRules: readonly TradeRule[] = [
  ambiguousDate,
  currencyDiffers,
  dateDiffers,
  incotermDiffers,
  incotermWithoutPlace,
  leadTimeDiffers,
  obsoleteIncoterm,
  paymentDiffers,
  priceDiffers,
  priceWithoutCurrency,
  productCodeMisspelt,
  quantityDiffers,
  referenceMisspelt,
  totalMismatch,
];
