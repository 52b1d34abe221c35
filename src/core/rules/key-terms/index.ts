import { ambiguousDate } from '#core/rules/key-terms/ambiguous-date.ts';
import { arrivalBeforeDeparture } from '#core/rules/key-terms/arrival-before-departure.ts';
import { cartonCount } from '#core/rules/key-terms/carton-count.ts';
import { certificateClaim } from '#core/rules/key-terms/certificate-claim.ts';
import { currencyDiffers } from '#core/rules/key-terms/currency-differs.ts';
import { dateDiffers } from '#core/rules/key-terms/date-differs.ts';
import { dateInPast } from '#core/rules/key-terms/date-in-past.ts';
import { depositAmount } from '#core/rules/key-terms/deposit-amount.ts';
import { depositBelowPolicy } from '#core/rules/key-terms/deposit-below-policy.ts';
import { discountBeyondPolicy } from '#core/rules/key-terms/discount-beyond-policy.ts';
import { dollarAmbiguous } from '#core/rules/key-terms/dollar-ambiguous.ts';
import { foreignBankAccount } from '#core/rules/key-terms/foreign-bank-account.ts';
import { formAEnded } from '#core/rules/key-terms/form-a-ended.ts';
import { grossBelowNet } from '#core/rules/key-terms/gross-below-net.ts';
import { hsCodeShape } from '#core/rules/key-terms/hs-code-shape.ts';
import { ibanCheckDigits } from '#core/rules/key-terms/iban-check-digits.ts';
import { incotermDiffers } from '#core/rules/key-terms/incoterm-differs.ts';
import { incotermWithoutPlace } from '#core/rules/key-terms/incoterm-without-place.ts';
import { incotermWrongSide } from '#core/rules/key-terms/incoterm-wrong-side.ts';
import { lcWithoutTenor } from '#core/rules/key-terms/lc-without-tenor.ts';
import { leadTimeDiffers } from '#core/rules/key-terms/lead-time-differs.ts';
import { leadTimeWithoutStart } from '#core/rules/key-terms/lead-time-without-start.ts';
import { moqWithoutUnit } from '#core/rules/key-terms/moq-without-unit.ts';
import { obsoleteIncoterm } from '#core/rules/key-terms/obsolete-incoterm.ts';
import { paymentDiffers } from '#core/rules/key-terms/payment-differs.ts';
import { paymentShares } from '#core/rules/key-terms/payment-shares.ts';
import { portMisspelt } from '#core/rules/key-terms/port-misspelt.ts';
import { priceDiffers } from '#core/rules/key-terms/price-differs.ts';
import { priceWithoutCurrency } from '#core/rules/key-terms/price-without-currency.ts';
import { productCodeMisspelt } from '#core/rules/key-terms/product-code-misspelt.ts';
import { quantityDiffers } from '#core/rules/key-terms/quantity-differs.ts';
import { quotationIncomplete } from '#core/rules/key-terms/quotation-incomplete.ts';
import { quoteExpired } from '#core/rules/key-terms/quote-expired.ts';
import { rangeReversed } from '#core/rules/key-terms/range-reversed.ts';
import { referenceMisspelt } from '#core/rules/key-terms/reference-misspelt.ts';
import { seaTermByAir } from '#core/rules/key-terms/sea-term-by-air.ts';
import { subjectNumberDiffers } from '#core/rules/key-terms/subject-number-differs.ts';
import { sumMismatch } from '#core/rules/key-terms/sum-mismatch.ts';
import { totalMismatch } from '#core/rules/key-terms/total-mismatch.ts';
import { validityDiffers } from '#core/rules/key-terms/validity-differs.ts';
import { warrantyBeyondPolicy } from '#core/rules/key-terms/warranty-beyond-policy.ts';
import { weekdayMismatch } from '#core/rules/key-terms/weekday-mismatch.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const keyTermsRules: readonly TradeRule[] = [
  ambiguousDate,
  arrivalBeforeDeparture,
  cartonCount,
  certificateClaim,
  currencyDiffers,
  dateDiffers,
  dateInPast,
  depositAmount,
  depositBelowPolicy,
  discountBeyondPolicy,
  dollarAmbiguous,
  foreignBankAccount,
  formAEnded,
  grossBelowNet,
  hsCodeShape,
  ibanCheckDigits,
  incotermDiffers,
  incotermWithoutPlace,
  incotermWrongSide,
  lcWithoutTenor,
  leadTimeDiffers,
  leadTimeWithoutStart,
  moqWithoutUnit,
  obsoleteIncoterm,
  paymentDiffers,
  paymentShares,
  portMisspelt,
  priceDiffers,
  priceWithoutCurrency,
  productCodeMisspelt,
  quantityDiffers,
  quotationIncomplete,
  quoteExpired,
  rangeReversed,
  referenceMisspelt,
  seaTermByAir,
  subjectNumberDiffers,
  sumMismatch,
  totalMismatch,
  validityDiffers,
  warrantyBeyondPolicy,
  weekdayMismatch,
];
