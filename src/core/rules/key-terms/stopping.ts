import { ambiguousDate } from '#core/rules/key-terms/ambiguous-date.ts';
import { amountDiffers } from '#core/rules/key-terms/amount-differs.ts';
import { arrivalBeforeDeparture } from '#core/rules/key-terms/arrival-before-departure.ts';
import { cartonCount } from '#core/rules/key-terms/carton-count.ts';
import { cartonTotals } from '#core/rules/key-terms/carton-totals.ts';
import { certificateNotHeld } from '#core/rules/key-terms/certificate-not-held.ts';
import { creditLimit } from '#core/rules/key-terms/credit-limit.ts';
import { currencyDiffers } from '#core/rules/key-terms/currency-differs.ts';
import { dateDiffers } from '#core/rules/key-terms/date-differs.ts';
import { dateInPast } from '#core/rules/key-terms/date-in-past.ts';
import { depositAmount } from '#core/rules/key-terms/deposit-amount.ts';
import { depositBelowPolicy } from '#core/rules/key-terms/deposit-below-policy.ts';
import { discountBeyondPolicy } from '#core/rules/key-terms/discount-beyond-policy.ts';
import { foreignBankAccount } from '#core/rules/key-terms/foreign-bank-account.ts';
import { grossBelowNet } from '#core/rules/key-terms/gross-below-net.ts';
import { hsCodeDiffers } from '#core/rules/key-terms/hs-code-differs.ts';
import { ibanCheckDigits } from '#core/rules/key-terms/iban-check-digits.ts';
import { incotermDiffers } from '#core/rules/key-terms/incoterm-differs.ts';
import { incotermWithoutPlace } from '#core/rules/key-terms/incoterm-without-place.ts';
import { incotermWrongSide } from '#core/rules/key-terms/incoterm-wrong-side.ts';
import { leadTimeBelowPolicy } from '#core/rules/key-terms/lead-time-below-policy.ts';
import { leadTimeDiffers } from '#core/rules/key-terms/lead-time-differs.ts';
import { linesTotal } from '#core/rules/key-terms/lines-total.ts';
import { moqDiffers } from '#core/rules/key-terms/moq-differs.ts';
import { noSuchDay } from '#core/rules/key-terms/no-such-day.ts';
import { paymentDiffers } from '#core/rules/key-terms/payment-differs.ts';
import { paymentShares } from '#core/rules/key-terms/payment-shares.ts';
import { priceBelowList } from '#core/rules/key-terms/price-below-list.ts';
import { priceDiffers } from '#core/rules/key-terms/price-differs.ts';
import { priceWithoutCurrency } from '#core/rules/key-terms/price-without-currency.ts';
import { productCodeMisspelt } from '#core/rules/key-terms/product-code-misspelt.ts';
import { quantityDiffers } from '#core/rules/key-terms/quantity-differs.ts';
import { quoteExpired } from '#core/rules/key-terms/quote-expired.ts';
import { referenceMisspelt } from '#core/rules/key-terms/reference-misspelt.ts';
import { specificationDiffers } from '#core/rules/key-terms/specification-differs.ts';
import { statedTwice } from '#core/rules/key-terms/stated-twice.ts';
import { subjectNumberDiffers } from '#core/rules/key-terms/subject-number-differs.ts';
import { sumMismatch } from '#core/rules/key-terms/sum-mismatch.ts';
import { totalMismatch } from '#core/rules/key-terms/total-mismatch.ts';
import { unitDiffers } from '#core/rules/key-terms/unit-differs.ts';
import { validityDiffers } from '#core/rules/key-terms/validity-differs.ts';
import { warrantyBeyondPolicy } from '#core/rules/key-terms/warranty-beyond-policy.ts';
import { weekdayMismatch } from '#core/rules/key-terms/weekday-mismatch.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Rules of terms whose findings may be errors: those that the send gate asks. */
export const stoppingKeyTermsRules: readonly TradeRule[] = [
  ambiguousDate,
  amountDiffers,
  arrivalBeforeDeparture,
  cartonCount,
  cartonTotals,
  certificateNotHeld,
  creditLimit,
  currencyDiffers,
  dateDiffers,
  dateInPast,
  depositAmount,
  depositBelowPolicy,
  discountBeyondPolicy,
  foreignBankAccount,
  grossBelowNet,
  hsCodeDiffers,
  ibanCheckDigits,
  incotermDiffers,
  incotermWithoutPlace,
  incotermWrongSide,
  leadTimeBelowPolicy,
  leadTimeDiffers,
  linesTotal,
  moqDiffers,
  noSuchDay,
  paymentDiffers,
  paymentShares,
  priceBelowList,
  priceDiffers,
  priceWithoutCurrency,
  productCodeMisspelt,
  quantityDiffers,
  quoteExpired,
  referenceMisspelt,
  specificationDiffers,
  statedTwice,
  subjectNumberDiffers,
  sumMismatch,
  totalMismatch,
  unitDiffers,
  validityDiffers,
  warrantyBeyondPolicy,
  weekdayMismatch,
];
