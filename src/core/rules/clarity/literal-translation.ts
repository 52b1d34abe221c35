import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Chinese put into English word by word. */
export const literalTranslation: TradeRule = lineRule({
  id: 'literal-translation',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '逐字翻译', en: 'Chinese translated word by word' },
  message: { 'zh-CN': '“{quote}”是逐字翻译，英语不这么说', en: '“{quote}” is Chinese word by word; English says it otherwise.' },
  why: {
    'zh-CN': '“开个价”“有货期”“麻烦你”“加油”逐字译过去，买家看不懂。照英语的说法写整句：Could you give us your target price?',
    en: 'Put into English word by word, everyday Chinese turns strange. Use the sentence that English uses: “Could you give us your target price?”',
  },
  entries: phraseLines(`
    (please|pls|kindly) no (worry|worries|worried) > please do not worry
    (no|not) (worry) about (it|this|that|the|quality|our) > do not worry about $3
    (open|say|speak|tell out|report) (a|the|your|us the) price {.|for|first|to|and|now|again|please} > give your price
    (open|opened) (a|the|new) mould > make $2 mould
    (open|opened) (a|the|new) mold > make $2 mold
    (open|opening) (the|a) (l/c|lc|letter of credit) {for|to} > issue $2 $3
    (do|doing|did) (business|the business) (long time|for long) > do business
    (the|our|your) price (has|have|is with) (advantage|advantages|superiority|competition|competitive power|competitiveness)
    (have|has) (price|quality|big|great|more|obvious) (advantage|advantages|superiority) {.|,|in|on|and|than|over|to}
    (give|gives|offer|make) (you|us|me) (a|the|some|more) (favour|favor|preferential|preference|cheaper|lower|low) price {.|,|if|for|and} > $1 $2 a better price
    (add|plus) (oil) {.|,|!|together}
    (how to say|how to speak|what to say) {.|,|about}
    (i|we) (will|shall) (wait|be waiting) (for |)your good (news|message) > we look forward to your answer
    (any|if any) (news|progress|update), (tell|inform|let) (me|us) > if there is any $2, please tell $4
    (at|in) first time {.|,|when|we|after|and} > at once
    (a|some|many|several|two|three) (piece|pieces) of (good |)news {to tell|for you}
    (do|make) (a|an|the) (good|nice|great|best) (cooperation|cooperate|business) > work well together
    (have|has|had|having|make|making|start|build) (a |)(happy|nice|pleasant|long|great|better|wonderful|smooth|deep|deeper) cooperation {.|,|with|in|together|and|soon|again|!} > work well together
    (build|make|establish) (good|friendly|long|cooperation) (cooperation|relationship|relation) {.|with|and|in}
    (much|many) (appreciated|appreciate) (for|to) (your|the|you) > thank you for $4
    (much|highly|greatly) appreciated for > thank you for
    (thanks|thank you) (in ahead|ahead|in front|first|firstly) {.|,|for} > thank you in advance
    (please|kindly) (help|help us|help me) (to |)(push|hurry|urge) {the|your|them|him|your boss|factory}
    (push|urge|press|hurry) (the|our) (factory|workshop|production|forwarder|supplier) (to|hard|soon|quickly) > ask $2 $3 to
    (rush|hurry|chase) (the|this|your) (goods|order|shipment|production) (out|soon|quickly)
    (catch|catching) (the|your|this|up) (ship|vessel|shipment|delivery|boat|schedule|delivery time) {.|,|on|date|and|in} > be in time for $2 $3
    (catch up|catch up with) (the|your|this) (vessel|ship|shipment|deadline|fair|date)
    (ship|goods|cargo) (run|ran|go|went) away
    (the|our|your) (goods|order|production) (is|are) (on line|on the line|in line|up line) > $1 $2 $3 in production
    (arrange|schedule|put) (the|your) (order|production) (into|in|to) (production line|line)
    (raw material|raw materials|material) (is|are) (tense|nervous|tight)
    (delivery|time|schedule|shipping space|space) (is|are) (very |too |so |quite |)(nervous|tense|hurry|urgent) > $1 $2 tight
    (we|i|you) (are|is|am) (in a |)(hurry) (for|to|about) (this|the|your) > we need it soon
    (time|delivery time) is (not enough|so hurry|in hurry) > time is short
    (with|under|in) (the|such) (big|strong|fierce) (pressure|competition|pressures)
    (people|customers|clients|buyers) mountain (and |)(people )?sea
    (face|face to face) (talk|discuss|negotiate|communicate) {.|,|with|about|on|in} > talk in person
    (eat|eating|have) (a |)(meal|dinner|rice) together {.|and|when}
    (hope|wish|wishing) (you|your|everyone) (everything|all things|all the thing|all things) (goes|go|going|is|are) (well|smoothly|fine|good) > I hope all is well
    (wish|hope) (you |your |)(business|company|career) (is |)(prosperous|booming|flourishing|thriving|prosper|prosperity|boom)
    (make|making|get|earn) (big|much|more) money {together|for|.|with}
    (rich|make a fortune|get rich) together
    (old|good|big|true) (friend|friends|customer|client) price {.|for|to|,}
    (do|make) (a|the|some) (friend|friends) (with you|together|first)
    (let|make) (us|we) (do|make|be) (friend|friends|business friends)
    (price|cost|freight|rate) (rise|raise|up|go|jump|fly) (very much|so much|a lot|too much|crazy|crazily|to sky)
    (the|our|your) (profit|margin|price) (space|room) (is|are|has|have) {.|very|too|not|no|small|little|limited}
    (no|little|small|not) profit (space|room)
    (under|below|on) (the|our) (cost line|cost price line|bottom line)
    (the|this|it) (is |)(our|the) (bottom|floor|lowest|last|final|end) (price|line) > this is our final price
    (die|died|dead) price
    (eat|ate|eating) (the|this|that) (cost|loss|goods|price)
    (bite|bear|take) (the) (difference price|price difference|loss price)
    (use|with) (your|our|my) (heart|sincere|sincerity|truth|true heart)
    (from|with) (the bottom of |)(my|our) heart
    (show|take|express) (out |)(our|your|the) (sincerity|sincere|honest|honesty|heart) {.|,|to|for|in|and|by}
    (with|in|as) (our|my|the|best) (biggest|largest|big|most|full|best|great) (sincerity|sincere|effort|heart)
    (give|save) (me|us|you|our) (the |a |some |)face
    (lose|lost) (the |)face {.|with|to|for|of|in}
    (you|he|she|they) (can|could) (feel|be) (relax|relaxed|ease|easy|at ease|rest) {.|,|about|with|on|for|to}
    (relax|release|put down|take down) (your|the) (heart|mind)
    (the|our) (worker|workers|people) (go|goes|went|back|come) (home|back home) {for|to|and|because} 
    (after|before|during) (the |)(year|festival|new year) (we|the factory|our factory) (open|start|begin) (work|door|factory|doors)
    (start|open|opened|begin) (to |)(work|the door|door) (after|on|from) (holiday|the holiday|festival|new year)
    (small|little|big) (meaning|mind|idea) from (us|me|our side)
    (please|kindly) (give|offer) (us|me) (your |a |)(precious|valuable|treasured) (advice|opinion|suggestion|time|comments|opinions|suggestions) > please give $2 your $5
    (your|the) (precious|treasured|honorable|honourable|respectable|noble|respected|distinguished) (company|firm|side|opinion|time|customer|self|country)
    (my|our) (humble|low|small|little|poor) (company|opinion|factory|self|firm)
    (please|kindly) (take care|pay attention) (of|for|to) your (body|health)
    (take care|take good care|pay attention) (of|to) your (body|health) {.|,|and|these|in}
    (the|our|your) (weather|temperature|market) (is|has) (turn|turned|turning|become|becoming) (cold|hot|cool|warm), 
    (hard|bitter|tired) (work|for|day) (you|to you|for you)
    (you|you've) (work|worked|working|are|have) (hard|tired|bitter) {.|,|today|these|!}
    (trouble|troubling|bother|bothering) (you|your) (to |for |)(send|check|confirm|reply|help|pay|sign|arrange|ask|advise|give)
    (according|accord) (to |)(your|our|the) (mean|meaning|saying|said)
    (i|we) mean (is|that|the|you) {we|you|the|that|can|will}
    (can|could) (or not|not or) {.|,|?|you|we}
    (ok or not|okay or not|good or not|right or not|agree or not|accept or not|possible or not)
    (have|has|is|are) (or not) {.|,}
    (is|are) (that|this|it) (ok|okay|can|fine|alright) (for|to) you (or not)
    (no|not) (have|has|get) (stock|news|reply|problem|time|way|order|sample|samples|idea|any) {.|,|now|at|for|about|yet|from|to|and|in} > have no $3
    (have|has) no (way|method|methods) {.|,|to|but|for|and} > cannot
    (no way|no method|no idea) (to do|but)
    (this|it|that) (is|are) no (way|method) {.|,|to|and}
    (price|quality|sample|market|sales) (is|are) (just |only |)(so so|so-so|ok la|not bad la)
    (the|a|your|our) (sample|samples|sampling) (fee|cost|money|charge) (will|can|should|shall|would) (back|return|give back) (to you|you) > $1 $2 $3 $4 be refunded
    (first|firstly) (sample|samples|deposit|money|payment), (then|after)
    (money|payment) (arrive|arrived|come|came|reach|reached|get|got) (to |)(our|the|your) (account|bank|account book) > payment reached $4 $5
    (bank|payment) (water bill|water slip|paper|receipt paper) > bank slip
    (water|bank water) (bill|slip|list) {.|,|of|for|to|and} > bank slip
    (end|remain|surplus|residual) (money|payment|fund) {.|,|is|before|of|to|should|will|and|after} > balance
    (front|head|first|ahead|fore|pre) money {.|,|is|before|of|to|should|will|and} > deposit
    (pay|paid|paying) (the |)(front|head|first|tail|end) (money|payment) > $1 the deposit
    (order|sign) (a |the |)(big|small|large) (sheet|single|list|bill)
    (place|put|down|do|under|next|give|lay|drop|take) (a |an |the |your |)(order sheet|order list|single|orders sheet) {.|,|to|with|for|soon|and}
    (down|under) (the |an |)order {.|,|to|soon|now|and|today|with} > place the order
    (return|back) (the |)(order|orders|single|list) {.|,|again|to|soon|and|this} 
    (turn|turning|return|re) (single|order) (customer|client)
    (new|old) (guest|guests) {.|,|from|in|want|wants|who|is|are|and} > $1 customer
    (our|the|your|my) (guest|guests) (want|wants|need|needs|ask|asks|like|said|say|from|in|order|ordered|buy) > $1 customer $3
    (have|has) (goods|stock goods|current goods|ready goods) (now|in stock|.)
    (mass|bulk|big) (goods) (quality|production|time|delivery) > bulk $3
    (make|do|make out|hit|beat|play) (a |the |)(sample|samples|board|plate) (first|for confirm|for confirmation) > make $2 $3 first
    (confirm|sign|seal) (sample|samples) (first|back) 
    (product|products|goods|items|style|styles) (is|are) (very |so |quite |too |)(hot|fire|fired|explosive|red|on fire) (sale|sell|selling|in|now|this) 
    (explosion|explosive|burst) (style|styles|money|model|models|product|products) {.|,|in|of|this|is|are|for|and}
    (net red|network red|web red|internet red|internet celebrity) (product|item|style|model|products|items)
    (have|has|with) (no |)(back|after) (worry|worries|trouble|troubles|sorrow)
    (cost|price|value) (performance|ratio|effective ratio|price ratio) (is|are|ratio|high|good|very) 
    (product|products|price|quality|company|factory) (has|have|with) (strength|power|competition|competitiveness|advantage|superiority) {.|,|and|in|of|to}
    (strength|power|powerful|strong|strengthful) (factory|manufacturer|supplier|company|merchant|merchants) {.|,|in|of|and|with|since|for}
    (source|origin|root|direct source) (factory|manufacturer) {.|,|in|of|and|with|price}
    (for|to) (our|the) (both|two) (side|sides|party|parties) > for both sides
    (our|your) (both) (companies|sides|parties|teams) > both our $3
    (we|us|our) (two|both) (company|companies) {.|,|can|will|have|should}
    (small|little) (problem|case|thing|meaning|question) {.|,|no|for|to|we|i|don't}
    (have|has|had|there is|there are) (a |some |)(little|small) (question|problem) (want|need|to) (ask|to ask|bother|consult)
    (consult|consulting|enquire|inquire) (you|with you) (a|some|one|about a|the) (question|problem|price|thing)
    (i|we) (want|would like|need) (to |)(consult|know) (you|about you|with you) {.|,|the|about|some|if|whether|for|a|on}
    (demand|demands|requirement|requirements) (is|are) (too |so |very |)(strict|harsh|hard|difficult|high|over)
    (harsh|over|too much|excessive) (demand|demands|requirement|requirements|request)
  `),
  examples: [
    { text: 'As for the price, ⟦please no worry⟧.', fixed: 'As for the price, please do not worry.' },
    { text: 'Could you ⟦open the price⟧ first?', fixed: 'Could you give your price first?' },
    { text: 'We wish to ⟦have a long cooperation⟧ with you.', fixed: 'We wish to work well together with you.' },
    { text: '⟦Much appreciated for your⟧ quick reply.', fixed: 'Thank you for your quick reply.' },
    { text: 'We open the box and read the price on the label.' },
    { text: 'Your help is much appreciated.' },
    { text: 'The cold store keeps the goods at 4 °C.' },
  ],
});
