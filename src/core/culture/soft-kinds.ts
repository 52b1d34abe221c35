import { LATER, NO, open, type SoftCue } from '#core/culture/soft-cue.ts';
import type { Localised } from '#core/text/language.ts';

/** Said of praise with nothing behind it. */
export const PRAISE: Localised = {
  'zh-CN': '只有夸奖，没提订单、价格或日期：谢过之后，问清下一步和时间。',
  en: 'Praise without a word on order, price or date: thank them, then ask for the next step and a day.',
};

/** Those who are said to decide. */
const OTHERS =
  '(?:head ?office|headquarters?|hq|(?:top |upper |senior )?management|managing director|board|committee|chairman|chairwoman|president|directors?|(?:general |finance |purchasing )?managers?|boss|ceo|cfo|owners?|(?:business )?partners?|seniors?|elders|superiors?|shareholders?|principals?|(?:finance|purchasing|technical|sales|engineering|legal) (?:people|team|department|dept|colleagues|side)|family|father|oga|section chief|chief|md|gm|people (?:upstairs|above)|accounts(?: people| team)?|sir|madam)';
const POSSESSED = `(?:(?:my|our|the|his|her) )?${OTHERS}`;
const OPINION = '(?:opinion|view|views|nod|blessing|sign-?off|word|ok|okay|consent|comments?|decision|input|go-ahead|feedback)';
const LOOK =
  '(?:have a look|look (?:at|into)|see (?:it|this|that|first)|check (?:it|this|that|first)(?! (?:at|if|in|for|on)\\b)|think|review|decide|give (?:his|her|their)|have (?:his|her|their) say|study (?:it|this|that|your|the|first)|discuss|consider|comment|examine|evaluate|be (?:asked|informed|consulted))';
const NOT_ASKED = /\b(?:please|kindly|your|you)\b[^.!?]{0,12}$/i;
const TERMS = '(?:price|offer|quality|proposal|quotation|product|sample|design)s?';

/** The matter lies with somebody else. */
const TO_OTHERS: readonly SoftCue[] = [
  open(
    NO,
    new RegExp(
      `\\b(?:needs?|requires?|must (?:have|get)|awaits?|(?:wait|waiting) for|subject to) (?:the |our |his |her |their |an? )?${OPINION} (?:of|from|by)\\b`,
      'i',
    ),
    NOT_ASKED,
  ),
  open(
    NO,
    new RegExp(
      `\\b${POSSESSED}(?: himself| herself)? (?:would like to|wants? to|has to|have to|must|needs? to|will|should|(?:is|are) going to|prefers? to)(?: also| first| still)? ${LOOK}\\b`,
      'i',
    ),
    NOT_ASKED,
  ),
  open(
    NO,
    new RegExp(
      `\\b(?:matter|file|offer|case|proposal|quotation|numbers|figures|request|question|point|decision) (?:is|are|was|lies|rests|went)(?: now| currently| already| still)? (?:with|at|before|on the (?:desk|table) of|in the hands of) (?:the |our |my )?${OTHERS}\\b`,
      'i',
    ),
  ),
  open(
    NO,
    new RegExp(
      `\\b(?:passed|forwarded|handed|gave|given|sent|submitted|shown|showed|put|presented) (?:your|the|it|this|that|everything)\\b[^.!?]{0,25}?(?: on| over)? (?:to|before) (?:our|my|the) ${OTHERS}\\b`,
      'i',
    ),
  ),
  open(
    NO,
    new RegExp(
      `\\b${POSSESSED} (?:has|have|is|are) (?:the (?:last|final) (?:word|say)|your (?:file|offer|proposal|papers)|not (?:yet )?(?:met|decided|answered|replied|come back|back|seen|convinced)|still (?:looking|reading|travelling|away)|not (?:fully |quite |yet |so )?convinced|(?:very |quite |rather )?(?:careful|cautious|hesitant|reluctant)|raising (?:some )?(?:queries|questions|doubts))\\b`,
      'i',
    ),
  ),
  open(
    NO,
    /\b(?:sit (?:down )?(?:together )?with|take (?:my|our|the) [a-z]+ into confidence|sit together|talk (?:it|this) through with|discuss among ourselves|depends on (?:my|our) [a-z]+|(?:it is|it['’]s|that is|this is) up to (?:my|our|the) [a-z]+)\b/i,
    NOT_ASKED,
  ),
];

/** Some other time. */
const SOME_OTHER_TIME: readonly SoftCue[] = [
  open(
    LATER,
    /\blet the [a-z ]{3,24} (?:calm down|settle|cool down|pass|stabili[sz]e)\b|\bleave it (?:maturing|resting|cooking|ripening|for a while)\b|\bno (?:rush|hurry)(?! fees?| orders?| charge)(?= (?:in|with|about|for) (?:this|the|it|that)\b|[.,;!]|\s*$)/i,
  ),
  open(NO, /\bno longer (?:depends?|only depends?|up to)\b|\bnot (?:only )?in my hands\b|\bput up (?:the|your) (?:case|file|proposal|offer)\b/i),
  open(
    LATER,
    /\b(?:get through|get past|let (?:us|me) (?:first )?(?:finish|pass|get over|close)) (?:the )?(?:end of (?:the )?(?:year|month|quarter)|season|holidays?|month|fair|inventory|elections?|budget)\b/i,
    /\bplease\b/i,
  ),
  open(
    LATER,
    /\b(?:a (?:bit|little) |somewhat )?further ahead\b|\bin the coming (?:period|times?)\b|\bat present,? we (?:focus|concentrate|look|work) (?:on|at|with)\b|\b(?:other|more urgent) (?:items|priorities|projects|topics|matters) (?:come |go |are )?first\b/i,
  ),
  open(
    LATER,
    /\b(?:our|my|his|her|their) (?:plans?|schedule|budget|planning|strategy)\b[^.!?]{0,24}\b(?:is|are) not (?:yet )?(?:so |very |fully )?(?:clear|fixed|final|finali[sz]ed|settled|ready)\b/i,
    /\byour\b[^.!?]{0,12}$/i,
  ),
  open(
    LATER,
    /等[^。！？，]{0,10}(?:再|以后)[^。！？]{0,4}(?:谈|说|看|定|联系|商量|考虑)|過完年|時期を見て|折を見て|機会があれば|機会がございましたら|状況を見(?:て|ながら)|追ってご?連絡|때가 되면|추후에?|상황을 (?:보|지켜)/,
  ),
];

const IF = '(?:if|when|once|provided(?: that)?|as long as|as soon as|should|in case|whenever)';
const TURNS =
  '(?:allows?|permits?|strengthens?|agrees?|goes? ahead|arises?|is (?:won|available|an opening)|recovers?|improves?|picks? up|(?:gets?|becomes?|is|are|were|was|turns?) (?:better|different|workable|suitable|favou?rable|right|stable)|grows?|fits?|insists?|workable|opens?|stabili[sz]es?|comes? back|in (?:our|a) position)';
const DOES =
  '(?:proceed|think|order|place|work|come|buy|use|start|need|consider|cooperate|try|continue|take|go ahead|be (?:glad|happy|pleased|ready|interested|able|the first)|reorder|move|give|ask|definitely|surely|certainly)';

/** Interest under a condition that nobody here can bring about; a condition on us is a plain demand. */
const CONDITIONAL: readonly SoftCue[] = [
  open(
    LATER,
    new RegExp(
      `\\b${IF} (?!you\\b|your\\b|the (?:goods|invoice|documents?|container|shipment)\\b)[^.!?]{0,60}\\b${TURNS}\\b[^.!?]{0,40}\\b(?:we|i|you)(?:['’]ll| would| will| shall| can| may| might| could)\\b[^.!?]{0,24}\\b${DOES}`,
      'i',
    ),
    /\bplease\b/i,
  ),
  open(
    LATER,
    new RegExp(
      `\\b(?:we|i) (?:would|might|may|could)\\b[^.!?]{0,50}\\b(?:if|should|when|provided|once)\\b(?! you\\b| your\\b)[^.!?]{0,40}\\b${TURNS}`,
      'i',
    ),
  ),
];

const BUT: readonly SoftCue[] = [
  open(
    NO,
    new RegExp(
      `\\b${TERMS} (?:is|are|looks?|seems?) (?:very |quite |really |so )?(?:good|nice|fine|ok|interesting|attractive|beautiful)\\b[^.!?]{0,12}\\b(?:but|however|only)\\b[^.!?]{0,30}\\b(?:let|needs?|have to|has to|must|still|first|calculate|think|compare)\\b`,
      'i',
    ),
  ),
];

/** Hedges by what they do: the matter lies with others, comes later, hangs on a condition, or is good but. */
export const HEDGES: readonly SoftCue[] = [...TO_OTHERS, ...SOME_OTHER_TIME, ...CONDITIONAL, ...BUT];

const PRAISED =
  '(?:offer|catalogue|catalog|samples?|company|products?|presentation|proposal|factory|designs?|collection|range|work|efforts?|website|brochure|history|items?|showroom)';
const FINE =
  '(?:beautiful|wonderful|excellent|impressive|world[- ]class|great|amazing|fantastic|perfect|brilliant|magnificent|superb|lovely|very nice|really nice|very good|spectacular|gorgeous|outstanding|charming)';
const PRAISES = new RegExp(
  `\\b(?:${PRAISED}\\b[^.!?]{0,20}\\b(?:is|are|was|were|looks?|has|have)\\b[^.!?]{0,20}\\b${FINE}|${FINE} (?:[a-z]+ )?${PRAISED}|(?:highly|deeply|truly|sincerely) (?:appreciate|respect|value|admire) your (?:company|efforts?|work|professionalism|kindness)|we (?:all )?(?:really |truly |very much )?(?:loved?|liked?|admired?) (?:the|your)\\b[^.!?]{0,24}${PRAISED}|(?:are|were) (?:all |very |really |so |deeply |truly )*(?:impressed|delighted|honou?red|happy|pleased) (?:by|with) (?:your|it|the)\\b[^.!?]{0,24}${PRAISED})`,
  'i',
);
/** Whoever writes of these has said something: an order, goods received, a wish, a document. */
const SAYS =
  /[\d?？]|\b(?:please|kindly|pls|order(?:s|ed)?|po|invoice|deposit|payment|pay|paid|confirm\w*|accept\w*|agree\w*|approv\w*|attach\w*|send|sent|ship\w*|received|arrived|delivered|delivery|goods|service|need|want|require\w*|price|cannot|not|but|however|meet|call|visit|today|tomorrow|next week|proceed)\b/i;
const LONGEST_PRAISE = 600;

/** The praise of a mail that says nothing else; undefined where anything is asked, told or agreed beside it. */
export function praiseAlone(text: string): { readonly index: number; readonly words: string } | undefined {
  if (text.length > LONGEST_PRAISE || SAYS.test(text)) return undefined;
  const hit = PRAISES.exec(text);
  return hit ? { index: hit.index, words: hit[0] } : undefined;
}
