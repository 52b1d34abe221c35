import { cue, LATER, NO, open, YES, type SoftCue } from '#core/culture/soft-cue.ts';

const PEOPLE =
  '(?:(?:my|our|the|his|her|their) (?:[a-z]+ )?)?(?:boss(?:es)?|directors?|managers?|management|owners?|chairman|chairperson|partners?|superiors?|seniors?|leaders?|head office|headquarters?|hq|md|ceo|gm|board|committee|executives?|administration|guys|team|colleagues?|accounts?|finance|departments?|family|father|brother|uncle|bapak [a-z]+|sir|madam)';
const TO_YOU = '(?: (?:to )?you)?';
const WHEN_UNSAID =
  '(?= (?:later|soon|shortly|after|afterwards?|again|when|once|if|something|anything|in (?:due|good|the coming)|accordingly|as soon as|any news|any update|(?:of|about|on|with) (?:the|our|any|their|his) (?:decision|result|outcome|progress|news|developments?|feedback|position|conclusion))|[.,;!]|\\s*$)';

/** Where a no is written round about: who must first be asked, what is still to come, which word is given without a day. */
export const DEFERRED: readonly SoftCue[] = [
  // Others decide, and they are not asked yet or not there.
  open(
    NO,
    new RegExp(
      `\\b(?:ask|consult(?: with)?|speak (?:to|with)|talk (?:to|with)|check (?:it |this )?with|discuss (?:it |this )?with|see (?:it |this |that |here )?(?:better )?with|report (?:it |this )?to|(?:endorse|escalate|convey|submit|raise|propose|show|present|bring|put) (?:it|this|that|your [a-z]+) (?:to|with|before)|run (?:it|this|that) by) (?:relevant |concerned |the relevant |the concerned )?${PEOPLE}\\b`,
      'i',
    ),
    /\b(?:please|kindly|you)\b[^.!?]*$/i,
  ),
  open(
    NO,
    new RegExp(
      `\\b${PEOPLE} (?:is |are |was )?(?:still )?(?:very |so |too |quite )?(?:busy|away|abroad|not (?:back|here|in|available|yet)|out of (?:the |our )?(?:country|office|town|station)|travell?ing|on (?:leave|vacation|travel|a trip|holiday)|thinking|considering|deciding|discussing|not decided)\\b`,
      'i',
    ),
  ),
  open(
    NO,
    new RegExp(
      `\\b(?:when|once|after|until|till) (?:${PEOPLE}|he|she|they|it) (?:comes?|returns?|(?:is|are) (?:back|free|here|ready)|agrees?|decides?|approves?|has (?:met|decided)|have (?:met|decided)|meets?)\\b`,
      'i',
    ),
    /\bplease\b/i,
  ),
  open(
    NO,
    /\b(?:just|only|still) (?:missing|waiting for|pending|need(?:s|ing)?) (?:the |his |her |an? |some )?(?:ok|okay|approval|signature|formalit(?:y|ies)|green light|stamp|go-ahead)\b|\bwaiting for (?:the )?signature\b|\b(?:formalit(?:y|ies)|procedures?|process) (?:is|are) (?:still )?(?:pending|going on|ongoing|running|under way)\b/i,
  ),
  open(
    NO,
    /\b(?:question|matter|issue|request|proposal|offer|case|payment) (?:is|are) (?:still |now )?being (?:resolved|decided|settled|clarified|looked into|discussed|studied|processed|considered|worked on)\b|\bworking on it\b/i,
  ),
  // What has to be thought over first.
  open(
    NO,
    /\b(?:we|i|our [a-z]+(?: team)?)(?:['’]ve| have| are| am|['’]re|['’]m| must| will|['’]ll| shall| need| want)?(?: still| now| also| to| got to| going to| just)* (?:validat|adjust|analy[sz]|evaluat|examin|assess|digest|deliberat|consult|clarify|clarif|align|coordinat|weigh)(?:e|y|ing|ying)?\b(?! (?:the|your|our|these|those|all|both) (?:[a-z]+ )?(?:drawing|sample|file|artwork|document|certificate|photo|specification|machine|settings?|colou?r)s?)/i,
  ),
  open(NO, /\b(?:and|but) (?:are|am|have been) (?:now |still )?(?:adjusting|consulting|discussing|evaluating|studying|considering)\b/i),
  open(NO, /\blet us (?:examine|study|check|see|discuss|consider|think|analy[sz]e)\b/i, /\bplease don['’]?t\b/i),
  open(
    NO,
    /\bdepends? on (?:(?:the|our|my|their|his) )?(?:[a-z]+['’]s )?(?:decision|customers?|boss|management|market|situation|budget|approval|answer)\b/i,
  ),
  open(
    NO,
    /\b(?:would like to|want to|need to|have to|must|shall|will) (?:first )?(?:take|have) (?:some |more |a little )?time\b|\b(?:time|opportunity) to (?:think|consider|study|reflect|discuss|decide)\b|\bthink(?:ing)? (?:it |this |that )?(?:about|over) (?:this|it|that|the|your)\b/i,
    /\bplease (?:do )?(?:think|take)\b/i,
  ),
  open(
    NO,
    /\b(?:take|have) (?:a )?(?:look|closer look) (?:at (?:it|this|that) )?(?:positively|internally|first|together|with)\b|\b(?:study|see|analy[sz]e|consider|review|discuss|talk about) (?:it|this|that|them) (?:calmly|slowly|carefully|better|internally|together|positively|first|more|again|further)\b/i,
    /\bplease\b/i,
  ),
  open(NO, /\blook(?:ing)? into (?:the |this |that )?(?:possibility|matter|it|options?)\b/i, /\bplease\b/i),
  // What stands in the way, in small words.
  open(
    NO,
    /\b(?:a (?:little|bit|little bit)|somewhat|rather|quite|very|too|so|might be|may be|would be|could be|will be|is|seems?|looks?) (?:burdensome|troublesome|problematic|tough|delicate|heavy for us|sensitive|inconvenient|severe|unrealistic)\b/i,
  ),
  open(
    NO,
    /\b(?:stock|inventory) (?:is |are )?(?:still )?(?:a lot|high|full|enough|sufficient|remaining)\b|\bmarket (?:is|seems) (?:slow|quiet|down|weak|bad|dull)\b/i,
  ),
  // A word without a day.
  open(
    LATER,
    new RegExp(
      `\\b(?:will|shall|['’]ll|can|may|then|then i|then we|any news (?:i|we) will|and)(?: [a-z]{3,9}ly| then| also| surely)? (?:tell|update|inform|advise|notify|answer|reply|respond|feedback|give feedback|contact|call|message|communicate|confirm|let know)${TO_YOU}${WHEN_UNSAID}`,
      'i',
    ),
    /\b(?:please|kindly|you (?:can|may|should|must)|check and|note and)\b/i,
  ),
  open(
    LATER,
    /\blet(?:ting)? you know(?= (?:any|once|when|if|later|soon|after|as soon|how|what)|[.,;!]|\s*$)|\b(?:tell|say) (?:you )?something\b|\bkeep (?:on )?talking\b|\btalk (?:more )?(?:ahead|later|again|then|more)\b|\bthen (?:we|i) (?:talk|see|discuss|decide)\b/i,
    /\b(?:please|could you|can you|will you)\b/i,
  ),
  open(
    LATER,
    /\b(?:next (?:time(?!,? (?:please|you))|occasion|season)|in the (?:new|coming|next) (?:year|season|months?|quarter)|after (?:the )?(?:holidays?|ramadan|eid|lebaran|tet|new year|season|summer|elections?|fair|carnival|christmas|easter)|in (?:the )?(?:near |not too distant )?future)\b/i,
    /\b(?:please|ship|deliver|arriv\w+|open|close|work|start|load|produc\w+)\b/i,
  ),
  cue(NO, /\byes,? but\b|\bok(?:ay)?,? but\b|\bnot yet\b(?=[.!,;]|\s*$)/i, /\b(?:received|arrived|paid|shipped|sent|seen)\b/i),
  open(NO, /\bmaybe (?:later|next|some|another|not|we|it|i|in|after)\b|\bmight (?:not )?(?:be|need|have|take|consider|revisit|wait|come)\b/i),
  // A promise of trying.
  open(YES, /\b(?:will|shall|['’]ll) try(?: to (?:talk|arrange|do|see|check|ask|push|convince|get|find|speak|manage|help)| our| my|[.,;!]|\s*$)/i),
  open(
    YES,
    /\bmake a plan\b|\bsee to it\b|\bdo the needful\b|\bwork something out\b|\b(?:come to|find|reach) (?:some|an|a) (?:arrangement|agreement|understanding|solution|way)\b/i,
    /\b(?:please|kindly|you)\b/i,
  ),
  cue(
    YES,
    /\bgod['’]?s (?:will|help)\b|\bby god['’]?s grace\b|\bno tension\b|\bdo not worry\b|\bbe patient\b|\bbear with (?:us|me)\b|\bgive me (?:some|a little|a bit of) time\b/i,
  ),
  cue(
    YES,
    /\btomorrow or (?:after|the day after)\b|\bany ?day now\b|\bthese days\b|\bin (?:the )?coming days\b|\bvery soon\b/i,
    /\b(?:please|busy|full|high|expensive)\b/i,
  ),
];
