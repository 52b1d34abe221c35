/** More pairs of `confused-word`, one a line as `phraseLines` reads them. */
export const MORE_CONFUSED = `
    {more|very|most|is|are|be|an|too|quite} (economic) {for|way|to|than|shipping|packing|solution|option|model|and|.} > economical
    {the|our|a|his} principle of {our|the|your|this} > principal
    (principle) (supplier|market|customer|reason|material|office|port|contact|amount|product) > principal $2
    in advanced {.|,|and|or|by|to|when|before|as|so|if|for|balance|with} > in advance
    {damage|problem|issue|delay|error|mistake|crack|cracks|scratch|scratches|leak|it|this|which|that|they|parts|goods|reason|defect|difference|broken|breakage} maybe (caused|due|damaged|made|happened|lost) {by|to|in|during|when|because|from|on} > may be $1
    {.|,|the|reason|it|this} maybe (because) {of|the|our|your|we} > may be because
    in principal {.|,|we|the|it} > in principle
    {your|the|our|of|for|great|much} (patient) {.|,|and|in|with|while} > patience
    {be|are|is|very|more|so} patience {.|,|and|with|until|while} > patient
    {can|will|could|to|we|you|not|cannot|they} except {the|your|our|this|that|d|l|t|a|these|any} > accept
    {all|everything|nothing|items|colours|colors|models|sizes|day|days} accept {the|for|sunday|sundays|saturday|this|these|that} > except
    {will|not|may|can|could|would|to|this|it|which|might|does|greatly|seriously|also} effect {the|our|your|on|this|delivery|production|quality} > affect
    {the|no|an|any|big|great|same|some|this|negative|positive|little} affect {.|,|on|of|is|to|in|for} > effect
    {into|take|come|comes|came|takes|in} affect {.|,|on|from|in|as|at} > effect
    (loose|loosing) {money|the|our|your|this|customers|business|time|face|interest|orders|market|any|a} > lose
    {is|are|was|too|a|got|became|very|were} lose {.|,|and|in|screw|screws|or|inside|part|parts} > loose
    {big|great|our|your|the|a|no|heavy|any|huge|for|cause|of|this} lose {.|,|of|and|is|for|to|in|on|was} > loss
    {we|they|will|to|not|don't|you|the} lost {money} > lose
    (stationery) {phase|machine|position|state|bike} > stationary
    (stationary) {items|products|set|sets|shop|market|supplier|order|goods} > stationery
    {the|a|your|sales|warm|many|nice} complement {on|about|for|.|,} > compliment
    (complement) {you|us} > compliment
    (complementary|complimentary=complementary) {color|colour|colors|colours} > complementary
    complementary {sample|samples|gift|copy|ticket|breakfast|service} > complimentary
    {the|your|our|sales|all|responsible|qualified|security} personal {is|are|will|have|who|in|of|.} > personnel
    {will|can|to|please|we|not|could} (insure) that > ensure that
    {to|will|we|can|could|should|you|please|not} assure {the|that|all|good|quality|delivery|no|safe|smooth} > ensure
    {to|can|will|please|could|would|we|not} council {you|us|the} > counsel
    {the|a|your|some|hand|foot|disc|emergency|car} break {pad|pads|disc|discs|system|shoe|fluid|drum} > brake
    {car|bus|truck|motor|motorcycle|bicycle|front|rear} break {pads|pad|discs|disc} > brake
    {next|last|this|every|per|a|one|two|each} weak {.|,|we|and|the|to|for|in|or|i|please|is} > week
    {the|a|is|was|too|this|point} week {point|points|signal|spot|link} > weak
    {all|turn|come|comes|that's|you're|is|are|was|the|your} write {.|,|size|price|way|one|model|or} > right
    {our|your|the|web|this|official} (side|sight) {www|online} > site
    {web|construction|building|production|our|your} (sight) {.|,|for|and|to|is|www} > site
    {your|the|a|our|first|only|best|right|good|no|any|my|his|other|wide|great} (choose) {.|,|is|of|for|and|between|in|we|was} > choice
    {we|they|i|you|he|customer|have|already|she|who} (choice) {the|this|your|our|another|a|it} > choose
    {have|has|had|been|was|were|is|are|be} chose {.|,|the|by|for|as|your|our|a|and|this} > chosen
    {to|will|please|can|we|must|should|not|deeply} breath {.|,|in|deeply|through|normally|well} > breathe
    {the|a|this|new|electronic|safety|medical|of|our} devise {.|,|is|has|with|for|and|was|can|to|will|in} > device
    {to|will|can|we|could} device {a|the|an|new} > devise
    {the|your|of|with|our|best|good|in|common|this} practise {.|,|is|in|of|and|for|to|we} > practice
    {the|to|can|will|we|please|not|of|natural|reactive|vat} die {fabric|fabrics|yarn|the|lot|house|colour|color|stuff} > dye
    {play|plays|played|important|key|a|big|leading|main} roll {in|of|as|.} > role
    {kitchen|glass|table|dinner|hard|soft|stone|enamel} (wear) {.|and|for|,|is|set|sets} > ware
    {the|square|tree|on} route cause > root cause
    route (cause|causes) > root $1
    {a|one|every|this|each|per|two|10|5|of} peace {of|.|,|is|costs|in|per|and} > piece
    in one piece of mind > peace of mind
    piece of mind > peace of mind
    {per|e|by|your|our|my|the|last|this|an|send|air} male {.|,|to|us|you|from|and|address} > mail
    {the|a|one|screw|each|drill|drilled|of|two|mounting|hanging|punched} whole {.|,|in|at|is|on|diameter|size|position|for} > hole
    {the|my|our|as|this|on} hole {order|set|lot|container|shipment|process|market|team|day|week|batch|amount|country|price} > whole
    {for|on|hot|our|big|summer|the|after|best|in} sail {.|,|in|price|season|this|is|volume|team|manager} > sale
    {will|to|has|have|vessel|ship|already|can} sale {on|from|to|tomorrow|today|next|yesterday} > sail
    {stainless|carbon|made|of|galvanised|galvanized|alloy|cold|rolled|mild|the|spring} steal {.|,|and|is|frame|tube|tubes|wire|sheet|pipe|plate|coil|price|mill|door|cabinet} > steel
    {one|two|a|per|each|of|5|10|the|shoes|every} (pear) {of|.|,|is|shoes|per} > pair
    {more|most|very|is|are|be|too|a|so|quite} (sensible) {to|skin|part|parts|to|device|about|information} > sensitive
    (price|skin|heat|touch|pressure|time|light) sensible > $1 sensitive
    {a|very|more|most|the|quite|with} considerate {amount|number|discount|increase|order|quantity|reduction|rise|delay|time} > considerable
    {very|so|is|are|most|kind|thoughtful} considerable of you > considerate
    {in|to|their|our|your|the} respectful {countries|order|markets|departments|sides|factories|fields} > respective
    {work|worked|works|working|try|trying|tried|study} (hardly) > hard
    {arrive|arrived|came|come|reply|replied|ship|shipped|deliver|delivered|pay|paid|so|too|very|weeks|days} lately {.|,|because|and|for|than|due|again} > late
    {can|could|we|will|cannot|i|do|not|to|have|you} (everyday) > every day
    every day {life|use|products|wear|items|needs} > everyday
    {can|will|to|please|we|must|could|and|not} setup {the|a|an|your|our|it} > set up
    {can|will|to|please|we|must|could|and|not|driver|you} pickup {the|a|your|our|it|goods|samples|from} > pick up
    {can|will|to|please|we|must|could|and|not|you|i} followup {the|on|this|with|your} > follow up
    {can|will|to|please|we|must|could|and|not|you} checkout {the|our|your|this} > check out
    {can|will|to|please|we|must|could|and|not|you} login {to|the|with|at} > log in
    {can|will|to|please|we|must|could|and|not|you} backup {the|your|our} > back up
    {to|can|will|please|we|must|not} breakdown {the|your|our} > break down
    {for|wait|need|needs|take|takes|spend|us|you} sometimes {.|,|to|before|because} > some time
    (a part) from {that|this|the|price} > apart from
    {the|a|few|these|those|in|past|two|ten} passed {years|year|months|weeks|days|few|week|month|orders|experience} > past
    {to|will|please|we|can|could|not|must|and|kindly} (reminder) {you|us|them} > remind
    {to|will|please|we|can|could|not|must|and|kindly} (bath) > bathe
    {the|a|your|our|bank|of} (lone) {.|,|from|is|and} > loan
    {the|by|on|a|cheaper|cargo|take|by} plain {.|,|ticket|to|from|and|tomorrow} > plane
    {to|of|for|the|in|at} (principle's) > principal's
    {is|are|was|were|be|been|not} (sold out of=out of stock) {now} > out of stock
    {the|at|a|same|in|good|higher|our|your|lower|best} (prise|prices') {.|,|is|of|for|list} > price
    {the|a|at|your|our|good|best|lower|unit} (prize) {list|of|is|for|includes|per|level|increase} > price
    {price|quality|discount|delivery|size|we|goods|which|it|that} (quit) {good|high|low|big|small|late|different|long|new|well} > quite
    {a|your|our|the|this|my|any|last|recent|kind|good} (advise) {on|about|is|was|.|,|and|of|to|for|regarding|was|from} > advice
    {we|i|please|to|can|will|you|kindly|would|could|let|not|they|and} (advice) {you|us|me|the|your|our|that|when|if|whether|how|on|by|which|them|him|what|against} > advise
    {we|you|to|can|will|please|not|could|customers|i} (belief) {that|you|the|in|our|we|it|this} > believe
    {to|can|will|we|please|not|must|could|and} (proof) {that|the|our|it|your|this} > prove
    {the|a|as|of|payment|any|no|some|your|bank} (prove) {.|,|of|that|for|is|to} > proof
    {to|can|will|we|please|not|must|could|you|and} (safe) {time|money|cost|costs|the|space|freight|your|our|energy} > save
    {is|are|not|be|very|more} save {.|,} > safe
    {to|can|will|we|please|not|could|you} (speech) {with|to|english} > speak
    {to|can|will|please|not|we|could|you|and} (analysis) {the|your|this|our|it|why} > analyse
    {to|can|will|please|not|we|could|you|and} (diagnosis) {the|it} > diagnose
    {to|will|we|can|please|not|could|should|and|you} (cloth) {your} > clothe
    {the|our|new|baby|men's|women's|children's|sports|of|kids} (cloths) {.|,|for|and|are|market|factory} > clothes
    {hear|heard|came|come} form {you|your|our|the|us|china|ningbo|germany|usa} > from
    {an|the|this|attached|order|application|inquiry|fill|in} (order from=order form|application from=application form) {.|and|attached} > $1
    {shipping|packing|fabric|linen} (aria) > area
    {the|in|this|your|our|market|of} (aria) > area
    {want|like|need|plan|going|decide|decided|prefer|hope} to by > to buy
    {can|cannot|can't|could|to|will|not|you|we|i|please} (here) {you|the|from|your|me} > hear
    {are|is|am|come|came|over|from|we|in} hear {.|,|in|at|now|and|on} > here
    {i|we} no {that|the|how|what|your|it} > know
    {do|not|don't|to|you|didn't|will|let|me|us} now {the|that|if|when|how|what|whether|your|about|which} > know
    {let|lets|letting} (me|us) now > let $1 know
    {is|are|was|were|much|far|a|way|bit|little} to (high|low|expensive|long|late|small|big|heavy|short|tight|thin|thick|dark|light|early|slow|weak|wide|narrow|cheap|many|much|soon|strong|loud|hard|soft|bright|complicated|difficult|tall|deep) {.|,|for|to|and|now|because|in|so|this|we|but} > too $1
    {please|kindly} (not) {that|our|the|below|this|your} > note
    {please} (conform|comfort) {the|your|that|us|if|whether|by|this|and|asap|to|receipt|payment|order} > confirm
    {to|we|will|can|you|kindly|could|not} (conform) {the|your|that|us|if|whether|this|receipt|payment} > confirm
    {your|the|order|for|our|written|payment|of} (conformation) > confirmation
    {to|we|will|can|please|you|kindly|could|not} (contract) {us|you|me|them|him|with us|our forwarder} > contact
    {sign|signed|the|sales|our|purchase|a|this|your} (contact) {no|number|of sale|of purchase|and pi|terms} > contract
    sign (a|the|our|this) contact > sign $1 contract
    {to|we|will|can|please|you|could|not|i} (attach) {you} > send
    {very|so|is|are|most|more|be|really} (appreciable) {for|of|if} > grateful
    {very|so|is|are|most|more|be|really|am|highly} (appreciative) {if} > grateful
    {very|so|be|we|i|highly|really} (appreciation) {if|your|it} > appreciate
    {the|your|our|an|this|with} (appreciate) {of|for} > appreciation
    {technical|sales|our|the|support|office|hotel|professional|skilled} stuff {.|,|is|are|will|can|has|have|member|members|who|and} > staff
    {expiry|delivery|due|shipping|loading|arrival|expiration|production|ship} data > date
    (shipping|delivery|loading|due|expiry|production|arrival|departure) data > $1 date
    {technical|test|your|sample|product|the} date {sheet|sheets} > data
    technical date > technical data
    {our|the|your|new|in|autumn|spring} (catalogy|catalog's) > catalogue
    {the|a|of|our|your|bill|on} (landing) {no|number|copy|original|and|is} > lading
    bill of (landing|loading) > bill of lading
    bills of (landing|loading) > bills of lading
    letter of credits > letters of credit
    certificate of original > certificate of origin
    (custom) {clearance|declaration|duty|duties|office|authorities|broker|code|inspection|officer|fee|documents} > customs
    {at|the|in|local|by|german|chinese|through|clear|through|import|pass} custom {.|,|asked|requires|needs|is|has|in|for|and} > customs
    {our|your|these|many|all|regular|most|old|new} customs {are|have|want|like|in|from|need|ask|asked|buy} > customers
    {the|a|my|our|your} (costumer|costumers) > customer
    {best|high|good|better|top|poor|bad} quantity {.|,|and|products|goods|at|control|materials|with|for} > quality
    minimum order quality > minimum order quantity
    order quality {is|of|below|for|must} > order quantity
    (brand) new of > brand-new
    {on|in|to} (behave) of > behalf of
    {in|to|are|on|under|our|the|with|have|of} (intension) > intention
    {to|can|we|will|please} (compliant) {about|to} > complain
    {your|the|a|this|customer|any|our|no} (compliant|complain) {about|.|,|is|was|from|and|on|regarding} > complaint
    {to|we|will|can|please|not|you|could} (complaint) {about|to|that} > complain
    {the|a|your|our|this|technical|with|new} (advertise) {.|,|is|on|for|in|cost} > advertisement
    {you|they|we|the|customers} (maybe) {need|want|know|have|interested|like|can} > may
    {is|are|was|were|not|more|very|be|so} (difference) {from|to|than|with|between|.|,|size|color} > different
    (different) between {the|our|your|a|two|both} > difference between
    {is|are|was|be|very|more|not|so} (important) to {as}
    {is|are|was|be|very|am|we|not|feel} (confidence) {in|that|about|to|.|of} > confident
    {an|high|the|your|great|more} (efficient) {of} > efficiency
    {is|are|very|more|be|not|so} (efficiency) > efficient
    {is|are|very|more|be|so|am|not|really} (sincerity) > sincere
    {is|are|very|more|be|so|not|really|most} (competition) {in|.|,|price|and|than} > competitive
    {most|very|more} (competition) {price|prices|offer} > competitive
    {is|are|very|so|more|be|quite|most} (fashion) {.|,|and|design|style|in} > fashionable
    {is|are|very|so|more|be|quite|most} (quality) {.|,} > good
    {is|are|very|more|be|so|not|really|most|am} (success) {.|,|in|with|and|to} > successful
    {is|are|very|more|be|so|not|really|most} (profit) {.|,|for|and} > profitable
    {is|are|very|more|be|so|not|really|most|too} (danger) > dangerous
    {is|are|very|more|be|so|not|too} (benefit) {for|to} > beneficial
    {is|are|was|be|very|more|not|so} (advantage) {for|.|to} > advantageous
    {is|are|not|very|be|was|so|more} (legality) > legal
    {is|are|very|more|not|was|be|so} (safety) {for|to|.|,|and|enough} > safe
    {is|are|very|more|not|was|be|so} (beauty) {.|,|and} > beautiful
    {is|are|very|more|not|was|be|so} (stability) {.|,|and|than} > stable
    {is|are|very|more|not|was|be|so|quite} (speed) {.|,} > fast
    {is|are|very|more|not|was|be|so|too} (urgency) > urgent
    {price|prices|cost|costs|material|materials|rate|freight|market|copper|steel} (has|have) [also |already ](raised) {.|,|a|by|since|again|so|too|very|sharply|up|from|to|because|due|this|recently} > $1 risen
    {price|prices|cost|costs|freight|rate|rates|materials|material} (is|are) [still |now |keep |also ]raising {.|,|now|because|every|so|very|again|fast|and|these} > $1 rising
    {is|are|was|be|need|needs|order|buy|quantity|moq} at (less) {.|one|two|three|five|half} > at least
    (percents) > percent
    per (a|one) {carton|box|piece|set|pc|pallet|unit|bag|container|month|week|year|day|person|order} > per
    {we|i|they|to|will|can|please|you|and|not} (quotes) {you|the|our|for|price} > quote
    {we|i|they|you} (hopes|wants|needs|thinks|knows|agrees|accepts|prefers|likes|plans|suggests|receives|sends|offers|produces|makes|sells) {the|your|our|to|you|that|this|a|it|with|for|from|more} > $1
    {he|she|it} (think|know|agree|accept) {the|your|our|to|you|that|this|a|it|with|for|more} > $1s
    {for|of|on|the|your|our|any|more|to|and|a} (aprove|approvement) > approval
    {we|you|i|they|to|will|can|please} (remark|notice) (you) {that|the} > inform you
    {will|to|please|can|could|we|you|and} (inquire|enquiry|inquiry) (the|a|about the) {price|prices|lead|cost|freight} > ask about the
    {the|our|your|this|in|a|for|big|main} (marketing) {demand|share|price|is|situation} > market
    {is|are|was|of|the|good|high|better|and|this|in} (qualify) {.|,|is|and|of|control|problem|than|,} > quality
    {the|our|your|by|in|of|a|this|next|by|any} (curier|currier|carrier) {number|company|fee|account} > courier
    {the|a|your|our|first|this|for|of|to|any|big|small} (oder|odder|ordor) > order
`;
