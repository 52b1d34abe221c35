import { addWorldWords } from '#core/trade/world/world-words.ts';
import { cartonData } from '#core/rules/key-terms/carton-data.ts';
import { certificateClaim } from '#core/rules/key-terms/certificate-claim.ts';
import { certificateForMarket } from '#core/rules/key-terms/certificate-for-market.ts';
import { colourDiffers } from '#core/rules/key-terms/colour-differs.ts';
import { companyMisspelt } from '#core/rules/key-terms/company-misspelt.ts';
import { containerLoad } from '#core/rules/key-terms/container-load.ts';
import { daysReversed } from '#core/rules/key-terms/days-reversed.ts';
import { ddpImporter } from '#core/rules/key-terms/ddp-importer.ts';
import { dollarAmbiguous } from '#core/rules/key-terms/dollar-ambiguous.ts';
import { expiredPrice } from '#core/rules/key-terms/expired-price.ts';
import { figureUnanswered } from '#core/rules/key-terms/figure-unanswered.ts';
import { formAEnded } from '#core/rules/key-terms/form-a-ended.ts';
import { hsCodeShape } from '#core/rules/key-terms/hs-code-shape.ts';
import { incotermPlaceKind } from '#core/rules/key-terms/incoterm-place-kind.ts';
import { lcWithoutTenor } from '#core/rules/key-terms/lc-without-tenor.ts';
import { leadTimeWithoutStart } from '#core/rules/key-terms/lead-time-without-start.ts';
import { moqWithoutUnit } from '#core/rules/key-terms/moq-without-unit.ts';
import { obsoleteIncoterm } from '#core/rules/key-terms/obsolete-incoterm.ts';
import { originForm } from '#core/rules/key-terms/origin-form.ts';
import { percentMismatch } from '#core/rules/key-terms/percent-mismatch.ts';
import { portDiffers } from '#core/rules/key-terms/port-differs.ts';
import { portMisspelt } from '#core/rules/key-terms/port-misspelt.ts';
import { priceSlip } from '#core/rules/key-terms/price-slip.ts';
import { quantitySum } from '#core/rules/key-terms/quantity-sum.ts';
import { quotationIncomplete } from '#core/rules/key-terms/quotation-incomplete.ts';
import { rangeReversed } from '#core/rules/key-terms/range-reversed.ts';
import { referenceUnknown } from '#core/rules/key-terms/reference-unknown.ts';
import { seaTermByAir } from '#core/rules/key-terms/sea-term-by-air.ts';
import { spanReversed } from '#core/rules/key-terms/span-reversed.ts';
import { termStatedTwice } from '#core/rules/key-terms/term-stated-twice.ts';
import { waitAndDateDiffer } from '#core/rules/key-terms/wait-and-date-differ.ts';
import { wordingRules } from '#core/rules/key-terms/wording/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Rules of terms whose findings are never errors: they advise in the pane and cannot stop a mail. */
export const advisingKeyTermsRules: readonly TradeRule[] = [
  cartonData,
  certificateClaim,
  certificateForMarket,
  colourDiffers,
  companyMisspelt,
  containerLoad,
  daysReversed,
  ddpImporter,
  dollarAmbiguous,
  expiredPrice,
  figureUnanswered,
  formAEnded,
  hsCodeShape,
  incotermPlaceKind,
  lcWithoutTenor,
  leadTimeWithoutStart,
  moqWithoutUnit,
  obsoleteIncoterm,
  originForm,
  percentMismatch,
  portDiffers,
  portMisspelt,
  priceSlip,
  quantitySum,
  quotationIncomplete,
  rangeReversed,
  referenceUnknown,
  seaTermByAir,
  spanReversed,
  termStatedTwice,
  waitAndDateDiffer,
  ...wordingRules,
];

addWorldWords();
