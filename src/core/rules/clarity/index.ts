import { termLeftOpen } from '#core/rules/clarity/term-left-open.ts';
import { discountWithoutBasis } from '#core/rules/clarity/discount-without-basis.ts';
import { monthSmall } from '#core/rules/clarity/month-small.ts';
import { tenThousandSign } from '#core/rules/clarity/ten-thousand-sign.ts';
import { openEndedList } from '#core/rules/clarity/open-ended-list.ts';
import { businessJargon } from '#core/rules/clarity/business-jargon.ts';
import { literalTranslation } from '#core/rules/clarity/literal-translation.ts';
import { gluedUnit } from '#core/rules/clarity/glued-unit.ts';
import { aOrAn } from '#core/rules/clarity/a-or-an.ts';
import { brokenFrame } from '#core/rules/clarity/sentence-frames.ts';
import { subjectVerb } from '#core/rules/clarity/agreement.ts';
import { missingArticle } from '#core/rules/clarity/articles.ts';
import { beWithVerb } from '#core/rules/clarity/be-with-verb.ts';
import { wrongCollocation } from '#core/rules/clarity/collocations.ts';
import { confusedWord } from '#core/rules/clarity/confused-words.ts';
import { countingPhrase, uncountablePlural } from '#core/rules/clarity/countable.ts';
import { numberAgreement } from '#core/rules/clarity/number-agreement.ts';
import { doubledConjunction } from '#core/rules/clarity/doubled-conjunction.ts';
import { misspelling } from '#core/rules/clarity/misspelling.ts';
import { chineseWord, fullWidthSign } from '#core/rules/clarity/full-width.ts';
import { doubledWord, smallPronoun, spacing } from '#core/rules/clarity/typing-slips.ts';
import { longSentence } from '#core/rules/clarity/long-sentence.ts';
import { missingCapital } from '#core/rules/clarity/missing-capital.ts';
import { mixedSpelling } from '#core/rules/clarity/mixed-spelling.ts';
import { perfectWithPastTime } from '#core/rules/clarity/past-time.ts';
import { questionOrder } from '#core/rules/clarity/question-order.ts';
import { sameThingTwice } from '#core/rules/clarity/redundancy.ts';
import { ingForm } from '#core/rules/clarity/ing-form.ts';
import { participleForm } from '#core/rules/clarity/participle-form.ts';
import { missingPreposition, needlessPreposition } from '#core/rules/clarity/prepositions.ts';
import { wrongPreposition } from '#core/rules/clarity/wrong-preposition.ts';
import { vagueTime } from '#core/rules/clarity/vague-time.ts';
import { verbAfterAuxiliary } from '#core/rules/clarity/verb-after-auxiliary.ts';
import { wordyPhrase } from '#core/rules/clarity/wordy-phrase.ts';
import { agreementAcross } from '#core/rules/clarity/grammar/agreement-around-noun.ts';
import { setPhrase } from '#core/rules/clarity/grammar/carried-over-phrase.ts';
import { missingThe, wrongComparison } from '#core/rules/clarity/grammar/comparison.ts';
import { impossibleNegation, untilForBy, willInCondition } from '#core/rules/clarity/grammar/conditions.ts';
import { unmatchedPattern } from '#core/rules/clarity/grammar/gaps.ts';
import { sentencePattern } from '#core/rules/clarity/grammar/sentence-patterns.ts';
import { missingBe } from '#core/rules/clarity/grammar/missing-be.ts';
import { needlessPassive } from '#core/rules/clarity/grammar/needless-passive.ts';
import { commaSplice, danglingOpening } from '#core/rules/clarity/grammar/sentence-shape.ts';
import { figureInComparison, mixedUnits, nextWeekday, presentWithSince, unclearPronoun, whoOrWhich } from '#core/rules/clarity/grammar/unclear.ts';
import { verbPattern } from '#core/rules/clarity/grammar/verb-pattern.ts';
import { wordClass } from '#core/rules/clarity/grammar/word-class-swap.ts';
import { wordOrder } from '#core/rules/clarity/grammar/word-order.ts';
import { taggedRules } from '#core/rules/clarity/tagged/index.ts';
import { hedgesPiled } from '#core/rules/clarity/hedges-piled.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const clarityRules: readonly TradeRule[] = [
  vagueTime,
  wordyPhrase,
  verbAfterAuxiliary,
  ingForm,
  beWithVerb,
  participleForm,
  needlessPreposition,
  missingPreposition,
  wrongPreposition,
  confusedWord,
  missingArticle,
  subjectVerb,
  uncountablePlural,
  numberAgreement,
  countingPhrase,
  wrongCollocation,
  brokenFrame,
  sameThingTwice,
  doubledConjunction,
  questionOrder,
  misspelling,
  fullWidthSign,
  chineseWord,
  doubledWord,
  spacing,
  gluedUnit,
  smallPronoun,
  missingCapital,
  longSentence,
  perfectWithPastTime,
  mixedSpelling,
  aOrAn,
  verbPattern,
  needlessPassive,
  missingBe,
  wordClass,
  agreementAcross,
  willInCondition,
  untilForBy,
  impossibleNegation,
  wrongComparison,
  missingThe,
  wordOrder,
  setPhrase,
  commaSplice,
  danglingOpening,
  nextWeekday,
  mixedUnits,
  unclearPronoun,
  presentWithSince,
  whoOrWhich,
  figureInComparison,
  unmatchedPattern,
  sentencePattern,
  businessJargon,
  literalTranslation,
  ...taggedRules,
  openEndedList,
  tenThousandSign,
  monthSmall,
  discountWithoutBasis,
  termLeftOpen,
  hedgesPiled,
];
