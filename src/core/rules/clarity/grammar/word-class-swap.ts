import { ADJECTIVE_OF, NOUN_OF } from '#core/rules/clarity/grammar/lexicon.ts';
import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

function lines(map: ReadonlyMap<string, string>, write: (from: string, to: string) => string): string {
  return Array.from(map, ([from, to]) => write(from, to)).join('\n');
}

/** Nouns that may follow `so` or `too` in a clause of their own (`so help us`), or are adjectives too. */
const SURE_NOUNS = new Map(
  Array.from(ADJECTIVE_OF).filter(([noun]) => !/^(use|help|reason|value|quality|interest|benefit|trouble|surprise|regret)$/.test(noun)),
);

export const wordClass: TradeRule = frameRule({
  id: 'wrong-word-class',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '词性用错', en: 'Wrong class of word' },
  message: { 'zh-CN': '“{quote}”词性不对：写“{replacement}”', en: '“{quote}” takes the wrong class of word: write “{replacement}”.' },
  why: {
    'zh-CN':
      '中文同一个词可以当名词、动词、形容词，英语要换词形：your confirmation（名词）、we confirm（动词）、very convenient（形容词）、reply quickly（副词）。',
    en: 'Chinese uses one word as noun, verb and adjective; English changes its form: your confirmation, we confirm, very convenient, reply quickly.',
  },
  frames: `
    ${lines(SURE_NOUNS, (noun, adjective) => `{!the|your|our|how|of} (very|so|too|quite|really) ${noun} => #1 ${adjective}`)}
    ${lines(SURE_NOUNS, (noun, adjective) => `(most|more) ${noun} <@noun|@nouns> => #1 ${adjective} $1`)}
    {!the|your|our|how|of} (very|so) (use=useful|help=helpful|value=valuable|benefit=beneficial|interest=interested) {.|for|to|and} => #1 #2
    (it is|it was|it will be|that is|it's) <?very|not|more|also> <convenience|difficulty|necessity|possibility|importance|urgency|emergency|safety> {for|to|that|.}
    (we are|we're|i am|i'm|you are|we were|i was|he is|she is) <?very|so|really|also> <pleasure|honor|honour|confidence|satisfaction|responsibility|difficulty|appreciation|profession> {to|in|for|with|of|that|.|about}
    (our|my|a|great|it is) (pleased=pleasure|pleasant=pleasure|honored=honour|honoured=honour) {to|.|that} => #1 #2
    it is my <pleased|pleasant|happy|glad> => it is my pleasure
    ${lines(NOUN_OF, (verb, noun) => `(your|our|my|their|his|for your|a|an|the|any|this|kind|prompt|final|soonest) ${verb}${verb === 'produce' ? ' {.|will|is|and|before|on}' : ''} => #1 ${noun}`)}
    (your|our|my|their) (require=requirements|requires=requirements) => #1 #2
    (your|our|my|their) <@pure> {.|,|and|is|of|for|about|on|in|to|will|before|by|strictly|as|so|,}
    {will|to|can|please|would|could|not|we|i|they|soon|,|.|and|then|should|also|pls|you|customer} (feedback|feedbacked|feed-back) (you|us|me|to you|to us|them) => give #2 feedback
    {will|to|can|please|would|could|not|didn't|don't|hasn't|already|customer|we|they} (feedback|feedbacked) {that|the|to|as|our|your|asap|soon|by|about|,|if|whether|on|some|it|this|when|any} => give feedback
    (will|can|please|to|would|could|let's) (quotation=quote|payment=pay|shipment=ship|inspection=inspect|decision=decide|confirmation=confirm|delivery=deliver|production=produce|introduction=introduce|suggestion=suggest|discussion=discuss|explanation=explain|cooperation=cooperate|improvement=improve|arrangement=arrange|solution=solve|choice=choose|information=inform|recommendation=recommend|agreement=agree|success=succeed|development=develop|preparation=prepare|comparison=compare|sale=sell) {the|your|our|you|it|this|with|us|to|that|a|them|these|.|soon|on|by|before|for|in|me|all} => #1 #2
    {!@det|of|in|for|with|and} (we|you|they|i) (quotation=quote|payment=pay|inspection=inspect|decision=decide|confirmation=confirm|delivery=deliver|introduction=introduce|suggestion=suggest|discussion=discuss|cooperation=cooperate|arrangement=arrange|choice=choose|recommendation=recommend|advice=advise) {the|your|our|you|it|this|with|us|to|that|a|them|these|soon|on|by} => #1 #2
    (check|pack|handle|read|inspect|test|load|wrap|checked|packed|handled|inspected|treat|store|protect|install) <?it|them|this|goods|again|everything> <careful|strict|proper|correct> {.|,|before|and|again|because|when|for|to}
    (reply|answer|respond|confirm|deliver|arrange|replied|act|react|ship|pay) <?to> <?us|me|it|them|you|the> <?very|more|so|as> <quick|prompt|immediate|urgent|timely|punctual> {.|,|and|because|so|if|as}
    {!@det|more|good} (work|works|worked|run|runs|sell|sells|sold|goes|going|went|fit|fits|match|matches|cooperate|cooperated|communicate|speak|speaks|perform|performs|function) <?very|so|quite|really> <good|perfect|smooth|normal|stable|bad|successful|happy> {.|,|in|and|with|for|because|on|at|here|now|since|together}
    (is|are|was|were|be|looks|look|feels|feel|sounds|smells|seems|seem|stay|stays|become|becomes) <?very|so|quite|more|too> <reasonably|competitively|conveniently|beautifully|strangely|differently|badly|heavily|urgently> {.|for|,|and|than|compared|to|in}
    (the|our|your|a|an|this|some|any|with|more|very|good|for) (strictly=strict|highly=high|carefully=careful|quickly=quick|fastly=fast|badly=bad|seriously=serious|greatly=great|finally=final|recently=recent|directly=direct|completely=complete|totally=total|immediately=immediate|urgently=urgent|normally=normal|usually=usual|specially=special|especially=special|properly=proper|correctly=correct|safely=safe|reasonably=reasonable|exactly=exact|mainly=main|currently=current|previously=previous|regularly=regular|slightly=slight|widely=wide|deeply=deep|sincerely=sincere|strongly=strong|heavily=heavy|detailedly=detailed|competitively=competitive|originally=original|officially=official|smoothly=smooth|stably=stable|punctually=punctual|perfectly=perfect|wholly=whole) <@noun|@nouns|price|quality|inspection|test|delivery|reply|check|checking|attention|cooperation|situation|discount|damage|problem|shipment|production|payment|service|packing|information|answer|explanation|decision|control|contact|order|way> => #1 #2 $1
    {client|customer|customers|buyer|boss|factory|bank|manager|he|she|they|clients} (complaint=complain|advice=advise|confirmation=confirm|payment=pay|decision=decide|suggestion=suggest) {us|you|that|me|them} => #1
    {price|prices|copper|cost|costs|steel|freight|material|materials|rate|rates|oil|plastic|cotton|exchange} raised {.|last|by|again|a|due|because|since|from|to|up|recently|this|so|very|these} => rose
    {price|prices|cost|costs|freight|rate|rates|it|quantity|sales|demand|market} (is|are|was|were) <?also|now|very|going> <increase|drop|rise|fall|decrease|raise|reduce|include|depend|cost|change|grow|improve> {.|,|by|to|from|because|now|the|this|a|on|due|and|so|very|again|in|since|every}
    {customer|customers|factory|boss|he|she|they|we|i|you|manager|client|buyer|supplier|team} (is|are|am|was|were) <*@adv> <agree|want|need|hope|know|believe|understand|think|accept|appreciate|regret|suggest|complain|disagree|wish|prefer|expect|lack|apologize|apologise|promise|require|insist|refuse|mean|like> {!@nouns}
    (will|can|would|should|must|may) be <take|cost|need|have|go|come|give|get|make|spend|happen|look|become|depend> => #1 $1
    (is|was) <including|excluding|containing|consisting|belonging|depending|needing|wanting|knowing|preferring|requiring|owning|meaning> {@det|@obj|@nouns|@mass|on|of|to|that|all|packing} => $1.third
    (are|am|were) <including|excluding|containing|consisting|belonging|depending|needing|wanting|knowing|preferring|requiring|owning|meaning> {@det|@obj|@nouns|@mass|on|of|to|that|all|packing} => $1.base
    (price|cost|total|offer|fee|quotation) is (including=includes|excluding=excludes) => #1 #2
    (leader=leading|profession=professional|experience=experienced|competition=competitive|stability=stable|trust=trusted) (manufacturer|supplier|factory|company|exporter|enterprise|producer) => #1 #2
    (is|are) enjoyed {a|an|high|good|great|the|very} => enjoys
    {i|we|customers|customer|you|they|he|she} (am|are|is|was|were|feel) <?very|so|really|quite|also> <exciting|interesting|surprising|confusing|disappointing|worrying|satisfying|pleasing|boring> {to|about|that|with|at|of}
    (increase|increased|rise|risen|rose|drop|dropped|fall|fell|change|changed|grow|grew|improve|improved) <?very|so|too> <quick|rapid|sharp|slow|great|big|large|serious|obvious> {.|,|this|in|since|because|recently|and|these|so|now|last}
    (a|any|the|very|more|our|your|some) (satisfied=satisfactory|interested=interesting|confused=confusing|surprised=surprising|excited=exciting|disappointed=disappointing|pleased=pleasant|annoyed=annoying) (answer|reply|result|results|solution|price|service|quality|products|offer|news|cooperation|problem|item|items|idea|project) => #1 #2 #3
    {i|we|customers|customer|you|they|our|the|be} (am|are|is|was|were|feel|felt|been|be|very|so|really|quite) (confusing=confused|surprising=surprised|exciting=excited|disappointing=disappointed|worrying=worried|satisfying=satisfied) {about|with|by|that|to|of} => #1 #2
    (make|made|makes|to make|let) (you|us|customers|them|our customers|your customers|me) <satisfy|satisfaction|happily|success|confuse|disappoint|surprise|satisfying|convenience|trouble|safety>
    (in|on) time (deliver|ship|payment|delivering)
    (high|good|low|best|better|top|poor) (qualities) => #1 quality
    (pack=packing) (time|date|cost|schedule|method|term|terms|plan|period|report) => #1 #2
    (deliver=delivery|produce=production|arrive=arrival|inspect=inspection) (method|term|terms) => #1 #2
    (produce=production|deliver=delivery|inspect=inspection|arrive=arrival|install=installation|develop=development|manage=management) (time|date|cost|schedule|terms|plan|period|line|report|process|capacity|team|department) => #1 #2
    {is|are|was|be|very|not|as|looks} (economic) {than|for|and|.|,|to} => economical
    (easy) (broken|break|damaged|damage|scratched|rusty|breaking) => easily #2
    (is|are) (easily) to <@base> => #1 easy to $1
    {!@det} (according) <your|our|the|my> => according to $1
    (price|cost|freight|quantity) (is|was|are) (highly=high|lowly=low|cheaply=low) => #1 #2 #3
    {not|very|so|is|are|be} (worth) to <@base> => worth $1.ing
    (wish|hope) you (successful|success|succeed|health|happiness)
    (please|kindly|to|will|can|we) (respond|reply|quote) us (quick|soonest|prompt) => #1 #2 to us soon
    (more|further) (detail) {.|about|of|please|on|for|,|if} => #1 details
    (in|for) (more|further|full) detail (informations|information) => #1 more detailed information
    (for) (protect|save|avoid|improve|ensure|increase|reduce|prevent|satisfy|meet) {the|your|our|it|you|us|any|this} => to #2
    (gross|net|total|the|carton|unit|each|maximum|max) (weigh=weight) {.|,|is|of|and|per|was|for} => #1 #2
    (the|in|its|of|same|total) (high=height|long=length|wide=width|deep=depth|thick=thickness) (is|of|are|was) {#|about|the|this|only|too|not|different|over|each} => #1 #2 #3
    (some|any|many|few|two|several|no|the|main|other|these|big|small) (differents=differences|importants=important points|availables=available items|urgents=urgent matters) => #1 #2
    {take|takes|taking|took|taken|bear|bears|full|all} (responsible) for {the|any|it|this|all|our|your} => responsibility for
    {is|are|was|be|keep|keeps|kept|price|prices|it|them|remain|remains|stay|stays|been} (unchange|uncharge=unchanged) => unchanged
    (popular|hot|good) (sold|selling) {in|at|to|by|.|,|and|for} => sold well
    {pass|passed|passes|have|has|get|got|with|hold|holds|obtain|obtained|and} (ce|iso|iso9001|rohs|fda|ul|bsci|sedex|reach|fsc|tuv|gs|emc|fcc|saa|en71) certificated => #1 certification
    {is|are|be|been|was|were|products|product|and|,|factory|fully|all|ce|iso9001|rohs|fda|ul} (certificated=certified) {.|,|by|with|product|products|and|to|factory|company} => #1
    (the|our|your|more|any|some|this|for|of) (replace=replacement) (parts|part|goods|products|order|samples|pieces|unit|units|cost|lamps|items) => #1 #2 #3
    {free|new|send|the|some|of|for|you|as} (replace=replacement) (parts|goods|products|samples|pieces|unit|units|items) {.|,|for|by|to|with|next|and|today|tomorrow|free|at|in} => #1 #2
    {for|your|our|this|the|more|of|and|a|any|further|no|after|under|without|,} (discuss=discussion|negotiate=negotiation|inspect=inspection|arrive=arrival|approve=approval|complain=complaint|develop=development|improve=improvement) (with|of|by|about|from) {you|us|the|your|our|him|them|customers|all} => #1 #2
    {more|very|so|most|too|quite} (profession=professional|experience=experienced|safety=safe|convenience=convenient|benefit=beneficial|patience=patient|confidence=confident|importance=important|difference=different|success=successful|competition=competitive) {.|,|to|for|than|in|from|and|about|with} => #1
    {very|so|more|too|quite|looks} (health=healthy|help=helpful|use=useful|danger=dangerous|beauty=beautiful|trouble=troublesome|luck=lucky|hurry=urgent|strength=strong) {to|for|.|,|and|than} => #1
    (reply|answer|confirm|check|ship|deliver|pay|send|act|produce|finish|handle|solve|arrange) <it|them|us|this|me> <quick|prompt|punctual|careful|correct|smooth> {.|,|and|as|so} => #1 $1 $2ly
    {is|are|was|were|been|be|very|well|not|being|goods|and} (careful|proper|secure|strict|tight|correct|safe) (packed|inspected|checked|tested|sealed|fixed|controlled|installed|stored|wrapped|marked|printed) => #1ly #2
    {we|i|they|will|to|can|also|have|has|and|you} (strict|careful|serious|sincere|immediate|urgent|final|direct|warm) (hope|control|check|inspect|invite|welcome|apologize|apologise|arrange|inform|contact|ask|suggest|consider|ship|test|thank) => #1ly #2
    {a|an|our|your|the|very|more|most|is|are|good|any} (economy) {price|car|way|and|for|packing|than|shipping} => economical
    {some|any|many|much|few|several|no|these|big|more|of|lot} (difficults=difficulties|importants=important points|convenients=conveniences|possibles=possibilities) => #1
    {price|quality|machine|market|service|surface|material|colour|color|goods|it|they|delivery|performance} (is|are|was|were) <?very|always|quite|so|more|not|also> <stably|cheaply|firmly|safely|strongly|clearly|perfectly|nicely|tightly|carefully|quickly|easily|slowly|smoothly|professionally|punctually> {.|,|and|than|for}
    (do|make|accept|provide|offer|support) (the|a|your|any) (customize=customisation|design=design|produce=production|deliver=delivery|install=installation|inspect=inspection|translate=translation|print=printing) {.|,|for|and|of|in|by} => #1 #2 #3
    {maybe|will|can|may|please|to|we|i|and|might} (reply|respond|answer|ship|deliver|react|work) (slow=slowly|bad=badly|careful=carefully|late but sure=late) {.|,|and|because|but|so} => #1 #2
    {more|very|so|too|it|them|this|clearly|explain|explained|describe|say} more (clear=clearly|detail=in detail|careful=carefully|quick=quickly|deep=deeply) {.|,|?|to|for|and} => more #1
    by (drive=car|driving=car|walk=foot|fly=air|flight=air) {.|,|from|to|and} => by #1
    (package|packing|payment|transport|produce|ship|delivery|pay|pack|production|printing) (way|ways) {.|,|and|is|to|for|of|has|have|was|can} => #1 method
    for (easily|quickly|conveniently|safely) (contact|delivery|communication|reference|installation|transport|shipment) => for #2
    {the|more|your|our|all|some|any|for|a|send|provide|full|following} detail (requirements|requirement|information|specification|specifications|address|plan|quotation|explanation|report|price|prices|offer|description) => detailed #1
    (company|factory|firm|group|brand) was found {in|by|on} => #1 was founded
    for (further|better|more|good|easy|mutual) (communicate=communication|discuss=discussion|cooperate=cooperation|confirm=confirmation|improve=improvement|develop=development|understand=understanding|negotiate=negotiation|communication and cooperate=communication and cooperation) {.|,|and|with|on|of} => for #1 #2
    (be|is|are|was|were|been) (bear=borne|bore=borne|bare=borne|born=borne) by => #1 borne by
    (be|is|are|was|were|been) (stick=stuck|bend=bent|tear=torn|freeze=frozen|steal=stolen|forget=forgotten|hide=hidden|throw=thrown) {on|in|to|by|.|,|at|and|during|when|because|from} => #1 #2
    (look|looks|looked|seem|seems|feel|feels) like <different|good|bad|cheap|expensive|strong|weak|nice|beautiful|similar|correct|wrong|ok|okay|dirty|dark|bright|better|worse> {.|,|from|to|and|than|but|for} => #1 $1
    keep (you|us|me|them|him|her) (inform=informed|update=updated|informing=informed|post=posted) => keep #1 #2
    (very|so|quite|too|is|are|more) closed to {the|our|your|shanghai|ningbo|shenzhen|guangzhou} => #1 close to
    {is|are|be|for|with|sample|samples|it|them} free charge {.|,|and|but|for|if} => free of charge
    (hot|best) (saling|saled|salling) => selling well
    {your|our|the|of|this|a} long time (support|cooperation|partner|friend|customer|relationship|business|trust) => long-term #1
    {is|are|be|was|more|very|not|also} suit for {you|your|us|our|the|this|european|american} => suitable for
    (will|would|shall) be effect {from|on|since|in|as} => #1 take effect
    (be|is|are|was|were|been) delay {one|two|three|for|by|to|until|about|again|because|due|several|some} => #1 delayed
    (is|are|was|were) not clearly {.|,|and|enough|to} => #1 not clear
  `,
  accept: (text, verdict) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    if (/^(the|a|an|any|this) (produce|confirm|inform|receive)$/.test(quote))
      return /[.,!?]|^ (of|is|will|from|before|and|for|to|time|date) /.test(text.slice(verdict.end, verdict.end + 8));
    if (/^(for) (meet)/.test(quote)) return false;
    // `open to discussion`, `subject to inspection`
    if (
      /^to /.test(quote) &&
      /(open|subject|due|prior|next|close|according|leads?|up|access|contribution|approach) $/i.test(
        text.slice(Math.max(0, verdict.start - 14), verdict.start),
      )
    )
      return false;
    return true;
  },
  examples: [
    { text: 'It is ⟦very convenience⟧ by train.', fixed: 'It is very convenient by train.' },
    { text: 'We follow ⟦your require⟧.', fixed: 'We follow your requirements.' },
    { text: 'We will ⟦feedback you⟧ on Friday.', fixed: 'We will give you feedback on Friday.' },
    { text: 'We ship after ⟦your confirm⟧.', fixed: 'We ship after your confirmation.' },
    { text: 'The goods are ⟦easy broken⟧.', fixed: 'The goods are easily broken.' },
    { text: 'We need ⟦a satisfied answer⟧.', fixed: 'We need a satisfactory answer.' },
    { text: 'Please ⟦reply quick⟧.' },
    { text: 'Your convenience is what matters.' },
    { text: 'The reason is safety, and the issue is availability.' },
    { text: 'Thank you for the feedback you gave us.' },
    { text: 'The very importance of the test is the reason.' },
    { text: 'The produce arrives fresh every Monday.' },
  ],
});
