import { oneOf } from '#core/inbound/alternatives.ts';

const THEY_SAY =
  '(?:we|i|(?:mr|mrs|ms|dr|herr|frau|eng)\\.? [a-z]+|(?:my|our) (?:bank|accountant|accounting|finance(?: team| department)?|forwarder|agent|team|boss|director|warehouse|qc|inspector|buyer|office|side|logistics(?: team)?|colleagues?|customs broker|lawyer|partner|qc inspector|technical team|engineers?)|he|she|they)';
const WILL =
  "(?: will| shall| plan to| promise to| are going to| am going to| is going to|'m going to|’m going to|'re going to|’re going to| intend to| undertake to| commit to| guarantee to|'ll|’ll)";
const DO =
  'send|write|recommend|pay|transfer|remit|confirm|place|issue|open|sign|return|provide|share|check|arrange|book|call|contact|visit|come|reply|let|get|make|review|test|inspect|forward|submit|prepare|decide|discuss|ship|deliver|order|increase|wire|settle|release|advise|update|inform|give|revert|collect|pick|nominate|appoint|approve|complete|finali[sz]e|ask|talk|speak|process|proceed|effect|follow|keep|take|bring|finish|clear|go ahead|email|mail|start|wait|do|have|present|report|extend|reconsider|consider|answer|be back|hold|withhold|cancel|repeat|reorder|cover|deduct|refund|move|bear|show|launch';
const OWN_THING =
  '(?:deposit|down payment|payment|balance|rest|remainder|remaining [^\\s,.;]+|remittance(?: slip| advice)?|bank slip|l/c|lc|letter of credit|purchase order|po|order|swift(?: copy)?|artwork|drawings?|remittance|money|invoice|documents?|signed \\w+|decision|specs?|specifications?|layout|files?|samples?|forecast|feedback|contract)';

/** People and things of theirs that do what is promised. */
const OURS = `(?:(?:my|our) (?:[\\w-]+ )?(?:husband|wife|marketing|sales|legal|quality|production|son|daughter|brother|sister|father|partner|colleagues?|manager|secretary|assistant|purchasing|treasury|accounts?(?: department| payable| team)?|finance(?: department| team| people)?|people|courier|trucks?|driver|inspectors?|broker|bank|boss|director|forwarder|agent|team|office|warehouse|buyers?|engineers?|logistics|side|company|ceo|chairman|technician|po|order|payment|deposit|balance|comments|decision|answer|reply|feedback|remarks|approval|artwork|specs?|forecast|l/c|lc|visit|inspection)|(?:the |a |an )?(?:tt|t/t|payment|(?:down |advance |first |second |final |next )?(?:deposit|instal?lment|payment)|balance|money|transfer|remittance|swift(?: copy)?|(?:amended |revised |final )?(?:l/c|lc|letter of credit|po|purchase order|order|artwork|drawings?|contract|forecast|draft)|(?:remaining|other|first|second|last) \\d+ ?%|bank slip|forwarder|courier|truck|signed [\\w/]+|confirmation|comments|approval|rest|remainder|inspection|inspector))`;
/** A time that is still to come. */
const SOON =
  '(?:today|tonight|tomorrow|this (?:week|afternoon|evening|month|morning)|next (?:week|month|mon|tues|wednes|thurs|fri)\\w*|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:first thing )?(?:mon|tues|wednes|thurs|fri)day|by (?:noon|tonight|tomorrow|the end|mon|tues|wednes|thurs|fri|\\d|eod|cob)\\w*|until (?:mon|tues|wednes|thurs|fri|tomorrow|\\d)\\w*|(?:later|soon|shortly|asap|immediately|right away|straight away|at once)|in (?:an hour|a (?:few|couple of) \\w+|the (?:coming|next) \\w+|the course of|\\w+ (?:minutes|hours|days|weeks)|(?:calendar )?week \\d+|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|q[1-4])|within \\w+|before (?:the|you|we|noon|end)|(?:for|on) (?:the )?\\d|no later than|not later than|expected|planned|scheduled|end of)';

/** `We will pay …`, `The deposit will be transferred …`: something that they say they will do. */
export const PROMISE = oneOf(
  "\\b(?:we|i)(?: will|'ll|’ll| shall) (?:see to (?:it|that)|make sure|make certain|take care|not (?:forget|delay|disappoint|let you down|keep you waiting|change|fail))\\b",
  `\\b${OURS} (?:is|are) (?:now |just |already |currently )?(?:preparing|checking|processing|arranging|working on|signing|sending|opening|making|finali[sz]ing|being (?:wired|made|paid|signed|prepared|opened|processed|transferred|arranged|checked|sent|drafted))\\b`,
  "\\byou (?:will |'ll |’ll )?(?:soon |then )?(?:hear|get|have|receive) (?:from (?:us|me)|(?:our|my|the) (?:order|answer|reply|decision|po|comments|money|payment|feedback|go-?ahead)|it (?:by|before|on|tomorrow|today))\\b",
  `\\b(?:containers?|goods|cargo|boxes|samples?|pallets?|shipment) (?:will|shall) be (?:picked up|collected|paid|insured|inspected|received|unloaded|cleared|returned) (?:by|through|with) (?:our|my|us)\\b`,
  `\\b(?:we|i) (?:go for|commit to|sign up for|take|want to place) (?:the |about |around )?\\d[^.?!]{0,60}\\b(?:money|payment|deposit|order|po) (?:follows|comes|goes)\\b|\\b(?:money|payment|deposit|tt|t/t|swift) (?:follows|comes|goes) (?:at once|today|tomorrow|immediately|right away|the same day)\\b`,
  `\\b(?:our side|we|i|our \\w+|my \\w+) (?:takes?|will take) care of\\b|\\b(?:our side|our company) (?:handles?|covers?|bears?|arranges?|pays?)\\b`,
  '\\b(?:we|i) (?:hereby |can |also )?(?:guarantee|promise|plan|commit to|pledge|assure you of) (?:a |an |the |our |you (?:a|an|the|our)|at least|minimum|\\d)',
  '\\b(?:my|our) word on (?:it|that)\\b|\\byou have (?:my|our) word\\b|,? (?:i )?promised?[ .!]*$',
  `\\b(?:cheque|check|${OWN_THING}|po|swift) (?:is|are) (?:in the post|on (?:its|the|their) way|with you|yours|with our bank|in process)\\b(?:[^.?!]){0,12}(?:${SOON}|$)`,
  "\\b(?:we|i)(?:'d|’d| would|'ll|’ll| will) (?:place|sign|pay|order|take|buy|open|release|transfer|confirm|book)\\b[^.?!]{0,40}\\b(?:the moment|as soon as|once|right after|the day)\\b",
  `^${SOON}(?: latest| at the latest| morning| afternoon)?,? (?:you|we|i) (?:then )?(?:have|get|receive|hear|send|pay|sign|order|take|tell|inform|call|write|can tell|know)\\b`,
  `\\b(?:second|first|other|remaining|last) (?:half|part|third|instal?lment|\\d+ ?%) (?:is|gets|will be) (?:paid|due|transferred|released|sent) (?:once|when|as soon as|after|on|against|upon|by|before)\\b`,
  '\\b(?:consider (?:it|the \\w+|this|that) (?:as )?(?:done|paid|signed|settled|agreed))\\b|\\bleave it (?:with|to) (?:me|us)\\b|^will do\\b',
  '\\byou (?:will |can )?(?:get|have|hear) (?:a |your )?(?:yes or no|clear answer|final answer|green light|go-?ahead)\\b|\\byou(?: will|’ll|.ll) be the first\\b',
  '^next time,? (?:we|i) (?:will |shall )?(?:take|order|buy|book|pay|send|inform|come)\\b',
  `\\b(?:signed |stamped )?(?:copy|original|contract|pi|agreement|sample|draft)s? (?:comes?|goes|go|come) (?:back|out|off)\\b(?! on (?:mon|tues|wednes|thurs|fri)day last)`,
  `^(?:(?:please |pls )?expect|look out for) (?:our|my|the|a|an) (?:\\w+ )?(?:${OWN_THING}|order|contract|copy|po|answer|visit|call|confirmation)\\b`,
  `^(?:the |our )?(?:${OWN_THING}|po|swift(?: copy)?|cheque) (?:is )?(?:now |already )?on (?:its|the|their) way[ .!]*$`,
  "\\b(?:i|we)(?: am| are|'m|'re|’m|’re) getting (?:the|our|an?|your|this|that|it)\\b[^.?!]{2,60}\\b(?:today|tonight|tomorrow|this week|next week|on \\w+day|by \\w+)\\b",
  `\\bour (?:[\\w-]+ )?(?:lab|laboratory|qc|technician|cfo|ceo|designers?|engineer|team|inspector|accountant|people|factory|shop|branch) (?:runs?|makes?|does|tests?|checks?|signs?|sends?|pays?|reviews?|prepares?|measures?|looks?|handles?)\\b[^.?!]{0,40}\\b(?:today|tonight|tomorrow|this week|next week|on \\w+days?|and (?:sends?|informs?|tells?|mails?|calls?) you)\\b`,
  '\\b(?:i|we) (?:put|place|move) (?:yours|it|you|your \\w+) (?:on top|first|at the top|in the next)\\b',
  // Whoever of theirs, and whatever they will do.
  `\\b(?:${OURS}|i|we)(?:,[^,.;]{2,40},)?${WILL} (?:\\w+ly |also |then |now |personally |try to |be able to )*(?!not\\b|never\\b|need|require|see\\b|have to|be\\b|appreciate|like\\b|love\\b|know\\b|understand|depend|miss\\b|lose|want|prefer|only\\b|stop|reject|refuse|claim|sue\\b|complain|move\\b|close\\b|grow|suffer|run out|face\\b|soon\\b)[a-z]+`,
  `\\b(?:${OURS}|i|we)(?:'m|’m|'re|’re| am| are| is) about to (?!be\\b|run\\b|lose|close\\b)[a-z]+`,
  `\\b(?:remaining|other|first|last) \\d+ ?% (?:goes|go|is paid|are paid|follows?|will|comes?)\\b[^.?!]{0,12}\\b(?:against|upon|after|once|when|on|out|before|with)\\b`,
  `\\b${OURS} (?:(?:in|at|from) [\\w-]+ )?(?:\\w+ )?(?:goes|go|leaves|leave|comes|come|starts|picks up|collects|contacts|sends|pays|transfers|arrives|flies|takes over|writes|calls|phones|rings|issues|opens|visits|follows|travels|lands|signs|releases|is (?:planned|scheduled|due|lined up|booked|set|ready to go)|are (?:planned|scheduled|due|booked))\\b[^.?!]{0,30}\\b${SOON}`,
  `^(?:the )?(?:${OWN_THING}|po|swift(?: copy)?|opening|payment|artwork|answer|decision|confirmation) (?:(?:comes?|follows?|goes|expected|to come|planned|due|probably|again) )*${SOON}[ .!]*$`,
  `, (?:${OWN_THING}|opening|answer|decision|confirmation) (?:expected |planned |comes |follows )?${SOON}\\b[^.?!]{0,12}[ .!]*$`,
  "\\b(?:is|are) (?:already |now )?under way\\b[ .!]*$|^(?:i am|i'm|i’m|we are|we're|we’re) on it\\b",
  `\\b(?:rest assured|you (?:can|may) (?:be sure|be certain|count on|rely on|depend on|expect (?:our|my|an?|the (?:${OWN_THING}))|look forward to (?:our|an?)))\\b|^count on (?:us|me|our|my|\\d)`,
  `\\b(?:you|your (?:team|factory|side))(?: will|'ll|’ll| shall) (?:soon |then |surely |definitely )?(?:see|have|get|receive|hear|find)\\b(?! (?:that|why|how|what|whether|if|problems?|trouble|your|difficult))`,
  `\\bwill (?:then )?(?:reach|be (?:with|in|on)) (?:you|your (?:inbox|hands|mailbox|account|desk|office|factory|bank))\\b`,
  '\\b(?:i|we) (?:can |could )?(?:give|owe|promise|guarantee|offer) you (?:a |an |my |our |the )?(?:firm |final |clear |quick |definite |written )?(?:answer|reply|decision|feedback|date|confirmation|word|yes or no|order|forecast|guarantee)\\b',
  '\\b(?:give|grant|allow) (?:me|us) (?:until|till|\\w+ (?:days?|hours?|weeks?))\\b[^.?!]{0,30}\\b(?:and|,|then) (?:i|we)\\b',
  `\\b(?:we|i) (?:hereby |herewith |also |gladly |can )?(?:agree|undertake|commit|pledge|promise|accept|are prepared|am prepared|are ready|am ready|are willing|am willing|have decided|decided|intend|plan) to (?!you|your|the (?:price|terms)|cancel|stop|reject|refuse|return|claim)(?![^.?!]*\\b(?:another|other|different) (?:supplier|source|offer|factory|company))[a-z]+`,
  `^(?:once|as soon as|when|after) [^,.]{3,70},? (?:we|i|the order|the rest|the (?:whole )?(?:business|season|contract|container)|you|it) (?:then |will )?(?:pass|hand|pays?|sends?|orders?|opens?|signs?|releases?|places?|gets?|is yours|are yours|starts?|goes|take|transfer|confirm|book|wire|issue)\\b`,
  `\\b(?:we|i|they) (?:pay|send|order|open|sign|release|place|transfer|confirm|book|wire|issue|collect|decide|answer|reply|revert|visit|come)\\b[^.?!]{0,25}\\b(?:${SOON}|as soon as|once|the (?:day|moment))\\b`,
  "\\b(?:we|i)(?: will|'ll|’ll| shall) not (?:buy|order|source|go|look|look for|switch|purchase|ask) (?:elsewhere|anywhere|from|any|another|other)\\b",
  "\\b(?:i|we)(?:'m|’m|'re|’re| am| are) (?:sending|flying|coming|visiting|bringing|putting|taking|ordering|signing|calling|writing|travelling|passing)\\b[^.?!]{0,60}",
  `\\b(?:the |our )?(?:next|repeat|first|second|trial|follow-?up|bigger|new) (?:order|container|po|orders|purchase)s? (?:comes? |follows? |is planned |planned |expected )?(?:in|by|before|after|around|for|within) (?:early |mid |late |the |end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|week|\\w+ weeks?|\\w+ months?|new year|holidays?)`,
  `\\b${THEY_SAY}${WILL} (?:\\w+ly |also |then |now |try to |be able to |be )*(?:${DO}|\\w+ing)\\b`,
  `^(?:and |then |so )?will (?:\\w+ly |also |then )*(?:${DO})\\b(?! you (?!know))`,
  `\\band will (?:\\w+ly |also |then )*(?:${DO})\\b(?! (?:you|your))`,
  `\\b(?:we|i)(?:'d|’d| would|'m|’m| am|'re|’re| are) (?:also |quite )?(?:be )?(?:happy|glad|willing|ready|prepared) to (?!get|have|let|see|make|do\\b)(?:${DO})\\b`,
  '^(?:today|tomorrow|tonight|next week|on (?:mon|tues|wednes|thurs|fri)day),? (?:we|i) (?!am\\b|are\\b|have\\b|need\\b|want\\b|did\\b|do\\b|was\\b|were\\b|got\\b|received\\b|saw\\b|found\\b|noticed\\b|had\\b|must\\b|\\w+ed\\b)\\w+',
  `^(?:once|as soon as|when|after) [^,.]{3,60},? (?:we|i) (?:then )?(?:${DO})\\b`,
  `\\b(?:we|i) can (?:${DO})\\b[^.?!]{0,40}\\b(?:today|tomorrow|on (?:mon|tues|wednes|thurs|fri)day|next (?:week|month)|this week)\\b`,
  `\\b(?:we|i) (?:expect|hope|aim) to (?:order|reorder|pay|place|decide|sign|confirm)\\b`,
  `^${OWN_THING} (?:today|tomorrow|this week|next week|on \\w+day)[ .!]*$`,
  '\\b(?:we|i) (?:write|call|ring|answer|inform) (?:to )?you (?:then|tomorrow|today|on|after|next|back)\\b',
  `\\b${THEY_SAY}${WILL} be (?:at|in|with|there|visiting)\\b(?! (?:touch|contact|the office))`,
  '\\b(?:we|i) (?:repeat (?:every|the)|take in charge|(?:pay|cover|bear) the (?:freight|courier|transport|cost|postage|dhl))\\b',
  `\\b${OWN_THING}(?: of [^,.;]{1,30})? (?:will|shall|is going to|is to|are to|to|can) (?:then )?be (?:made|paid|transferred|remitted|sent|opened|issued|placed|wired|arranged|released|signed|shared|confirmed|effected|settled|done|taken|provided|forwarded|emailed|couriered|finali[sz]ed)\\b`,
  "\\byou(?: will|'ll|’ll| shall) (?:receive|get|have|hear|find) (?:our|my|the|from us|from me|it|them|an? )",
  `\\b(?:we|i)(?: are|'re|’re| am|'m|’m) (?:now |currently |just |already )?(?:sending|arranging|preparing|paying|transferring|opening|checking|processing|placing|issuing|working on|finali[sz]ing|reviewing|testing|discussing|wiring|booking|collecting|releasing)\\b`,
  `\\b(?:${OWN_THING}|it|this|that|more|details)(?: of [^,.;]{1,30})? (?:follows?|will follow|is on (?:its|the) way|is coming) ?(?:today|tomorrow|soon|shortly|separately|later|next|this|by|on|in|within|\\.|$)`,
  `\\b${OWN_THING} (?:to follow|goes (?:out|off)|go out|will go out|will be with you|will reach you|is being (?:made|prepared|processed|signed|transferred))\\b`,
  `\\b${THEY_SAY} (?:comes?|visits?|arrives?|flies|fly|lands?|travels?) (?:to |in |on |from |next |tomorrow|today)`,
  "\\b(?:we|i) (?:have |'ve |’ve )?(?:already |just )?(?:asked|instructed|told) (?:our|my|the) (?:bank|accountant|accounting|finance|forwarder|agent|team|colleague|warehouse)\\b[^.?!]{0,20}\\bto\\b",
  '\\blet (?:me|us) (?:first |quickly |just )?(?:check|ask|discuss|talk|speak|see (?:with|what|if)|get back|come back|review|verify|clarify|confirm (?:with|internally))\\b(?! you)',
  `\\bour (?:bank|accounting|accountant|finance(?: department| team)?|forwarder|boss|director) (?:issues|pays|transfers|wires|sends|opens|releases|signs|collects|picks)\\b`,
);
