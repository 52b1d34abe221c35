import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const NO_QUESTION = wordSet('if in case when unless do did have had hope');

/** What would be different but for the reader: the reproach in `if you had paid`. An offer (`we could have changed the plug`) is none. */
const IN_VAIN =
  /\b(?:would(?:n['’]t| not) (?:have )?(?:happen\w*|be\w*|occur\w*)|would have (?:arrived|been|shipped|left|avoided)|no (?:delay|problem|such))/i;

/** Says or lets it be felt that the reader is at fault. */
export const blame: TradeRule = lineRule({
  id: 'blame',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '指责对方', en: 'Blame' },
  message: { 'zh-CN': '“{quote}”在指责对方：只说事实', en: '“{quote}” blames the reader: state the fact.' },
  why: {
    'zh-CN': '被指责的人先辩解，事情就拖下去。只写缺什么、何时要：The label file has not reached us yet; could you send it by 11 March?',
    en: 'A blamed reader defends himself and the matter waits. Say what is missing and by when: “The label file has not reached us yet; could you send it by 11 March?”',
  },
  entries: phraseLines(`
    (your|your own|your side's|your company's) (mistake|fault|error|mistakes|negligence|carelessness|ignorance)
    (mistake|fault|error) (of|from|on|by) (your side|you|your company)
    your (forwarder's|agent's|customer's|broker's|warehouse's|staff's|worker's|workers'|colleague's|colleagues'|team's|buyer's) (mistake|fault|error)
    (with|through|out of) (carelessness|negligence) {.|and|,}
    you (have failed|have forgotten|have ignored|have not kept|did not keep) (to|your|our|the)
    (don't you|can't you) [really |even ](understand|know|see|read)
    (are you sure) you (understand|understood|read|checked|know)
    (do|did|can) you (even|really) (understand|read|know|check)
    you (do not|don't) (seem to|even)
    you (failed|forgot|neglected|ignored|refused|misled|cheated|lied|broke your promise|promised but)
    you (made|make|have made) a [big |serious |terrible ](mistake|error)
    you (misunderstood|misunderstand|misread) [me|us|our offer]
    you (do not|don't|did not|didn't) (understand|read|listen|care|pay attention|check|reply|answer|respond)
    you (are|were) (wrong|careless|irresponsible|unprofessional|dishonest|rude|unreasonable|not professional|not honest|very unprofessional|so unreasonable)
    you (never|always|keep|kept) {looked|checked|read|sent|gave|told|mentioned|confirmed|responded|listened|reply|replied|answer|answered|delay|delayed|change|changed|changing|delaying|forget|complain|complained|complaining|ask|asking|say|said|pay|paid|ignore|ignored|ignoring}
    you still (haven't|didn't|did not) (paid|pay|reply|replied|confirm|confirmed|answer|answered|send|sent|transferred|signed)
    you still owe us
    you still [have ]not (paid|pay|reply|replied|confirm|confirmed|answer|send|sent)
    (why|how come) (you|you are|you did|you do|are you) (not|no|never|always|still|so)
    why (don't|didn't|haven't|can't|won't|didnt|dont) you
    why (did|do|have|can) you (not|never|always)
    why (you|your company) (don't|didn't|haven't|cancel|cancelled|change|changed|delay|delayed|want|refuse|refused|complain)
    (it is|it's|this is|that is|that's) your [own ](problem|business)
    {delay|mistake|damage|loss|rest|customs|shortage|cost|payment|freight|freights|demurrage|clearance|this|that|it} (is|was|are) your [own ](problem|fault|business|concern)
    if you had (paid|sent|confirmed|told|informed|replied|answered|checked|read|ordered|placed|approved|given|followed|opened|transferred|signed|listened)
    had you (paid|sent|confirmed|told|informed|replied|answered|checked|read|followed|transferred|signed|listened)
    (not|is not|isn't|nothing to do with) our (fault|problem|mistake|business|concern)
    (it is|it's|that is|this is) none of our business
    as (i|we) [already ](told|said to|explained to|informed) you
    {told|reminded|informed|asked|emailed|mailed|called|sent|to|replied|explained|written} you [so ](many times|again and again)
    {it|this} [so ](many times|again and again) {.|before|already|but}
    (i|we) [have ]already (told|informed) you
    (how many times|how often) (do|must|should|did|shall|have) (i|we)
    (as per my|per my|stated in my|as i said in my) (last|previous|earlier) {mail|email|e-mail|message}
    {of|to|by} your (delay|late|late payment|late reply|slow reply|carelessness|delayed payment|negligence)
    your (late|slow) (payment|reply|response) {caused|causes|has|made|makes|is}
    you should have (told|informed|checked|confirmed|sent|paid|replied|read|asked|said|noticed|given|let)
    you should (know|have known|be clear) [that]
    caused by (you|your side|your company|your team|your mistake|your forwarder's mistake|your carelessness) {.|,|and|not|so|we|because}
    (obviously|clearly|apparently|of course) (you|your company|your side) (did|do|have|are|don't|didn't|never|must|can't|cannot|forgot)
    (blame|blamed) (you|us|your)
    (have to|must|should) take (full|all|the) (responsibility|blame)
    {claim|complaint|request|demand|attitude|behaviour|behavior} is (unreasonable|unacceptable|not reasonable|too much|not true|groundless)
    your (claim|complaint) has no (reason|ground|grounds)
    don't (blame|accuse) us
    you (did not|didn't|have not|haven't) [yet] {pay|paid|transfer|transferred|settle|settled|keep|kept}
    (don't|do not) (waste our|waste my|fool|cheat|lie to) {time|us|me}
    , why?
    waste of [our |my ]time
    (because of|due to) your (wrong|incorrect|unclear|bad|poor|mistaken|own) {information|drawing|drawings|data|size|sizes|artwork|file|address|instruction|instructions|document|documents|order|mistake|planning|label|labels}
    {totally|all|only|just|completely|entirely|is|was} because of (you|your side|your company) {.|,|not|and}
    you (wasted|are wasting) our time
  `),
  accept: (_, hit, text) => {
    const before = wordBefore(text, hit.start).word;
    if (NO_QUESTION.has(before)) return false;
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    // `It is not our fault` is a blunt refusal.
    if (/\bnot our|isn['’]t our/.test(quote) && /^(?:it|it's|this|that|that's)$/.test(before)) return false;
    if (/^(?:if|had) you/.test(quote)) return IN_VAIN.test(text.slice(hit.end, hit.end + 160));
    // `your mistake` may be what the reader asks about; `not our fault` is ours, `any error on your side` is a question.
    if (/error|mistake/.test(quote) && /^(any|no|a)$/.test(before)) return false;
    return !/^(mistake|fault|error) (of|from|on|by) you$/.test(quote) || wordAfter(text, hit.end).word === '';
  },
  examples: [
    { text: 'The missing label is ⟦your mistake⟧.' },
    { text: "⟦You still haven't paid⟧ the balance." },
    { text: '⟦You forgot⟧ to send the label.' },
    { text: "⟦Why didn't you⟧ reply to my mail?" },
    { text: '⟦As we told you⟧ already, the MOQ is 500.' },
    { text: 'The shipment is late because of ⟦your late payment⟧.' },
    { text: 'The label file is missing.' },
    { text: 'May I ask why the order was changed?' },
    { text: 'If you forgot to attach the file, please send it again.' },
    { text: 'We misunderstood your drawing and will correct it.' },
  ],
});
