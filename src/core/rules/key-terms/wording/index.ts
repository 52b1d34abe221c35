import { certificateSpelling, isoOfProduct, withdrawnStandard } from '#core/rules/key-terms/wording/certificate-wording.ts';
import {
  airBillOfLading,
  filingBeforeArrival,
  insuranceSum,
  proformaSpelling,
  safetyDataSheet,
} from '#core/rules/key-terms/wording/document-wording.ts';
import { seaTermWithContainer, twoTermsOnePrice } from '#core/rules/key-terms/wording/incoterm-facts.ts';
import { exwBeyondTerm, freightContradictsTerm, incotermEdition, incotermSpelling } from '#core/rules/key-terms/wording/incoterm-wording.ts';
import { amountAmbiguous, thousandsAmbiguous } from '#core/rules/key-terms/wording/misread-figures.ts';
import { currencyDecimals, currencyNotation, promptShipment, validityVague } from '#core/rules/key-terms/wording/money-wording.ts';
import { paymentTriggerMissing, usanceWithoutStart } from '#core/rules/key-terms/wording/payment-facts.ts';
import { priceWithoutUnit } from '#core/rules/key-terms/wording/price-unit.ts';
import {
  aboutUnderCredit,
  bankChangeAnnounced,
  bankChargesUnsaid,
  cadAmbiguous,
  paymentPartWithoutTrigger,
  revocableCredit,
  termCollection,
  ttSpelling,
} from '#core/rules/key-terms/wording/payment-wording.ts';
import { absoluteClaim, aqlWording, sampleTermsIncomplete, warrantyWithoutStart } from '#core/rules/key-terms/wording/quality-wording.ts';
import { containerWording, conversionWrong, toleranceIncomplete, tonAmbiguous, unitSpelling } from '#core/rules/key-terms/wording/unit-wording.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Wordings of trade that say too little, the wrong thing, or in a way that no reader abroad knows. */
export const wordingRules: readonly TradeRule[] = [
  aboutUnderCredit,
  absoluteClaim,
  airBillOfLading,
  amountAmbiguous,
  aqlWording,
  bankChangeAnnounced,
  bankChargesUnsaid,
  cadAmbiguous,
  certificateSpelling,
  containerWording,
  conversionWrong,
  currencyDecimals,
  currencyNotation,
  exwBeyondTerm,
  filingBeforeArrival,
  freightContradictsTerm,
  incotermEdition,
  incotermSpelling,
  insuranceSum,
  isoOfProduct,
  paymentPartWithoutTrigger,
  paymentTriggerMissing,
  priceWithoutUnit,
  promptShipment,
  proformaSpelling,
  revocableCredit,
  safetyDataSheet,
  sampleTermsIncomplete,
  seaTermWithContainer,
  termCollection,
  thousandsAmbiguous,
  toleranceIncomplete,
  tonAmbiguous,
  ttSpelling,
  twoTermsOnePrice,
  unitSpelling,
  usanceWithoutStart,
  validityVague,
  warrantyWithoutStart,
  withdrawnStandard,
];
