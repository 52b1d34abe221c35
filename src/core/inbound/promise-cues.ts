import { oneOf } from '#core/inbound/alternatives.ts';

const THEY_SAY =
  '(?:we|i|(?:mr|mrs|ms|dr|herr|frau|eng)\\.? [a-z]+|(?:my|our) (?:bank|accountant|accounting|finance(?: team| department)?|forwarder|agent|team|boss|director|warehouse|qc|inspector|buyer|office|side|logistics(?: team)?|colleagues?|customs broker|lawyer|partner|qc inspector|technical team|engineers?)|he|she|they)';
const WILL =
  "(?: will| shall| plan to| promise to| are going to| am going to| is going to|'m going to|’m going to|'re going to|’re going to| intend to| undertake to| commit to| guarantee to|'ll|’ll)";
const DO =
  'send|pay|transfer|remit|confirm|place|issue|open|sign|return|provide|share|check|arrange|book|call|contact|visit|come|reply|let|get|make|review|test|inspect|forward|submit|prepare|decide|discuss|ship|deliver|order|increase|wire|settle|release|advise|update|inform|give|revert|collect|pick|nominate|appoint|approve|complete|finali[sz]e|ask|talk|speak|process|proceed|effect|follow|keep|take|bring|finish|clear|go ahead|email|mail|start|wait|do|have|present|report|extend|reconsider|consider|answer|be back|hold|withhold|cancel|repeat|reorder|cover|deduct|refund|move|bear|show|launch';
const OWN_THING =
  '(?:deposit|down payment|payment|balance|rest|remainder|remaining [^\\s,.;]+|remittance(?: slip| advice)?|bank slip|l/c|lc|letter of credit|purchase order|po|order|swift(?: copy)?|artwork|drawings?|remittance|money|invoice|documents?|signed \\w+|decision|specs?|specifications?|layout|files?|samples?|forecast|feedback|contract)';

/** `We will pay …`, `The deposit will be transferred …`: something that they say they will do. */
export const PROMISE = oneOf(
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
