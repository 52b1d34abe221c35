const OWN = 'the|our|your|this|these|that|those|a|an|my|their|it|them|us|you|any|all|its';

/** More rows of `wrong-preposition`, one a line as `phraseLines` reads them. */
export const MORE_PREPOSITIONS = `
    (insist|insists|insisted) (in|at|to|for) {${OWN}|paying|using|having} > $1 on
    (result|results|resulted) (to) {${OWN}|delay|delays|damage|higher|lower|more} > $1 in
    (concentrate|focus|focuses|focused|focusing) (in|at|to|for) {${OWN}|quality|europe|european|producing|making} > $1 on
    (participate|participated|participating) (at|on|to|for) {${OWN}|canton} > $1 in
    (succeed|succeeded) (to|at|on) {${OWN}|selling|making|getting} > $1 in
    (apologize|apologise|apologized|apologised) (of|about|on|with) {${OWN}} > $1 for
    (thank) you (of|about|to|on) {${OWN}|coming|choosing|sending} > thank you for
    (protect|protects|protected) (of|for) {${OWN}|damage|moisture|rust|water} > $1 from
    (suffer|suffered|suffers) (of|with|by) {${OWN}|damage|heavy|high} > $1 from
    (recover|recovered) (of) {${OWN}} > $1 from
    (differ|differs|differed) (to|of) {${OWN}} > $1 from
    (separate|separated) (of|with|to) {${OWN}} > $1 from
    (benefit|benefits|benefited) (of) {${OWN}} > $1 from
    (remind|reminded|inform|informed|notify|notified|assure) (you|us|them|him) (for|on|to) {${OWN}} > $1 $2 of
    (dream|think|thinking|thought|talk|talked) (on) {${OWN}} > $1 about
    (complain|complained|complains) (for|with) {${OWN}|quality|delivery|late} > $1 about
    (worry|worried|worries) (for|of|on|with) {${OWN}|quality|delivery} > $1 about
    (ask|asked|asking|inquire|inquired|enquire) (of|on) {${OWN}|price|prices} > $1 about
    (charge|charged) (you|us|them) (of|with) {${OWN}|usd|freight} > $1 $2 for
    (search|searching|searched|looking) (of|about) {${OWN}|new|supplier|suppliers} > $1 for
    (wait|waiting|waits|waited) (to|of|on) {${OWN}} > $1 for
    (responsible|responsibility) (of|to|on|about|in) {${OWN}|quality|any|packing|producing|making|sales} > $1 for
    (suitable|qualified|eligible) (to|with|in|of) {${OWN}|outdoor|children|kids|export|europe} > $1 for
    (famous|well-known) (by|with|of) {${OWN}|its|high|good|quality} > $1 for
    (sorry) (of|to|on) {the|this|our|that|my} > $1 for
    (short|shortage|lack) (in|with|on) {raw|material|stock|labour|labor|containers|space} > $1 of
    (proud|afraid|aware|capable|full|fond|tired|independent) (about|for|on|with|to|in) {${OWN}|quality|making|producing|risk} > $1 of
    (interested|experienced|specialized|specialised|engaged|involved|skilled) (on|at|for|about|to|of) {${OWN}|your|making|producing|export|exporting|sales|buying} > $1 in
    (difference|relation|relationship|gap) (of) {these|both|two} > $1 between
    (confidence|belief|trust|faith) (on|to|for|about|at) {${OWN}|quality} > $1 in
    {an|the|big|great|negative|bad|serious|any|no|some|strong} (effect|impact) (to|for|in|at) {${OWN}|price|production|delivery} > $1 on
    (based) (at|of|to|by|with) {${OWN}|fob|cif|exw|quantity|market|current|price|today's} > $1 on
    (depend|depends|depending|dependent|rely|relies) (from|of|at|in|to|with|by) {${OWN}|quantity|market|season|order|how|what|which} > $1 on
    (filled|equipped|covered|provided|loaded) (of) {${OWN}|two|foam|water|cotton} > $1 with
    (compare|compared|comparing) (by|from|than|of) {${OWN}|last|other} > $1 with
    (comply|complies|agree|agreed) (in|for|by) {you|us|him|them} > $1 with
    (deal|deals|dealing|cooperate|cooperated|compete) (to|for|by) {${OWN}|you|many} > $1 with
    (surprised|amazed|shocked) (on|of|for) {${OWN}} > $1 at
    (look|looked|looking) (to) {the|our|your} > $1 at
    (similar|identical|close|related|relevant|opposite|sensitive|inferior|superior|prior|accustomed) (with|as|of|than|for) {${OWN}|last|change|changes|before} > $1 to
    (satisfied|pleased|happy|disappointed|familiar) (to|of|at|in|on) {our|your|the|this|these} > $1 with
    popular (to|of) {our|your|the|this|these|young|many} > popular with
    (reply|respond|responded|replied|refer|referring|belong|belongs|contribute|contributes) (for|at|on|of) {${OWN}} > $1 to
    (according|owing) (with|of|for|as) {${OWN}|contract} > $1 to
    {with|in} (regards|regard|respect|reference) (of|for|about) {${OWN}} > $1 to
    in (compare|comparison) (to|of|from) {${OWN}|last} > compared with
    in (accord|accordance|line|touch|contact) (to|of|by|for) {${OWN}} > in $1 with
    in (addition|reply|response|reference) (of|for|with|on) {${OWN}} > in $1 to
    (approach|approached|approaching|resist|enter|entered|await|awaiting|phoned|study|studied|investigate|investigated|describe|described|examine|examined|review|reviewed|clarify|clarified|address|addressed|affected|explained) (about) {${OWN}} > $1
    (comprise|comprises|comprising) (of) {${OWN}|two|three|four} > $1
    (await|awaiting|awaited) (for|to) {${OWN}} > $1
    (seek|seeking) (for) {${OWN}|new} > $1
    (regret|regretted) (about|for) {${OWN}} > $1
    (investigate|investigated|investigating) (on|about) {${OWN}} > $1
    (study|studied|review|reviewed|examine|examined) (on) {${OWN}} > $1
    (apply|applied|applying) (to) {visa|sample|samples|certificate|patent} > $1 for
    (pay|paid|paying) (of) {the|your|our|this} > $1 for
    {your|a|the|good|best} (solution|answer|access|key) (of|for) {the|this|our|your|these} > $1 to
    {the|any|some|serious} (damage|damages) (of|for) {the|our|your|these} > $1 to
    (change|increase|decrease|rise|drop|reduction|improvement) (of|on|for|about) {our|your} > $1 in
    (blame|blamed) (you|us|them|him) (of|on|to) > $1 $2 for
    (prevent|prevents|prevented|stop|protect|protects|protected) (it|them|us|the goods|the product|the products|the surface) (of|for|off) > $1 $2 from
    (accuse|accused) (us|you|them|him) (for|to|with) > $1 $2 of
    (compensate|compensated) (to) {you|us|your|the} > $1
    (compensate|compensated) (you|us|them) (of|about|on) > $1 $2 for
    (ready) (to|of) {shipment|delivery|inspection|loading|export|production} > $1 for
    {the|main|real|exact} reason (of|to|about) > reason for
    (good|bad|expert|skilled) (in|on) {making|producing|printing|designing|packing|selling} > $1 at
    (lead|leads|led) (in|for|with) {delay|delays|damage|higher|the|a|more|problems} > $1 to
    (in|with) (regards|respects) (of|for|with) > with regard to
    (on|with|by) (behalf) (to|for) > on behalf of
    in behalf of > on behalf of
    (on) (charge) of > in charge of
    (on|at) (favour|favor) of > in $2 of
    (at|in) (condition) that > on condition that
    (at|on) (advance) {.|,|for|and|by|we|to} > in advance
    (by|on) (case) of > in case of
    (with) (regard|respect) (of|for|about) > with $2 to
    (by|in|with) (the) reason (that|of) > because
    (under|with|by) (this|these|that|the current|the present) (condition|conditions) {.|,|we|the} > under $2 $3
    (in|under) (the) (same) (condition|conditions) > under the same conditions
    (in|at|by) (the) (basis) (of) > on the basis of
    (on|by|in) (the) (rate) of {#|5|3|2|10} > at the rate of
    (at|in) (average) {.|,|we|the} > on average
    (in|at) (purpose) {.|,} > on purpose
    (in|by|at) (schedule) {.|,|and|as|so} > on schedule
    (by) (cash) {.|,|and|on} > in cash
    (with|by|on) (english|chinese|german|french|spanish) {.|,|language|and|or} > in $2
    (with|on|by) (detail|details) {.|,} > in detail
    (with|in|by) (a|the) (speed|price|discount|cost|rate) of {usd|#|5|3|10|2} > at $2 $3 of
    (in|at|by) (the) phone {.|,|with|and|to|today|yesterday|tomorrow} > on the phone
    (on|with) (our|your|this|the) (email|mail|e-mail|letter|message|catalogue|catalog|contract|invoice) {of|we|you|dated|from} > in $2 $3
    (in|on) (our|your|the) (website|web site|homepage|page) > on $2 $3
    (in) (the) (list|label|carton|box|surface) {you|printed|there} > on the $3
    (at|on) (the) (meantime|past|future) {.|,|we|of} > in the $3
    (in|on) (the) (first|beginning) {we|,} > at first
    (to|on) (the) (contrary|other side) {,|.|of} > on the contrary
    (on|in) (the) (reason) (of|for) > because of
    (at|on) (the) (whole) {,|we|the} > on the whole
    (by|in|on|at) (mistakes) {.|,|we|and} > by mistake
    (on|at|in) (mistake) {.|,|we|and} > by mistake
    (on|by|in) (accident) {.|,|we|and} > by accident
    (in|on) (hands) of > in the hands of
    (at|on) (the) (middle) of {march|april|may|june|july|august|september|october|november|december|january|february|next|this|the} > in the middle of
    (on|in) (least) > at least
    (in) (latest) {.|,|by|on|we} > at the latest
    (at) latest {.|,|by|on|we} > at the latest
    (in|on) (first sight|first glance) > at first sight
    (in) (time) (of) {loading|shipment|delivery|inspection} > at the time of
    (by|at|with) (bulk) {.|,|order|and|packing} > in bulk
    (on|at) (total) {.|,|we|the|it|there} > in total
    (in|at) (stocks) {.|,|now|and} > in stock
    (at|on) (transit) {.|,|and|from|to} > in transit
    (by|in|at) (request) {of|.|,} > on request
    (on|by|at) (danger|trouble|doubt|need|use|progress|production|short supply) {.|,|of|and|we|now} > in $2
    (by|at|in) (sale) {.|,|now|in} > on sale
    (on|in) (sight) {l/c|lc} > at sight
    (l/c|lc) (on|in|by) sight > $1 at sight
    (by) (my|our|your) (side|opinion|view) > on $2 side
    {to|in|for|and|by|until|till} (by before|by until|until before|till before|before by|since from|from since|during in|within in|by till) > by
    (by before|until before|till before|by until|by till) {monday|tuesday|wednesday|thursday|friday|the|this|next|end|#|1|2|3|5|10|15|20|30|march|april|may|june|july|august|september|october|november|december} > by
    (since from) > since
    (within in|during in) {the|a|this|next|30|two|three|one|#} > within
    near from > near
    before than > before
    (complained|complains) {the|your|our|this|that|quality} > $1 about
    (except of|except from) > except for
    (besides of) > besides
    (meet|met) (to) {you|your|the|our} > $1
    (support|help|join|serve|follow) (to) {you|your|us|our} > $1
    (emphasise|highlight) (about|on) > $1
    {to|will|please|can|we} (deal|cope) {the|this|your|it} > $1 with
    (care|cares) {the|your|our|quality} > $1 about
    {to|can|please|will|must|we|you} (comply|cope|cooperate) {the|your|our} > $1 with
    {to|can|please|will|must|we|you} (dispose) {the|your|our|it|them} > dispose of
    {to|can|will|we|you|not|must} (rely|insist|count) {the|your|our|you|us|it} > $1 on
    {to|can|will|we|you|please|not} (object|subscribe|contribute) {the|your|our} > $1 to
    (in|at|to|on) (anywhere|everywhere|somewhere) {.|,|and|you|we|in|for|else} > $2
    {sold|sell|sells|export|exported|exports|go|ship|shipped|goods|send|sent|sale|sales} (to|in) (abroad|oversea) {.|,|and|for|by|in} > abroad
    (caused) (from|of|due to|because of) {the|our|your|a|this|bad|wrong|poor|rough} > caused by
    (print|printed|printing|put|stick|stuck|paste|mark|marked) (your|the|our) (logo|label|mark|barcode|name) in {the|each|every|your|our} > $1 $2 $3 on
    (packed|packing|pack|packs) (with|by) (a|an|one|the|each|) [colour |color |white |brown |gift |inner |master |export |paper |poly |plastic |wooden ](box|boxes|carton|cartons|polybag|polybags|bag|bags|case|cases) > $1 in $3 $4
    (by|through|via|with) (sea|air|train|express|rail|ocean) (way|ways|transport way) > by $2
    (by|with|as) (pdf|excel|word|jpg|jpeg|png|ai|cad|dwg|dxf|eps) (form|format|type|style|file) {.|,|and|for|to|so} > in $2 format
    (discuss|discussed|talk|talked|confirm|confirmed|check|checked|communicate|negotiate) (this|it|the problem|this problem|the price|this issue|the issue|your request|the matter|this matter|with this) to {our|the|my|you|your} > $1 $2 with
    (pay|paid|paying|pays|give|gave) (more|much|special|great|full|close|some) (attention|attentions) (in|on|for|at|about|of) > $1 $2 attention to
    {we|i|they|will|to|can|and} (attend|participate) (in|to|at) (the|this|a) (meeting|exhibition) {in|on|at|.|next} > attend $3 $4
    {our|the|your} (booth|stand) (no.|no|number) (is in) > $1 $2 is
    {shipped|ship|sent|send|deliver|delivered|leave|arrive|sail} (from|at) (the) (date of) > on the date of
    {valid|open|good|available} (to|till to|until to|before) (the) (end of) > until the end of
    (in|on) (the) (most time|most times|most of time) > most of the time
    (in|at|by|under) (our|the|your) (cost|expense|charge|account) {.|,|and|if|because} > at $2 $3
    (in|with|by) (our|your|the) (risk) {.|,|and} > at $2 risk
    (in|at|with|by) (your|our) (option|disposal) {.|,|and} > at $2 $3
    (in|at|by) (your|our|the customer's) (request) {.|,|we|and} > at $2 request
    (sign|signed|stamp|stamped) (in|at) (the) (contract|pi|invoice|form) > $1 the $4
    (mention|mentioned|write|written|shown|stated|marked|listed) (on|at) (the|our|your) (email|mail|contract|quotation|message|letter) > $1 in $3 $4
    (search|searching|searched|look|looking) (a|an|some|new|the|one) (supplier|suppliers|manufacturer|factory|agent|distributor|customer|customers) > $1 for $2 $3
    (listen|listening) (your|the) (opinion|suggestion|advice) > $1 to $2 $3
    (agree|agreed|disagree) (your|the|our|this|these) (price|terms|term|request|opinion|suggestion|proposal|condition|conditions|plan|idea) > $1 to $2 $3
    (apply|applied) (the|a|an) (visa|certificate|licence|license|patent|discount) > $1 for $2 $3
    (pay|paying|paid) (the|your|our) (sample|samples|freight charges|goods) {.|first|and|by|before|in} > $1 for $2 $3
    (care|cares|worry|worried|complain|complained|think|talk) (the|your|our|this) (quality|price|delivery|problem|cost|design) > $1 about $2 $3
    (communicate|compete) (your|you|them) > $1 with $2
    (search|look) (in) (internet|google|website) > $1 on the $3
`;
