import { oneOf } from '#core/inbound/alternatives.ts';

const ACTIONS =
  'send|confirm|quote|provide|arrange|check|advise|share|issue|revise|update|forward|email|mail|prepare|give|let|make|sign|return|resend|supply|submit|attach|show|tell|inform|clarify|explain|call|contact|book|reserve|hold|cancel|change|correct|amend|replace|refund|credit|compensate|ship|dispatch|deliver|expedite|speed|include|add|remove|review|reconsider|reduce|lower|improve|offer|help|look|follow|reply|answer|respond|specify|mark|pack|label|test|inspect|copy|keep|put|use|start|stop|proceed|pay|transfer|release|extend|split|combine|reissue|recheck|double-check|investigate|collect|pick|increase|ensure|name|state|print|bring|take|wait|verify|produce|reserve|finali[sz]e|complete|discuss|ask|find|match|get|come|see|go|cut|wrap|seal|load|invoice';
/** What stands behind the verb of a command; without it `Quote Q-2611 …` or `Sample approved` would be one. */
const OBJECT =
  'me|us|him|her|them|it|the|your|best|latest|full|a|an|our|my|this|that|these|those|all|both|one|two|three|some|any|each|every|only|by|via|to|with|for|from|until|before|after|cif|fob|cfr|exw|ddp|dap|fca|cpt|cip|if|when|whether|no|more|new|sure|in|on|at|within|back|over|pi|po|receipt|payment|proforma|price|prices|invoice|eta|etd|l/c|everything|nothing|\\d+';
/** What may stand before a command. */
const LEAD =
  '(?:(?:and|also|so|then|therefore|but|for this|if (?:yes|so|ok|not|possible)|in (?:that|this) case|meanwhile|additionally|in addition|furthermore|by return|as discussed|thus|first|second|finally|again|otherwise|hi|hello|dear|for (?:the|this|our) (?:next|new|first|following) order|to \\w+|next time|in future|from now on|as (?:soon as|before)|once|when)\\b[^,.]{0,20},? ){0,2}';
const MODAL = '(?:must|have to|has to|need to|needs to|shall|ought to)';

/** `Could you send …`: asks for something to be done, whatever its mark. */
export const POLITE_REQUEST = oneOf(
  `^(?:(?:and|also|so|then|hi|hello|dear|maybe|perhaps)\\b[^,]{0,30},?\\s*)?(?:can|could|would|will|may|might) (?:you|your (?:team|colleagues?|factory)) (?:all )?(?:please |pls |kindly |also |perhaps |possibly |then )*(?:be (?:so kind|able) (?:as )?to |have |get |ask )?(?:${ACTIONS})\\b`,
  `^(?:maybe|perhaps|possibly),? you (?:can|could|may) (?:${ACTIONS})\\b`,
  '^would you mind\\b',
  '^would it be possible\\b',
  '^is it possible (?:to|for you)\\b',
  '^may i (?:ask|request)\\b',
  '^(?:can|could|may) (?:we|i) (?:please )?(?:have|get|receive|see|ask)\\b',
  '^do you mind\\b',
);

/** Commands, needs, wishes, conditions of a deal. */
export const PLAIN_REQUEST = oneOf(
  // Please.
  `^${LEAD}(?:please|pls|plz|pl\\.|kindly)(?= |\\b)`,
  `\\b(?:please|pls|kindly) (?:also )?(?:${ACTIONS})\\b`,
  '\\b(?:please|pls|plz)(?:[ .!]*$|,)',
  "\\b(?:por favor|favor (?:de )?(?:enviar|confirmar|cotizar)|bitte|merci de|s[’']il vous pla[iî]t|veuillez|per favore)(?![\\w])",
  // Commands.
  `^${LEAD}(?:just |also |urgently )?(?:${ACTIONS}) (?:${OBJECT})(?:\\b|(?= ))`,
  `^${LEAD}(?:${ACTIONS}) (?:please|pls|kindly)\\b`,
  '^(?:just )?(?:flick|ping|shoot|drop|fire|pop|chuck|whizz|bounce) (?:me|us|it|them|that|over|through|a|an)\\b',
  '^(?:our|my) (?:request|wish|demand)s?(?: is| are)?\\b',
  '^(?:best |your (?:best )?)?(?:prices?|quote|quotation|offer|moq|lead time|delivery time) (?:for|of|on|please)\\b(?!.{0,80}\\b(?:is|are|was|were|has|have)\\b)',
  `^${LEAD}(?:do not|don't|don’t|never) (?!hesitate|worry|mention|be (?:shy|afraid)|know|have|need|see|understand|think|want)[a-z]+`,
  "^(?:remember|do not forget|don't forget|don’t forget|be sure|be so kind|try) (?:as )?to\\b",
  "^let(?:'s|’s| us) (?:have|schedule|arrange|set|fix|meet|talk|discuss|agree|do|start|go)\\b",
  `^do (?:${ACTIONS}|include|remember) (?:${OBJECT})`,
  '\\bmake sure\\b',
  'send (?:me|us)\\b',
  'give (?:me|us) (?:your|a|the)\\b',
  'quote (?:me|us)\\b',
  'let (?:me|us) (?:know|have)\\b',
  // Needs.
  `^(?:and |also |so |we |i |still |just |only |urgently |really |now |will |shall )*(?:need|needs|require|requires)\\b(?! (?:not|to (?:check|discuss|ask|think|talk|wait)))`,
  '\\b(?:we|i) (?:(?:also|urgently|still|really|now|kindly|hereby|would|herewith|will|shall|do) )*(?:need|require|request|ask(?: you)?|want|desire|expect|await|wait for (?:your|the)|like to (?:have|order|receive|get|request|buy|purchase|see|place|ask|book)|appreciate (?:it )?if)\\b',
  "\\b(?:we|i)(?: would|'d|’d| should) (?:also |really )?(?:like|need|appreciate|love|prefer|want)\\b",
  '^(?:would|will|should) (?:also )?(?:need|like|love|require|prefer|appreciate)\\b',
  "\\b(?:we|i)(?:'ll|’ll) (?:also )?need\\b",
  '\\b(?:our|my) (?:boss|manager|director|customer|client|buyer|team|engineers?|qc|designer|lawyer|accountant|bank|forwarder|finance(?: department| team)?|purchasing|production|quality|accounts|logistics|legal(?: department)?) (?:(?:would|will|also|now|still) )*(?:wants?|needs?|requires?|requests?|insists?|likes? to (?:see|have|receive|get)|asks? for)\\b',
  '\\bwould do\\b[ .!]*$',
  // Somebody on their side wants it, or it would do them good.
  `\\b(?:mr|mrs|ms|miss|dr|eng|sr|sra|herr|frau|mme|monsieur|madame)\\.? [\\w-]+ (?:[\\w-]+ )?(?:(?:would|will|also|now|still|really|kindly) )*(?:wants?|needs?|requires?|requests?|insists?|asks?|is asking|is waiting|likes? to|expects?|has asked|keeps asking|is curious|is pressing)\\b(?! (?:her|his) (?:money|goods) back)`,
  '\\b(?:our|my|the) (?:[\\w-]+ )?(?:boss|manager|director|customers?|clients?|buyers?|team|engineers?|qc|designers?|lawyers?|accountants?|bank|forwarder|agent|broker|customs(?: broker)?|purchasing|production|quality|accounts|logistics|partner|architect|installer|technician|authorities|importer|colleagues?|chef|people|side) (?:(?:is|are|was|were|has been|keeps?|would be) (?:\\w+ )?(?:asking|waiting|curious|pressing|pushing|insisting|keen|eager|interested|wondering|missing)|insists?|asked|asks?|expects?|has asked|have asked|requested)\\b',
  "^it would (?:[\\w']+ ){1,8}(?:to (?:see|have|get|receive|know|hear|read)|if|having|seeing|getting)\\b",
  '^(?:that |this |a |an |some |the )[^.?!]{3,50}\\bwould (?:really |already |also |certainly )?(?:settle (?:it|this|that|the matter)|help|do|suffice|be (?:enough|fine|sufficient|good|nice|helpful|great|welcome))\\b',
  '\\b(?:be|is|was) (?:great|good|nice|perfect|helpful|wonderful|ideal|lovely|super|fantastic|brilliant|kind) (?:having|getting|seeing|receiving|knowing)\\b',
  "\\b(?:be|am|are|'d be|’d be) (?:very |most |so |much )?(?:obliged|grateful|thankful|glad|indebted) for\\b",
  '^(?:would you )?be so (?:good|kind) as to\\b',
  '\\b(?:i|we) (?:still )?owe (?:my|our|the|him|her|them) (?:[\\w-]+ )?(?:an answer|a reply|feedback|an update|a decision|a date|a price)\\b',
  "\\b(?:quotation|quote|offer|mail|e-?mail|pi|proforma|drawing|datasheet|price list|list|b/l|catalogue|draft|spec(?:ification)?|contract|letter|message|label|file) (?:does not|doesn't|doesn’t|do not|don't|did not|didn't) (?:say|state|show|mention|tell|specify|include|indicate|give|contain|list|cover|explain)\\b",
  "\\b(?:i|we) (?:cannot|can't|can’t|could not|couldn't|do not|don't|don’t|still (?:cannot|can't|do not|don't)) (?:find|see|read|open|locate|make out|figure out|understand) (?:the|any|a|your|which|what|where|how|it)\\b(?! (?:reason|need|point))",
  "\\byou (?:have|had)(?: not|n't|n’t) (?:yet |still )*(?:answered|replied|confirmed|sent|told|given|mentioned|quoted|commented|come back|said)\\b|\\byou (?:still|yet) (?:have to|need to|did not|didn't|have not|haven't) (?:answer|reply|confirm|send|tell|give|quote|comment)\\w*",
  "^(?:there(?:'s|’s| is) |just )?(?:only )?one (?:more|last|other|small) (?:thing|point|question|request|favou?r|wish|detail)\\b",
  '\\b(?:the|its|your|our) [\\w-]+(?: [\\w-]+)? (?:should|must) be (?:\\d|at least|not (?:more|less)|black|white|grey|red|blue|green|matt|glossy|longer|shorter|thicker|thinner|wider|bigger|smaller|stronger|softer)',
  '^if [^.?!,]{3,50} (?:is|are) (?:doable|possible|ok|okay|workable|feasible|acceptable|fine|available|agreeable|in order)\\b(?! please)[^.?!]{0,20},',
  '\\b(?:still )?(?:pending|outstanding|missing|owed|due) (?:from|on|at|with) (?:you|your)\\b',
  '\\b(?:we|i)(?: are| am|’re|’m|.re|.m) (?:still )?(?:missing|lacking|short of)\\b(?! you\\b)',
  "\\b(?:we|i)(?: are|'re|’re| am|'m|’m)? (?:also |really |now )?(?:are after|after|look to you (?:for|to)|seek|seeking|hunting for|could use|could do with|can do with|are on the lookout for|on the lookout for)\\b(?= )",
  "^(?:it is|it's|it’s) (?:high |about )?time (?:we|you|for|to|that)\\b",
  '\\b(?:my|our|the) [\\w-]+(?: [\\w-]+)? (?:wonders?|would like to know|is wondering|are wondering) (?:if|whether|how|what|why|when|which|about)\\b',
  `^should (?:you|there|anything)\\b[^.?!,]{3,60}, (?:please |just |do )?(?:${ACTIONS}|drop|ping)\\b`,
  '^(?:send|share|forward|show|attach|advise|confirm|quote|email|mail) (?:\\w+ )?(?!\\w+ed\\b)\\w+[ .!]*$',
  "\\b(?:cannot|can't|can’t|can not|unable to|impossible to|will not|won't|could not) [^.?!]{2,45} (?:without|before|until|unless) (?:we (?:have|get|see|know|receive)|you|your|the|an?|our (?:customer|client)|i (?:have|get|see|know))\\b",
  '\\b(?:weight|size|dimensions?|numbers?|date|price|address|copy|drawing|code|name|details?|information|data|answer|confirmation|cbm|volume|scan|signature|stamp|file|eta|etd|term|quantity)s? (?:is|are) (?:still )?(?:lacking|wanting|outstanding|open|not there|unknown)\\b',
  '^the (?:sooner|earlier|faster|quicker)\\b[^.?!]{3,60}\\bthe better\\b',
  '^(?:please )?(?:do|grant) (?:me|us) (?:a|the|one|this) favou?r\\b',
  "\\b(?:we|i)(?:'d|’d| would) be (?:very |most |really )?(?:curious|interested|keen|eager)\\b",
  '\\b(?:our|my) [\\w-]+ (?:in|at|of|from) (?:the |our |my )?[\\w-]+ (?:also |still |now )?(?:needs?|wants?|requires?|asks?|insists?|(?:is|are) (?:asking|waiting|missing))\\b',
  '\\b(?:they|customs|the authorities|the bank|the consulate|the port) (?:now |also |still |always )?(?:ask|asks|asked|are asking|is asking|want|wants|insist|insists|demand|demands|require|requires) (?:us )?(?:for|on|to (?:see|have)|an?|the|that)\\b',
  '^(?:a |an |one |my |our )?(?:kind|kindest|small|urgent|special|last|further|friendly) request\\b',
  "^it(?: would|'d|’d| will) be (?:very |really |most |so )?(?:handy|useful|helpful|good|great|nice|practical|convenient|reassuring|important) (?:to|if|for)\\b",
  '\\b(?:we|i) trust (?:that )?(?:you|your \\w+) (?:will|can|would)\\b',
  '\\b(?:is|are) (?:still |kindly |eagerly |urgently )?(?:awaited|expected from you)\\b',
  '^(?:curious|eager|keen|anxious|waiting) (?:about|to (?:see|hear|know|get))\\b',
  "\\b(?:we|i) (?:still |also )?(?:miss|lack)\\b(?! (?:you|him|her|the good))|\\byou (?:did not|didn't|didn’t|forgot to|have not|haven't|haven’t) (?:mention|say|tell|state|attach|include|specify|specified|give|answer|answered|quote|quoted)(?:ed)?\\b",
  '\\bkeen to (?:hear|see|know|get|receive|have)\\b',
  '\\b(?:we|i) (?:must|have to|need to|should) (?:receive|have|get|see|know)\\b',
  '\\b(?:we|i) (?:can|could|will|would) only (?:accept|agree|pay|take|buy|order|go|work)\\b',
  '\\b(?:we|i)(?: would)? (?:suggest|propose|recommend) (?!that we)',
  '\\b(?:our|the|my) (?:budget|limit|maximum) (?:is|for|of)\\b',
  '\\b(?:competitors?|other suppliers?|another supplier)\\b[^.?!]{0,40}\\b(?:offers?|offered|quotes?|quoted|cheaper|lower|less|better)\\b|\\b(?:above|than|below|over) (?:your|the|other) (?:competitors?|suppliers?|competition)\\b',
  "\\b(?:we|i) (?:can(?:not|'t|’t)|can not) (?:accept|agree|wait|take more|pay|go|afford)\\b",
  "\\byou(?: are|'re|’re) (?:kindly |hereby )?(?:requested|asked|invited) to\\b",
  "\\b(?:it is|it's|it’s) (?:very |really |absolutely |most )?(?:important|necessary|essential|urgent|crucial|mandatory|required)\\b",
  '\\b(?:would|will|could) (?:really |much |also )?help (?:us|me|if|to)\\b',
  "^(?:we are |we're |i am |i'm )?hoping (?:for|to|that|you)\\b",
  '^(?:very |most )?(?:grateful|glad|happy|pleased|thankful) (?:for (?:your|an?|any)|if you|to (?:receive|get|have) (?:a|an|the|your))\\b',
  '\\b(?:we|i) (?:count|rely|depend) on (?:you|your)\\b',
  '\\b(?:pending|open|outstanding|missing)(?: points?| items?| documents?)?(?: from (?:you|your side))? ?:',
  '\\b(?:still )?(?:required|needed|wanted|requested|pending|missing)[ .!]*$',
  '\\b(?:we|i) (?:prefer|urge you|suggest you|beg you)\\b',
  "\\b(?:we|i)(?: are| am|'re|’re|'m|’m) (?:also |still |currently |very |in )?(?:waiting for|looking for|looking to (?:buy|order|source|purchase|import)|in the market for|interested in|(?:urgent |great |in )?need of|searching for)\\b",
  '^(?:still )?(?:waiting for|awaiting|looking (?:for|to (?:buy|order|source|purchase|import))|request(?:ing)? (?:for |you )|asking (?:for|you))\\b',
  '\\blook(?:ing|s)? forward to (?:receiv|get)ing\\b',
  '\\blook(?:ing)? forward to your (?:best |revised |updated |final |kind )?(?:offer|quotation|quote|proforma|pi|price|invoice|samples?|drawings?|confirmation|proposal)\\b',
  '\\bwould be (?:very |really |most |so )?(?:helpful|useful|welcome|perfect|ideal|great|appreciated)\\b[ .!]*$',
  '\\b(?:be|is) (?:great|good|nice|perfect|helpful|wonderful|ideal|lovely|super|fantastic|brilliant|kind) (?:if|to (?!meet|see|visit|hear|work|be)|for)',
  '\\b(?:be|am|are) (?:very |most |so )?(?:glad|happy|pleased|grateful|thankful|obliged)(?: (?:if (?:you|your|the|this|that|i|it)|for (?:your|a|an|the) (?:quick|prompt|offer|quot|confirm|early|best)|to (?:receive|have|get|see) (?:your|a|an|the|some)))',
  '\\bappreciated? (?:it )?if\\b',
  '\\b(?:be|is) (?:much |highly |greatly |very )?appreciated\\b',
  '^(?:we |i )?(?:would |highly |greatly )*appreciate (?:your |an? |any )?(?:prompt|quick|early|earliest|immediate|urgent|fast|confirm|reply|feedback|answer|response|offer|quot|update)',
  '\\bhope (?:that )?(?:you|your (?:side|factory|team|company|boss))(?: can| could| will| would)(?: be able to)? (?!have|enjoy|understand|find|like|agree with|be well|be fine|feel|soon feel)',
  `\\bhope (?:that )?you (?:${ACTIONS}|solve|settle|fix|accept|agree)\\b(?! (?:well|in good))`,
  '\\bhope to (?:receive|get|have) (?:your|the|a|an|some)\\b',
  '\\bhope to hear\\b.{0,40}\\b(?:with|about) (?:the|your|a)\\b',
  '\\bin advance for\\b',
  // What has to be so.
  `\\byou(?:r (?:team|side|factory|company))? (?:${MODAL}|should) (?!(?:have )?(?:receive|receiv|got|get|hear|know|be (?:able|aware|happy|proud)))`,
  `^(?!.{0,40}\\b(?:we|i|they|he|she) (?:also |still |now |then )?${MODAL})(?:the |all |each |every |our |your |any |on )?\\w[^.?!]{1,60} ${MODAL} (?:not |all |also |clearly |always )*(?:be|show|reach|arrive|carry|mention|state|include|have|contain|come|match|fit|bear|say|read|meet|comply|leave|ship|pass)\\b`,
  '\\bshould (?:not |all |also |clearly )*(?:reach|show|carry|mention|state|include|be (?:marked|packed|made|in|delivered|shipped|labell?ed|printed|stated|addressed|sent|issued|signed|stamped|mentioned|included|changed|replaced|corrected|removed|consigned|black|white))\\b',
  '\\b(?:are|is) (?:still )?(?:needed|required|wanted|requested|missing from your (?:mail|offer|quotation))\\b',
  // Bargaining.
  '\\b(?:price|prices|offer|quotation|quote|freight|moq|lead time|delivery time|cost|deposit)\\b[^.?!]{0,30}\\b(?:is|are|seems?|looks?|remains?) (?:still |a bit |a little |much |far |really |quite |very |way )*(?:too (?:high|long|much|expensive|big)|higher than|above|more than|not (?:competitive|workable|attractive))',
  '\\b(?:we|i) (?:were |was )?(?:expected|expecting|hoped for|had in mind|budgeted)\\b',
  '\\b(?:our |the |my )?target(?: price)?(?: is|:| of| would be)',
  '^if (?:you|your (?:side|factory|company)) (?:can|could|would|will|agree|accept|offer|give|match|reduce|lower|get|go|do|are (?:able|willing|ready))\\b(?! (?:need|have|like|require))',
  '\\b(?:we|i) (?:can|could|will|would|are ready to) (?:only )?(?:do|take|order|accept|buy|go|confirm|place|book|increase|pay|sign|agree)\\b.{0,80}\\bif (?:you|the price|price|your)\\b',
);

/** Courtesy in the form of a request: nothing has to be done. */
export const EMPTY_REQUEST =
  /^(?:please (?:find|see|accept|feel free|do not hesitate|don't hesitate|don’t hesitate|give my|stay|take care|excuse|forgive|refer to (?:the )?(?:attach|below|enclos)|disregard|ignore)|kindly (?:find|see)|let me know if (?:you (?:have|need)|there (?:is|are)) any|(?:(?:if|should) (?:you|there) (?:need|have|be|is|are|require|want) (?:any|more|further|anything)\b.*)|do(?: not|n't|n’t) hesitate|(?:we|i) (?:would like|'d like|want) to (?:thank|wish|introduce|inform|let you know|apologi[sz]e|say|congratulate|express)|thank(?:s| you)(?: (?:very much|so much|a lot))? for)\b(?!.*\bin advance\b)/i;

/** `Please note that …`: what follows says whether something has to be done. */
export const ANNOUNCING = /^(?:please|kindly|pls) (?:be (?:advised|informed|aware)|note)(?:,? that)?[,:]?\s+/i;
