import { brokenFrame } from '#core/rules/clarity/sentence-frames.ts';
import { subjectVerb } from '#core/rules/clarity/agreement.ts';
import { missingArticle } from '#core/rules/clarity/articles.ts';
import { beWithVerb } from '#core/rules/clarity/be-with-verb.ts';
import { wrongCollocation } from '#core/rules/clarity/collocations.ts';
import { confusedWord } from '#core/rules/clarity/confused-words.ts';
import { countingPhrase, uncountablePlural } from '#core/rules/clarity/countable.ts';
import { numberAgreement } from '#core/rules/clarity/number-agreement.ts';
import { ingForm } from '#core/rules/clarity/ing-form.ts';
import { participleForm } from '#core/rules/clarity/participle-form.ts';
import { missingPreposition, needlessPreposition } from '#core/rules/clarity/prepositions.ts';
import { wrongPreposition } from '#core/rules/clarity/wrong-preposition.ts';
import { vagueTime } from '#core/rules/clarity/vague-time.ts';
import { verbAfterAuxiliary } from '#core/rules/clarity/verb-after-auxiliary.ts';
import { wordyPhrase } from '#core/rules/clarity/wordy-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const clarityRules: readonly TradeRule[] = [vagueTime, wordyPhrase, verbAfterAuxiliary, ingForm, beWithVerb, participleForm, needlessPreposition, missingPreposition, wrongPreposition, confusedWord, missingArticle, subjectVerb, uncountablePlural, numberAgreement, countingPhrase, wrongCollocation, brokenFrame];
