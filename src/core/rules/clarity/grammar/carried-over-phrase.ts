import { CARRIED_OVER_CLAUSES } from '#core/rules/clarity/grammar/carried-over-clauses.ts';
import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const MONTH = '(january|february|march|april|june|july|august|september|october|november|december)';

export const setPhrase: TradeRule = frameRule({
  id: 'carried-over-phrase',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '从中文直译的说法', en: 'Phrase carried over from Chinese' },
  message: { 'zh-CN': '“{quote}”是直译：英语写“{replacement}”', en: '“{quote}” is carried over from Chinese: write “{replacement}”.' },
  why: {
    'zh-CN': '这类短语按中文逐词搭起来，英语有另外的固定说法：on our side、as you requested、this way、in our opinion、to choose from、last night。',
    en: 'These phrases are built word by word from Chinese; English has another fixed wording: on our side, as you requested, this way, in our opinion, to choose from, last night.',
  },
  frames: `
    (according to) (our side|my side) => on #2
    (according to) (my opinion|our opinion|my thinking|our thinking|my idea|our idea) => in our opinion
    (according to) (me|us) {.|,|the|this|it} => in our opinion
    according to you <said|mentioned|told|asked|requested|want|need> => as you $1
    as your (request|requests|requested|require|requires|required|ask|asked|want) {!of} => as you requested
    as your (suggest|suggestion|suggested) {!of} => as you suggested
    as your (mention|mentioned|said|told) {!of} => as you mentioned
    as (your|our) (confirmed|discussed|agreed) {!of} => as agreed
    as the customer (request|require|suggest|suggestion|ask|mention|want) {!of} => as the customer requested
    as (you|we|they) (request|require|mention|talk|discuss|agree|confirm|ask) {.|,|before|yesterday|last|in|on} => as #1 #2.past
    (attachment|attached) (file as attached|file in attachment) => attachment
    (in|on|see|find|check|as) (the|attached|our|your) attachment (file|files|document|documents) => #1 the attached #3
    (by|with|in|through|use) this (way|ways|method), => this way,
    by this (way|method|mean|means) => this way
    (on|through|with) this way => in this way
    for your (choose|choosing|select|selecting|choice) {.|,|and|:} => to choose from
    (today|yesterday|tomorrow) <in> <the> <morning|afternoon|evening> => #1 $3
    (today morning=this morning|today afternoon=this afternoon|today evening=this evening|yesterday night=last night|yesterday evening=last night|tomorrow in the morning=tomorrow morning|in the today morning=this morning) => #1
    (the day after tomorrow after) 
    (in|at) (our|your|my|the customer's|their) side => on #2 side
    {.|,} from (my|our) side, => for our part,
    (long time|very long time|many days|many years) no (see|news|contact|hear|order|reply|cooperation)
    (trouble|bother) you (to|for) <@any> => ask you #2 $1
    sorry to (trouble|bother|disturb) you => sorry to ask
    (hope|wish) (your) (understanding|cooperation|support|kindly|confirmation|feedback|positive|favorable|favourable|approval|agreement|forgiveness|prompt|quick|early|soonest) => looking forward to your #3
    (hope|wish) (for|get|to get) your (understanding|forgiveness|kindly) => thank you for your #3
    (expect|expecting) your (reply|answer|early reply|good news|confirmation|kind reply|prompt reply|soonest reply|feedback) => looking forward to your #2
    (wait|waiting|await|awaiting) (for) (your) (good news|favorable reply|favourable reply|soonest reply|early reply|kindly reply) => looking forward to your reply
    (how do you say|how do you feel) (about|for|with) <the|our|this|your> => what do you think about $1
    (price|quality|delivery|sample|packing) how about
    (is|are) there any (news|feedback|information) (for|of) your (side|order|decision) => do you have any news on your #3
    (can|could) you (help|help us|help me) to <@base> <@det|it|if> => can you $1 $2
    please (help|help us|help me) to <@base> {@det|@obj|if|with|.|that|about} => please $1
    {we|i} (will|have to|need to) (contact|ask|check|discuss|talk|communicate) (to|with) (boss|factory|manager|engineer|production department|workshop|shipping company) => #1 #2 with our #4
    (have a|make a) (communicate|communication|discuss|check|confirm|talking|try best) with => discuss this with
    (pay|transfer|remit) (to|into) our account the (money|deposit|balance) => #1 the #3 to our account
    (make|do) (the|a|your) (payment money|pay|transfer money|inspect|confirm|check work) => #1 #2 payment
    (arrange|do) (the pay=payment|the ship=shipment|the deliver=delivery|the produce=production|pay=payment|deliver=delivery|produce=production) {.|for|to|this|soon|asap|before} => arrange the #2
    (good|best|better|nice|cheap|lowest) price (to|for) you (only)
    (business|work|cooperation) (smooth|smoothly|prosperous|booming) {.|,|and|!} 
    (wish you|wish) (good|great|big|happy) (business|cooperation|work|health|money|fortune) => wish you every success
    (at the|at|in the) (first|beginning) (time|stage) we
    (in|on) the (phone|website|internet|telephone|computer|mobile|facebook|alibaba) => on the #2
    (in|on|from) (internet) => on the internet
    on <${MONTH.slice(1, -1)}> {.|,|we|and|or|but|this|next|because|for|to|as|so} => in $1
    (on|at) (2024|2025|2026|2027|2028|2029|2030) {.|,|we|and|the|with|because|so} => in #2
    (in|on) (5th|10th|15th|20th|25th|30th|1st|2nd|3rd) (of|${MONTH.slice(1, -1)}) => on the #2 #3
    (because of|due to|owing to) (we|they|i|he|she) => because #2
    (despite|in spite of) (we|they|i|he|she) => although #2
    (during) (we|they|i|he|she) => while #2
    (because of=because|due to=because|despite=although|in spite of=although) (the|our|your) <@noun|@nouns|@mass|price|goods|shipment|port|bank|weather|freight> <is|are|was|were|has|have|cannot|can't> => #1 #2 $1 $2
    (in case of=in case) (we|you|they|it) => #1 #2
    (despite of=despite|in spite=in spite of) (the|it|this|that|our|your|any|these|all) => #1 #2
    (during|while) (we|you|they) (production|shipment|inspection|loading|holiday)
    (with|for) (reasonable|good|competitive|best|low|lowest|high|higher|cheap|favorable) (price|quality) {and|.|,} => at a #2 #3
    (subjected|subjecting) to (change|our|final|confirmation|availability|the|your) => subject to #2
    (price|prices|quotation|offer|cost|quote) (is|are|was) (based in|based of|basing on|base on|base in|bases on|basis on) => #1 #2 based on
    (base on|basing on|based in|basis on) (your|our|the|fob|cif|exw|this|above|above-mentioned) => based on #2
    (good|bad|skilled) (in|on) <@ing> => #1 at $1
    (thank|thanks) you (your|kind|for) (trust|support|help|patience|kindness|reply) => thank you for your #3
    thanks (your|you) <@any> => thank you for your $1
    thank your <reply|mail|email|e-mail|letter|inquiry|enquiry|order|support|help|trust|patience|understanding|cooperation|kindness|attention|payment|confirmation|interest|quick|kind|prompt|time|information|message|feedback|early|visit|invitation> => thank you for your $1
    (inform|informed|notify|notified|remind|reminded|advise) (us|me|you|them|him) <your|the|our|this|any> {!that|@subj} => #1 #2 of $1
    (apologize|apologise|apologized) (to|about|on|of) (the|this|our|my|any) (delay|mistake|error|inconvenience|problem|late|trouble|damage) => #1 for #3 #4
    (apologize|apologise) (the|this|our|any|you) => #1 for #2
    {items|item|products|product|anything|something|models|model|which|it|they|them|one|styles|designs} (interest|interests) to (you|us|your customers) => #1 #2
    {be|been|is|are|was|were} (sent|shipped|delivered|forwarded|emailed|mailed|dispatched) (you|them|him) {by|in|on|after|before|.|,|today|tomorrow|soon|via|next|this|with|and|separately} => #1 to #2
    {can|could|may|please|to|should|will|must|not} claim (to|from|with) (them|the shipping company|the forwarder|the carrier|the insurance company|the insurance|the courier|the courier company|the shipping line) => claim against #2
    (improve|strengthen|reinforce|enhance) (the|our|your) package {.|,|next|for|and|to|in|so} => #1 #2 packaging
    (agree with|agreed with|agree to|accept|confirm|regarding|about|refer to|according to|based on|check) above {.|,|please|we|and|then|:} => #1 the above
    {can|could|will|would|to|we|also|i|like} gift (you|him|them|your|some|one) => give #1
    (our|the|we|because|due) (worker=workers|workers|machine=machines|machines|operator=operators|operators|people|staff) (is|are) not enough => we do not have enough #2
    (make|do|prepare) (pi|the pi|a pi|the proforma invoice|a proforma invoice|the invoice|an invoice|the contract|a contract|sample|a sample|the sample|samples|the samples) to (you|us|me|your customer) => #1 #2 for #3
    (price|cost|freight|rate|exchange rate|freight rate|labor cost|labour cost|material cost) is (increased|dropped|decreased|raised) <recently|lately|sharply|greatly|rapidly|again> => #1 has #2 $1
    (prices|costs|rates|freights) are (increased|dropped|decreased|raised) <recently|lately|sharply|greatly|rapidly|again> => #1 have #2 $1
    (price|cost|freight|rate) is (increased|dropped|decreased) <a|so|very|too> <lot|much> => #1 has #2 $1 $2
    (packing|preparation|preparatory|inspection|follow-up|cleaning|loading|documentation|paper|repair|assembly) works (are|is) => #1 work is
    (packing|preparation|preparatory|inspection|follow-up|cleaning|loading|documentation|paper|repair|assembly) works {.|,|for|before|will|has|by|now|and|have} => #1 work
    (let us know|let me know|tell us|tell me|inform us|advise us|confirm|confirm us) (is|are) (it|they|there|this|that) <@any> => #1 whether #3 #2 $1
    (let us know|let me know|tell us|tell me|inform us|advise us|confirm|confirm us|check) (is|are) (the|your|our|these) <@noun|@nouns|@mass> <ok|okay|good|right|correct|acceptable|possible|available|suitable|ready|enough|workable|fine> => #1 whether #3 $1 #2 $2
    (affect|affects|affected|influence|influences) (to|on) (the|our|your|this) => #1 #3
    (influence|impact|effect) (to|for) (the|our|your) (price|quality|delivery|production|cost|order|market) => #1 on #3 #4
    (demand|needs|request) (to|of|on) (our|this|these) (products|product|item|items|model) => #1 for #3 #4
    (confident|confidence|trust|believe|belief) (on|to|for|about|of) (our|the|this) (quality|product|products|price|service|company|factory) => #1 in #3 #4
    (popular) (by|for|among of|to) (the|our|your|customers|european|many|most|all) => popular with #3
    (suitable|proper|fit) (to|with) (your|our|the|this|european|american) => suitable for #3
    (discuss|negotiate|cooperate|communicate|talk|chat|deal|compete) (you|your company|your side|us|your boss) => #1 with #2
    (belong|belongs|belonged) (our|your|the|us|you|this) => #1 to #2
    (pay|paid|paying|charge) (the|your|our|these|this) (goods|order|products|samples|sample|shipment|mould|mold|tooling|damage|machine) {.|,|by|before|in|first|and|after|to|with|now} => #1 for #2 #3
    (access|reply|answer|solution|key|respond|response|replied|responded) (of|for) (the|your|our|my|this) (email|mail|e-mail|inquiry|question|problem|questions|message) => #1 to #3 #4
    (go|come|back|return|went|came|going|coming) to (home|here|there|abroad) => #1 #2
    (will|can|could|may|to) back to (office|the office|work|you|china|factory|our office) => #1 be back to #2
    {will|i|we|to|can} back <you|to you> {soon|asap|on|with|tomorrow|.|later|as} => get back to you
    (reply|replied|answer) (you|me|us) (back) => reply to #2
    (under|in|on) (a|the) good condition => in good condition
    (in|with) a (good|bad|perfect|excellent) (condition|order|quality) {.|,|and|when} => in #1 #2
    in (same|good) time with => at the same time as
    (in|with) a (word), => in short,
    at least minimum => at least
    (fee|price|cost|charge) is free of charge => #1 is waived
    (price|cost) is free => it is free of charge
    (the price|price) <is> <cheap> 
    (except) (this|that|it), => besides #1,
    (and so on|etc), etc => etc.
    {!@prep} (pieces|pcs|sets|cartons) (each one|every one) (carton|box|pallet|bag) => #1 a #3
    (open|close|opened|closed) (the|your|our) (light|computer|machine|lamp|power|camera) => switch on #2 #3
    (see|look) (the|your|our|my) (email|mail|message|website|letter) {.|,|and|then|yet} => read #2 #3
    (learn|study|know) (from|about) (your company|you) (from|on) (alibaba|internet|the internet|google) => found you on #4
    (get|got|know|knew|learn|learned|learnt) your (name|email|information|company) (from|in|on|by) (internet|google) => found #1 on #3
    (is|are) (in|on|under) (the) (processing|producing|transporting|shipping|loading) => #1 being #4
    (under|in) (transporting|shipping) => in transit
    (already) (on the way|on way|on the road|in the road) => on its way
    (we are|our factory is|we were) shortage of => we are short of
    {!we|you|they|i|customers} (lack|shortage) <@mass|stock|material|workers|time|money> {.|,|now|and|because} => #1 of $1
    (advice) (us|me) <the|your|our> => advise #2 of $1
    (accept|accepts|accepted) to <@base> => agree to $1
    (we) (have|built|set up|use) own => #1 #2 our own
    (informed|updated) (of|on|about) progress => #1 #2 the progress
    (with|through) (sea|air|courier|express) {.|,|and|because|so|or|to|from} => by #2
    (us|you|me|them) about that {you|we|they|the|our|your|it|he|she} => #1 that
    (made|produced) from (our own|our|your|their own) factory => #1 in #2 factory
    the weather (you|we|it|they) {can|could|is|are|will|have|need|want|accept|agree} => whether #1
    welcome to (inquiry|inquire|enquiry|enquire) us => you are welcome to send us an inquiry
    (learned|learnt|knew|know|got) (your company|you) from (the internet|internet|google|alibaba|the website|your website) => #1 about #2 from #3
    satisfied (service|quality|product|products|price|solution|result|results|answer|reply|goods) => satisfactory #1
    {are|is|was|were|be|already} at the way => on the way
    {am|is|are|be|was|were} in (holiday|vacation|leave|business trip) {.|,|next|this|from|until|and|now|last} => on #1
    be patience => be patient
    {price|prices|quotation|offer|cost} (is=does|are=do) not including <the|freight|tax|shipping|duty|vat> => #1 not include $1
    {.} even <the|our|your> <@noun|@nouns|@mass|price|cost|quality> <is|are|was|were|has|have> => even though $1 $2 $3
    (make|do) a business {with|together} => do business
    (look|looking) for to <@base> => #1 forward to $1.ing
    (ready|finished|completed|delivered|shipped) after <two|three|four|five|six|seven|ten> <days|weeks|months> {.|,|and|but} => #1 in $1 $2
    (too|very|so) hurry {.|,|for|to|and} => #1 rushed
    because (the|of the) careless => because of the carelessness
    (do|try|doing|trying) (our|my|your) best (effort|efforts) => #1 #2 best
    (occupies|occupied|occupy|covers|covered|cover) <?land> area of => #1 an area of
    (borrow) (us|me|him|them) <the|your|our|some|a> => lend #2 $1
    no matter <it|you|we|they|the|your|our|this> {!what} => no matter whether $1
    (too|very|quite|so) (week) {.|,|for|to|and|in} => #1 weak
    (will|may|might|would|could|can|cannot) (effect|effected|affect|affected|influence) by => #1 be affected by
    (is|are|was|were|be|been) (effect|effected) by => #1 affected by
    find (the|our) below <our|the|your> => find $1 below
    (pls|please) (notice) {that|the|our|we|:} => please note
    (you can|you could) (get|receive|have) (it|the goods|them) (about|around) <@any> => #1 #2 #3 in #4
    {we|i|they|customer|customers} (don't|do not|didn't|doesn't) (accept|agree|satisfy|satisfied|interest|interested|available) (with|to|in|on) <the|your|our|this> 
    (make|give) (a|the|your) (confirm|reply|respond|feedback|choose|decide) {.|,|to|on|about|soon|and} => #1 #2 #3
    (more) (discount|cheap|lower) price => lower price
    (can|could) you (cheap|cheaper|lower) (a little|some|more|the price|a bit|it|for|.)
    (give|offer) (us|me) (cheap|cheaper|good|lower|best|better) price => #1 #2 a #3 price
    (receive|received|got|get) your (mail|email|inquiry|message|order|letter) (with thanks|with pleasure|is our pleasure) => thank you for your #2
    (glad|happy|nice|pleased) to (know|receive|get|hear) (you|your) (from|that) => #1 to hear #4 you
    (glad|happy|nice|pleased) to know you {.|,|and|by|through|from|at|on} => #1 to meet you
    please be noted [that] => please note
    (too less|too few quantity|so less|very less) => too small
    (more|larger|bigger|higher|big|large) quantities {.|,|we|and|than} => a larger quantity
    (are|am|were|we're) lack <of|in> => lack
    (is|was) lack <of|in> => lacks
    because <lack|shortage|absence|delay|congestion> of => because of $1 of
    because <the|our|bad|heavy|strong|national|public|spring|port> <holiday|weather|rain|typhoon|strike|congestion|shortage|festival|epidemic|wind> {.|,|we|so|the|last|in|this} => because of $1 $2
    since (long time|long|a long time|very long time|many years ago) => for a long time
    (between) <the|our|your> <@any> <with|to> <the|our|your|this|that> => between $1 $2 and $4
    by the <sea|air|train|rail|express|dhl|fedex|ups|tnt|truck> {.|,|and|to|in|from|because|or|as|on|for} => by $1
    (what's|what is) the mean <of> => what is the meaning of
    what (does|is) <it|this|that> mean of
    (well-known|famous|known) <to|by> <us> since
    (pay|send|check|confirm|do|ship|reply|finish|tell us|let us know) <?it|the|deposit> firstly => $0 $1 first
    firstly {.} => first
    {will|can|to|would|may|not|don't} (loss) {money|the|our|your|customers|business|market|orders|this|a|too|more|profit} => lose
    (if|check if|confirm if) <it> <is|has> <ok|okay|possible> <or> <not> => whether it $2 $3
    (who|which) (should|will|must|can) be <blame>
    (in|for) <a> <good> <price> => at a good price
    (acquaint|acquainted) (you|us) (with|that)
    located (at|on) <ningbo|shanghai|shenzhen|guangzhou|china|zhejiang|guangdong|foshan|dongguan|hangzhou|qingdao|yiwu|xiamen|wenzhou|jiangsu|shandong|beijing|tianjin|suzhou> => located in $1
    (in|on) (this|that) (week|month|year) {.|,|we|i|and|to|so|because|for|but} => #2 #3
    (in|on) (last|next) (week|month|year|monday|tuesday|wednesday|thursday|friday) {.|,|we|i|and|so|because|but} => #2 #3
    how to (solve|handle|do|settle|fix) {.|,} => how to #1 it
    (the|see|check|our|find) below (picture|table|photo|photos|pictures|list|link|file|email|mail|message|price|drawing|information|details|prices) => #1 #2 below
    be free to (contact|call|ask|email|let) => feel free to #1
    by free {.|,|and|to} => free of charge
    {to|will|must|we|i|and|hereby|would} (inform|notify|remind|assure) that => #1 you that
    {please|kindly} remind that => note that
    {.} (attach|enclose) (is|are) <the|our|your|a|two|some> => #1ed #2 $1
    (we|i) (are|am) appreciated {for|your|that|to} => #1 appreciate
    (the|our|your) below <quotation|offer|address|account|quantity|item|items|question|questions|points|order|orders|comments|terms|model|models|product|products|samples|sample|drawing|size|sizes|schedule|requirements|information> => #1 $1 below
    {to|can|will|please|we|could|also} arrange (you|us) <the|a|an|your|our> => arrange $1
    to can <@base> => to $1
    (talk) (it|this|that) {.|tomorrow|with|later|in|on|when|again|next|today} => talk about #2
    (writing|write|emailing|calling|mailing) <?you> for <@ing> {@det|@obj|about|if|@nouns|@mass|how} => #1 $1 to $3.base
    would be (grateful|glad|happy|thankful|pleased) if you (will|can) => would be #1 if you could
    (have|has) (a|some|one|any) (question|questions|problem|problems) (want|need) to ask => #1 #2 #3 to ask
    (who|which) (is|are) <in> <charge> <for>
    both of (two|the two) <sides|parties|companies|samples|models|us> => both $1
    (how is|how's) (the|your|our) (order|business|production|shipment|sample) (going on|goes|go) => how is #2 #3 going
    (please|kindly) (give|send) (us|me) (a|the|your) (soonest|soon|quick|fast) (reply|answer|feedback)
    (long term|long-term|good|further|happy) (cooperate|cooperation business) => #1 cooperation
    (we|i) (will|would|shall) be <*@adv> <appreciated|appreciate> {if|for|.|,|your} => #1 would appreciate it
    sorry about to <@base> => sorry for $1.ing
    prefer to {.} => prefer
    there (was|is|are) (no one|nobody|someone|somebody) <@past|@third|@base> => #2 $1
    as (your|our|the customer's) (requirement|requirements|instruction|instructions|demand|demands) {.|,|we|the|to|and} => according to #1 #2
    valid (in|within) {#|two|three|one|seven|five|ten|fifteen|thirty} => valid for
    (ensure|assure|guarantee) (you|customers) <the|our|a|best|good|high> => assure #2 of $1
    in the charge of => in charge of
    at your (convenient time|convenient) => at your convenience
    as possible as <you|we|i> <can> => as possible
    as (soon|quick|fast|early|much) as <you|we> <possible> => as #1 as possible
    (low|lower) down (the|our|your) => lower #2
    how (many|much) (quantity|quantities) => what quantity
    (do|doing|did) (the|your|a) (payment) => make #2 payment
    (guess|think) maybe => think
    in my opinion, i think => I think
    (package|goods|cartons|carton|sample|samples|box|boxes|parcel|machine|surface|pallet|products) (was|were|is|are|got) damage => #1 #2 damaged
    the most <important|difficult|urgent|serious|worst> <is> {the|that|to|our|your|we|how} => the most $1 thing is
    (left|leave|leaves|leaving) from <ningbo|shanghai|china|our|the|port|shenzhen|hamburg|your> => #1 $1
    (which|what) <color|colour|size|model|one|style|design> <do> <you> <prefer|like> <to> {.}
    (very|so) thanks => thank you very much
    (thanks|thank you) a lot of your => thank you for your
    (thanks|thank) for (you|kind|you're) <@any> => thank you for your $1
    (many thanks|thanks a lot|thank you very much) (your|you) <@any> => thank you for your $1
    ${CARRIED_OVER_CLAUSES}
  `,
  accept: (text, verdict, _, __, words) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    if (/^(see|look) (the|your|our|my)/.test(quote) && quote.indexOf('attachment') < 0) return false;
    if (/^(good|bad|skilled) (in|on) /.test(quote)) return !/^(including|regarding|building|packing|keeping|following)$/.test(words[0] ?? '');
    return true;
  },
  examples: [
    { text: '⟦According to our side⟧, the price is final.', fixed: 'On our side, the price is final.' },
    { text: '⟦By this way⟧ we save the freight.', fixed: 'This way we save the freight.' },
    { text: 'We changed it ⟦as your request⟧.' },
    { text: 'The price is ⟦subjected to change⟧.', fixed: 'The price is subject to change.' },
    { text: '⟦Thanks your trust⟧.', fixed: 'Thank you for your trust.' },
    { text: 'Please ⟦inform us your⟧ decision.', fixed: 'Please inform us of your decision.' },
    { text: 'We met him ⟦yesterday night⟧.', fixed: 'We met him last night.' },
    { text: 'Please tell us if any items ⟦interest to you⟧.', fixed: 'Please tell us if any items interest you.' },
    { text: 'Our driver will ⟦wait you⟧ at the exit.', fixed: 'Our driver will wait for you at the exit.' },
    { text: 'The order is late ⟦because the power cut⟧.', fixed: 'The order is late because of the power cut.' },
    { text: 'We are glad to know you will visit us.' },
    { text: 'It is late because the market changed.' },
    { text: 'We changed the label as the customer requested.' },
    { text: 'The price is subject to change, as your colleague said.' },
    { text: 'On our side, all is ready.' },
    { text: 'Please inform us when you have decided.' },
    { text: 'We are good at making small parts and experienced in exporting.' },
  ],
});
