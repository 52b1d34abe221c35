import { oneOf } from '#core/inbound/alternatives.ts';

/** Below this a mail only mentions trouble (a warranty question, a return address). */
export const COMPLAINT_FROM = 3;

const BROKEN =
  'wet|bent|torn|crushed|dirty|stained|loose|deformed|warped|smashed|shattered|chipped|mouldy|moldy|discolou?red|faded|uneven|blurred|swollen|incomplete|in pieces|unreadable|illegible|open(?:ed)? on arrival|sticky|melted|corroded|oxidi[sz]ed|dead|soaked|ruined|spoiled|peeling|stuck|blocked|bubbly|useless|unsafe|upside down|expired|empty|not tight|not (?:straight|level|flat|centred|centered|sealed|closed|readable|complete|fixed)|very hot|extremely hot';
const TOO = 'too (?:short|long|small|big|large|thin|thick|heavy|dark|light|soft|weak|loud|tight|narrow|wide|hot|dim|bright|late)';

/** Words of complaint and how much each says; strong ones are enough alone. */
export const COMPLAINT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:complain(?:t|ts|ing|ed)?|claim(?:s|ing)? (?:for|against|compensation)|file a claim|raise a claim|quality claim|non-?conform\w*)\b/i, 3],
  [
    /\b(?:defect(?:ive|s)?|faulty|broken|damaged?|cracked|cracks|scratch(?:ed|es)|leak(?:ing|ed|s|age)?|rust(?:y|ed)?|dented|dents|mou?ld(?:y|ed) (?:goods|cartons?|fabric)|peel(?:s|ing|ed)? off|burn(?:t|ed) out|malfunction\w*|flicker(?:ing|s|ed)?|unusable|dead on arrival|overheat(?:s|ing|ed)?|short circuit(?:ed|s)?)\b/i,
    3,
  ],
  [
    oneOf(
      `\\b(?:is|are|was|were|got|gets|arrived|came|come|comes|arrive|looks?|feels?|smells?|became|become)\\b[^.?!]{0,25}\\b(?:${BROKEN}|${TOO})\\b`,
      '\\b(?:came|come|comes|fell|falls?|falling|broke|breaks?|snapped) (?:off|apart|loose)\\b',
      '\\b(?:loud|strange|terrible|buzzing|humming) (?:noise|smell|sound|odou?r)s?\\b',
      '\\b(?:soaked|shattered|got wet|got lost|went missing)\\b',
      '\\b(?:full of|covered (?:with|in)|shows?|showing|has|have|with|found|see|saw|signs of|marks of) (?:\\w+ )?(?:bubbles|stains?|spots|cracks?|scratches|rust|dents?|dust|mou?ld|holes|burrs|chips|bugs|insects|fingerprints|corrosion|mistakes|errors|typos?|a typo|wrinkles)\\b',
      '\\b(?:water|moisture|mou?ld|insects|humidity|rust|oil|condensation) (?:was |were )?(?:inside|in|on|under|all over) (?:the|our|some|all|many|several)\\b|\\b(?:water|moisture|mou?ld|insects|rust|oil) came (?:in|out)\\b',
      '\\b(?:standing still|stands still|stand still|stopped) because of (?:your|the|this|missing)\\b|\\bbecause of your (?:delay|mistake|error|late)\\b|\\byour (?:delay|mistake|negligence)\\b',
      '\\bsmells? (?:bad|terrible|strong|of|like)\\b',
    ),
    3,
  ],
  [
    oneOf(
      "\\b(?:do not|does not|did not|don't|doesn't|didn't|don’t|doesn’t|didn’t|will not|won't|won’t) (?:work|function|light(?: up)?|turn on|switch on|start|charge|close|open|fit|match|correspond|connect|respond|stick)\\b(?! (?:for|with) (?:me|us|my|our)\\b)",
      '\\b(?:stop|stops|stopped|quit) (?:working|lighting|functioning)\\b',
      '\\b(?:lamps?|leds?|lights?|power suppl(?:y|ies)|adapters?|modules?|sensors?|switch(?:es)?|motors?|drivers?|machines?|pumps?|devices?|units?|bulbs?|fans?|chargers?|batter(?:y|ies)|it|they) (?:stops?|stopped|dies|died|breaks?|broke|cracks?|melts?|melted|explodes?|exploded|burns?|burned|burnt|switch(?:es)? off|goes? (?:off|out|dark)|went (?:off|out))\\b[^.?!]{0,12}\\b(?:after|within|under|when|during|already|by)\\b',
      '\\b(?:welding|seam|handle|hinge|zip|zipper|screw|clip|bracket|lid|leg|cable|glue|paint|coating|print|label|sole|button)s? (?:breaks?|broke|opens?|opened|snaps?|snapped|cracks?|cracked|comes? off|came off|falls? off|fell off|tears?|tore|bends?|bent|rusts?|rusted|fades?|faded|peels?|peeled|washes off)\\b',
      "\\b(?:is|are|was|were)(?: not|n't|n’t) (?:working|functioning|lighting)\\b",
      '\\bnot working (?:properly|well|correctly|at all)\\b',
      '\\b(?:has|have|had) (?:already )?failed\\b|\\bfailed (?:after|within|the (?:test|inspection)|in the)\\b|\\b\\d+ (?:failures|failed|pcs failed)\\b',
    ),
    3,
  ],
  [
    /\b(?:not acceptable|unacceptable|inacceptable|disappoint(?:ed|ing|ment)|dissatisf\w+|not (?:at all )?(?:happy|satisfied|pleased)|unhappy|frustrat(?:ed|ing)|annoy(?:ed|ing)|fed up|upset|angry|poor quality|bad quality|terrible|quality (?:problem|issue)s?|big problem|serious (?:problem|issue)s?|(?:very|really|so) bad)\b/i,
    3,
  ],
  [
    oneOf(
      '\\b(?:quality|packing|packaging|workmanship|finish|finishing|painting|welding|stitching|printing|service)\\b[^.?!]{0,20}\\b(?:bad|poor|terrible|awful|low|worse|worst|horrible|below (?:standard|expectation)s?)\\b',
      '\\b(?:worse|poorer|lower quality) than\\b(?=.*\\b(?:sample|last|before|previous|first|order|agreed)\\b)',
    ),
    3,
  ],
  [
    oneOf(
      '\\bwrong (?:items?|goods|colou?rs?|sizes?|products?|models?|labels?|quantity|parts?|plugs?|packing|packaging|documents?|invoice|address|voltage|version|drawings?)\\b',
      '\\b(?:is|are|was|were) (?:completely |totally |still |again |all )?wrong\\b',
      '\\b(?:of|in|with|has|have|to|on|at|for|sent|used|got|received|shipped|delivered|printed) (?:us )?(?:the |a )?(?:wrong|incorrect)\\b',
      '\\b\\d+ ?(?:mm|cm|m|g|kg|pcs|pieces|cartons|ctns|sets|pairs|pallets|boxes|units|%)? (?:too )?(?:short|shorter|thinner|lighter|less|fewer|smaller|longer|heavier|thicker)\\b[^.?!]{0,15}(?: than (?:agreed|ordered|the|our|in|on|stated|invoiced)|[.!]?$)',
      '\\b(?:invoiced|charged|billed|debited)\\b[^.?!]{0,60}\\b(?:but|instead of|although|while|whereas|not)\\b',
      '\\b(?:but|although|while|whereas) (?:we|you|the (?:pi|order|contract|quotation)) (?:had |have )?(?:agreed|ordered|confirmed|said|says|promised|specified)\\b',
      '\\b(?:is|are|was|were|has|have) [^.?!]{0,20}\\b(?:lower|weaker|darker|smaller|thinner|lighter|shorter|worse|less) than (?:in |on )?(?:the|our|your|what|agreed|ordered|stated|specified|promised)\\b',
      '\\b(?:this|that|it) (?:is|was) not (?:the|what) [^.?!]{0,30}\\b(?:we|you) (?:had |have )?(?:agreed|ordered|promised|offered|confirmed|wanted|expected|showed)',
      '\\bnot (?:the )?(?:quality|colou?r|model|size|goods|item|version|type) (?:that )?(?:we|you|as)\\b',
      '\\bwithout (?:asking|telling|informing|our|my) (?:us|me|approval|consent|permission|agreement)\\b',
      '\\b(?:many|several|some|serious|lots of|too many) (?:mistakes|errors|faults)\\b',
      '\\b(?:customs|bank|inspector) (?:has |have )?(?:stopped|blocked|refused|rejected|charged|fined|held)\\b',
      '\\b(?:taken|took|sent|sending|brought|(?:had to|have to|must) (?:take|send|bring)) (?:\\w+ ){1,4}back\\b(?! to (?:me|us|you)\\b)',
      "\\b(?:one|two|three|four|five|\\d+) (?:out )?of (?:\\w+ )?\\w+ (?:\\w+ )?(?:is|are|was|were|do|does|did|has|have) (?:not |n't )?\\w*(?:light|work|broken|dead|damaged|bad|fail)",
      '\\bshort(?:age| shipped| shipment|-shipped)\\b',
      '\\b(?:are|is|was|were) missing\\b',
      '\\bmissing (?:parts?|pcs|pieces|cartons|items|goods|accessor\\w+|screws)\\b',
      '\\b(?:received|got|delivered|sent|shipped|arrived|found|counted|supplied)\\b[^.?!]{0,50}\\binstead of\\b',
      '\\b(?:only|just) (?:received|got|arrived|found|counted)\\b[^.?!]{0,20}\\d',
      '\\b(?:received|got|counted|found) (?:only|just)\\b[^.?!]{0,20}\\d',
      '\\bnot (?:as|what (?:we|i|you)) (?:had |have )?(?:ordered|agreed|described|promised|expected|confirmed|per (?:the )?(?:sample|order))\\b',
      '\\bnot (?:the same|identical|in line|according|conform) (?:as|to|with) (?:the|our|your|what)\\b',
      '\\b(?:different from|differs? from|deviates? from) (?:the|our|your) (?:\\w+ )?(?:sample|order|drawing|specification|contract|agreement)s?\\b',
    ),
    3,
  ],
  [/\b(?:refund|compensat\w+|credit note|return the goods|reject(?:ed|ion)?|deduct(?:ed|ion)?|penalt(?:y|ies))\b/i, 2],
  [
    oneOf(
      '\\blate again\\b|\\bagain late\\b|\\blate (?:shipment|delivery|arrival)\\b',
      '\\b(?:left|shipped|arrived|came|sailed|delivered|sent)\\b[^.?!]{0,30}\\b(?:(?:days?|weeks?|months?) (?:too )?late|later than (?:agreed|promised|confirmed|planned))\\b',
      '\\bwaited (?:for )?(?:\\w+ ){1,3}(?:days|weeks|months|hours)\\b',
      "\\bstill (?:not|no|have not|has not|haven't|hasn't|haven’t|hasn’t|did not|didn't) ?(?:been )?(?:receive|received|arrived|shipped|sent|got|get|answered|replied|delivered|seen)\\b",
      '(?:have|has) (?:still |yet )*not (?:yet |still )*(?:been )?(?:received|arrived|shipped|answered|delivered)\\b',
      "\\b(?:haven't|hasn't|haven’t|hasn’t) (?:yet )?(?:been )?(?:received|arrived|shipped|answered|replied|delivered)\\b",
      '\\bdelay(?:ed|s)? (?:again|is|has|was)\\b',
      '\\b(?:shipment|delivery|goods|order|container|documents?|samples?|production) (?:is|are|was|were) (?:again |already |still |now |very |too |so )*(?:late|delayed|overdue|behind schedule)\\b',
      '\\bno (?:answer|reply|response|news) (?:from you|to (?:my|our)|since|until now|so far)\\b',
    ),
    2,
  ],
  [
    /\b(?:second|third|fourth|2nd|3rd|4th|last) (?:time|reminder|late|delay)\b|\b(?:weeks?|days?|months?) (?:too )?(?:late|overdue|behind|ago)\b|\blast (?:week|month)\b|\bonce (?:again|more)\b|\bagain and again\b|\breplacements?\b/i,
    1,
  ],
  [oneOf('\\bshould (?:already )?have (?:been (?:here|shipped|delivered|sent|received)|arrived|left|shipped|come)\\b'), 3],
  [/\b(?:nobody|no one|none of you|you never) (?:has |have |ever )?(?:answer|repl|react|respond|call|came back|got back)\w*/i, 3],
  [
    /\byou (?:had |have )?(?:promised|confirmed|assured|guaranteed|told us|said)\b.{0,90}\b(?:but|yet|still|today is|now it is|however|until now|nothing)\b/i,
    3,
  ],
  [
    /\b(?:our |the |my )?(?:end )?(?:customer|client|user|buyer|retailer)s? (?:has |have |had )?(?:already )?(?:complain|return|refuse|reject|not accept)\w*/i,
    3,
  ],
  [
    /\b(?:cannot|can't|can’t|could not|couldn't|unable to) (?:use|install|sell|release|clear|assemble|mount) (?:it|them|these|those|this|any of (?:it|them)|the (?:goods|lamps|parts|products|items|container|shipment))\b/i,
    3,
  ],
];

/** Trouble that is denied, asked about or only possible (`no defects`, `in case of damage`) is none. */
export const NO_COMPLAINT =
  /\b(?:no|not|never|without|zero|any|avoid|prevent|in case of|in case|if|whether|free of|against|should|might|may|could|would|policy|warranty|rate|risk|danger|chance|how do you (?:handle|deal)|ensure|sure|so that|in order that|lest)\b[^.!?\n]{0,30}$/i;

/** A price, a time or a sum that is too high is bargaining, not trouble with goods. */
export const BARGAINING =
  /\b(?:prices?|pricing|costs?|quotation|offer|quote|freight|moqs?|rates?|discount|lead time|delivery time|margin|budget|target)\b/i;

/** Trouble that is over, is praised, or belongs to nobody: the weather, a trade in damaged goods. */
export const SETTLED =
  /\b(?:pleasantly|well done|which (?:we|i) (?:like|love|prefer)|(?:it's|it’s|that's|that’s|is|was|were) (?:all |quite |absolutely )?fine|surprised (?:by|at|how) (?:the|your)? ?(?:quick|fast|good|great|high|excellent|prompt|low|nice)|weather|traffic|(?:old|previous|former|other|another|current|last) supplier|we (?:sell|buy|repair|recycle|collect|specialise|specialize))\b|\b(?:(?:has|have|was|were) (?:already |now |all )?been (?:replaced|repaired|solved|settled|refunded|fixed|resolved)|already (?:replaced|solved|settled|fixed|refunded)|is (?:now )?(?:solved|settled|fixed))\b/i;
