import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SUBJECT_OF = 'me=I|us=we|him=he|her=she|them=they|you=you';
const NOUN_OF_ADJECTIVE =
  'difficult=difficulty|important=importance|possible=possibility|convenient=convenience|different=difference|responsible=responsibility|available=availability|confident=confidence|sincere=sincerity|honest=honesty|able=ability|satisfied=satisfaction|competitive=competitiveness|urgent=urgency|flexible=flexibility|accurate=accuracy|efficient=efficiency|popular=popularity|patient=patience|kind=kindness|happy=happiness|necessary=need|loyal=loyalty|successful=success|interested=interest|safe=safety|strong=strength|weak=weakness|long=length|wide=width|high=height|deep=depth|thick=thickness|hot=heat|disappointed=disappointment|angry=anger|late=delay|profitable=profit|suitable=suitability|reliable=reliability|generous=generosity|true=truth|proud=pride';

export const sentencePattern: TradeRule = frameRule({
  id: 'sentence-pattern',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '句型用错', en: 'Wrong sentence pattern' },
  message: { 'zh-CN': '“{quote}”句型不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      '固定句型要整句记：spend time doing、it is no use doing、be used to doing、why not do、let’s do、stop doing、send it to you、the goods break easily。',
    en: 'Some patterns are learnt whole: spend time doing, it is no use doing, be used to doing, why not do, let’s do, stop doing, send it to you, the goods break easily.',
  },
  frames: `
    (spend|spent|spends|spending) <#|two|three|four|five|a|an|one|several|some|many|much|more|too|lots|so|extra> <?of|few|lot|much> <day|days|week|weeks|month|months|hour|hours|time|money|year|years> to <@base> => $0 $1 $2 $3 $5.ing
    (waste|wasted|wasting) <?much|more|your|our|any|too> <?much> <time|money> to <@base> => $0 $1 $2 $3 $5.ing
    (it is|it's|there is|is|was) (no use|useless|no good|no point) to <@base> => #1 #2 $1.ing
    (have|has|had|having) <a|some|any|much|great|no|big|more> <difficulty|difficulties|trouble|problem|problems|fun> to <@base> => $0 $1 $2 $4.ing
    {i|we|they|he|she|you} (am|are|is|was|were|get|got|be) used to <@base> => #1 used to $1.ing
    {i|we|they|he|she|you} (am|are|is|get|got|be|are not|am not) accustomed to <@base> => #1 accustomed to $1.ing
    {.|please|pls|and|to|must|will|kindly} (stop|stopped) to <send|ship|produce|make|pay|use|sell|order|buy|change|delay|work|load|supply|complain|ask|write|call> => #1 $1.ing
    let's <@ing> {@det|@obj|at|on|in|about|with|to|for|this|.|@nouns|the} => let's $1.base
    let's to <@base> => let's $1
    let us to <@base> => let us $1
    (why not|why don't you|why do not you|why don't we) to <@base> => #1 $1
    why not <@ing> {@det|@obj|@nouns|with|to|a|this} => why not $1.base
    (think|thinking|thought|how|what|idea|talk|talked|say|feel) about to <@base> => #1 about $1.ing
    (i'd like|we'd like|i'd love|we'd love|i would like|we would like) <know|order|buy|ask|visit|place|get|have|see|make|inform|tell|discuss|confirm|introduce|check|offer|suggest|invite|receive|request|send|share|thank|cooperate|learn|hear|meet|purchase|try> => #1 to $1
    {am|are|is|be|very|so|also|we're|i'm} (pleased|glad|happy|delighted) for <@ing> => #1 to $1.base
    {am|are|is|be|very|so|also|we're|i'm} (pleased|glad|happy|delighted|honoured|honored) <@ing> {@det|@obj|your|from|that|this} => #1 to $1.base
    {we|i|you|they|he|she} (are|were|am|is|was) agreed <on|with|to|that|about> => agreed $1
    (the|both) both <@nouns|sides|parties|of> => both $1
    (of|for|to|on|in|with|between|by) (the both) => #1 both
    (give|gave|send|sent|show|bring|offer|tell|forward|pass|lend|sell|mail) (you|us|me|him|her|them) (it|them) {.|,|by|on|in|tomorrow|today|soon|this|next|again|for|at|before|after|as|when|and|now|later|with|yesterday|last} => #1 #3 to #2
    (explain|describe|introduce|suggest|announce|propose|confirm|report|mention|say|deliver|return|submit|recommend) (you|us|me|him|her|them) (it|this|that|the|our|your|about|how|why|what) => #1 to #2 #3
    (suggest|suggested|suggests|recommend|recommended|recommends|propose|proposed|demand|demanded|insist|insisted) (${SUBJECT_OF}) to <@base> => #1 that #2 $1
    (is|are|was|were|very|so|too|quite) (easy|difficult|hard) to be <@ppl> {.|,|by|when|during|in|if|and|because|so} => #1 #2 to $1.base
    (suitable|proper|appropriate) to <use|wear|store|ship|sell|produce|make|print|clean|export|cook|wash|drink|eat|play|hold|carry|decorate|install> => suitable for $1.ing
    {our|your|my|their|his|the|some|any|much|great|this} (${NOUN_OF_ADJECTIVE}) {.|,|and|to|in|of|about|is|was} => #1
    (compare|comparing) (to|with) <the|last|our|your|other|others|previous|this|market|before> => compared with $1
    (too|so) much <@adj> {.|,|for|to|and|than|now|in|because|that} => #1 $1
    (the first time|the second time|the last time) (we|i|they|you) <cooperate|order|work|visit|buy|meet|use|contact|import|export|ship|place> => #1 #2 have $1.ppl
    {.|,|and|but|so} (i|we|they|you) <seen|done|gone|taken|written|given|known|chosen|spoken|shown|begun> {@det|@obj|to|with|.|@nouns|in|on|from} => #1 have $1
    (similar|same|alike) (like) => similar to
    {!as|the} (cheaper|lower|higher|better|faster|longer|bigger|smaller|heavier|thicker|later|earlier|worse|stronger|lighter|thinner|slower|larger|shorter|easier) as {this|that|last|before|usual|others|other|yours|ours|now|expected|theirs} => #1 than
    {!not|as|how} as (cheaper|lower|higher|better|faster|longer|bigger|smaller|heavier|thicker|later|earlier|stronger|lighter) as => as possible
    (looking|look) for <long|long-term|long-run|further|good|close|friendly|happy> <?term|time> cooperation {.|with|and|in|,} => #1 forward to working with you over the long term
    {.|,} if (we|you|they|i|he|she|it) would have <@ppl> => if #1 had $3
    {.|,} if (we|you|they|i|he|she) would <@base> {!like|prefer|rather|mind|consider} => if #1 $2.past
    (must|should|can|could|will|may|might) (must|should|can|could|will|may|might) <@base|be> => #1 $1
    {!the|a|your|our|my|this|that} (will|can|could|should|must|may|would) (be) <@base> {@det|@obj}
    {i|we|they|you} (will|can|would) be <glad|happy|pleased> <@base> => #1 be $1 to $2
    (in order to|so as to) <@ing> => #1 $1.base
    {!@det} (enough) <@adj> to <@base> => $1 enough $2 $3
    {.|,|and|but} (there) <has|have> <a|an|some|many|no|two|three|several|little|few|one|any> => there is $2
    {.|,|and|but|that} (it) <has|have> <a|many|some|no|two|three|several> <problem|problems|mistake|difference|question|change|changes|chance|way|ways|customer|customers|people|order|orders> {in|with|between|about|on|to|want|for} => there is $2 $3
    {.} (according) <your|our|the> <@any> => according to $1 $2
    (because|as|since) of <we|you|they|it|he|she> <is|are|was|were|have|has|had|can|cannot|don't> => #1 $1 $2
    so <@adj> <as> to can => so $1 that we can
    {we|i|you|they} (no need|not need) <to|@base> => do not need $1
    {we|you|i|they|it|he|she|this|that|price|quality|goods|customer} (no) <good|correct|ok|accept|agree|right|have|include|enough> => is not $1
    {!@det|of} (more|most) (soon|fast|quick|easy|cheap|big|small|high|low|long|short|late|early|strong|heavy|thick|thin|wide|nice|safe|clean|clear|large|great|hard|soft|new|old|near|light|dark|bright|simple) {than|and|.|,|to|for|as} => #1 #2
    (too) <@adj> <that> <we|i|it|you|they> <can|cannot|can't|could|couldn't> => so $1 that $3 $4
    (prefer|prefers|preferred) (to) <@base> <@any> <?@any> than => #1 to $1 $2 $3 rather than
    (had|has|have) better to <@base> => had better $1
    {i|we} (advice|suggestion|opinion) (is|are) (to you) 
    (who|which) (is|are) <@base|have|has> {@det|@obj|@noun|@nouns}
    {easy|difficult|hard|ready|able|want|need|like|hope|try|possible|how|convenient|necessary|plan|going|wants|needs|hard|agree|simple|quick} to (delivery=deliver|payment=pay|shipment=ship|confirmation=confirm|production=produce|inspection=inspect|installation=install|assembly=assemble|operation=operate|maintenance=maintain|decision=decide|arrangement=arrange|introduction=introduce|discussion=discuss|solution=solve|choice=choose|cooperation=cooperate|explanation=explain|acceptance=accept|approval=approve|adjustment=adjust|improvement=improve|replacement=replace|transportation=transport|calculation=calculate|comparison=compare|development=develop|negotiation=negotiate) {.|,|and|the|your|our|it|this|in|on|with|by|before|because|if} => to #1
    (can|will|should|must|may|could|would|to|cannot|can't) be (delivery=delivered|payment=paid|shipment=shipped|confirmation=confirmed|production=produced|inspection=inspected|installation=installed|assembly=assembled|arrangement=arranged|solution=solved|acceptance=accepted|approval=approved|replacement=replaced|improvement=improved|discussion=discussed|adjustment=adjusted|operation=operated|transportation=transported|calculation=calculated|development=developed) {in|within|on|by|before|after|.|to|from|at|and|,|this|next|with|as|because} => #1 be #2
    {can|will|to|could|please|would|should|must} (considerate=consider|successful=succeed|dependent=depend) {the|our|your|this|it|to|in|on} => #1
    {know|ask|understand|see|tell|confirm|explain|check|learn} that how {@subj|@det|to|long|many|much} => how
    in <urgent|great|bad> need {the|this|these|your|our|more|some|@nouns} => in $1 need of
    both two <@nouns> => both $1
    all both => both
    {we|i|they} (have|had) been <received|checked|confirmed|arranged|shipped|finished|discussed|prepared|tested|signed|booked|found|opened|produced|established|developed|exported|visited|loaded|packed|changed|noted|made|completed|collected|contacted|considered|dispatched|started> {your|the|our|this|all|a|these|it|them} => #1 $1
    (is|are) (high|good|best|top|excellent) quality and <low|lower|good|cheap|best|competitive|reasonable> <price|prices> => #1 of #2 quality and #3 #4
    {late|early|hard|easy|difficult|necessary|important|possible|time|ready|enough|way|plan} for (change|order|ship|check|test|pay|visit|load|use|print|pack|book|open) {the|your|our|this|it|them} => to #1
    {find|the|see} attached of {our|the|your} => attached
    {we|will|to|can|have|please|already|and|could|must} (arrange|arranged|start|begin|stop|finish|delay|continue|speed up) (produce=production|deliver=delivery|ship=shipment|inspect=inspection|pay=payment|produced=production|load=loading|install=installation) {.|,|after|before|on|in|when|as|immediately|now|asap|soon|within|for|of|at|once|today|tomorrow|next|this} => #1 #2
    (we|i|they|you) (are|am|were) the first time => this is the first time
    (it's|it is) no matter <which|what|how|when|where|if|whether> => it does not matter $1
    it no matter <which|what|how|when|where|if|whether> => it does not matter $1
    most (our|your|their|these) <@nouns> => most of #1 $1
    in charge {the|our|this|your|european|american} => in charge of
    {.|,} on behalf {our|the|my|your} => on behalf of
    regardless {the|our|your|this} => regardless of
    instead {the|our|your|this|a} => instead of
    in terms {the|our|your|this|price} => in terms of
    have not any <@nouns|@mass|stock|problem|question|time> => do not have any $1
    {is|are|was|were|be|wait|am} waiting (you|us|me|him|them) {!to|for} => waiting for #1
    {is|are|was|were|be|looks|look} same {.|,|as|for|and|but} => the same
    {your|our|great|kind|their|any|no|some|much|more} interesting in => interest in
    (meaning) (about|for) {the|your|our|this|clause|item|point} => #1 of
    (choice|option|alternative) but <@ing> => #1 but to $1.base
    (spend|spent|spends|spending) (a lot of|lots of|much|so much|too much) (time|money|effort|energy) to <@base> => #1 #2 #3 $1.ing
    (in|into|for) (toy|furniture|textile|garment|lighting|packaging|plastic|steel|automotive|medical|european|american|german|local|chinese|domestic|overseas|food|fashion|construction|electronics|international|russian) (industry|market|sector|field|trade) {.|,|for|and|since|with|is|because|now|has} => #1 the #2 #3
    (have|has|had) being => #1 been
    {we|i|they|you} (are|am) been <@ing> => have been $1
    only few <@nouns> => only a few $1
    into (considerate|consider|considering) => into consideration
    {speak|speaks|spoke|write|writes|sell|sells} (english|chinese|german|it|this) <?very|so|quite> good {.|,|and|but} => #1 $1 well
    {thank|thanks|you} for your <@ing> {our|us|the|this} => for $1
    {.} besides <@pure|offer|supply> {@det|@adj|@nouns|@mass} => besides $1.ing
    {.} except {the|our|your|this|these} => except for
    (is|are|was|were) (raise|raised|rise|raising) up => #1 going up
    as <@adj> like {the|last|our|your|this|before|theirs|yours} => as $1 as
    {!no|any|some|many|much|two|three|few|several|the|a|one} more (lower|cheaper|higher|better|bigger|smaller|larger|faster|thicker|heavier|stronger|easier|wider|safer|nicer|worse|longer|shorter) {!@nouns} => #1
    {!which|what} (is|are) (cheapest|lowest|highest|biggest|newest|largest|smallest|strongest|lightest) {in|of|among} => #1 the #2
    {and|.|,} (hope|hopes|want|wish|wants) <hear|get|receive|see|know|cooperate|meet|build|establish|visit> {@det|@obj|from|with|.|more} => #1 to $1
    {!been|the|for|in|claim|of} (some|many|several|two|three|any|no) damages {.|,|on|in|to|at|and} => #1 damage
    {have|has|had|no|some|any|much|great|more|of} (difficulty|difficulties|trouble) to <@base> => #1 $1.ing
    (consist|consists|consisted) {#|two|three|four|five|six|several|many} => #1 of
    {.} (welcome you) to (visit|see|contact|inspect|join) => you are welcome to #2
    {.} (welcome) to (inquire|inquiry|inspect|enquire) => you are welcome to inquire
    fill full {a|the|one|our|your|this} => fill
    (know|ask|confirm|check|wonder|see|clear|sure|advise) that whether => #1 whether
    {.} (thanks for|thank you for) your <?kind|great|continuous|continued|strong|long> support to {our|the|this} => #1 your $1 support for
    (good|skilled|experienced|professional|specialized|specialised) at <@base> {@det|@nouns|@mass|@adj|custom|@noun} => #1 at $1.ing
    in (produce=production|deliver=delivery|inspect=inspection|prepare=preparation|negotiate=negotiation|discuss=discussion) {.|,|and|now|at} => in #1
    {@prep|@det|or|and|have|no|all} others <@nouns> => other $1
    {or|by|from|with|to|for|in|and} others <@noun|courier|port|way|mill|vessel> {.|,|and|in} => another $1
    in this time {.|,} => this time
    (it is|it's|it was|it has|there has) no (need|problem|way|possibility) to => there is no #2 to
    the more (early=earlier|soon=sooner|quick=quicker|cheap=cheaper|big=bigger|fast=faster|long=longer|large=larger|high=higher|low=lower|late=later) {@det|we|you|it|they} => the #1
    {sold|sell|sells|export|exported|exports|shipped|ship|delivered|products|goods|go|supply|supplied} to all over => all over
    (have|has|had|with|enjoy|enjoys|enjoyed) (long|high|good|excellent|great|strong|wide|large|stable|special|close|certain|bad) (history|reputation|relationship|team|network|range) {.|,|in|of|with|and|among|for|from} => #1 a #2 #3
    (many|several|two|three|four|five|six|seven|eight|nine|ten) year (experience|experiences=experience|history|cooperation) => #1 years of #2
    {are|have|has|receive|received|got|get|had|with|no|of|about|for} (many|some|several|any|more|a lot of|lots of) (complain=complaints|suggest=suggestions|require=requirements|inquire=inquiries|improve=improvements|explain=explanations|decide=decisions) {.|about|from|on|for|of|in|,|and|with|to} => #1 #2
    {!i|we|he|she|you|they} (is|are|was|were) (very|so|quite|really) well {.|,|and|but} => #1 #2 good
    {we|i|he|she|they|you|and} (have|has|had) <?full|great|much|strong|enough|more|very> confident {to|in|that|.|about|with} => are $1 confident
    {we|i|he|she|they|you|and|who} (have|has|had) responsible {to|for|.} => are responsible
    (please|kindly) (quick=quickly|urgent=urgently|careful=carefully|prompt=promptly|immediate=immediately) <@base> => #1 #2 $1
    as (we|you|i|they) (discuss|agree|mention|talk|confirm|meet|promise) {at|during|by|with|in|on|over} => as #1 #2.past
    than (the|our|your) (old|new|previous|current|original|small|big|white|black) {.|,|and|but} => than #1 #2 one
    {is|are|price|cost|costs|prices|quality|moq} (far|much|little|bit|even) (lower|higher|cheaper|better|bigger|smaller|longer|shorter|worse) (to|as|from|compare) {the|our|your|last|other|that|before|theirs} => #1 #2 than
    {will|would|may|can} take <?us|you|them> <#|one|two|three|four|five|six|seven|ten|about> <?#|two|three|five|seven|ten> <day|days|week|weeks|month|months|hours> to <@base> <it|them> {.|,|and|because}
    {price|name|number|address|code|colour|color|size|quantity|model|port|port name|date} is (which|what|who|where|how much|how many) {.}
    (welcome) you (visit|come|to visit|to come|contact|inquire) => you are welcome to visit
    (didn't|did not) <@base> <the|your|our|any|it> <?@any> <?@any> yet until now
    {very|so|is|are|was|were|been|too|always|now} busying {.|,|with|on|and|now|for|these} => busy
    {,} (cannot|can't|could not|couldn't) (reduce|lower|change|accept|give|offer|make|ship|do|cut|supply|provide|agree) <any|it|this|that|the|more|so> {!more|,} => and we #1 #2 $1
    {,} (cannot|can't|could not|couldn't) (reduce|lower|change|accept|give|offer|make|ship|do|cut) (any more|anymore|more|again) {.|,} => and we #1 #2 #3
    {receive|received|have|had|get|got|about|of|for|with|from|is|find|found|meet|met|no} such (complaint|problem|question|mistake|case|request|situation|item|product|order|price|document|label|defect|material|size|machine|customer) {.|,|before|from|in|again|and|to|for} => such a #1
    {have|has|had} no any => no
    {have|has|had|got|get|too|so|very|is|are|not|meet|met|receive|received|find|found} much (problem=problems|question=questions|order=orders|customer=customers|product=products|sample=samples|mistake=mistakes|defect=defects|change=changes|model=models|complaint=complaints|document=documents|supplier=suppliers|problems|questions|orders|customers|products|samples|mistakes|defects|changes|models|complaints|documents|suppliers) {.|,|with|in|for|from|about|to|and|now|these|this|last|on|of} => many #1
    {too|very|so} much (high|low|expensive|cheap|long|late|big|small|heavy|thick|thin|hard|difficult) {.|,|for|to|and|than|now} => #1
    {to|in|on|by|with|for|after|before|until} next (ship|vessel|order|shipment|batch|container|sample|meeting|sailing) {.|,|and|if|from|because} => the next #1
    (make|made|making|prepare|prepared|book|booked|reserve|reserved|design|designed) <a|an|the|some|one|two> <?new|good|better|special|free> <@noun|@nouns> to you => $0 $1 $2 $3 for you
    (a|an) <?special|new|big|small|further|extra|good|additional> <discount|commission|deposit|reduction|surcharge|penalty|compensation> {#} => #1 $1 $2 of
    (a|an) <special|new|good|lower|better|unit|target|best> price {#} => #1 $1 price of
    {know|tell|understand|see|check|ask|me|us|clear} (what's|what is) (the|your|our) <problem|reason|price|matter|name|size|address|plan|idea|status> is => what #2 $1 is
    how is everything going (on) => how is everything going
    {changing|changed|change|changes|up|it|them|work|works|ship|rise|rises|open|check|down|increase|increases|production} everyday {.|,|and|so|because|now} => every day
    {!interested|participate|participated|participating|interest|space|place} (on|in) the <canton|hong|frankfurt|cologne|dubai|spring|autumn|coming|last|next> <?kong|spring|autumn|canton> fair {.|,|this|next|last|we|to|from|with|and} => at the $1 $2 fair
    (very|so|most|warmly|also) welcomed by => #1 popular with
    {is|are|was|were} as (attach|attached|enclose) {.|,|for|and} => attached
    {!subject|according|prior|due|refer|thanks|up|open|limited|regard|submitted|contrary} to your (reference|information|confirmation|approval|checking|review|choice|consideration) {.|,|and|please} => for your #1
    {.|and|but} it <never|often|always|rarely> <happened|happens|happen> <this|such|the> <kind|same|problem|thing>
    {save|saves|need|needs|wait|take|takes|order|pay|offer|give|us|you|produce|get|buy|add|reduce|want} more {#}
    {save|saves|need|needs|wait|take|takes|order|pay|us|you|produce|get|buy|add|want|about} more (one|two|three|four|five|six|ten) (week|weeks|day|days|month|months|carton|cartons|piece|pieces|set|sets|sample|samples|container|containers|year|years) => #1 more #2
    {packed|in|per|each|one|two|export|inner|outer|master|of|standard|strong|the|five|brown} (cartoon=carton|cartoons=cartons) {.|,|and|for|is|are|size|box|with|of|to|in|has|have|were|was} => #1
    there are <?too|so|very> much => there is $1 much
    {we|they|you} are enough <capacity|stock|time|experience|workers|space|material|materials|machines|money|@mass> {to|.|,|for|in|and} => have enough $1
    {ask|asked|asks|wonder|wondered|me|us|you} that (when|what|where|why|whether|how|which) {@subj|@det|to|is|are|can|will} => #1
    {want|like|need|wants} to know that (when|what|where|why|whether|how|which|if) {@subj|@det|to|is|are|can|will} => to know #1
    (expect|expecting|expects|expected) for {your|the|our|more|a} => #1
    a (big|great|strong|high|full) (confidence|progress|patience|feedback|advice|equipment|information) {.|,|in|on|to|with|and|about|for|of} => #1 #2
    than other one {.|,|and|because} => than the other one
    no idea about (when|why|whether|what|how|where) => no idea #1
    {to|will|must|can|have|has|we} (raise|raised|increase|increased|reduce|reduced|lower|cut) <?the|our|your|this> <price|prices> {#}
    no need (worry|pay|send|wait|change|hurry|do|open|check|print|buy|order|use) {.|,|about|for|the|it|any|to|again|more} => no need to #1
    (fill|filled|filling|fill up) (the|this|our|your) (form|table|questionnaire|application|blank) {.|,|and|in|for|to|with|before|below} => #1 in #2 #3
    {and|then|please} (send|return|ship|mail) back to (us|me|you) {.|,|by|before|today|soon|for|with} => #1 it back to #2
    {know|tell|hear|have|give|me} your (idea|thinking|mind) (about|on|for|of) => your opinion #2
    {send|give|reply|inform|finish|ship|deliver|confirm|pay|invoice|documents|sample|samples|goods|it|them|you|us|drawing|answer} until (monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|saturday|sunday) {.|,|at|and|so|morning|noon} => by #1
  `,
  accept: (text, verdict) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    const next = text.slice(verdict.end, verdict.end + 12).toLowerCase();
    if (/^(more|most) /.test(quote) && !/er$|worse$/.test(quote)) return false;
    if (/^if \w+ would (like|prefer|mind|consider|need|want|rather|be)\b/.test(quote)) return false;
    if (/^(too|so) much /.test(quote)) return !/(er|less|worse|other|interested|different|appreciated)$/.test(quote);
    if (/^(long|wide|high|deep|thick|hot|kind|safe|late|true|possible|interested|necessary|able|happy|strong|weak|proud)$/.test(quote))
      return /^(difficult|patient|possible|sincere|honest)$/.test(quote);
    if (
      /^(important|different|urgent|popular|competitive|convenient|available|suitable|reliable|difficult|responsible|accurate|efficient|flexible|successful|satisfied|confident|loyal|generous|disappointed|angry|profitable|patient|sincere|honest|able)$/.test(
        quote,
      )
    )
      return (
        /(^|\s)(our|your|my|their|his) $/i.test(text.slice(Math.max(0, verdict.start - 7), verdict.start)) && !/^ (and|to|in|of|about) \w+/.test(next)
      );
    if (/^(must|should|can|could|will|may|might) (must|should|can|could|will|may|might)/.test(quote))
      return !/^(can|will|may|might) /.test(quote) || !/[A-Z]/.test(text.charAt(verdict.start));
    return true;
  },
  examples: [
    { text: 'We ⟦spent two days to fix⟧ it.', fixed: 'We spent two days fixing it.' },
    { text: 'I ⟦am used to write⟧ in English.', fixed: 'I am used to writing in English.' },
    { text: 'We will ⟦send you it⟧ tomorrow.', fixed: 'We will send it to you tomorrow.' },
    { text: 'She ⟦suggested me to visit⟧ you.', fixed: 'She suggested that I visit you.' },
    { text: 'Thank you for understanding our ⟦difficult⟧.', fixed: 'Thank you for understanding our difficulty.' },
    { text: '⟦Why not to try⟧ one sample first?', fixed: 'Why not try one sample first?' },
    { text: 'The machine is used to write labels.' },
    { text: 'It stopped to rain; why not to the north?' },
    { text: 'Our different and important orders; it is easy to be wrong.' },
    { text: 'If you would like a sample, please tell us.' },
  ],
});
