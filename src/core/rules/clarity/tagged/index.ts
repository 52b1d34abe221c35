import { inversion, manner, superlativeArticle } from '#core/rules/clarity/tagged/manner.ts';
import { functionWord } from '#core/rules/clarity/tagged/function-words.ts';
import { doubleNegative, quantityWord } from '#core/rules/clarity/tagged/quantity-words.ts';
import { missingApostrophe, needlessApostrophe, senseOfSubject, willInClause } from '#core/rules/clarity/tagged/sense-of-subject.ts';
import { verbComplement } from '#core/rules/clarity/tagged/verb-complement.ts';
import { directQuestion, questionInside } from '#core/rules/clarity/tagged/direct-question.ts';
import { adverbBeforeNoun, measureBeforeNoun, tenseShift } from '#core/rules/clarity/tagged/time-and-measure.ts';
import { governedPreposition } from '#core/rules/clarity/tagged/governed-preposition.ts';
import { placePreposition } from '#core/rules/clarity/tagged/place-preposition.ts';
import { embeddedQuestion } from '#core/rules/clarity/tagged/embedded-question.ts';
import { missingDeterminer } from '#core/rules/clarity/tagged/missing-determiner.ts';
import { nounNumber } from '#core/rules/clarity/tagged/noun-number.ts';
import { subjectNumber } from '#core/rules/clarity/tagged/subject-number.ts';
import { pastWithFutureTime, presentWithPastTime, timePreposition } from '#core/rules/clarity/tagged/time-words.ts';
import { verbGroup } from '#core/rules/clarity/tagged/verb-group.ts';
import { needlessPronoun, ofWithoutThe } from '#core/rules/clarity/tagged/needless-pronoun.ts';
import { thereAndWhich } from '#core/rules/clarity/tagged/there-and-which.ts';
import { adverbPlace } from '#core/rules/clarity/tagged/adverb-place.ts';
import { comparativePair } from '#core/rules/clarity/tagged/comparative-pair.ts';
import { clauseWithoutVerb } from '#core/rules/clarity/tagged/clause-without-verb.ts';
import { missingBeen } from '#core/rules/clarity/tagged/missing-been.ts';
import { missingRelative } from '#core/rules/clarity/tagged/missing-relative.ts';
import { untilNow } from '#core/rules/clarity/tagged/until-now.ts';
import { wordPlaces } from '#core/rules/clarity/tagged/word-places.ts';
import { whenDone } from '#core/rules/clarity/tagged/when-done.ts';
import { wrongPassive } from '#core/rules/clarity/tagged/wrong-passive.ts';
import { fragment, missingSubject, questionMark, statementAsQuestion } from '#core/rules/clarity/tagged/whole-sentence.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Rules that see a sentence as words which know what they can be. */
export const taggedRules: readonly TradeRule[] = [
  nounNumber,
  subjectNumber,
  verbGroup,
  missingDeterminer,
  embeddedQuestion,
  timePreposition,
  presentWithPastTime,
  pastWithFutureTime,
  fragment,
  missingSubject,
  questionMark,
  statementAsQuestion,
  needlessApostrophe,
  functionWord,
  quantityWord,
  doubleNegative,
  verbComplement,
  senseOfSubject,
  willInClause,
  missingApostrophe,
  manner,
  superlativeArticle,
  inversion,
  thereAndWhich,
  wrongPassive,
  needlessPronoun,
  ofWithoutThe,
  directQuestion,
  questionInside,
  measureBeforeNoun,
  tenseShift,
  adverbBeforeNoun,
  governedPreposition,
  placePreposition,
  wordPlaces,
  adverbPlace,
  comparativePair,
  clauseWithoutVerb,
  missingBeen,
  missingRelative,
  untilNow,
  whenDone,
];
