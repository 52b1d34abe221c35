import { LATER, NO, open, YES, type SoftCue } from '#core/culture/soft-cue.ts';

const WE = "(?:we|i|our (?:side|team|company|management)|let['’]?s|let (?:me|us))";
const WILL =
  "(?:(?:['’]ll|['’]d| will| would| shall| can| may| might| could| must| have to| need to| want to| ha(?:ve|s) to)(?: (?:like|need|want|have) to)?(?: (?:not fail to|be happy to|be glad to|gladly|definitely|certainly|surely|[a-z]{3,9}ly))?| (?:gladly|will gladly|['’]re going to|are going to|am going to)|['’]re going to|['’]m going to)?";
const IT =
  '(?:it|(?:this|that) (?:question|topic|matter|subject|idea|issue|point)|this|that|these|them|things?|you|your [a-z]+(?: [a-z]+)?|the (?:offer|matter|idea|topic|project|subject|point|question|proposal))';
/** The case in which they would write again. */
const IN_CASE =
  /\b(?:if|when(?:ever)?|should|once|as soon as|in (?:the )?case(?: of)?|in the event(?: of)?)\b[^.!?\n]{0,40}\b(?:need(?:ed|s)?|required?|necessary|requirements?|interest(?:ed)?|case|arises?|occasion|chance|opportunity|progress|comes? up|any news|relevant|suitable|a project|possib\w+)\b|\bas (?:needed|required|necessary)\b/i;

/**
 * Putting off without a day, which is the same in every market: what is filed, parked, looked at again some time, passed to nobody in particular. A day
 * or a decision in the sentence makes each of them a plain answer.
 */
export const SHELVED: readonly SoftCue[] = [
  open(
    LATER,
    new RegExp(
      `\\b${WE}${WILL} (?:keep|hold|save|file|put|leave|store|retain|have|bear|place|add)\\b[^.!?\\n]{0,40}\\b(?:on file|on record|in mind|in view|on hold|on ice|on (?:our|the) (?:[a-z]+ )?(?:list|radar|back burner|shelf|table|long finger)|in (?:our|the) (?:files?|records?|database|archives?|minds?|drawer)|present|for (?:later|the future|future|another (?:time|occasion)|the time being|the moment|next (?:season|year|time)|now))`,
      'i',
    ),
    /\bplease\b|\bsamples? $/i,
  ),
  open(
    LATER,
    new RegExp(`\\b${WE}${WILL} (?:keep|save|file|hold on to) your (?:offer|details|mail|email|catalogue|card|contacts?|quotation|proposal)\\b`, 'i'),
  ),
  open(
    LATER,
    /\bback burner\b|\bput a pin in\b|\bcircle back\b|\bregroup\b|\bkick (?:it|this|that) (?:around|down)\b|\b(?:further |somewhere |later )?down the (?:road|line|track)\b|\bon (?:our|the|my) radar\b|\bnot (?:really |quite )?(?:a |an |our |at the )?(?:top |high |immediate )?priority\b|\blow(?:er)? priority\b|\bwait and see\b|\blet (?:the )?dust settle\b|\btouch base (?:again|later|then|next)\b/i,
    /\b(?:please|kindly)\b/i,
  ),
  open(
    LATER,
    /\b(?:park|table|shelve|pause|postpone|defer) (?:it|this|that|the (?:idea|project|topic|matter|discussion|decision))\b|\btake (?:it|this|that) offline\b|\bleave (?:it|things?|this|that) (?:there|open|as (?:it is|they are|is)|for (?:now|the moment|the time being))\b/i,
    /\b(?:please|kindly)\b/i,
  ),
  open(
    NO,
    /\b(?:sleep on|chew (?:on|over)|mull|noodle|ponder|reflect) (?:it|this|that|on)\b|\bmull (?:it|this|that) over\b|\bhave a (?:good |little |bit of a )?(?:think|ponder)\b|\bgive (?:it|this|that) (?:some |a bit of |more |a little |further )(?:thought|time)\b|\b(?:think|talk|chat) (?:it|this|that) (?:over|through)\b/i,
    /\bplease\b/i,
  ),
  open(
    NO,
    /\b(?:run|float|bounce|pass) (?:it|this|that|your (?:offer|idea|proposal|quote|price)) (?:by|past|up|off|with|on to)\b|\bsociali[sz]e (?:it|this|that)\b|\bsee what comes back\b|\bsee what they (?:reckon|think|say)\b/i,
    /\bplease\b/i,
  ),
  open(
    LATER,
    new RegExp(
      `\\b${WE}${WILL} (?:revisit|review|return to|come back (?:to|on)|look at|pick up|speak about|talk about|look again at) ${IT}(?: up)?(?: again)?(?: (?:in|at|during|next|after|later|some|when|once|sometime|further)\\b|[.,;!]|\\s*$)`,
      'i',
    ),
    /\bplease\b/i,
  ),
  {
    ...open(
      LATER,
      /\b(?:contact|reach out|(?:get|be) in touch|get back|come back|come up|revert|inform|let you know|approach|call|write|turn|tell you|return|consider|think of|remember)\b/i,
      /\b(?:please|kindly|you (?:can|may|should|must|will))\b/i,
    ),
    along: new RegExp(`(?:\\b(?:we|i)\\b|['’]ll)[\\s\\S]*(?:${IN_CASE.source})|(?:${IN_CASE.source})[\\s\\S]*(?:\\b(?:we|i)\\b|['’]ll)`, 'i'),
  },
  open(
    NO,
    /\b(?:see|have|feel) no (?:need|urgency|reason)\b(?! for (?:concern|complaint|worry))|\bno (?:need|requirement|demand) (?:at|for) (?:the|this|present|now)\b|\b(?:have|has|got|with) (?:already )?enough (?:suppliers?|sources?|vendors?|stock|offers)\b|\b(?:well|sufficiently|fully) (?:supplied|stocked|covered)\b|\b(?:happy|satisfied|fine|content) with (?:our|the) (?:current|present|existing|usual) (?:suppliers?|sources?|vendors?|partners?)\b/i,
  ),
  open(
    LATER,
    /\b(?:may|might|could|would) (?:well )?be (?:open|willing|interested|an option|of interest|something)\b[^.!?\n]{0,30}\b(?:future|later|next|down|some|point|stage|then|one day)\b|\b(?:something|one|worth) (?:to think|thinking) about\b/i,
  ),
  open(
    NO,
    /\b(?:in (?:theory|principle)|sounds? (?:great|good|nice|fine|interesting)|looks? (?:great|good|nice|fine|interesting)|(?:very |really )?interesting|(?:i|we) (?:like|love) (?:it|the idea)|nice offer|good offer)\b[^.!?\n]{0,60}\b(?:but|however|though|let (?:me|us)|we(?:['’]ll| will| would)? (?:keep|see|think|have to))\b/i,
  ),
  open(
    NO,
    /(?:\b(?:we|i)(?:['’]ll| will| shall| would have to|['’]d have to| have to| must)?|\blet us|\blet['’]s|\blet me) see\b(?= (?:how|what|about|it\b|if|whether|later|then\b|after|during|next|first|when)|[.,;!]|\s*$)(?! what (?:is|was) (?:wrong|damaged|missing|inside))/i,
    /\bplease\b/i,
  ),
  open(YES, /\b(?:see|check) what (?:i|we) can (?:do|manage|arrange)|\bsee what can be done\b|\bleave it with (?:me|us)\b/i),
  open(LATER, /\bprefer to (?:wait|hold|stay|leave|keep|postpone|pause)\b|\b(?:inclined|tempted) to (?:leave|wait|stay|hold|keep)\b/i),
  open(
    LATER,
    /\btak(?:e|en|ing) (?:good |due |careful )?note of your (?:offer|proposal|message|quotation|interest)\b|\btak(?:e|en|ing) (?:your|it|this|that)(?: [a-z]+)? (?:into (?:account|consideration)|along)\b/i,
    /\bplease\b/i,
  ),
  open(
    NO,
    /\b(?:reviewing|evaluating|comparing|looking at|screening) (?:our |several |other |different |various |all )(?:supplier|suppliers|offers?|options|quotations?|sources|base|quotes)\b|\b(?:not|never) (?:yet )?(?:decided|made up|concluded|settled)\b|\bnothing (?:is )?(?:decided|fixed|settled)\b|\bundecided\b/i,
  ),
  open(
    LATER,
    /\bat (?:some|a later|another) (?:point|stage|date|time|moment)\b|\bone of these days\b|\bsome other time\b|\bwhen the time (?:comes|is right|is ripe)\b|\bnot (?:just )?(?:yet|now) the (?:right )?(?:time|moment)\b/i,
    /\bplease\b/i,
  ),
  open(
    NO,
    /\b(?:question|matter|issue|topic|point|request|proposal) (?:is|are) (?:still |now )?being (?:resolved|decided|settled|clarified|discussed|considered)\b/i,
  ),
  open(
    LATER,
    /\b(?:make a plan |(?:speak|talk|check|discuss|raise|consult)(?: (?:it|this|that))? (?:to|with) (?:[a-z]+ ){1,3})(?:and |then )(?:[a-z]+ )?(?:let you know|come back|get back|revert|tell you|see)\b/i,
    /\bplease\b/i,
  ),
];
