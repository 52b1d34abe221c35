import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { MORE_CONFUSED } from '#core/rules/clarity/confused-pairs.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Two words that sound or look alike, or a noun for its verb. */
export const confusedWord: TradeRule = lineRule({
  id: 'confused-word',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '混淆的词', en: 'Confused words' },
  message: { 'zh-CN': '“{quote}”用错了词：写“{replacement}”', en: '“{quote}” mixes up two words: write “{replacement}”.' },
  why: {
    'zh-CN': '两个词形近或音近，意思不同，拼写检查也查不出来（advice 名词 / advise 动词，loose 松的 / lose 失去，price 价格 / prize 奖）。',
    en: 'Two words that look or sound alike but mean different things, so a spelling checker passes them: advice is the noun, advise the verb; prize is won, price is paid.',
  },
  entries: phraseLines(`
    {please|kindly|pls|will|to|can|could|would} advice > advise
    advice (us|me|you) {if|when|whether|how|on|of|that|about|asap|by} > advise $1
    {your|some|any|good|kind|further|more|an} advise > advice
    {will|can|could|may|would|not|to|don't|didn't|we|you|never} loose {the|your|our|money|market|customers|orders|any|business|time|this|face|interest} > lose
    (interest|interested|interesting) (to|on|about|at|of) (your|our|the|this|these) {product|products|item|items|offer|company|goods} > interested in $3
    {am|i'm|are|we're|you|you're|be|also|very|is|really|not|customers} interesting in > interested in
    {your|their|my|his|great|any|no|much} interest (to|on|at) {our|your|the|this|these} > interest in
    {are|you're|you|am|is|also|very|be|not|was|were|customers|customer} interest in > interested in
    for (the|any|this|our|causing) (inconvenient|unconvenient) > for $1 inconvenience
    sorry for (inconvenient|unconvenient) > sorry for the inconvenience
    {any|the|this|for|bring|caused|cause|much|your} inconvenient (caused|to|,|and|for you) > inconvenience $1
    {best|unit|good|better|lowest|your|our|fob|target|competitive} prize[s] > price
    attach (file|files|document|documents|picture|photo|photos|quotation|invoice|price) > attached $1
    {the|our|your|my|in|per|see|find|check} attach {.|and|for|which|then|as} > attachment
    (have|has|had|with) (interesting|interested) in > $1 an interest in
    {are|am|is|be|very|you're|we're|i'm} interesting {our|your|these|this} > interested in
    {can't|cannot|can|will|we|not|to} guaranty > guarantee
    {want|need|able|like|hope|try|plan|agree|how} to (delivery=deliver|payment=pay|confirmation=confirm|shipment=ship|production=produce|quotation=quote|decision=decide|cooperation=cooperate|discussion=discuss|product=produce|choice=choose|sale=sell|introduction=introduce) {the|your|our|you|it|this|with|to|goods|on|in|for|by} > to $1
    {your|the|an|this|my|our|any} (inquire=inquiry|enquire=enquiry) > $1
    prize list > price list
    quiet {full|nice|strong|common|similar|often|safe|clear|simple|complicated|late|far|hard|satisfied|good|high|low|different|busy|sure|important|competitive|big|small|new|popular|expensive|cheap|easy|difficult|urgent|well} > quite
    {more|less|better|cheaper|higher|lower|other|rather|faster|later|earlier|bigger|smaller|longer|stronger} then {the|our|your|that|we|you|others|other|this|before|last|in|usd|any|30|expected} > than
    {is|are|was|bit|little|much} to (high|expensive|low|long|late|small|big|heavy|much|short|tight|thin|thick) {for|to|and|now|because|.} > too $1
    {will|not|may|can|could|would|this|it} effect (the|our|your|on) {price|quality|delivery|production|shipment|order|schedule|cost} > affect $1
    {the|no|great|big|any|an|side} affect {on|of|to} > effect
    {your|a|the|any|this|customer|customers|their|customer's|customers'|quality} complain (about|is|was|and|,|of|from|on) > complaint $1
    {we|can|could|to|will|which|it} proof (that|the|our|it) > prove $1 $2
    (many|some|any|your|more|several|no) complains {.|from|about|,|and|in|on} > $1 complaints
    {we|they|mainly|i} sale > sell
    (best) (sell|sells|sale) {product|products|item|items|model|models|goods|in} > best-selling
    {for|on} sell > sale
    (sale|sells) {manager|department|team|person|representative|rep|volume|staff|man} > sales
    {our|the|all|other|technical|office|sales|professional|experienced} stuff {is|are|will|has|have|member|members|can} > staff
    {you|business|cooperation} (every|all|big|great|much|more) succeed > $1 success
    wish you (succeed|successful|success) > I wish you success
    {great|good|big|our|your|the|a} succeed > success
    {we|you|i|they|it|was|were|be|will} success {in|to|the} > succeed
    {your|our|the|a|good} (choose) (is|of|for|,) > choice $2
    {after|upon|against|on} receive of > receipt of
    {please|we|you|will|to|can|have} receipt {the|your|our} > receive
    {long-term|term|good|happy|pleasant|further|future|successful|business|nice|great|win-win|better|smooth|close} corporation {with|in|soon|and|together|.} > cooperation
    (corporate|corporated|corporating) with {you|us|your|many|our|a|several} > cooperate with
    {a|an|the|our|your|big|mass|trail} trail {order|orders|production|run|shipment} > trial
    trail order > trial order
    {received|receive|get|got|heard|hear|come|comes|came|ship|shipped|far|away|different|start|email|mail} form {you|us|our|your|china|ningbo|shanghai|shenzhen|the} > from
    (from|form) now one > from now on
    it's (price|quality|size|color|colour|weight|function|function|packing|surface|material|own|delivery|thickness|performance) {is|are|can|will|and|has|was|of} > its $1
    you're {company|order|price|mail|email|reply|payment|inquiry|sample|confirmation|customer|market|request|side|target} > your
    your (welcome|right|interested|looking|satisfied) (to|in|for|with|,) > you are $1 $2
    for you {reference|information|confirmation|kind|review|approval|order|market|inquiry|request|company|checking|convenience} > for your
    {from|about|to|with|of|by} you {company|order|side|market|factory|country|customer|customers|email|mail|request|inquiry|reply} > your
    (custom|customer) (clearance|declaration|duty|duties|broker|inspection fee|house) > customs $2
    {working|delivery|production} (prosess|procces) > process
    (economic) {price|packing|way|choice|model|shipping} > economical
    {try|work|works|working|worked} (hardly) {to|for|on|and|every} > hard
    lately reply > late reply
    {sorry|apologize|apologise} for (my|the|our|this) lately {reply|response|answer|delivery} > for $1 late
    (don't|not|do not|to) know weather > $1 know whether
    (confirm|check|know|advise|let me know|tell me|ask|see) weather {you|the|it|we|this|your} > $1 whether
    (rise|arise|rised) (the|our|your) {price|prices|cost|quantity|order|quality|deposit|moq} > raise $2
    {price|prices|cost|costs|freight} (is|are|was|were|has been|have been) (rised|arised|raised up|rising up) > has risen
    {price|prices|cost|costs|freight} rised > rose
    (borrow) (you|us|me) {a|some|the|our} > lend $2
    (remember) (you|me|us) (to|that|about) {pay|send|confirm|reply|our|the} > remind $2 $3
    (please|kindly|to|can|will|we|could you) quota > $1 quote
    {our|your|the|best|a|attached} quota (sheet|is attached|for you|is|for) > quotation $1
    (personal) {department|manager|office} > personnel
    {hope|hopes} to (received|receiving) > to receive
    (all ready) {sent|shipped|paid|received|confirmed|finished} > already
    (may be) (we|you|i|it|the) {can|could|will|should} > maybe $2
    {we|i|they|you|customers|customer|he|she} except (to|that|the|your|you|it|our) > expect $1
    (borrow) (you|us|me) {one|two|your|three} > lend $2
    {in|at|from|by|through|with|pass|clear|cleared|the} (costumes|costume) {at|in|.|,|for|and|now|to|yesterday} > customs
    costume[s] (clearance|duty|duties|officer|broker|office|declaration) > customs $1
    ${MORE_CONFUSED}
  `),
  // `advice us the address` lacks its `of` too, which another rule mends with it.
  accept: (_, hit, text) =>
    !(
      /^interest /i.test(text.slice(hit.start, hit.end)) &&
      /\b(your|our|their|his|great|strong|more|much|any|no) $/i.test(text.slice(Math.max(0, hit.start - 8), hit.start))
    ) &&
    (!/^advice$/i.test(text.slice(hit.start, hit.end)) || !/^ (us|me) (the|your|our)\b/i.test(text.slice(hit.end, hit.end + 10))),
  examples: [
    { text: 'Please ⟦confirm weather⟧ you accept.', fixed: 'Please confirm whether you accept.' },
    { text: 'Please ⟦advice⟧ your port.', fixed: 'Please advise your port.' },
    { text: 'We are ⟦interesting in⟧ your offer.', fixed: 'We are interested in your offer.' },
    { text: 'This is our best ⟦prize⟧.', fixed: 'This is our best price.' },
    { text: 'The MOQ is ⟦quiet⟧ high.', fixed: 'The MOQ is quite high.' },
    { text: 'The quiet motor is a good choice.' },
    { text: 'Please fill in the order form you received.' },
    { text: 'The loose parts are in a bag.' },
    { text: 'We took your advice and advise 5-ply cartons.' },
    { text: 'Bad weather delayed the vessel.' },
  ],
});
