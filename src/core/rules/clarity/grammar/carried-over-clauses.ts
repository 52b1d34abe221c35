/** Frames of `carried-over-phrase` round a verb or a whole clause, as `frameRule` reads them; the set phrases stand with the rule. */
export const CARRIED_OVER_CLAUSES = `
    {will|to|can|please|and|would|must|we|is|are|be|driver|should} (wait|waiting|waited) (you|us|me|him|them) {.|,|at|in|there|here|outside|with|on|to|and} => #1 for #2
    (is|are|be) very appreciated => #1 much appreciated
    (thank you|thanks) for (interested|interesting) in => #1 for your interest in
    (reach|reaches|reached|reaching) to {#|one|two|the|a|our|your|this} => #1
    in (nearly|the nearly|nearest|the nearly soon) future => in the near future
    (send|give|take|bring|pay|call) back (it|them|you|him|us|me) {.|,|to|from|at|by|before|and|as|soon|for|on|in|with|when|if|today|tomorrow|next|this|again|later} => #1 #2 back
    (pick) up (it|them|you|him|us|me) {.|,|to|from|at|by|before|and|as|soon|for|on|in|with|when|if|today|tomorrow|next|this|again} => #1 #2 up
    (find|work|carry|sort|check|print|figure) out (it|them) {.|,|to|from|by|before|and|as|soon|for|on|with|when|if|today|tomorrow|next|this|again} => #1 #2 out
    (very|so|such) (honor|honour|pleasure) {for|to} => a great #2
    {you|us|them|arrive|stay|be} in (there|here) {.|,|and|for|next|on} => #1
    because <the|our|your|their|bad|heavy|local> <@noun|@mass|cut|rain|typhoon|strike|congestion> {.} => because of $1 $2
    because <the|our|your|their|bad|heavy|local> <@adj|@noun|@mass|power> <@noun|@mass|cut|rain|typhoon|strike|congestion> {.} => because of $1 $2 $3
    {|one|two|three|four|five|six|ten|several|few|more|another} (cartons|boxes|pallets|rolls|bags|pairs|sheets|containers|sets) <?urgent|spare|replacement|extra|new|free> <goods|parts|samples|materials|products|fabric|paper|catalogues|catalogs> {.|,|for|by|and|in|with|on|this|next|before|today|free|are|were|have|will} => #1 of $1 $2
    {@nouns|goods|ones} (which|that) <marked|attached|listed|damaged|produced|packed|approved|designed|printed|painted|equipped> {by|with|in|on|from|at|for|as|below|above} => #1 are $1
    {@noun|@mass|one} (which|that) <marked|attached|listed|damaged|produced|packed|approved|designed|printed|painted|equipped> {by|with|in|on|from|at|for|as|below|above} => #1 is $1
    {the|some|any|these|those|your|our|few|many|of} (damage=damaged|broke=broken|replace=replacement|revise=revised|update=updated|confirm=confirmed|approve=approved|defect=defective) (parts|part|goods|products|product|cartons|carton|pieces|items|item|samples|sample|artwork|drawing|units|file|quotation|pi) {.|,|and|to|for|by|in|with|as|free|is|are|were|was|so|which|that|on|from|at|before} => #1 #2
    (inconvenience|trouble) (bring|bringing|bringed|make|made|caused) (to) (you) => #1 this has caused you
    {hours|overtime|hard|order|time} for catch up => to catch up
    until now (we|i|they) have <finished|completed|received|shipped|produced|packed|sent|got|booked|made> => so far #1 have $1
    give (you|us|me) the better (price|discount|offer|quotation) => give #1 a better #2
    (booth|stand) in <the|this|next|canton|our> <fair|exhibition|show|expo> => #1 at $1 $2
    (booth|stand) in <the|this|next|our> <@any> <fair|exhibition|show|expo> => #1 at $1 $2 $3
    {production|order|goods|project|shipment|inspection|sample|test|work|it|everything} (is|are|was) (under going|undergoing) {.|,|now|and|well} => #1 under way
    {.|,|and|but|because|so} (one thing|one more thing|something|everything|nothing|one point) <need|mean|require|happen|cost|depend|look|seem|include|matter> => #1 $1.third
    {.|,|and|but|so} that mean {you|we|the|our|your|it|no|they|i|a} => that means
    {.|,|and|but|because} if no problem {.|,|we|i|please} => if you agree
    {!.|know|tell|us|me|check|see|ask|sure|confirm|find|and|is} where (is|are) (famous|known|well-known|close|near|convenient|rich|popular) {for|as|to|in|with|from|by} => which #1 #2
    (tell|give|show) (us|me) your (idea|ideas) (about|on|for|of) => #1 #2 your opinion on
    {address|place|port|time|date|day|way|reason|warehouse|city|model|month} (where|when|why|how) (should|can|could|will|must|shall) (we|i|you|they|he|she) => #1 #3 #2
    {price|cost|prices|costs|rate|rates|freight} (is|are|was|were|has been|have been) raising {.|,|every|and|recently|again|now|day|this|these|since|because|so|very|quickly|fast|rapidly} => #1 rising
    {price|cost|prices|costs|rate|rates|freight} (has|have) (raised) {.|,|#|again|recently|since|because|so|very|sharply} => #1 risen
    {file|files|mail|email|sample|samples|goods|list|drawing|drawings|photo|photos|video|parts|products|product|items|item|order|invoice|documents|document|picture|pictures|link|form|quotation|cartons|machine|contract} (that|which) (you|we|i|they) (sent|made|received|ordered|mentioned|bought|attached|need|want|quoted|confirmed|shipped|need) (it|them) {.|,|to|is|was|are|were|has|have|last|yesterday|on} => #1 #2 #3
    (fast|quick|prompt|early|kind|timely|soonest|positive|immediate) respond {.|,|and|to|is|will|from} => #1 response
    of (last|next) (shipment|order|batch|container|delivery|invoice|payment|quotation|sample|production) {.|,|and|is|was|we|you|will|has|in|to|which} => of the #1 #2
    in attached (file|document|excel|sheet|pdf|form|picture|photo|drawing|contract|pi) => in the attached #1
    (is|are|was|were) little <higher|lower|bigger|smaller|longer|shorter|late|expensive|thicker|thinner|darker|lighter|heavier|tight|busy|difficult|complicated> => #1 a little $1
    (comment|comments|opinion|opinions|suggestion|suggestions) to (our|the|this|these) (offer|quotation|price|sample|samples|design|proposal|drawing|artwork|contract) => #1 on #2 #3
    could you mind <@ing> => would you mind $1
    {me|us|know|contact|free|.|and|ask|call|email} if any (problem=problems|problems|question=questions|questions|doubt=doubts|doubts) {.|,|please} => if you have any #1
    (know|ask|wonder|wondering|tell us|tell me|let us know|let me know) that if (you|there|it|we|they) <have|can|could|is|are|will|has> {@det|@obj|@any} => #1 whether #2 $1
    {freight|price|it|this|that|cost|quantity|which|time|delivery|packing|everything} is (depends|includes|needs|means|contains|belongs|consists|requires|looks|seems) => #1
    rest assure {of|that|about|.|,|we|the|our} => rest assured
    any (inquiries|enquiries|questions|comments|orders|suggestions|requests) is <welcome|welcomed|appreciated> => any #1 are $1
    thank you for your (support|cooperation|help|trust|patience) all the time => thank you for your constant #1
    keep (you|us|me|them) (inform=informed|update=updated) {of|.|about|when|if|,|on|with|in} => keep #1 #2
    (it's been|it has been|it is|after|for|spent|take|took) (long time) {since|.|,|to|we|and|for|of} => #1 a #2
    {we|it|they|goods|order|shipment|vessel|production|delivery} (have|has) <?already> delayed for {#|two|three|four|five|one|several|a} => #1 $1 been delayed for
    {quotation|offer|price|list|catalogue|information|solution|samples|sample} which (hope|hoping) (can|will|could) => which, we hope, #2
    (we|i) had <received|sent|shipped|got|checked|confirmed|paid> <your|the|our|it> <?@noun|@nouns|@mass|email|mail|payment|pi> <yesterday|today> {.|,|and|but|so} => #1 $1 $2 $3 $4
    (hope|hoping) (you|your company|your side|they) to <@base|place> => #1 #2 will $1
    too (long=longer|high=higher|expensive=more expensive|big=bigger|heavy=heavier|late=later|low=lower|short=shorter|slow=slower|thick=thicker|thin=thinner) than => #1 than
    (can|will|could|must|should) be (guarantee=guaranteed|guaranty=guaranteed|warranty=guaranteed) {.|,|by|for|and|with|in|at} => #1 be #2
    (detailly|detailedly) => in detail
    {quotation|price|sample|samples|information|report|file|drawing|item|product|document|documents|photos|discount|catalogue|certificate} you asked {has|have|is|are|was|were|,|.|before|last} => you asked for
    apply (it|this|the price|your price|this price) from (our|my) (manager|boss|company|leader) => ask #2 #3 for #1
    {.|,|and|but} both (is|was) {ok|okay|fine|available|acceptable|good|possible|in|very|not} => both are
    {our|the|your|this|my} first time (cooperation|business|deal) => first #1
    meet with (your|the|our) (target|target price|requirement|requirements|needs|demand|demands|deadline|standard|standards) => meet #1 #2
    {better|full|deep|good|further|your} understanding (our|the|this|these) (product|products|company|market|situation|process|requirement|requirements) => understanding of #1 #2
    (very|so|really) pity (to|for|that|about) => very sorry #2
    the attach (file|drawing|photo|picture|list|document|quotation|pi|contract|artwork) => the attached #1
    (before|by|until|after|from|till) (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) of => #1 the #2 of
    how are you <recently|lately> => how have you been $1
`;
