import { CRITICISM, cue, NO, open, YES, type SoftCue } from '#core/culture/soft-cue.ts';
import type { Localised } from '#core/text/language.ts';

const WHO =
  '(?:we|i|he|she|they|it|our [a-z]{3,12}|my [a-z]{3,12}(?: leader| manager)?|the (?:boss|management|directors?|team|leaders?|committee|owner|board))';
const WILL =
  "(?:['’]ll| (?:will|shall|would like to|needs? to|ha(?:ve|s) to|must|should|(?:is|are|am) going to))(?: (?:[a-z]{3,10}ly|first|also|still|just|only))?";
/** Papers and goods that somebody really looks at. */
const THINGS =
  '(?! (?:(?:the|your|this|these|both|all) )?(?:[a-z]+ )?(?:drawing|sample|file|artwork|list|label|document|draft|certificate|report|carton|photo|mark|specification|colour|color|invoice|contract)s?\\b)';
/** What makes a difficulty a matter of hands: difficult to clean. */
const NOT_BY_HAND =
  '(?! to (?!accept|agree|do|meet|offer|give|get|match|reach|convince|manage|say|confirm|decide|change|reduce|lower|approve|sell)[a-z])';
/** A reply put off, without a word on when. */
const PUT_OFF =
  '(?= (?:later|soon|shortly|again|afterwards?|when|once (?:we|he|she|it|they)|in (?:due|the (?:coming|next|near))|some|next|at (?:a|some)|about (?:it|this|that)|on (?:this|that|it|the (?:order|price|offer)|your (?:offer|price|proposal|quotation))|after)|[.,;!]|\\s*$)';

/** Where a no and an open question are usually written round about. */
export const INDIRECT: readonly SoftCue[] = [
  open(
    NO,
    new RegExp(
      `\\b${WHO}${WILL} (?:consider|study|examine|evaluate|review|discuss|analy[sz]e|research|reflect|look (?:into|at)|think (?:about|over))\\b${THINGS}`,
      'i',
    ),
  ),
  open(
    NO,
    new RegExp(
      `\\b${WHO}${WILL} (?:check|consult|coordinate|discuss|talk|ask)(?: (?:it|this|that|about it))? (?:with|internally|first|him|her|them)\\b`,
      'i',
    ),
  ),
  open(NO, new RegExp(`\\b${WHO}${WILL} report (?:it |this |that )?to (?:my|our|the)\\b`, 'i')),
  open(
    NO,
    /\blet (?:us|me|'s|’s) (?:first )?(?:check with|see|discuss|ask|think|study|consider|talk (?:to|with|about))\b(?! you\b)/i,
    /\bplease (?:do )?$/i,
  ),
  open(NO, /\btake (?:it|this|that|the (?:matter|point|issue)|this (?:matter|point|issue)) (?:back|up|home)\b/i),
  open(NO, /\bstill (?:thinking|considering|studying|discussing|evaluating|reviewing|deciding|comparing)\b/i),
  open(
    NO,
    new RegExp(
      `\\b(?:will|shall|[\'’]ll|can|may|might) (?:[a-z]{3,10}ly |then )?(?:let you know|(?:get|come) back(?: to you)?|revert(?: back)?(?: to you)?|return to you|reply (?:to )?you|inform you|be in touch|keep in touch|keep you posted)${PUT_OFF}`,
      'i',
    ),
  ),
  open(NO, /\band (?:let you know|inform you|contact you|reply|revert)(?: again)? (?:later|again|soon|shortly|at a later)\b/i),
  cue(NO, /\bthink (?:it|this|that) over\b/i),
  open(
    NO,
    new RegExp(
      `\\b(?:a little|a bit|a little bit|little bit|rather|somewhat|quite|very|kind of|chotto|too|so) (?:difficult|hard|complicated|challenging|tricky|delicate|inconvenient|tight)\\b${NOT_BY_HAND}`,
      'i',
    ),
  ),
  open(
    NO,
    new RegExp(
      `\\b(?:will|would|may|might|could|can|seems?|looks?|sounds?)(?: to)?(?: be)? (?:difficult|hard|challenging|complicated|inconvenient)\\b${NOT_BY_HAND}`,
      'i',
    ),
  ),
  open(
    NO,
    /\b(?:not|n['’]t)(?: look| seem| be| sound)? (?:so |very |that |too )?(?:easy|convenient)\b(?! to (?:clean|open|read|use|install|carry))/i,
  ),
  open(
    NO,
    /\b(?:hard|difficult|not possible yet|inconvenient) (?:for (?:us|our side|me)|on our side|at (?:the|this) (?:moment|stage|point|time|present))\b/i,
  ),
  cue(NO, /(?:^|[.!?,]\s|\n)not yet\b(?! (?:received|arrived|paid|shipped|sent|seen)\b)/i),
  cue(NO, /\b(?:discuss|talk|see|think|speak|cooperate)\b[^.!?\n]{0,20}\b(?:next time|another time|some other time|later on|in (?:the )?future)\b/i),
  open(
    NO,
    /\b(?:needs?|require[sd]?) (?:some |a little |a bit |much )?(?:more|further|additional|deeper) (?:time|study|research|discussion|consideration|thought|evaluation)\b/i,
  ),
  open(NO, /\b(?:maybe|perhaps|possibly)\b(?! you\b)[^.!?\n]{0,40}\b(?:can|could|will|would|be|is|are|not)\b/i),
  cue(NO, /\bnot in (?:a |the )?position to\b/i),
  open(
    NO,
    /\b(?:is|are|am)(?: still| now| currently)? (?:being )?(?:consider|study|discuss|evaluat|compar|review|look|process|think|negotiat|consult|handl|analy[sz]|follow|deliberat)(?:ing|ed)\b(?! for (?!an?\b|the best|ways?|solutions?))(?! (?:for )?(?:your|the|our|his|at|forward) (?:drawing|sample|answer|reply|quotation|documents?|goods|shipment))/i,
  ),
  open(
    NO,
    /\b(?:can|could|may|might|will|would|to) be (?:considered|discussed|studied|explored|looked into|thought about|reviewed internally)\b/i,
    /\bplease\b/i,
  ),
  open(
    NO,
    /\b(?:give|allow|grant|need|take|have|want) (?:(?:me|us|ourselves|him|them) )?(?:some |a little |a bit of |more |enough |a bit more |a while )?time\b(?! (?:schedule|slot))(?! (?:until|till|off|zone))/i,
  ),
  open(
    NO,
    /\b(?:not|hardly|never) an? (?:so |very )?(?:easy|simple|small) (?:matter|thing|question|decision|task)\b|\b(?:severe|tough|demanding) (?:for (?:us|our)|target|condition)/i,
  ),
  open(
    NO,
    /\b(?:ha(?:s|ve) not|hasn['’]t|haven['’]t|not yet) (?:made up|decided|finali[sz]ed|concluded|got(?:ten)? (?:the )?(?:approval|feedback|answer))\b|\bundecided\b/i,
  ),
  open(
    NO,
    /\b(?:explore|talk about|look at|discuss|think about|speak about) (?:it|this|that)(?: (?:again|calmly|later|together|then))?(?=[.,;!]|\s*$)/i,
    /\b(?:please|did|have|had|we)\s*$/i,
  ),
  open(NO, new RegExp(`\\b${WHO}${WILL} (?:revert|come back|respond|get back)\\b(?! to you with the)`, 'i')),
  open(
    NO,
    /\b(?:depends?|depending) (?:on|of) (?:the |our |my )?(?:situation|market|boss|management|circumstances|budget|cash|sales|economy|bank|exchange|government)|\bremains? to be seen|\bis to be seen\b/i,
  ),
  open(
    NO,
    /\b(?:convey|forward|pass|submit) (?:it|this|that|your (?:opinion|message|request|proposal|offer|comments?|wish)) (?:on )?to (?:the|my|our)\b|\b(?:careful|thorough|further|internal) (?:examination|study|consideration|review)\b/i,
  ),
  open(
    NO,
    /\b(?:upper|higher|top) (?:level|management|up)\b|\b(?:understand|due to|because of) our (?:circumstances|situation|position|internal)\b/i,
  ),
  open(
    NO,
    /\b(?:need|needs|require|wait(?:ing)? for|get|without) (?:the |an? |his |her |their |my |our )?(?:approval|permission|green light|go-ahead|consent|decision)\b/i,
    /\b(?:you|your|please)\b/i,
  ),
  open(NO, /\b(?:let me|i will|i shall|we will|we shall) (?:get|come|revert) (?:back|to you)\b(?! with the)/i),
  open(NO, /\bnot (?:so |yet |quite |really |very )?sure(?: yet)?(?=[.,;!]|\s*$| (?:if|whether|about)\b)/i),
  open(NO, /\bwait (?:for )?(?:our (?:answer|reply|news|decision)|us|me|for a while|a (?:while|moment|bit|few days)|some (?:time|days))\b/i),
  open(
    NO,
    /\b(?:may|might|could|will|would) (?:also |just )?not be (?:so |very )?(?:possible|feasible|suitable|realistic|easy)\b|\b(?:difficult|delicate|sensitive) (?:matter|question|decision|topic|subject|point|issue)\b/i,
  ),
  open(NO, /\b(?:we|i|they) (?:will|shall|must|have to) (?:think|reflect|study|plan|consider)(?= and\b|[.,;!]|\s*$)/i),
  cue(NO, /\bsee how (?:it|things?|the market|everything|first|sales)\b/i),
  cue(
    NO,
    /\b(?:kiv|keep (?:it |this |your [a-z]+ )?in view|for the time being|on hold)\b/i,
    /\b(?:customs|goods|container|consignment|shipment|cargo|parcel|please)\b/i,
  ),
  cue(
    NO,
    /\bat (?:some|a later) (?:point|stage|date|time)\b|\bin due (?:course|time)\b(?! so\b)|\bin the (?:coming|near) (?:days?|weeks?|future)\b|\b(?:one of these days|some ?day)\b/i,
    /\bplease\b/i,
  ),
  cue(NO, /\bwe(?:'ll|’ll| will| shall) (?:be|keep) in touch\b|\b(?:stay|keep) in touch\b/i, /\bplease\b/i),
  cue(YES, /(?:\b|(?=İ))[iİ]n[ -]?(?:s[hy]|ch|ş|s)[ -]?a?['’]?a?[ -]?['’]?al?l?ah?\b/i),
  cue(
    YES,
    /\b(?:god willing|if god wills|with god['’]?s (?:help|grace)|by (?:the )?grace of god|si dios quiere|se deus quiser|k[ıi]smet)\b/i,
    /\b(?:trust|hope|doing|fine|well|family|you)\b/i,
  ),
  cue(YES, /\bhopefully\b(?! (?:you|your|this (?:mail|email|message)|all is|everything is)\b)/i),
  cue(
    YES,
    /\bno (?:problem|issue)s?\b(?! (?:with|in|at|for|about|whatsoever|was|were|found|has)\b)/i,
    /\b(?:there|it|has|have|had|is|are|was|were|with|see|found)(?: is| was| are| were| will be)? $/i,
  ),
  cue(
    YES,
    /\bno (?:worries|wahala|tension)\b|\bhakuna (?:matata|shida)\b|\b(?:do not|don['’]?t|dont) worry\b|\bleave it (?:with|to) (?:me|us)\b|\btrust me\b/i,
  ),
  cue(
    YES,
    /\bshould be (?:ok|okay|fine|possible|no problem)\b(?! inside\b)/i,
    /\b(?:goods|cartons?|lamps?|parts?|pieces|units|samples?|machines?) $/i,
  ),
  cue(
    YES,
    /\b(?:try|do)(?: to do)? (?:my|our) (?:level |very )?(?:best|utmost|maximum|possible)\b|\b(?:do not|don['’]?t) expect too much\b|\bno (?:promise|commitment|guarantee)s?(?=[.,;!]|\s*$)|\b(?:best|all|every) efforts?\b/i,
  ),
  open(YES, /\b(?:we|i)(?:'ll|’ll| will| shall| can) try(?= to\b| it\b| hard| first| [a-z]{2,4}[.,!]|[.,;!]|\s*$)/i),
  open(YES, /\bcan try\b|\bshould be can\b/i),
  open(
    YES,
    /\b(?:mak(?:e|ing)|take|use) (?:every |all |an? |some |our |the |great )?(?:best )?efforts?\b|\bas (?:far|much|soon) as (?:possible|we can|i can)\b/i,
    /\b(?:please|kindly|you|need|want|require|send|receive)\b/i,
  ),
  open(
    YES,
    /\b(?:will|shall|can|to|[\'’]ll)\b[^.!?\n]{0,50}\b(?:when|once|if) (?:(?:i|we|he|she|they) (?:have|has|get|gets|hear|know|can|come|comes|find|finds|return|returns|agree|agrees)|(?:the )?(?:cash|market|situation|business|time|boss|director|management|budget|sales|things?|everything))\b/i,
  ),
  open(
    YES,
    /\bin theory\b|\b(?:positively|favou?rably) (?:inclined|consider)|\bdo something\b|\bfind a (?:solution|way)\b|\bafter (?:some|a few) (?:days|time|weeks)\b|\bin (?:these|the next) (?:days|weeks)\b|\b(?:have|keep) (?:it|this|you) in (?:our |my )?minds?\b|\bkeep you (?:informed|posted|updated)\b|\bconsider it done\b|\bin (?:our|my) minds\b/i,
    /\bplease\b/i,
  ),
  open(YES, /\b(?:we|i)(?:'ll|’ll| will| shall) manage\b(?! (?:the )?(?:customs|clearance|transport|delivery|import|loading|pick))/i),
  open(YES, /\b(?:we|i)(?:'ll|’ll| will| shall) see(?= (?:how|what|about|it|if|whether|later|then|first)\b|[.,;!]|\s*$)/i),
  open(YES, /\b(?:it|that|everything|all) (?:will|shall) be (?:done|ok|okay|fine|good|arranged|sorted|managed)\b/i),
  cue(YES, /\byes,? (?:yes|sir,|(?:we|i) (?:understand|see|hear))\b/i),
  open(YES, /\b(?:we|i) (?:[a-z]{3,10}ly |very well )?understand your (?:situation|position|point|price|view|concern|request|idea)s?\b/i),
  open(YES, /\bin principle\b|\bmore or less (?:ok|okay|agree|fine)|\bbasically (?:ok|okay|agree|fine|yes)/i, /\bpayments? $/i),
  open(
    YES,
    /\bunder (?:active |our |internal |serious |due )?(?:consideration|process|processing|discussion|review|evaluation)\b|\b(?:still |is |are )in process\b(?! of)/i,
  ),
  cue(YES, /\b(?:ahorita|ma[nñ]ana|bukra|boukra|bukrah)\b/i),
  open(YES, /\b(?:will|shall|can|be|get|[\'’]ll)\b[^.!?\n]{0,40}\b(?:very soon|soon as possible on our side|as soon as we can)\b/i, /\bplease\b/i),
  open(YES, /\bup to you\b(?! to)|\bas you (?:like|wish)\b/i),
  open(YES, /\bwe (?:are|'re|’re) on it\b|\bit is in (?:my|our) hands\b/i),
];

/** Where a criticism is usually written as less than it is. */
export const UNDERSTATED: readonly SoftCue[] = [
  cue(
    CRITICISM,
    /\b(?:quite|fairly|rather|pretty) (?:an? )?(?:reasonable|decent|fair|good|promising|encouraging) (?:start|starting point|effort|attempt|first)\b|\bhow the land lies\b|\bnot (?:yet )?quite there\b|\bquite there yet\b|\bpass (?:it|this|that) (?:along|on)\b|\b(?:would|['’]d)(?: not|n['’]?t) say (?:no|yes)\b/i,
  ),
  cue(
    CRITICISM,
    /\b(?:i|we) (?:do |rather |just )?wonder(?:ed)? (?:if|whether) (?:that|this|it|the|your|we|you)\b(?! (?:could|can|would|will|might be able)\b)(?! [a-z]+ (?:could|can|would|will)\b)/i,
  ),
  cue(CRITICISM, /\bquite good\b/i),
  cue(CRITICISM, /\bnot (?:too |so |half )?bad\b/i),
  cue(CRITICISM, /\bi hear what you(?:'re|’re| are)? say/i),
  cue(CRITICISM, /\bwith (?:all |all due |due |great |the greatest )?respect\b(?! to\b)/i),
  cue(CRITICISM, /\b(?:very |quite |rather |most )?interesting(?=[.,;!]|\s*$| (?:idea|thought|point|approach|proposal|suggestion)\b)/im),
  cue(CRITICISM, /\b(?:bear|keep) (?:it|that|this) in mind\b/i),
  cue(
    CRITICISM,
    /\b(?:very |rather |quite |fairly )?(?:brave|bold|courageous|ambitious|original) (?:proposal|idea|suggestion|decision|choice|plan|schedule|price|target|step|approach)\b/i,
  ),
  cue(
    CRITICISM,
    /\b(?:one or two|a couple of|a few) (?:minor |small |tiny |little )?(?:comments|remarks|concerns|thoughts|queries|reservations|points(?! of (?:rust|dust|wear|light|sale)))\b/i,
  ),
  cue(
    CRITICISM,
    /\b(?:a bit|a little|a tad|a touch|a shade|slightly|somewhat|rather|mildly) (?:disappoint|surpris|concern|puzzl|worri|confus|taken aback)(?:ed|ing)?/i,
  ),
  cue(
    CRITICISM,
    /\bnot (?:quite|entirely|exactly|altogether|wholly|totally|perhaps) (?:what (?:we|i)|the [a-z]+ (?:we|i) |as (?:we|i) |sure|convinced|happy|clear|satisfied|ideal|right|there|up to)/i,
  ),
  cue(
    CRITICISM,
    /\b(?:almost|nearly) agree\b|\bup to a point\b|\bless than ideal\b|\bleaves? (?:something|a (?:little|bit)) to be desired\b|\bnot ideal\b/i,
  ),
  cue(
    CRITICISM,
    /\b(?:i(?:'m|’m| am) sure (?:it(?:'s|’s| is) )?(?:my|our) (?:fault|mistake|error)|no doubt (?:it is |it's )?(?:my|our) (?:fault|mistake|error|end))\b/i,
  ),
  cue(
    CRITICISM,
    /\b(?:perhaps|maybe) you (?:would|could|might)\b|\byou (?:might|may) (?:like|want|wish) to\b|\b(?:i|we) would(?: not|n['’]t) (?:say|call|describe)\b/i,
  ),
  cue(
    CRITICISM,
    /\b(?:i|we) (?:was|were|am|are|'m|'re) (?:rather |just |sort of )?(?:hoping|wondering)\b|\b(?:could|might) we (?:perhaps )?(?:consider|explore|look at) (?:some |any )?(?:other|further|alternative)/i,
  ),
  cue(CRITICISM, /\bcome back (?:to (?:you|it|this|that)(?: on (?:it|this|that))? )?at some (?:point|stage)\b|\bat some (?:point|stage)\b/i),
  cue(CRITICISM, /\b(?:a|something of a) (?:bit|touch) (?:of an? )?(?:steep|high|tight|rich|optimistic|issue|problem|stretch)\b/i),
];

/** Words that say little alone: where a sentence has two kinds of them, nothing is promised yet. */
export interface FaintCues {
  readonly hint: Localised;
  readonly kinds: readonly RegExp[];
}

export const FAINT_INDIRECT: FaintCues = {
  hint: NO,
  kinds: [
    /\b(?:later|further on|after the (?:holidays?|new year|fair|festival|eid|ramadan|summer|season|vacation|election)|for (?:a|the) future|future (?:occasion|order|project)|next (?:time|occasion|week|month|year|season)|(?:some|more|a little) time|right (?:moment|time)|until|soon|once more|again|almost|nearly|some ?how|not (?:now|today)|slowly|step by step)\b/i,
    /\b(?:(?:my|our|his|the) (?:boss|directors?|managers?|management|bank|head office|headquarters?|committee|board|leaders?|owner|partners?|superiors?|accounts?|accountant|finance(?: (?:people|team|department))?|side|uncle|father|brother|ministry)|internal(?:ly)?|approval|consensus|signature|permission|procedures?|pipeline|process(?:ing)?|pending|formalit(?:y|ies)|budget)\b/i,
    /\b(?:wait(?:ing)?|be patient|patience|bear with|working on|pushing|push|trying|to try|following(?:[ -]up)?|follow up|try to arrange|to arrange|arranging|in hand|(?:will|shall|must|have to|would have to|need to|we) (?:plan|study|research|check|analy[sz]e|evaluate|consider|talk|discuss|see|think|try|look)|needful|chasing)\b/i,
    /\b(?:maybe|perhaps|might|not (?:so )?sure|i (?:think|guess|believe|hope) (?:it|we|that|so)|possibly|probably|more or less|kind of|a bit|a little|if possible|various|certain (?:reasons?|circumstances|points?)|some (?:worries|worry|concerns?|doubts?|issues?|difficult(?:y|ies)|problems?|reasons?)|we are afraid|i am afraid)\b/i,
    /\b(?:difficult(?:y|ies)?(?! to (?!accept|agree|do|meet|offer|give|get|match|reach|manage|say|decide|change|reduce|lower)[a-z])|hard(?! to [a-z])|troublesome|burdens?|trouble|worr(?:y|ies)|circumstances|situation|concerns?|severe|complicated|delicate|challenging|risky|sensitive|our side|big question|question is not)\b/i,
    /\b(?:my friend|dear friend|brother|habibi|bhai|good news|tension|no problem|consider it done|make it happen|will happen|of course|sure thing|yes, but|with pleasure|god knows|lah|krub|krap|khrap|ka|ya|sir ji)\b/i,
  ],
};

export const FAINT_UNDERSTATED: FaintCues = {
  hint: CRITICISM,
  kinds: [
    /\b(?:perhaps|might|possibly|rather|somewhat|came as|i must (?:say|admit|confess)|slightly|a (?:little|touch|tad|bit)|certainly|of sorts|could i|if i may|shall we say|i(?:'m|’m| am) afraid|not exactly|hardly|on the whole|by and large)\b/i,
    /\b(?:room for improvement|something of a (?:surprise|disappointment|shock)|(?:not|hardly) (?:perhaps )?the (?:strongest|best|finest|neatest|clearest|easiest)|i must say|expected|hoped|hoping|closer|another look|suggest|an approach|differently|unusual|reservations?|reconsider|improved|improvement|rethink|second look|unfortunate|surpris(?:e|ing)|a pity|a shame|food for thought|(?:rough|high|low|thin|heavy|dark|light|short|long) side|could be (?:better|tidier|clearer))\b/i,
  ],
};
