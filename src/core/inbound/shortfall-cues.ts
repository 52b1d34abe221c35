import { oneOf } from '#core/inbound/alternatives.ts';

const PAPER =
  '(?:invoice|packing list|p/?o|p/?i|proforma|order|contract|quotation|offer|label|b/l|bl|draft|certificate|c/?oo?|coa|form [ae]|drawing|datasheet|data sheet|spec(?:ification)?|catalogue|sample|l/c|lc|list|report|carton mark|shipping mark|manual|agreement)';
const DOCUMENT =
  '(?:coo|c/o|certificates?(?: of origin)?|coa|b/l|bl|bill of lading|invoice|packing list|form [ae]|msds|test report|reports?|documents?|docs|manuals?|drawings?|photos?|pictures?|tracking number|swift|credit note|replacements?|spare parts?|samples?|refund|answer|reply|feedback|confirmation|declaration|eur\\.?1|swb|telex release)';
const PART =
  '(?:(?:from|among) (?:the |our )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)(?! ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|st|nd|rd|th|to|until|[-–/.:]))|out of|half of|a third of|a quarter of|most of|some of|several of|many of|almost all|nearly all|every (?:second|third|other|single)|\\d[\\d.,]* ?%|\\d[\\d,.]* (?:of|out of))';
const NEGATIVE_VERB =
  "(?:(?:gives?|gave|makes?|shows?|has|have|had|delivers?|gets?) no (?!problems?|issues?|defects?|damage|complaints?|signs?|faults?|questions?|idea|objection|doubt|remarks?)\\w+|(?:do|does|did|is|are|was|were|have|has|will|can|could)(?:n't|n’t| not| never|not) \\w+)";
const ASKED = '(?:asked for|ordered|agreed on|specified|requested|nominated|approved|wanted|need(?:ed)?|insisted on|chose|paid for)';
const OFTEN = '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth)';

/** Complaints in which something is less, later or other than it was to be: by kind of trouble, understated ones too. */
export const SHORTFALL_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    oneOf(
      // Owed: papers, answers, dates.
      `\\b${DOCUMENT}\\b(?:[^.?!]|\\.\\d){0,20}\\b(?:still|yet|again|also)\\b(?:[^.?!]|\\.\\d){0,15}\\b(?:pending|outstanding|overdue|open|owed|awaited|missing|not here|to come|nowhere)\\b`,
      `\\b(?:still|yet|again) (?:pending|outstanding|overdue|owed|awaited|missing|due) (?:from|on|at|with) (?:you|your)\\b`,
      `\\b(?:you|your (?:side|company|colleagues?|factory)) (?:still )?owes? (?:us|me)\\b`,
      `\\b(?:has|have|had|did)(?: not|n't|n’t| never| still not)(?: yet| even)? (?:come back|came back|got(?:ten)? back|get back|replied|reply|reacted|react|responded|respond|returned (?:my|our)|called back|called me|written back)\\b`,
      `\\b(?:rolled|rolled over|bumped|pushed back|shut out|left behind|short-?loaded|missed the (?:vessel|cut-?off|closing|sailing|boat|ship))\\b(?!-)`,
      `\\b${OFTEN} (?:time|delay|postponement|change|date|eta|etd|promise|reminder|attempt)\\b(?:[^.?!]|\\.\\d){0,12}(?:$|[.!,;]|\\b(?:already|now|in a row|this (?:year|month)|you|we|it|that))`,
      `\\b(?:nobody|no one|no-one|none of your \\w+|not one of your \\w+)\\b(?:[^.?!]|\\.\\d){0,15}\\b(?:tells?|told|informs?|informed|warns?|warned|lets? us|let us|explains?|explained|bothers?|bothered)\\b`,
      `\\b(?:first|only) (?:heard|learned|learnt|found out|hear|learn)\\b(?:[^.?!]|\\.\\d){0,30}\\b(?:from (?:the|our|a)|when|by (?:accident|chance)|after)\\b`,
      `\\b(?:not|never) (?:been )?(?:told|informed|advised|warned|consulted|notified)\\b`,
    ),
    3,
  ],
  [
    oneOf(
      // One paper against another, one number against another.
      `\\b(?:while|whereas|whilst|although|but)\\b(?:[^.?!]|\\.\\d){0,30}\\b(?:the|our|your|my|both)\\b(?:[^.?!]|\\.\\d){0,12}\\b${PAPER}\\b(?:[^.?!]|\\.\\d){0,25}\\b(?:has|have|had|says?|said|shows?|shown|states?|reads?|is|are|was|were|mentions?|gives?|both)\\b`,
      `\\b(?<!must |should |shall |to |can |will |not )(?:is|are|was|were|has|have|had|contains?|contained|holds?|held|weighs?|weighed|measures?|measured|shows?|says?|reads?|got|received)\\b (?!for\\b)(?![^.?!,]{0,16}(?:usd|eur|rmb|gbp|[$€£¥]|\\bnow\\b|therefore))[^.?!,]{0,25}\\d[\\d.,]*[^.?!,\\d]{0,14},? (?:and not|but not|not|instead of|rather than|in place of|against|versus|vs\\.?) (?:the )?(?:\\w+ ){0,3}\\d`,
      `\\b(?:is|are|was|were|shows?|has|have|says?|states?|mentions?|carr(?:y|ies)|bears?|lists?) (?:still|again) (?:the|our|your|an?|with|under)\\b(?:[^.?!]|\\.\\d){0,10}\\b(?:old|previous|former|wrong|last year|outdated|cancelled)|\\bstill (?:the|our|your|an?|with|under|in) (?:\\w+ )?(?:old|previous|former|wrong|outdated|cancelled)\\b`,
      `\\b(?:is|are|was|were|belongs?|seems?|must be|meant) (?:for|to|from|of|to be for) (?:another|a different|the wrong|some other|an other|a completely different|somebody else|someone else|a previous) ?(?:model|size|customer|order|product|article|item|lot|company|machine|market|version|type|client|project|country|colou?r)?\\b`,
      `\\b(?:ordered|asked for|agreed(?: on)?|bought|paid for|approved|specified|requested|wanted|needed|expected)\\b(?:[^.?!]|\\.\\d){1,45}(?:\\band\\b|\\bbut\\b|,|\\byet\\b) ?(?:what|that what|the ones?|those|you|instead|inside|in the|here|this|these|it|they)\\b(?:[^.?!]|\\.\\d){0,50}\\b(?:(?:is|are|was|were|look|looks) (?:clearly |plainly |obviously |rather |simply |definitely |just )?(?!exactly|perfect|beautiful|great|good|fine|very|as |excellent|what|the same|ok|available|ready|in stock|urgent|possible|attached|now|on )\\w+|sent|shipped|delivered|supplied|came|got)\\b`,
      `\\b(?:cannot|can't|can’t|could not|couldn't|does not|do not|doesn't|don't|don’t|doesn’t)\\b(?:[^.?!]|\\.\\d){0,20}\\b(?:tally|reconcile|add up|line up)\\b`,
      `\\b(?:mismatch|discrepan\\w+|deviation|inconsisten\\w+|confus(?:ed|ion) between)\\b(?:[^.?!]|\\.\\d){0,25}\\b(?:between|from|with|to|against)\\b`,
      `\\b(?:typo|misprint|(?:a|an|the|another|one) (?:spelling |printing |calculation |serious |small |big )?(?:mistake|error)(?= (?:in|on) (?:the|our|your|my|every|each|all))|misspel\\w+|wrongly|upside-?down|mixed up|swapped|mislabel\\w+|mismarked)\\b(?=[^.?!]*\\b(?:in|on|of|inside|by|the|our|your|again)\\b)(?![^.?!]*\\b(?:on|by|from|at) (?:my|our) (?:side|end|part)\\b)`,
      `\\b(?:cheap(?:er)?|flims(?:y|ier)|poorer|rough(?:er)?|sloppier|looser|weaker|thinner|softer|duller|shorter|lighter|darker|worse|smaller|noisier|slower|stiffer|paler) than (?:the (?:ones?|sample|first|last|previous|approved|golden|original|display)|those|what|before|last|previous|in (?:the|your)|your (?:sample|catalogue|photos?|website)|(?:we|you) (?:are |were |had )?(?:used|agreed|saw|showed|expected|ordered|approved))\\b`,
    ),
    3,
  ],
  [
    oneOf(
      // Part of the goods.
      `(?:^|[^\\w])${PART}\\b(?:[^.?!]|\\.\\d){0,45}\\b${NEGATIVE_VERB}`,
      `(?:^|[^\\w])${PART}\\b(?:[^.?!]|\\.\\d){0,40}\\b(?:sparks?|sparkles?|sparkled|smokes?|smoked|hums?|buzz(?:es)?|rattles?|squeaks?|wobbles?|drips?|stinks?|sticks?|bent|loose|blind|mute|dim|dark|off|unreadable|blank|stuck|open|wet|soft|crooked|skewed|misaligned|rejected|returned|useless|unusable|gone|missing|dead|broken|flat|empty|faulty|defective|bad|torn|leaky|dented|chipped)\\b`,
      `\\b(?:gives?|gave|makes?|produces?|delivers?|outputs?|reaches?) no (?:sound|power|light|signal|picture|heat|pressure|water|output|current|response|function|contact|air|cold|steam)\\b`,
      // States of goods.
      `\\b(?:craz(?:ed|ing)|hairline|pinholes?|blotch(?:es|y)|streak(?:s|y)|smear(?:s|ed)|bleed(?:s|ing)|shed(?:s|ding) (?:hair|fib|colou?r|lint)|wobbl(?:es?|y|ing)|rattl(?:es?|ing)|squeak(?:s|y|ing)|grind(?:s|ing) noise|jerk(?:s|y)|misaligned|off-?cent(?:re|er)|lopsided|skewed|twisted|nick(?:s|ed) (?:on|in|at)|burrs|sharp (?:edges|burrs)|flash(?:es)? on the|sink marks|grainy|sagg(?:ed|ing|y)|fungus|mildew(?:ed)?|rott(?:en|ing)|larvae|weevils?|condensation|crush(?:ed|ing)|dishevelled|wrinkled|creased|yellowed|yellowing|curdled|clump(?:s|ed|ing)|crumbl(?:es|ed|ing)|crumbly|brittle|sour|stale|soggy|mushy|overripe|bruis(?:es|ed)|leach(?:es|ing)|tripp?ed (?:the )?(?:breaker|fuse)|short(?:ed|s) out|stall(?:s|ed|ing)|freez(?:es|ing)? up|crash(?:es|ed|ing) (?:after|whenever|while|if|as|when|every|each|all)|hang(?:s|ing)? up|blackened|scorch(?:ed)?|singed|delaminat\\w+|flak(?:es|ing|y)|sweat(?:s|ing) (?:inside|in the)|spill(?:ed|s|t)|dripp(?:ed|ing)|seep(?:s|ed|ing)|punctur(?:ed|es)|pierced|gnawed|pilfer(?:ed|age)|tampered|stolen|theft)\\b`,
      `\\b(?:dangerous|hazardous|unsafe|safety (?:risk|issue|hazard)|electric shock|caught fire|catch(?:es)? fire|injur(?:ed|y|ies)|cut (?:her|his|my|their|a) (?:finger|hand)|smok(?:es|ed|ing) (?:when|after|as)|spark(?:s|ed|ing|le|les|led) (?:when|after|as|if))\\b`,
      `\\bget(?:s|ting)? (?:stuck|jammed|blocked|loose|very hot|burning hot|lost|scratched|dirty|wet|clogged)\\b`,
      `\\b(?:in the rain|out in the open|in the mud|in front of the (?:gate|door)|thrown (?:around|off|out|from)|dropped (?:from|off)|without (?:protection|a cover|cover|padding|foil|corner protection|edge protection|silica gel|desiccant))\\b`,
      `\\b(?:we|i|our \\w+|they) (?:find|found|consider|feel|felt|think|thought|must call|would call) (?:[^.?!]|\\.\\d){1,35}\\b(?:rather|quite|a bit|a little|somewhat|too|very|really|simply|on the|far too|not (?:very|so|really))\\b (?:weak|poor|thin|disappointing|low|loose|rough|cheap|careless|sloppy|basic|flimsy|slow|bad|late|untidy|dirty|soft|weak side|unsatisfactory|good|professional|strong|careful|clean)\\b(?<!(?:rather|quite|very|really|a bit|a little|somewhat|simply) (?:good|professional|strong|careful|clean))`,
      `\\b(?:leaves? (?:a lot |much |something )?to be desired|not (?:quite |really |exactly )?(?:what|how) (?:we|i) (?:had )?(?:expect|hoped|imagin|pictur|are used)\\w*|not up to (?:the|your|our|its)? ?\\w*|less than (?:ideal|satisfactory|perfect)|far from (?:ideal|satisfactory|perfect|good|ok|acceptable))\\b`,
    ),
    3,
  ],
  [
    oneOf(
      // What it makes the buyer do.
      `\\b(?:had|have|has|having|forced|obliged) (?:us |me |them )?to (?:\\w+ )?(?:re-?\\w+ (?:every|each|all|the|them|it|\\d)|redo|re-?iron|re-?pack|re-?label|re-?weld|re-?cut|re-?paint|re-?do|sort (?:out|through|all|them)|hand-?sort|clean (?:all|every|each|them|the)|scrap|discard|destroy|dispose|write off|throw (?:away|out)|dump|downgrade|sell (?:them |it |the goods )?(?:at|with|below)|discount|air ?freight|fly in|stop (?:the|our)|buy (?:from|locally|elsewhere|replacement)|apologi[sz]e to|explain (?:to|ourselves)|pay (?:extra|demurrage|storage|detention|a fine|a penalty|twice|for (?:the|your))|postpone our|cancel our)\\b`,
      `\\b(?:returned|sent back|refused|queried|rejected|bounced|declined|did not accept|would not accept|won't accept) (?:the|our|your|these|those|all) (?:\\w+ )?(?:documents?|docs|papers|goods|cartons|containers?|lot|batch|shipment|invoice|b/l|certificate|samples?|pallets?)\\b`,
      `\\b(?:bank|customs|buyer|inspector|inspection|authorit(?:y|ies)|port|carrier|warehouse|dc|lab|laboratory|tuv|tüv|sgs)\\b(?:[^.?!]|\\.\\d){0,30}\\b(?:raised|noted|found|reported|issued|points? out|pointed out|imposed|demands?|complains?)\\b(?:[^.?!]|\\.\\d){0,25}\\b(?:discrepan\\w+|fine|penalt\\w+|fail\\w*|problems?|issues?|objections?|violations?|faults?|remarks?|deviations?|wrong|missing|excess)\\b`,
      `\\b(?:failed|flunked|did not pass|didn't pass|didn’t pass|does not pass|not passed) (?:the |our |its |in the |at )?(?:\\w+ ){0,2}(?:test|inspection|audit|check|aql|qc|approval)\\b`,
      `\\b(?:our |the |my )?(?:end )?(?:customers?|clients?|users?|buyers?|retailers?|shops?|stores?|installers?|patients?|guests?|drivers?|sales(?:men| team| people)?|colleagues?) (?:\\w+ )?(?:is|are|was|were|have|has|keeps?|starts?|started|began|threaten\\w*|want\\w*|ask\\w*) (?:\\w+ )?(?:unhappy|returning|bringing|sending|furious|angry|annoyed|asking for (?:their|his|her) money|complain\\w*|disappointed|back|refund|cancel\\w*|laugh\\w*|to (?:return|cancel|sue|claim|complain)|their money)\\b`,
      `\\b(?:costs?|costing|cost) (?:us|me) (?:\\w+ ){0,4}(?:already|every|per (?:day|week)|so far|extra|money|customers?|a (?:lot|fortune|customer))\\b|\\bat our (?:own )?(?:cost|expense)\\b(?=[^.?!]*\\b(?:had|again|repair|sort|replace|fix|clean|because)\\w*)`,
      `\\b(?:charg(?:ed|ing)|invoic(?:ed|ing)|bill(?:ed|ing)|debit(?:ed|ing)|deduct(?:ed|ing)|add(?:ed|ing)) (?:us |me )?(?:[^.?!]|\\.\\d){0,40}\\b(?:never (?:agreed|ordered|asked|discussed|mentioned|received|quoted)|(?:was|were|is) (?:never|not) (?:agreed|ordered|mentioned|discussed|in (?:the|your)|part of|offered|quoted)|twice|more than (?:agreed|quoted|offered)|without (?:notice|agreement|asking|any))\\b`,
      `\\b(?:never|not) (?:agreed|ordered|mentioned|discussed|quoted|offered|part of (?:the|our)|in (?:the|your) (?:offer|quotation|pi|quote))\\b(?:[^.?!]|\\.\\d){0,40}\\b(?:and now|now|but|yet|still)\\b|\\b(?:suddenly|all of a sudden|out of the blue|overnight|afterwards) (?:you |your |the |we |there |is |are |it |want|ask|charge|find|has|have)`,
    ),
    3,
  ],
  [
    oneOf(
      // What comes off, wears, breaks or fails, and what it does to people.
      `\\b(?:fell|falls?|fall|dropped?|drops|popped?|pops|came|comes?|broke|breaks?|snapped|snaps|tore|tears|gave|gives?) (?:through|out of the (?:box|socket|frame|housing)|off(?! (?:the (?:machine|line|press|production)|a ))|away (?:from|at)|way|undone|loose|apart|to pieces|in two|in half)\\b|\\b(?:worked|works|working) (?:loose|undone)\\b`,
      `\\b(?:threads?|screws?|gears?|teeth|splines?|bolts?|nuts?) (?:\\w+ )?(?:\\w+ ){0,3}(?:strips?|stripped|slips?|slipped|shears?|sheared)\\b`,
      `\\b(?:ink|dye|colou?rs?|paint|print|stain|finish|varnish|glaze|coating|logo) (?:\\w+ )?(?:runs?|ran|bleeds?|bled|smears?|smeared|transfers?|flakes?|flaked|cracks|cracked|wears|wore|rubs|rubbed|chips|dulls)\\b`,
      `\\b(?:wears?|wore|worn) (?:out|through|down|off)\\b(?:[^.?!]|\\.\\d){0,25}\\b(?:after|within|already|too|in)\\b`,
      `\\b(?:headaches?|rash|allergic reaction|nausea|dizzy|fell ill|burn(?:ed|t)? (?:her|his|my|their|a)|got (?:burned|burnt|hurt|a shock))\\b`,
      `\\b(?:gives? off|emits?|releases?) (?:\\w+ ){0,3}(?:smells?|odou?rs?|fumes?|smoke|gas|stench)\\b|\\b(?:stinks?|stank|stench|reeks?)\\b`,
      `\\b(?:stayed|stays|left|remained) behind\\b|\\bonly (?:a )?(?:partial|part|half) (?:of the |of our )?(?:shipment|delivery|order|quantity|consignment|container)\\b`,
      `\\b(?:sent|turned|returned|refused|rejected) (?:the |our |your |a )?(?:whole |entire |complete |full )?(?:trucks?|lorry|container|lot|load|consignment|delivery|order|batch|goods|shipment|driver) (?:away|back|again|at the)\\b`,
      `\\b(?:it )?(?:took|has taken|takes|is taking) (?:you|your \\w+|so|far too|too|more than|over|almost|nearly|(?:\\w+ )?(?:weeks|months)) (?:\\w+ ){0,3}(?:days|weeks|months|hours|long)\\b`,
      `\\b(?:cannot|can't|can’t|could not|couldn't|unable to|impossible to) (?:make|get|bring|reconcile) (?:[^.?!]|\\.\\d){1,40}\\b(?:agree|match|fit|work|tally|run|start|close|stick|open|balance|in line)\\b`,
      `\\b${ASKED}\\b(?:[^.?!]|\\.\\d){1,45}\\b(?:your (?:factory|people|team|workers?|side|warehouse)|you|they) (?:\\w+ )?(?:used|made|took|put|gave|painted|printed|packed|loaded|built|fitted|cut|sent|shipped|delivered|supplied|produced|charged|invoiced|chose|changed)\\b(?![^.?!]*\\b(?:thank|exactly|as (?:agreed|ordered|asked)|perfect|correct|good|great|well))`,
      `^(?:\\w+ly,? |and |but |also,? |unfortunately,? )?(?:the |your |these |those |our |some |most |all |many )?(?:\\w+ ){0,2}\\w+s (?:do|did)(?: not|n't|n’t) (?:even |always |properly |fully |really |yet )?(?!need|have|want|know|include|matter|apply|mean|seem|depend|affect|change|see|sell|use|contain|require|mind|like|think|say|ask|understand|buy|produce|offer|exist|allow|accept|make|take|get|hesitate|be|go|cost|carry|stock|keep|cover|wait|speak|receive|find|remember|expect|believe|agree|care|worry|work (?:on|with)|do|pay|order|plan|wish|send)\\w+`,
      `\\b(?:quality|goods|material|finish|workmanship|colou?r|fabric|batch|lot|delivery|packing|service|result|performance|surface|smell|taste|sound|fit|print|wood|glass|leather) (?:of (?:[^.?!]|\\.\\d){1,30} )?(?:is|are|was|were|has been|looks?|feels?|seems?) (?:just |simply |really |very |quite |rather |so |again |still |clearly |definitely |far )*(?:not (?:good|ok(?:ay)?|right|acceptable|correct|clean|even|what|up|nice|stable|strong|consistent|the same)|a (?:problem|disaster|shame|joke|mess|disappointment)|below|inferior|inconsistent|unstable|unacceptable|awful|terrible|poor|bad|horrible|dull|patchy|blotchy|wavy|bubbly|rough|uneven|wrong|off|faint|weak)\\b`,
      `\\b(?:waited|waiting|lost|wasted|spent) (?:[^.?!]|\\.\\d){0,30}\\b(?:for nothing|in vain|because of (?:this|you|your|the (?:wrong|late|missing))|by your)\\b|\\bin vain\\b`,
      `\\b(?:no|not a|without a|without any) (?:single )?(?:word|line|explanation|apology|warning|notice|reason|trace|sign) (?:from|of|why|about|was|given|since)\\b`,
      `\\b(?:you|your \\w+) (?:have |had )?(?:again |once more |simply |just |always )?(?:forgot|forgotten|overlooked|ignored|ignore|ignores|neglected|disregarded|skipped|missed|mixed|confused|mistook|broke|broken|failed|exceeded|delayed|overcharged|undercharged|short-?shipped|omitted|left out)\\b(?! us (?:in|at)|your|you)`,
    ),
    3,
  ],
  [
    oneOf(
      `\\b(?:the|these|those|your|its|this|that|some|all|most) (?:(?!bank|customer|client|boss|manager|customs|carrier|line|forwarder|director|buyer|price|insurance|agent|board|owner|factory|team|law|authorit)[\\w-]+ ){1,3}(?:won't|won’t|will not|would not|wouldn't|wouldn’t|can't be|cannot be|could not be) (?:even |properly |really |quite )?(?!need|be (?:needed|a problem|necessary|possible before|there|in)|include|change|affect|cost|take|exceed|arrive before|allow|accept)[a-z]+`,
      `\\b(?:one|two|three|four|five|\\d+) (?:in|out of(?: every)?|of every) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)\\b(?!(?:[^.?!])*\\b(?:free|spare|tested|samples?|colou?rs|sizes|shifts|containers? per|weeks?|days?|months?|years?|hours?|steps|versions)\\b)`,
      `\\b${OFTEN} (?:season|year|order|shipment|delivery|container|batch|week|month|lot|mail|reminder)\\b(?:[^.?!]){0,15}\\b(?:in which|that|with|where|running|in a row|without)\\b`,
      `\\bstill nothing\\b|\\bnothing (?:yet|so far|since|until now|to date)\\b|\\b(?:asked|wrote|written|called|mailed|emailed|reminded|requested|chased|phoned|rung)\\b(?:[^.?!]){0,20}\\b(?:twice|three times|four times|several times|many times|repeatedly|again and again|for (?:days|weeks|months))\\b`,
      `\\bonly (?:works?|lasts?|holds?|reaches|charges?|fits?|turns?|opens?|runs?|heats?|cools?|lights?|shows?|survives?|lasted|worked|held|reached) (?:from|for|to|with|until|up to|half|when|if|at|about|a |one|two|three|\\d)`,
      `\\b(?:this|that|it|these)(?:'s| is| was| are)(?: not|n't|n’t) (?:how|the way|the (?:quality|service|level|standard|goods|first time)|what (?:we|you) (?!mean|meant|said|want to))\\b`,
      `\\b(?:the|its|your|our|this|their) [\\w-]+ (?:\\w+ly )?(?:pills|frays|curls|fades|peels|warps|sags|splits|bubbles|rusts|corrodes|overheats|squeaks|wobbles|rattles|jams|flickers|cracks|shrinks|creases|chips|stinks|lifts off|sticks|slips|smears|creaks|hums|whistles|vibrates|drips|sweats|tears|rips|clogs|blisters|bends|stalls|shuts down|cuts out|drops out|dies)\\b`,
      `\\b(?!packed|needed|used|made|protected|insured|tested|secured|controlled|kept|monitored|required|prevented|handled|wrapped|loaded|checked|fixed|avoided|stored)(?:\\w+ed|bent|torn|broken|lost|wet|split|cut|crushed|shaken) (?:during|in|on) (?:the )?(?:transport(?:ation)?|transit|shipping|voyage|journey|way|handling|road)\\b`,
      `\\b(?:another|a different|other|different) (?:[\\w-]+ ){1,3}than (?:the|on|in|what|we|you|our|your|that|those|stated|agreed|ordered|declared)\\b`,
      `\\b(?:found|finds?|discovered|left|there (?:is|was|were|are)|came across|spotted) (?:a |an |some |several |\\d+ )?(?:pieces? of |bits? of |dead |living |live |broken |used |dirty |loose )?(?:hairs?|gloves?|insects?|flies|nails?|needles?|blades?|metal|glass|plastic|stones?|splinters?|sand|dust|dirt|worms?|mouse|mice|bugs?|cockroach\\w*|spiders?|foreign \\w+|rags?|cigarette\\w*|droppings|shavings|residues?|grease|glue|water|blood) (?:in|inside|between|on|among|under|all over|at)\\b`,
      `\\b(?:came|come|coming|sent|brought|are) back from (?:the |our |my |all )?(?:shops?|stores?|customers?|clients?|market|field|retail\\w*|dealers?|users?|branches)\\b|\\balways the same (?:answer|story|excuse|problem|thing)?\\b[:.!]?`,
      `\\b(?:sizes?|shoes|shirts|garments|dresses|they|it|trousers|jackets) (?:\\w+ )?(?:run|runs|fall|falls|turn out|come out) (?:too |very |a bit |rather )?(?:small|large|tight|narrow|short|big|wide|long)\\b`,
      `\\b(?:hot|sharp|weak|loud|thin|loose|dirty|heavy) enough to\\b(?:[^.?!]){0,25}\\b(?:burn|cut|hurt|break|tear|wake|melt|fall|see through|injure)|\\b(?:so|such an?) (?:[^.?!]){2,35} that (?:we|our|the|it|my|nobody|they|customers?|people|you) (?:\\w+ )?(?:\\w+ )?(?:cannot|can't|can’t|could not|couldn't|had to|have to|refuse\\w*|complain\\w*|return\\w*|stopp?\\w*|break\\w*|falls?|fell|tears?)\\b`,
      `\\b(?:knocked|chipped|broken|torn|cut|ripped|worn|rubbed|scraped|bitten|sheared|snapped) off\\b|\\bwith (?:the |a |one |their |its )?(?:\\w+ ){1,2}(?:knocked off|broken|missing|torn|bent|cracked|loose|open|dented|scratched|crushed|damaged|chipped)\\b`,
      `\\b(?:nothing|no (?:foam|paper|cushion\\w*|filler|padding|protection|corner \\w+|pallets?|straps?|label|seal|stamp)) (?:was |were |is |are |had been )?(?:between|around|under|on|inside|in) (?:the|them|it|each|any)\\b`,
    ),
    3,
  ],
  [
    oneOf(
      `\\b(?:the|these|those|your|its|this|they|it) (?:[\\w-]+ ){0,6}never (?:really |fully |properly |quite )?(?:arrived?|came|comes?|dried|dry|work(?:ed|s)?|closed?|closes|fits?|fitted|got|gets|reach(?:ed|es)?|left|answer(?:ed|s)?|repl(?:ied|ies)|show(?:ed|n)?|start(?:ed|s)?|open(?:ed|s)?|h[eo]lds?|held|match(?:ed|es)?|appear(?:ed|s)?|happened|sent|delivered|shipped|set|cured|cooled|heated|charged|connect(?:ed|s)?|been (?:tested|sent|delivered|shipped|paid|credited|replaced|answered|received|agreed|seen))\\b`,
      `\\bnot (?:nearly |quite |half )?as \\w+ as (?:the|in|on|your|we|before|last|usual|those|it|agreed|that|you|first)\\b`,
      `\\b(?:that|which|and they|and it) (?:was|were|is|are)(?:n't|n’t| not) (?:on|in|there|part of|agreed|ordered|visible)\\b`,
      `\\bwe (?:had |have )?(?:clearly|expressly|specifically|explicitly|definitely|distinctly|repeatedly|especially) (?:said|wrote|written|asked|ordered|stated|told|agreed|wanted|requested|specified|instructed|mentioned)\\b`,
      `\\b(?:they|it) (?:won't|won’t|will not|wouldn't|wouldn’t|can't|can’t|cannot) (?:even |properly |be )?(?:stay|hold|close[ds]?|open(?:ed)?|start|fit|stick|turn|work|light|lit|charge|stand|burn|dry|run|move|shut|lock|connect|print|scan|heat|cool|sold|used|installed|assembled|opened|read|cleaned|repaired)\\b`,
      `\\b(?:the|a|of|in|with|at|to) wrong (?!impression|number|person|word|one\\b|guess|way\\b|page|button|thing|recipient|address in my|file)[a-z]+`,
      `^(?:and |so )?how (?:come (?:we|you|i|nobody|no one|your|our)|is it possible|can it be)\\b|\\b(?:finally|ever) (?:see|get|receive|have|hear|hold)\\b|\\bat long last\\b`,
      `\\b(?:hung up|shouted|yelled|laughed at|put the phone down|slammed|blamed us|insulted|lied|cheated|misled|tricked|fobbed)\\b`,
      `\\b(?:certificate|report|licen[cs]e|calibration|approval|shelf life|validity|test report|permit|seal|stickers?|date)s? (?:of [^.?!]{1,20} )?(?:has |have |had |is |are |was |were )?(?:already |long )*(?:expired|lapsed|ran out|out of date|outdated|invalid|forged|fake)\\b(?! now that)`,
      `\\b(?:short|over)[- ]?landed\\b|\\blanded short\\b`,
      `\\b(?:quoted|promised|told|said|agreed|confirmed)\\b(?:[^.?!]|\\.\\d){1,40}\\b(?:it is|it's|it’s|this is|we are at|today is|now) (?:now |already )?(?:day|week|month|\\d)\\b`,
      `(?:can't|can’t|cannot|can not) (?:go on|continue|carry on|work) like this\\b|\\benough is enough\\b|\\blast straw\\b|\\b(?:must|has to|have to|needs to) stop\\b|\\b(?:make|making) a fuss\\b|\\b(?:hate|not want|don't want|don’t want|not like) to complain\\b|\\bnot one to complain\\b`,
      `\\b(?:problems?|issues?|trouble|difficult(?:y|ies)|hiccups?|headaches?) with (?:the|your|these|this|those|some of|several|last|all|two|three|\\d+) (?!payment|bank|price|visa|invoice number|mail|e-?mail|currency|date|attachment)`,
      `\\b(?:back to front|inside out|wrong way (?:round|up)|reversed|mirrored|the other way round|upside down)\\b`,
      `\\b(?:colou?rs?|shades?|thickness|weights?|sizes?|dimensions?|quality|finish|tone|diameter|length) (?:\\w+ )?(?:drifts?|varies|vary|differs?|fluctuates?|jumps?|is all over|are all over) ?(?:from|between|across|within|by|a lot|strongly|too much|widely|much)?\\b(?! by model| by size| depending)`,
      `\\b(?:names?|shows?|says?|states?|gives?|mentions?|reads?|lists?) (?:[^.?!,]){2,30}, (?:but |and |while )?(?:we|our \\w+|the \\w+|it) (?:\\w+ly |had |have )?(?:said|asked|ordered|wanted|requested|needs?|agreed|should|says?|shows?|was|calls? for)\\b`,
    ),
    3,
  ],
  [
    oneOf(
      `\\b(?:a|one|two|three|four|five|six|\\d+) (?:full |whole )?(?:cartons?|boxes|box|pallets?|rolls?|bags?|drums?|crates?|sets?|pairs?|pieces?|pcs|units?|reels?|coils?|sheets?|bundles?) (?:down|short|too few|less|fewer|under|missing|lost)\\b`,
      `\\b(?:everywhere|all over the (?:place|floor|shop|carton|box|warehouse))\\b(?=[^.?!]*$)`,
      `\\b(?:looks?|looked|are|is|were|was|feels?) (?:like )?(?:second-?hand|used|reconditioned|refurbished|returned|old stock|leftovers?|rejects?|rubbish|junk|garbage|porous|patchy|blurry|brittle|sloppy|amateurish|homemade|half-?finished|unfinished|untested|uncured|unpainted|unsealed|undersized|oversized|underweight|overweight|mismatched|contaminated|infested|adulterated)\\b`,
      `\\byou (?:had |have )?(?:told|wrote|said|confirmed|informed|assured|advised|stated)\\b(?:[^.?!]|\\.\\d){2,60}, (?:but |and |while |yet )?(?:the|our|their|your) (?:carrier|line|forwarder|tracking|bank|customs|port|agent|website|b/l|vessel|schedule|terminal|airline|courier)\\b[^.?!]{0,12}\\b(?:says?|shows?|tells?|reports?|has|knows?|writes?|confirms?)\\b`,
      `\\b(?:nowhere near|miles away from|a far cry from|way off|far off|well off|a long way from|nothing like) (?:the|our|your|what|pantone|ral|sample|target|agreed|spec\\w*|[a-z]+ \\d)`,
      `\\b(?:spent|lost|wasted|needed|worked) (?:\\w+ )?(?:\\w+ )?(?:days?|hours?|weeks?|nights?|weekend) (?:\\w+ly )?(?:filing|sorting|cleaning|repairing|re\\w+ing|fixing|checking|replacing|grinding|sanding|unpacking|explaining|searching|scraping|trimming|straightening|correcting|to (?:sort|repair|clean|fix|correct|rework|file|explain|repack))\\b`,
      `\\b(?:is|was|are|were) (?:something else|a different (?:story|matter|thing)|another (?:story|matter)|not the same thing|a different quality)\\b`,
      `^(?:oh |and |but )?what a (?:\\w+ )?(?:mess|shame|disaster|disappointment|pity|nightmare|let-?down|chaos|joke|start)\\b`,
      `\\b(?:degrees?|mm|cm|kg|g|db|%|volts?|v|lumen|bar|sizes?|shades?|tones?) too (?:high|low|long|short|heavy|light|dark|loud|wide|narrow|thick|thin|big|small|large|much|few|deep|far|hot|cold)\\b`,
      `\\b(?:(?:must|have to|had to|are forced to|going to|will) (?:place|put|block|freeze|withhold|suspend|stop)|(?:placed|put|blocked|froze|withheld|suspended|stopped)) (?:this |the |your |our |all |any |further )?(?:lot|batch|payments?|invoice|goods|shipment|orders?|container|balance|delivery)s?(?: on hold| until|\\b(?= [^.?!]*\\b(?:until|because|due|claim|unless|quality|complaint)\\b))`,
      `\\b(?:hold(?:ing)? back|withhold(?:ing)?|suspend(?:ing)?|retain(?:ing)?|keep(?:ing)? back|freez(?:e|ing)) (?:the |our |your |all |any |further )?(?:[\\w-]+ (?:of (?:the |your )?)?){0,4}(?:payments?|balance|release|invoices?|deposit|money|sum|amount|orders?)\\b`,
      `\\b(?:lighter|heavier|shorter|thinner|thicker|smaller|longer|lower|higher|fewer|less|later|darker|wider|narrower|weaker|slower)(?: [\\w-]+){0,4} than (?:agreed|ordered|promised|stated|specified|declared|invoiced|confirmed|approved|advertised|(?:in|on) (?:the|our|your))\\b`,
      `\\b(?:we|i|nobody|our [\\w-]+) never (?:got|received|saw|had sight of|were told|was told|agreed|ordered|approved|accepted|signed)\\b`,
      `\\byou (?:had |have )?promised\\b[^.?!]{2,45}\\b(?:last (?:week|month|mon|tues|wednes|thurs|fri|satur|sun)\\w*|yesterday|\\w+ (?:days|weeks|months) ago)\\b`,
      `\\b(?:go|goes|went|gone|turn|turns|turned|become|becomes|became) (?:dull|yellow|brown|black|grey|gray|green|soft|loose|blind|dark|flat|rusty|mou?ldy|sticky|brittle|cloudy|dead|stiff|blunt|hazy) (?:after|within|in|as|when|already|so)\\b`,
      `\\b(?:was|were|is) (?:to be|due|planned|scheduled|promised|supposed)\\b[^.?!]{1,35}\\b(?:we are (?:in|at|now)|it is (?:now|already)|now (?:it|we)|today is)\\b`,
      `\\b(?:lose|loses|lost|losing) (?:a|an|their|its|all|some|one|colou?r|shape|pressure|power|signal|oil|air|water) ?[\\w-]* ?(?:after|within|when|in|already|during|as soon)\\b`,
      `\\b(?:patience (?:is|has)|(?:running|ran|run) out of patience|lose (?:my|our) patience|not endless|cannot be serious|beyond (?:a joke|belief|words)|let us down|lets us down|letting us down|have no words|speechless)\\b`,
      `\\b(?:mojad[ao]s?|húmed[ao]s?|retras(?:o|ad[ao]s?)|tarde|demora|verspätet|in verzug|zu spät|nass|en retard|mouillée?s?|manquants?|in ritardo|bagnat[aeio]|atrasad[ao]s?|molhad[ao]s?|te laat|opóźnion\\w+|просроч\\S+|опозда\\S+|мокр\\S+|gecik\\S+|geç kaldı|ıslak)(?![\\w])`,
    ),
    3,
  ],
  [
    oneOf(
      // How it is said: each is enough only beside another.
      `\\b(?:sorry|i am afraid|i'm afraid|i’m afraid|regret(?:tably)?|unfortunately|sadly|pity|to be (?:honest|frank)|honestly|frankly|i (?:must|have to) (?:say|tell|inform|admit|point out|mention)|with (?:all due )?respect|it (?:pains|hurts) (?:me|us)|not to offend)\\b`,
      `\\b(?:again|once more|as usual|like last time|same (?:story|issue|problem|fault) as|repeatedly|every time|each time)\\b`,
      `\\b(?:all over|everywhere|completely|totally|plainly|obviously|clearly visible|by far)\\b`,
      `\\b(?:hope|trust|expect) (?:that )?(?:you|this) (?:will |can |could )?(?:find|propose|offer|come up with|take|solve|settle|understand|make up)\\b(?:[^.?!]|\\.\\d){0,25}\\b(?:solution|responsibility|proposal|action|seriously|disappoint\\w*|good|matter)\\b`,
    ),
    1,
  ],
];
