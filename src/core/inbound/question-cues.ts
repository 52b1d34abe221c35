import { oneOf } from '#core/inbound/alternatives.ts';

const AUXILIARY = 'is|are|was|were|do|does|did|have|has|can|could|will|would';
const SUBJECT = 'you|your|we|our|i|my|it|its|there|this|that|these|those|the|they|he|she|any|all';
const ASKING = "what(?:'s|’s)?|when|where|which|who|whom|whose|why|how";

/** Courtesy in the form of a question: it wants no answer. */
export const COURTESY =
  /^(?:(?:hi|hello|dear)\b[^?]{0,40}[,.!]\s*)?(?:how are you(?: doing| today| all)?|how(?:'s| is) (?:it going|business|everything|the weather|your (?:day|week))|hope (?:you (?:are|have|had|enjoy|all|feel|and)|all|this|everything)\b[^?]{0,60}|isn't it|right|ok(?:ay)?|really|you know|[^?]{0,20}\b(?:tudo bem|como (?:vai|est[aá]s?)|cómo estás?|ça va|come (?:va|stai|sta)|wie geht(?:'s| es)[^?]{0,10}|nasılsın(?:ız)?|how do you do))\s*[?!.]*$/i;

/** A question whatever its mark: verb before subject, or a word that asks and then a verb. */
export const QUESTION = oneOf(
  `^(?:and |also |but |or |so |by the way,? |btw,? )?(?:${AUXILIARY}) (?:${SUBJECT})\\b`,
  `^(?:and |also |but |or |so )?(?:${ASKING}) (?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have) (?:${SUBJECT}|be)\\b`,
  `^(?:and |also |so )?(?:which|what|whose|how (?:much|many|long|soon|far|big|often)) [^,.;]{0,40}?\\b(?:do|does|did|can|could|will|would|is|are|should) (?:${SUBJECT})\\b`,
  '^(?:and |also |so )?(?:is|are|was|were|does|did|has|have) [^,.;]{1,40}? (?:still |already |also |now )?(?:valid|available|included|possible|ready|correct|ok|okay|in stock|free|finished|certified|suitable|confirmed|shipped|sent|paid|received)\\b[^,;]*$',
  '^(?:and |also |so )?(?:what|how) about\\b',
  '^(?:is there |do you have )?any (?:update|news|progress|feedback|idea|chance|reply|answer|decision)s?\\b',
  `\\b(?:i|we)(?:'d|’d| would| should)? (?:also )?(?:like|want|wish|need|love) to (?:know|ask|understand|clarify|find out|learn)\\b`,
  `\\b(?:want|wanted|like|need|ask|asks|asking|asked|check|know) (?:just )?(?:to )?(?:ask |check |know |see |us )*(?:if|whether)\\b`,
  `\\b(?:want|wants|like|likes|need|needs|asks?|asked|asking) (?:us |me )?(?:to )?(?:know |ask )?(?:${ASKING})\\b`,
  `\\b(?:tell|advise|inform|confirm|clarify|specify|let) (?:me |us )?(?:know |also |by return |kindly )*(?:if|whether|${ASKING})\\b(?! (?:it is )?(?:possible|ready|shipped|done))`,
  `\\b(?:would|do|does|will) (?:also )?(?:like|want|need) to know\\b`,
  '\\b(?:have|got) (?:a|one|another|one more|two|some|a few|several) (?:\\w+ )?questions?\\b',
  `\\b(?:if|whether|${ASKING})\\b[^.?!]{1,60}\\b(?:is|are) (?:still )?(?:not clear|unclear|open|not known)\\b`,
  `\\b(?:i|we)(?:'m|’m|'re|’re| am| are| was| were)? (?:just )?(?:wonder|wondering|wondered)\\b`,
  `\\b(?:not|un)(?: |-)?(?:sure|clear|certain)(?: to (?:us|me))? (?:if|whether|${ASKING})\\b`,
  `\\b(?:i|we) (?:do not|don't|don’t|cannot|can't|can’t) (?:know|see|understand|find(?: out)?) (?:if|whether|${ASKING})\\b`,
);

/** A question that only makes sense with the sentence before it (`Can you?`, `Is it possible?`). */
export const LEANING_QUESTION =
  /^(?:and |so |but |then )?(?:(?:can|could|would|will|do|did|are|have) (?:you|we|they|i)(?: (?:do|make|manage|agree|accept|confirm|match|help)(?: (?:it|this|that|so))?)?|(?:is|would|will) (?:it|this|that) (?:be )?(?:possible|ok(?:ay)?|fine|correct|right|feasible|acceptable)(?: for you(?:r side)?| with you)?|possible|agree(?:d)?|correct|your (?:opinion|view|thoughts)|what do you think|yes or no|any idea|how|why|when)\s*\?/i;
